/*
 * Lists of whole numbers out of a value of JSON, to be packed by themselves: as bytes they take a fifth less than as digits.
 * Each number has seven bits in a byte, the lowest first, and the top bit of all bytes but the last (LEB128). In a list with a number
 * below zero signs alternate: 0, -1, 1, -2.
 */

/** The property of an object that stands for a list: how many numbers it has, below zero when one of them is. No property of a report has this name. */
const standIn = "#";

/** The value with its lists taken out, and the lists one after the other. */
export function takeNumbers(value: unknown): { readonly rest: unknown; readonly numbers: Uint8Array } {
  const bytes: number[] = [];
  const walk = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (!Array.isArray(one)) return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
    if (one.length === 0 || !one.every((number) => Number.isSafeInteger(number))) return one.map(walk);
    const list = one as readonly number[];
    const isSigned = list.some((number) => number < 0);
    for (const number of list) writeNumber(bytes, isSigned ? (number < 0 ? -2 * number - 1 : 2 * number) : number);
    return { [standIn]: isSigned ? -list.length : list.length };
  };
  const rest = walk(value);
  return { rest, numbers: Uint8Array.from(bytes) };
}

/** Puts the lists back into a value that nobody else has. */
export function putNumbers(rest: unknown, numbers: Uint8Array): unknown {
  const cursor = { at: 0 };
  const walk = (one: unknown): unknown => {
    if (typeof one !== "object" || one === null) return one;
    if (Array.isArray(one)) return one.map(walk);
    const own = one as Record<string, unknown>;
    const length = own[standIn];
    if (typeof length === "number") return readList(numbers, cursor, length);
    for (const key of Object.keys(own)) own[key] = walk(own[key]);
    return own;
  };
  return walk(rest);
}

function writeNumber(bytes: number[], number: number): void {
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
}

function readList(bytes: Uint8Array, cursor: { at: number }, length: number): readonly number[] {
  const list: number[] = [];
  for (let left = Math.abs(length); left > 0; left--) {
    const number = readNumber(bytes, cursor);
    list.push(length > 0 ? number : number % 2 === 1 ? -(number + 1) / 2 : number / 2);
  }
  return list;
}

function readNumber(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes[cursor.at++]!;
    value += (byte % 128) * factor;
    if (byte < 128) return value;
  }
}
