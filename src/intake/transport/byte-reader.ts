/** The stream ends before what was asked for. */
export class CutShort extends Error {}

/** Bytes of a stream by number. */
export interface ByteReader {
  /** The next bytes without taking them; fewer at the end of the stream. */
  peek(size: number): Promise<Uint8Array>;
  /** Throws CutShort when the stream ends before. */
  take(size: number): Promise<Uint8Array>;
  skip(size: number): Promise<void>;
}

export function createByteReader(stream: AsyncIterable<unknown>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  const fill = async (size: number): Promise<void> => {
    const parts = [held];
    let total = held.length;
    while (total < size) {
      const next = await chunks.next();
      if (next.done) break;
      parts.push(next.value as Uint8Array);
      total += (next.value as Uint8Array).length;
    }
    if (parts.length > 1) held = Buffer.concat(parts, total);
  };
  return {
    async peek(size) {
      await fill(size);
      return held.subarray(0, size);
    },
    async take(size) {
      await fill(size);
      if (held.length < size) throw new CutShort();
      // A copy, so that one page does not hold the memory of its neighbours.
      const taken = new Uint8Array(held.subarray(0, size));
      held = held.subarray(size);
      return taken;
    },
    async skip(size) {
      let rest = size;
      for (;;) {
        const part = Math.min(rest, held.length);
        held = held.subarray(part);
        rest -= part;
        if (rest === 0) return;
        await fill(1);
        if (held.length === 0) throw new CutShort();
      }
    },
  };
}
