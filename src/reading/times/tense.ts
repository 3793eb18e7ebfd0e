import { monthWords, weekdayWords } from "../../lexicon/index.ts";
import { tokenAt } from "../token-at.ts";
import { tokenTense } from "./tags.ts";
import { wordAt, type Ground } from "./draft.ts";

export type Direction = "past" | "present" | "future";

/** Auxiliaries and adverbs that point forward. */
const future: ReadonlySet<string> = new Set(
  "will shall ll going scheduled expected expects expect plans plan planned planning hopes hope intends intend upcoming due slated would may might could must should until till".split(
    " ",
  ),
);

const past: ReadonlySet<string> = new Set(
  (
    "was were had did said told announced reported became began brought bought came caught chose fell felt found gave got grew held kept knew led left lost made met paid ran rose sat saw sent set shot showed sold spent spoke stood struck took taught thought threw went won wrote wore swore fled hit cut put quit " +
    "been since after ago broke drew drove ate flew forgot froze hid laid lent meant rode sang sank slept slid stole sought split spread swept swung tore understood withdrew"
  ).split(" "),
);

const present: ReadonlySet<string> = new Set("is are has have does do says".split(" "));

/** How far, in lexemes, the verb of a time is looked for. */
const reach = 14;

/** Whether the clause around lexeme `at` speaks of past or future; null when it does not say. */
export function directionAt(ground: Ground, first: number, next: number): Direction | null {
  // "Earlier Tuesday": whatever the clause promises, the day has been.
  if (wordAt(ground, first - 1) === "earlier") return "past";
  // "As recently as February".
  if (wordAt(ground, first - 1) === "as" && wordAt(ground, first - 2) === "recently") return "past";
  const tagged = ground.tokens.length > 0 ? byTags(ground, first) : null;
  if (tagged) return tagged;
  const before = nearest(ground, first - 1, -1);
  const after = nearest(ground, next, 1);
  if (before && after) return before.distance <= after.distance + 3 ? before.direction : after.direction;
  return before?.direction ?? after?.direction ?? null;
}

function nearest(ground: Ground, from: number, step: 1 | -1): { direction: Direction; distance: number } | null {
  for (let distance = 0; distance < reach; distance++) {
    const lexeme = ground.lexemes[from + distance * step];
    if (!lexeme || lexeme.kind === "break") return null;
    if (lexeme.kind === "sign") {
      if (endsSentence(ground, from + distance * step)) return null;
      continue;
    }
    if (lexeme.kind !== "word") continue;
    const direction = directionOf(ground, from + distance * step);
    if (direction) return { direction, distance };
  }
  return null;
}

function directionOf(ground: Ground, at: number): Direction | null {
  const word = wordAt(ground, at);
  if (future.has(word) || (word === "set" && wordAt(ground, at + 1) === "to")) return "future";
  if (past.has(word)) return "past";
  if (present.has(word)) return "present";
  if (word.length > 4 && word.endsWith("ed") && wordAt(ground, at - 1) !== "to" && !adjectives.has(word))
    return wordAt(ground, at - 1) === "be" ? "future" : "past";
  if (wordAt(ground, at - 1) === "to" && word.length > 1 && !determiners.has(word) && !monthWords.has(word) && !weekdayWords.has(word))
    return "future";
  return null;
}

const adjectives: ReadonlySet<string> = new Set([
  "united",
  "hundred",
  "indeed",
  "unprecedented",
  "red",
  "need",
  "speed",
  "exceed",
  "proceed",
  "succeed",
  "limited",
]);
const determiners: ReadonlySet<string> = new Set(
  "the a an its his her their our this that these those mr ms mrs all some any one two more about".split(" "),
);

export function endsSentence(ground: Ground, at: number): boolean {
  const lexeme = ground.lexemes[at]!;
  if (lexeme.lower === "!" || lexeme.lower === "?" || lexeme.lower === ";") return true;
  if (lexeme.lower !== ".") return false;
  const next = ground.lexemes[at + 1];
  const before = ground.lexemes[at - 1];
  if (!next || next.kind === "break") return true;
  // A point after a short word is more often an abbreviation ("Nov.", "Mr.").
  return (
    next.apart &&
    !(before && before.kind === "word" && before.lower.length <= 4 && (monthWords.has(before.lower) || before.lower.length <= 2))
  );
}

function byTags(ground: Ground, first: number): Direction | null {
  const token = tokenAt(ground.tokens, ground.lexemes[first]!.start);
  return token < 0 ? null : tokenTense(ground.tokens, token);
}
