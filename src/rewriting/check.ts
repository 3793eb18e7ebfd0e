import type { Token } from "../reading/index.ts";
import { bondsOf, changedBonds, kindOfBond } from "./bonds.ts";
import { areSaidBySame, areTold } from "./events.ts";
import { isAlike, isAttributed, isSaying, saysSomething, tokensOf } from "./line.ts";
import type { Line } from "./line.ts";
import { areVerbatim, findQuotations } from "./quotations.ts";
import { figuresStand, timesStand } from "./values.ts";

/** Why a sentence was dropped. */
export type DropReason =
  | "citation"
  | "form"
  | "quotation"
  | "figure"
  | "date"
  | "name"
  | "word"
  | "negation"
  | "modality"
  | "sense"
  | "attribution"
  | "actor";

/** A line of a briefing is one sentence; a longer one is a paragraph. */
const charactersMax = 400;

/**
 * Whether the lines say what the sentence says; undefined when they do, else the first check that it fails:
 *  1. it is one plain sentence; 2. passages in quotation marks are verbatim; 3. figures with unit and hedge, and 4. times belong to the
 * same act; 5. names stand whole; 6. every word that says something stands there, by its stem or as another word for the same thing;
 *  7. small words that decide the sense (not, may, some, because) govern the same words; 8. what is said by somebody stays said by
 * him; 9. acts have the same parties, certainty and time.
 * What passes may still read oddly. What is dropped wrongly costs a line; what is kept wrongly costs trust.
 */
export function checkSentence(sentence: Line, lines: readonly Line[]): DropReason | undefined {
  if (!isPlain(sentence)) return "form";
  if (!areVerbatim(sentence.text, lines.map((line) => line.text))) return "quotation"; // prettier-ignore
  if (!figuresStand(sentence, lines)) return "figure";
  if (!timesStand(sentence, lines)) return "date";
  if (!namesStand(sentence, lines)) return "name";
  if (!wordsStand(sentence, lines)) return "word";
  const broken = brokenBond(sentence, lines);
  if (broken !== undefined) return broken;
  if (lines.some(isAttributed) && !(isAttributed(sentence) && areSaidBySame(sentence, lines))) return "attribution";
  return areTold(sentence, lines) ? undefined : "actor";
}

/** One sentence of English without control characters, addresses or markup. */
function isPlain({ text, reading }: Line): boolean {
  if (text === "" || text.length > charactersMax || /[\p{Cc}\p{Cf}<>{}[\]\\`|]|:\/\//u.test(text)) return false;
  const isRead = reading.tokens.some((token) => token.head >= 0);
  return reading.sentences.length === 1 && isRead && /[.!?…]["”’»)]?$/u.test(text) && !/[?]["”’»)]?$/u.test(text);
}

/** Each name, and each word with a capital that does not begin the sentence, stands in a line as a whole. */
function namesStand({ text, reading }: Line, lines: readonly Line[]): boolean {
  const capitals = reading.tokens.filter((token, at) => at > 0 && /^\p{Lu}/u.test(token.text));
  return [...reading.names, ...capitals].every((range) => {
    const name = fold(text.slice(range.start, range.end));
    return lines.some((line) => ` ${fold(line.text)} `.includes(` ${name} `));
  });
}

function fold(text: string): string {
  return text
    .replace(/[’']s?\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Pronouns for persons and things point somewhere: only where a line has them too. */
const pointing = new Set("he she it they him her them his hers its their theirs i we you me us my our your".split(" "));

function wordsStand(sentence: Line, lines: readonly Line[]): boolean {
  const said = lines.flatMap((line) => line.reading.tokens);
  const mayAttribute = lines.some(isAttributed);
  return sentence.reading.tokens.every((token) => {
    if (token.tag === "PRON" && pointing.has(token.lower)) return said.some((other) => other.lower === token.lower);
    return !saysSomething(token) || said.some((other) => isAlike(token, other)) || (isAttributing(token) && mayAttribute);
  });
}

function isAttributing(token: Token): boolean {
  return isSaying(token) || token.lower === "according";
}

function brokenBond(sentence: Line, lines: readonly Line[]): DropReason | undefined {
  const quoted = new Set(findQuotations(sentence.text).passages.flatMap((range) => tokensOf(sentence, range)));
  for (const [at, token] of sentence.reading.tokens.entries()) {
    if (quoted.has(at) || token.tag === "ADV" || !saysSomething(token) || isAttributing(token)) continue;
    const bonds = bondsOf(sentence, at);
    const known = lines.flatMap((line) =>
      line.reading.tokens.flatMap((other, place) => (isAlike(token, other) && saysSomething(other) ? [bondsOf(line, place)] : [])),
    );
    const changed = known.map((told) => changedBonds(told, bonds));
    if (known.length > 0 && !changed.some((one) => one.length === 0)) return worst(changed.flat().map(kindOfBond));
  }
  return undefined;
}

function worst(kinds: readonly ("negation" | "modality" | "sense")[]): DropReason {
  return (["negation", "modality", "sense"] as const).find((kind) => kinds.includes(kind)) ?? "sense";
}
