/**
 * Short sorted lists of numbers, which pairs of statements are compared by. They are plain arrays of just their length: a story has a
 * hundred thousand, and a typed array of fifteen numbers takes several times the room of its numbers.
 */
export type NumberList = readonly number[];

/** A sorted list of some numbers, each once. */
export function sortedList(numbers: Iterable<number>): NumberList {
  const list = [...numbers];
  sortShort(list);
  let kept = 0;
  for (let at = 0; at < list.length; at++) if (at === 0 || list[at] !== list[at - 1]) list[kept++] = list[at]!;
  return kept === list.length && kept > 0 ? list : kept === 0 ? none : list.slice(0, kept);
}

const none: NumberList = [];

/** Lists of statements are so short that each number is best put into its place one after the other. */
const shortMax = 40;

function sortShort(list: number[]): void {
  if (list.length > shortMax) {
    list.sort((one, other) => one - other);
    return;
  }
  for (let at = 1; at < list.length; at++) {
    const next = list[at]!;
    let to = at;
    for (; to > 0 && list[to - 1]! > next; to--) list[to] = list[to - 1]!;
    list[to] = next;
  }
}

/** How many numbers two lists have in common. */
export function sharedCount(left: NumberList, right: NumberList): number {
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const difference = left[one]! - right[other]!;
    if (difference === 0) shared++;
    if (difference <= 0) one++;
    if (difference >= 0) other++;
  }
  return shared;
}

/** Two lists have a number in common. */
export function meets(left: NumberList, right: NumberList): boolean {
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const difference = left[one]! - right[other]!;
    if (difference === 0) return true;
    if (difference < 0) one++;
    else other++;
  }
  return false;
}

/** A number is among those of a list. */
export function holds(list: NumberList, number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}
