import type { Range } from "../../kernel/index.ts";

/** A quotation goes on over at most so many paragraphs; a mark that is closed later was forgotten, and another is closed there. */
const spanBlocksMax = 12;

/** The block in which the last mark that a block opens is closed: the block itself, or one after it whose first mark closes. */
export function closingBlock(text: string, blocks: readonly Range[], index: number): number {
  let at = index;
  for (
    let open = lastMark(text, blocks[at]!);
    open !== undefined && isOpening(text, blocks[at]!, open);
    open = lastMark(text, blocks[at]!)
  ) {
    let next = at + 1;
    while (next < blocks.length && next - at <= spanBlocksMax && firstMark(text, blocks[next]!) === undefined) next++;
    const closing = next < blocks.length && next - at <= spanBlocksMax ? firstMark(text, blocks[next]!) : undefined;
    if (closing === undefined || !isClosing(text, blocks[next]!, closing)) break;
    at = next;
  }
  return at;
}

const doubleMark = /["“”]/;

function firstMark(text: string, { start, end }: Range): number | undefined {
  for (let at = start; at < end; at++) if (doubleMark.test(text[at]!)) return at;
  return undefined;
}

function lastMark(text: string, { start, end }: Range): number | undefined {
  for (let at = end - 1; at >= start; at--) if (doubleMark.test(text[at]!)) return at;
  return undefined;
}

/** A mark before a word, with space or nothing before it. */
function isOpening(text: string, block: Range, at: number): boolean {
  if (text[at] === "”") return false;
  const isFree = at === block.start || /[\s([—–:]/u.test(text[at - 1]!);
  return isFree && at + 1 < block.end && !/[\s.,;:!?)]/u.test(text[at + 1]!);
}

/** A mark behind a word or stop, with space, a stop or nothing after it. */
function isClosing(text: string, block: Range, at: number): boolean {
  if (text[at] === "“" || at === block.start || /\s/u.test(text[at - 1]!)) return text[at] === "”" && at > block.start;
  return at + 1 >= block.end || /[\s.,;:!?)—–]/u.test(text[at + 1]!);
}
