/*
 * Lists of whole numbers out of a value of JSON, to be packed by themselves: as bytes they take a fifth less than as digits.
 * Each number has seven bits in a byte, the lowest first, and the top bit of all bytes but the last (LEB128); signs alternate (0, -1, 1, -2).
 */

/** The property of an object that stands for a list; its value is how many numbers it has. No property of a report has this name. */
const standIn = "#";

/** The value with its lists taken out, and the lists one after the other. */
export function takeNumbers(value: unknown): { readonly rest: unknown; readonly numbers: Uint8Array } {
  const numbers: number[] = [];
  const walk = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (!Array.isArray(one)) return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
    if (one.length === 0 || !one.every((number) => Number.isSafeInteger(number))) return one.map(walk);
    for (const number of one as readonly number[]) numbers.push(number);
    return { [standIn]: one.length };
  };
  const rest = walk(value);
  return { rest, numbers: toBytes(numbers) };
}

/** Puts the lists back into a value that nobody else has. */
export function putNumbers(rest: unknown, numbers: Uint8Array): unknown {
  const cursor = { at: 0 };
  const walk = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(walk);
    const own = one as Record<string, unknown>;
    const length = own[standIn];
    if (typeof length === "number") return Array.from({ length }, () => readNumber(numbers, cursor));
    for (const key of Object.keys(own)) own[key] = walk(own[key]);
    return own;
  };
  return walk(rest);
}

function toBytes(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number < 0 ? -2 * number - 1 : 2 * number;
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

function readNumber(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[cursor.at++]!;
    value += (byte % 128) * factor;
    if (byte < 128) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
}
