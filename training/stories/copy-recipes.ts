/*
 * Ways in which newsrooms copy a text, as recipes that make a copy of any report. Deterministic: what changes is drawn from the
 * recipe's seed.
 */

export interface CopyRecipe {
  readonly name: string;
  /** `other` is an unrelated text that lends words where the copy needs new ones. */
  readonly make: (text: string, other: string, seed: number) => string;
}

const headCut = 0.3;
const tailCut = 0.45;
const wordsEdited = 0.06;

export const copyRecipes: readonly CopyRecipe[] = [
  { name: "cut head", make: (text) => cutHead(text, headCut) },
  { name: "cut tail", make: (text) => text.slice(0, Math.ceil(text.length * (1 - tailCut))) },
  { name: "new lead", make: (text, other) => `${firstSentences(other, 2)} ${cutHead(text, 0.1)}` },
  { name: "light edit", make: editLightly },
  { name: "other marks and case", make: (text) => otherMarks(text) },
  { name: "agency line", make: (text) => `(AP) - ${cutHead(text, 0.05)}\nCopyright 2020 The Associated Press. All rights reserved.` },
];

function cutHead(text: string, share: number): string {
  const from = text.indexOf(" ", Math.floor(text.length * share));
  return from < 0 ? text : text.slice(from + 1);
}

function firstSentences(text: string, count: number): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .slice(0, count)
    .join(" ");
}

/** Every sixteenth word or so becomes another one, and one sentence in twelve is dropped. */
function editLightly(text: string, other: string, seed: number): string {
  const lent = other.match(/\p{L}{4,}/gu) ?? ["however"];
  let at = seed;
  const draw = (): number => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((_, index) => index % 12 !== 7)
    .join(" ")
    .replace(/\p{L}{4,}/gu, (word) => (draw() < wordsEdited ? lent[Math.floor(draw() * lent.length)]! : word));
}

function otherMarks(text: string): string {
  return text
    .replace(/["\u201c\u201d]/g, "'")
    .replace(/\u2019/g, "'")
    .replace(/[\u2013\u2014]/g, " - ")
    .replace(/^.{0,200}/s, (head) => head.toUpperCase());
}
