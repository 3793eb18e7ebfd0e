import type { Lexeme } from "../numbers/index.ts";
import { isHyphen } from "./draft.ts";

/**
 * What a hedge says about the number: `near` (some, about), `bound` (at least, up to), `exact` (only, just: it judges the number and
 * leaves it as it is).
 */
type HedgeForce = "near" | "bound" | "exact";

interface Hedge {
  readonly first: number;
  /** Lexemes up to, not including, this one. */
  readonly next: number;
  readonly force: HedgeForce;
}

const phrases: Readonly<Record<HedgeForce, readonly string[]>> = {
  near: [
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "roughly",
    "approximately",
    "approx",
    "circa",
    "virtually",
    "practically",
    "perhaps",
    "maybe",
    "possibly",
    "estimated",
    "an estimated",
    "close to",
    "near",
    "nigh on",
    "in the region of",
    "in the order of",
    "on the order of",
    "somewhere around",
    "something like",
    "reportedly",
    "reported",
    "a reported",
    "an average of",
    "average of",
    "a good",
    "the best part of",
    "well-nigh",
  ],
  bound: [
    "at least",
    "at most",
    "at the most",
    "up to",
    "as many as",
    "as much as",
    "as few as",
    "as little as",
    "as high as",
    "as low as",
    "as long as",
    "as old as",
    "as young as",
    "more than",
    "less than",
    "fewer than",
    "greater than",
    "higher than",
    "lower than",
    "longer than",
    "no more than",
    "no fewer than",
    "no less than",
    "not more than",
    "not less than",
    "slightly more than",
    "slightly less than",
    "a little more than",
    "a little over",
    "little more than",
    "far more than",
    "much more than",
    "well over",
    "well above",
    "well under",
    "just over",
    "just under",
    "just above",
    "just below",
    "slightly over",
    "slightly under",
    "over",
    "above",
    "under",
    "below",
    "beyond",
    "upwards of",
    "upward of",
    "in excess of",
    "north of",
    "south of",
    "a minimum of",
    "a maximum of",
    "minimum of",
    "maximum of",
    "or more",
    "within",
    "exceeding",
  ],
  exact: [
    "only",
    "just",
    "merely",
    "exactly",
    "precisely",
    "barely",
    "a mere",
    "mere",
    "a total of",
    "total of",
    "a record",
    "a further",
    "a whopping",
    "a staggering",
    "fully",
    "a full",
    "another",
    "an additional",
    "additional",
  ],
};

/** Hedges by their last word, longest first. */
const byLastWord = new Map<string, { readonly words: readonly string[]; readonly force: HedgeForce }[]>();
for (const force of ["near", "bound", "exact"] as const) {
  for (const phrase of phrases[force]) {
    const words = phrase.split(" ");
    const last = words[words.length - 1]!;
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, force }]);
  }
}
for (const list of byLastWord.values()) list.sort((left, right) => right.words.length - left.words.length);

/** Hedges that are prepositions of place or time as well: before a duration or in "within" they say when, not how much. */
const prepositions: ReadonlySet<string> = new Set(["over", "above", "below", "beyond", "within", "under", "near", "around"]);

/** The hedge before lexeme `first`: "some", "at least", "up to", "no more than". */
export function readHedgeBefore(lexemes: readonly Lexeme[], first: number, duration: boolean): Hedge | null {
  const last = lexemes[first - 1];
  if (!last) return null;
  if (last.kind === "sign") {
    if (last.lower === "~" || last.lower === "≈") return { first: first - 1, next: first, force: "near" };
    if (last.lower === "." && lexemes[first - 2]?.lower === "approx") return { first: first - 2, next: first, force: "near" };
    return null;
  }
  if (last.kind !== "word" || !lexemes[first]!.apart) return null;
  for (const hedge of byLastWord.get(last.lower) ?? []) {
    const from = first - hedge.words.length;
    if (from < 0 || !hedge.words.every((word, index) => lexemes[from + index]!.lower === word)) continue;
    if (duration && hedge.words.length === 1 && prepositions.has(last.lower)) continue;
    return { first: widened(lexemes, from, hedge.force), next: first, force: hedge.force };
  }
  return null;
}

/** "only about 50": two hedges in a row; the stronger one is the inner. */
function widened(lexemes: readonly Lexeme[], first: number, force: HedgeForce): number {
  const before = lexemes[first - 1]?.lower;
  return force !== "exact" && (before === "only" || before === "just" || before === "perhaps" || before === "possibly") ? first - 1 : first;
}

/** The hedge behind: "or so", "or more", "-plus", "20-odd". `next` is the lexeme after the number or after its noun. */
export function readHedgeAfter(lexemes: readonly Lexeme[], next: number): Hedge | null {
  const at = isHyphen(lexemes[next]) ? next + 1 : next;
  const [word, after] = [lexemes[at]?.lower, lexemes[at + 1]?.lower];
  if (word === "or" && after === "so") return { first: at, next: at + 2, force: "near" };
  if (word === "or" && (after === "more" || after === "less" || after === "fewer" || after === "above" || after === "over"))
    return { first: at, next: at + 2, force: "bound" };
  if (word === "+" && !lexemes[at]!.apart && lexemes[at + 1]?.kind !== "number") return { first: at, next: at + 1, force: "bound" };
  if (at > next && (word === "plus" || word === "odd" || word === "something"))
    return { first: next, next: at + 1, force: word === "plus" ? "bound" : "near" };
  if (word === "odd" && at === next && lexemes[at + 1]?.kind === "word" && lexemes[at]!.apart)
    return { first: at, next: at + 1, force: "near" };
  return null;
}

/** A hedge as written that gives a bound and no neighbourhood: "at least", "only up to", "or more", "+". */
export function isBound(written: string): boolean {
  const words = written.toLowerCase().replace(/\s+/g, " ").trim();
  const inner = words.replace(/^(?:only|just|perhaps|possibly) /, "");
  return bounds.has(words) || bounds.has(inner) || /^(?:or (?:less|fewer|above|over)|\+|-?plus)$/.test(words);
}

const bounds: ReadonlySet<string> = new Set(phrases.bound);
