import { durationUnits } from "../../lexicon/index.ts";
import { draft, isHyphenAt, wordAt, type Draft, type Ground } from "./draft.ts";
import { yearEarlier } from "./quarters.ts";
import { anchorOf, durationValue, readLength, shiftedBy, type Length } from "./spans.ts";

/** Words behind a length that make a point in time of it. */
const turns: ReadonlyMap<string, { readonly sign: 1 | -1; readonly ofText: boolean }> = new Map([
  ["ago", { sign: -1, ofText: false }],
  ["earlier", { sign: -1, ofText: true }],
  ["later", { sign: 1, ofText: true }],
  ["hence", { sign: 1, ofText: false }],
]);

/** "two weeks ago", "a year earlier", "three days later", "20 years", "a week", "two-year". */
export function readLengthOrPoint(ground: Ground, at: number): Draft | null {
  const length = readLength(ground, at) ?? readTheLength(ground, at);
  if (!length) return readBareLength(ground, at);
  const point = length.adjective ? null : readPoint(ground, at, length);
  if (point) return point;
  const next = length.next;
  // An age is a figure.
  if (wordAt(ground, isHyphenAt(ground, next) ? next + 1 : next) === "old") return null;
  if (length.unit === "Q" && length.count === 1) return null;
  if (length.adjective && wordAt(ground, next) === "term") return draft(at, next, "DURATION", durationValue(length), { mod: length.mod });
  if (wordAt(ground, at) === "a" || wordAt(ground, at) === "an") {
    // An article before an hour or a day says little unless a preposition makes it a measure.
    if (length.count === 1 && !lengthBefore.has(wordAt(ground, at - 1)) && wordAt(ground, next) !== "or") return null;
  }
  if (
    wordAt(ground, at) === "one" &&
    length.count === 1 &&
    length.unit === "D" &&
    !length.adjective &&
    !lengthBefore.has(wordAt(ground, at - 1))
  )
    return null;
  const orSo = wordAt(ground, next) === "or" && (wordAt(ground, next + 1) === "so" || wordAt(ground, next + 1) === "two");
  return draft(at, orSo ? next + 2 : next, "DURATION", durationValue(length), { mod: orSo ? "APPROX" : length.mod });
}

const lengthBefore: ReadonlySet<string> = new Set(
  "for in within after over during than about nearly almost every least last lasted take takes took taken spend spent just only another of by once".split(
    " ",
  ),
);

function readPoint(ground: Ground, at: number, length: Length): Draft | null {
  let next = length.next;
  let mod = length.mod;
  if (wordAt(ground, next) === "or" && wordAt(ground, next + 1) === "so") {
    next += 2;
    mod = "APPROX";
  }
  const turn = turns.get(wordAt(ground, next));
  const fromNow = wordAt(ground, next) === "from" && ["now", "today", "tomorrow"].includes(wordAt(ground, next + 1));
  if (!turn && !fromNow) return null;
  if (turn && wordAt(ground, next) === "later" && wordAt(ground, next + 1) === "this") return null;
  const end = fromNow ? next + 2 : next + 1;
  const sign = turn?.sign ?? 1;
  const direction = turn?.ofText ? (sign < 0 ? "past" : null) : sign < 0 ? "past" : "future";
  if (length.unit === "Y" && length.count === 1 && sign < 0)
    return draft(at, end, "DATE", yearEarlier(ground, at), { relative: true, direction, mod });
  const ofText = turn?.ofText === true && ground.memory.last !== null ? anchorOf(ground.memory.last) : null;
  const anchor = ofText ?? ground.published;
  const value = shiftedBy(anchor, length, sign);
  if (Number.isNaN(length.count)) return draft(at, end, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF", { relative: true, direction, mod });
  const relative = ofText === null || ground.memory.lastRelative;
  return draft(at, end, "DATE", value, { relative, direction: relative ? direction : null, mod });
}

/** "the nine months", "the first nine months", "the first two years", "the four days". */
function readTheLength(ground: Ground, at: number): Length | null {
  if (wordAt(ground, at) !== "the" && wordAt(ground, at) !== "its" && wordAt(ground, at) !== "first") return null;
  let from = wordAt(ground, at) === "first" ? at : at + 1;
  if (["first", "final", "opening", "initial"].includes(wordAt(ground, from))) from++;
  const length = readLength(ground, from);
  return length && !length.adjective && wordAt(ground, from) !== "a" && wordAt(ground, from) !== "one" ? { ...length, first: at } : null;
}

const bareBefore: ReadonlySet<string> = new Set("for in over within after just only of the".split(" "));
const bareAfter: ReadonlySet<string> = new Set("ago later earlier after before ahead of to since from".split(" "));

/** "years", "weeks later", "for decades": a length without a number. */
function readBareLength(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const unit = durationUnits.get(word);
  if (unit === undefined || (!word.endsWith("s") && word !== "centuries" && word !== "millennia")) return null;
  if (unit === "WE" || unit === "SU" || unit === "WI" || word === "seconds" || word === "quarters" || word === "nights") return null;
  const after = wordAt(ground, at + 1);
  const length: Length = { first: at, next: at + 1, count: Number.NaN, unit, mod: null, adjective: false };
  if (after === "ago") return draft(at, at + 2, "DATE", "PAST_REF", { relative: true, direction: "past" });
  if (bareBefore.has(wordAt(ground, at - 1)) || bareAfter.has(after)) return draft(at, at + 1, "DURATION", durationValue(length));
  return null;
}
