import { draft, isHyphenAt, wordAt, type Draft, type Ground } from "./draft.ts";

/** Words before a time that narrow it to a part, with the TIMEX3 modifier. */
const parts: ReadonlyMap<string, string> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
  ["beginning", "START"],
  ["start", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
]);

const ofParts: ReadonlySet<string> = new Set(["beginning", "start", "middle", "end", "close"]);

/** Hedges before a length or a date, with the TIMEX3 modifier. */
const hedges: readonly (readonly [readonly string[], string])[] = (
  [
    ["no more than", "EQUAL_OR_LESS"],
    ["no less than", "EQUAL_OR_MORE"],
    ["more than", "MORE_THAN"],
    ["less than", "LESS_THAN"],
    ["fewer than", "LESS_THAN"],
    ["at least", "EQUAL_OR_MORE"],
    ["at most", "EQUAL_OR_LESS"],
    ["as long as", "EQUAL_OR_LESS"],
    ["up to", "EQUAL_OR_LESS"],
    ["about", "APPROX"],
    ["around", "APPROX"],
    ["roughly", "APPROX"],
    ["approximately", "APPROX"],
    ["some", "APPROX"],
    ["nearly", "LESS_THAN"],
    ["almost", "LESS_THAN"],
    ["over", "MORE_THAN"],
  ] as const
).map(([words, mod]) => [words.split(" "), mod] as const);

const firstHedges: ReadonlySet<string> = new Set(hedges.map(([words]) => words[0]!));

export type ReadTime = (ground: Ground, at: number) => Draft | null;

/** "early November", "mid-1996", "earlier this month", "the end of 1990", "the late 1970s", "late last week". */
export function readPartOf(ground: Ground, at: number, read: ReadTime): Draft | null {
  const the = wordAt(ground, at) === "the" ? 1 : 0;
  const word = wordAt(ground, at + the);
  const mod = parts.get(word);
  if (mod === undefined) return null;
  let from = at + the + 1;
  if (ofParts.has(word)) {
    if (wordAt(ground, from) !== "of") return null;
    from++;
  } else if (isHyphenAt(ground, from)) from++;
  if (word === "earlier" && wordAt(ground, from) === "in") from++;
  if (word === "later" && wordAt(ground, from) === "in") from++;
  const inner = read(ground, from);
  if (!inner || inner.type === "DURATION" || inner.type === "SET" || inner.value.endsWith("_REF")) return null;
  // A period has a first and a last year: "the end of the Second World War" is its last.
  const bound = /^(\d{4})\/(\d{4})$/.exec(inner.value);
  if (bound && ofParts.has(word) && mod !== "MID") return { ...inner, first: at, value: mod === "START" ? bound[1]! : bound[2]! };
  return { ...inner, first: at, mod: inner.mod ?? mod };
}

/** "nearly two years", "at least 30 days", "around Nov. 1". "over" and "about" count before lengths only when a number follows. */
export function readHedged(ground: Ground, at: number, read: ReadTime): Draft | null {
  if (!firstHedges.has(wordAt(ground, at))) return null;
  for (const [words, mod] of hedges) {
    if (!words.every((word, index) => wordAt(ground, at + index) === word)) continue;
    const inner = read(ground, at + words.length);
    if (!inner || inner.mod !== null || inner.value.endsWith("_REF")) return null;
    if (inner.type !== "DURATION" && words[0] !== "around" && words[0] !== "about" && words[0] !== "nearly" && words[0] !== "almost")
      return null;
    if (words[0] === "over" && (inner.type !== "DURATION" || wordAt(ground, at + 1) === "the")) return null;
    if (words[0] === "some" && ground.lexemes[at + 1]?.kind !== "number") return null;
    return draft(at, inner.next, inner.type, inner.value, { ...inner, mod });
  }
  return null;
}
