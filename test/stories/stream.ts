import type { StoryInput } from "../../src/stories/index.ts";

/*
 * Invented events. Each has its own names and its own content words, made of syllables, as a true event has its own vocabulary;
 * newsrooms use two thirds of the words each, in their own order, between the small words that all English texts share.
 */

/** The report of a newsroom about an event; the same arguments give the same text. */
export function reportOf(event: number, newsroom: number, more: Partial<StoryInput> = {}): StoryInput {
  const words = Array.from({ length: 36 }, (_, index) => makeWord(event * 1000 + index));
  const names = Array.from({ length: 5 }, (_, index) => capital(makeWord(event * 1000 + 500 + index)));
  const order = Array.from({ length: words.length }, (_, index) => index).sort(
    (left, right) => mixed(left, event * 31 + newsroom) - mixed(right, event * 31 + newsroom),
  );
  const used = order.slice(0, 26).map((index) => words[index]!);
  const sentences: string[] = [];
  for (let at = 0; at + 1 < used.length; at += 2) {
    const pattern = patterns[mixed(at, newsroom + event * 3) % patterns.length]!;
    const name = names[mixed(at, newsroom * 7 + 1) % names.length]!;
    const other = names[mixed(at, newsroom * 5 + 2) % names.length]!;
    sentences.push(pattern(used[at]!, used[at + 1]!, name, other));
  }
  return { id: `e${event}n${newsroom}`, title: null, text: sentences.join(" "), published: null, outlet: `Paper ${newsroom}`, ...more };
}

const patterns: readonly ((one: string, other: string, name: string, next: string) => string)[] = [
  (one, other, name, next) => `In ${name} the ${one} was without ${other} on that day, and ${next} had nothing to add.`,
  (one, other, name, next) => `"There is more ${one} than ${other} here," ${name} of ${next} said.`,
  (one, other, name, next) => `As ${name} told it, ${next} had first seen the ${one} and only then the ${other}.`,
  (one, other, name, next) => `What became of the ${one} is not known to ${name}, but ${next} has asked for a ${other}.`,
  (one, other, name, next) => `After the ${one} came a ${other}, which ${name} and ${next} did not expect.`,
  (one, other, name, next) => `For ${name} it is about the ${one}; for those around ${next} it is about their ${other}.`,
  (one, other, name, next) => `No ${one} has been as bad as this, according to ${name}, who wants ${next} to look at the ${other}.`,
];

const syllables = [
  "bra",
  "ten",
  "mol",
  "vi",
  "sur",
  "ka",
  "pel",
  "dro",
  "ni",
  "gas",
  "lu",
  "fer",
  "oth",
  "zim",
  "qua",
  "hen",
  "ro",
  "tis",
  "wal",
  "ep",
];

function makeWord(seed: number): string {
  return Array.from({ length: 3 }, (_, at) => syllables[mixed(seed, at + 1) % syllables.length]!).join("");
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function mixed(value: number, salt: number): number {
  let hash = Math.imul(value ^ Math.imul(salt + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** ISO date and time of so many hours after the beginning of the stream. */
export function at(hours: number): string {
  return new Date(Date.UTC(2026, 2, 2) + hours * 3_600_000).toISOString();
}
