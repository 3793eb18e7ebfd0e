import { durationUnits, monthWords, weekdayWords } from "../../lexicon/index.ts";
import { pad } from "./calendar.ts";
import { draft, isHyphenAt, nothingFixed, signAt, wordAt, type Draft, type Ground } from "./draft.ts";

/** Adverbs and phrases that name the past, the present or the future and nothing more exact. */
const references: ReadonlyMap<string, "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"> = new Map([
  ["now", "PRESENT_REF"],
  ["right now", "PRESENT_REF"],
  ["just now", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["at present", "PRESENT_REF"],
  ["at the moment", "PRESENT_REF"],
  ["for the time being", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["more recently", "PAST_REF"],
  ["most recently", "PAST_REF"],
  ["recent", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["the past", "PAST_REF"],
  ["the recent past", "PAST_REF"],
  ["long ago", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["the future", "FUTURE_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the near term", "FUTURE_REF"],
  ["the short term", "FUTURE_REF"],
  ["the long term", "FUTURE_REF"],
  ["as soon as possible", "FUTURE_REF"],
  ["a later date", "FUTURE_REF"],
]);

const longestReference = 4;
const firstWords: ReadonlySet<string> = new Set([...references.keys()].map((phrase) => phrase.split(" ")[0]!));

export function readReference(ground: Ground, at: number): Draft | null {
  const first = wordAt(ground, at);
  if (!firstWords.has(first)) return null;
  let phrase = "";
  let best: { value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF"; next: number } | null = null;
  for (let index = at; index < at + longestReference; index++) {
    const word = wordAt(ground, index);
    if (word === "") break;
    phrase += (phrase === "" ? "" : " ") + word;
    const value = references.get(phrase);
    if (value !== undefined) best = { value, next: index + 1 };
  }
  if (!best || (best.next === at + 2 && phrase !== "" && first === "the" && durationUnits.has(wordAt(ground, best.next)))) return null;
  // "the past" before a noun or number is an adjective ("the past president").
  if (
    first === "the" &&
    wordAt(ground, at + 1) === "past" &&
    best.next === at + 2 &&
    ground.lexemes[best.next]?.kind === "word" &&
    !afterNoun.has(wordAt(ground, best.next))
  )
    return null;
  if (phrase.startsWith("soon") && (wordAt(ground, best.next) === "as" || wordAt(ground, best.next) === "after")) return null;
  const skip = first === "at" || first === "for" ? 1 : 0;
  const direction = best.value === "PAST_REF" ? "past" : best.value === "FUTURE_REF" ? "future" : "present";
  return draft(at + skip, best.next, "DATE", best.value, { relative: true, direction });
}

const afterNoun: ReadonlySet<string> = new Set(
  "and or but when that which who of in on at is was were has have had to with for as the by".split(" "),
);

/** "daily", "weekly", "annually", "every month", "each Thursday", "every two years", "a year" behind an amount. */
export function readFrequency(ground: Ground, at: number): Draft | null {
  const word = wordAt(ground, at);
  const adverb = adverbs.get(word);
  // "daily flights" has an adjective: it says what kind, not when.
  if (adverb !== undefined)
    return ground.lexemes[at + 1]?.kind === "word" && !afterNoun.has(wordAt(ground, at + 1)) ? null : draft(at, at + 1, "SET", adverb);
  if (word !== "every" && word !== "each") return null;
  let from = at + 1;
  const other = wordAt(ground, from) === "other" ? 2 : 1;
  if (other === 2) from++;
  const next = wordAt(ground, from);
  const weekday = weekdayWords.get(next);
  if (weekday !== undefined) return draft(at, from + 1, "SET", `XXXX-WXX-${weekday}`, { partial: { ...nothingFixed, weekday } });
  const month = monthWords.get(next);
  if (month !== undefined) return draft(at, from + 1, "SET", `XXXX-${pad(month, 2)}`, { partial: { ...nothingFixed, month } });
  const unit = durationUnits.get(next);
  if (unit !== undefined && !next.endsWith("s"))
    return draft(at, from + 1, "SET", unit === "Q" ? "P1Q" : unit.startsWith("T") ? `PT${other}${unit.slice(1)}` : `P${other}${unit}`);
  const number = ground.lexemes[from];
  const plural = durationUnits.get(wordAt(ground, from + 1));
  const count = number?.kind === "number" ? number.value : smallNumbers.get(next);
  return count !== undefined && plural !== undefined
    ? draft(at, from + 2, "SET", plural.startsWith("T") ? `PT${count}${plural.slice(1)}` : `P${count}${plural}`)
    : null;
}

const smallNumbers: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, index) => [word, index + 2]),
);

const adverbs: ReadonlyMap<string, string> = new Map([
  ["daily", "XXXX-XX-XX"],
  ["hourly", "PT1H"],
  ["weekly", "P1W"],
  ["monthly", "P1M"],
  ["annually", "P1Y"],
  ["yearly", "P1Y"],
  ["nightly", "P1D"],
]);

/** "$3 million a year", "50 times a day": the rate behind an amount. */
export function readRate(ground: Ground, at: number): Draft | null {
  const article = wordAt(ground, at);
  if (article !== "a" && article !== "an") return null;
  const unit = durationUnits.get(wordAt(ground, at + 1));
  if (unit === undefined || wordAt(ground, at + 1).endsWith("s") || isHyphenAt(ground, at + 2)) return null;
  if (["ago", "earlier", "later", "or", "from", "before", "after", "and", "old"].includes(wordAt(ground, at + 2))) return null;
  const before = ground.lexemes[at - 1];
  const amount = before?.kind === "number" || amounts.has(before?.lower ?? "") || signAt(ground, at - 1) === "%";
  return amount ? draft(at, at + 2, "SET", unit.startsWith("T") ? `PT1${unit.slice(1)}` : `P1${unit}`) : null;
}

const amounts: ReadonlySet<string> = new Set(
  "million billion trillion thousand hundred percent dollars euros pounds yen cents times twice once barrels tons tonnes miles people cars units bn m shares".split(
    " ",
  ),
);
