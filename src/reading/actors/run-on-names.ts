import type { Block } from "../../page/index.ts";
import { organizationOf, roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { headTypeOf } from "./head-nouns.ts";
import { mentionAt, startsCapital } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";
import { isAcronymOf } from "./shortenings.ts";

/**
 * Names that the recogniser cut before their end:
 *  1. words with capitals up to the noun that ends a name belong to it: "Vale Armed Services" before "Committee", "Port Ellery" before
 *     "Register"; not in headlines, where every word has one; a chamber has its committees ("Senate" "Foreign Relations Committee");
 *  2. a number behind a hyphen, and a word behind a small one between hyphens: "VK-47", "Torvik-i-Halden";
 *  3. the number of what is told by its number: "Harbour Bill 12", "Vitamin B12";
 *  4. "Front in the Halden Marshes (FHM)": two names with a preposition between them are the one whose first letters follow in brackets or behind "or".
 */
export function withRunOns(layers: Layers, blocks: readonly Block[], mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const byFirst = new Map(mentions.filter(({ isDescription }) => isDescription !== true).map((mention) => [mention.first, mention]));
  let covered = 0;
  for (const mention of mentions) {
    if (mention.last <= covered && mention.first < covered) continue;
    if (mention.isDescription === true) {
      kept.push(mention);
      continue;
    }
    const whole =
      joinedByHyphens(layers, mention) ??
      joinedByNumber(layers, mention) ??
      joinedByLetters(layers, mention, byFirst) ??
      upToHead(layers, blocks, mention, byFirst) ??
      mention;
    if (whole !== mention) covered = whole.last;
    kept.push(whole);
  }
  return kept;
}

const chambers = /^(?:house|senate)$/i;
const panels = new Set(["committee", "subcommittee", "caucus"]);

/** More words than these stand between no name and its last noun. */
const wordsWithin = 3;

function upToHead(layers: Layers, blocks: readonly Block[], mention: Mention, byFirst: ReadonlyMap<number, Mention>): Mention | undefined {
  const { tokens, sentences } = layers;
  const { last, type, text } = mention;
  if (type === "event" || headTypeOf(tokens[last - 1]!.lower) !== undefined || !isNext(tokens, last)) return undefined;
  const sentence = sentences[mention.sentence];
  if (sentence === undefined || blocks[sentence.block]?.kind !== "paragraph") return undefined;
  const next = byFirst.get(last);
  if (next !== undefined)
    return chambers.test(text) && panels.has(tokens[next.last - 1]!.lower)
      ? mentionAt(layers, mention.first, next.last, "organization")
      : undefined;
  for (let at = last; at <= last + wordsWithin && at < sentence.last && isNext(tokens, at) && !byFirst.has(at); at++) {
    const { lower, tag } = tokens[at]!;
    const head = headTypeOf(lower);
    if (head !== undefined) return endsHere(tokens[at + 1]) ? mentionAt(layers, mention.first, at + 1, head) : undefined;
    if ((tag !== "PROPN" && tag !== "ADJ" && tag !== "NOUN") || roleNounOf(lower) !== undefined) return undefined;
  }
  return undefined;
}

/** One space behind the token before, and with a capital and small letters. */
function isNext(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && token.start === tokens[at - 1]!.end + 1;
}

/** Another word with a capital may go on with a longer name or a headline; a title does not. */
function endsHere(next: Token | undefined): boolean {
  return next === undefined || !startsCapital(next) || roleNounOf(next.lower) !== undefined;
}

function joinedByHyphens(layers: Layers, { first, last, type }: Mention): Mention | undefined {
  const { tokens } = layers;
  const isGlued = (at: number): boolean => tokens[at] !== undefined && tokens[at]!.start === tokens[at - 1]!.end;
  if (type === "person" || tokens[last]?.text !== "-" || !isGlued(last) || !isGlued(last + 1)) return undefined;
  const behind = tokens[last + 1]!.text;
  if (/^\d{1,4}\p{Lu}?$/u.test(behind) && /^\p{Lu}+$/u.test(tokens[last - 1]!.text)) return mentionAt(layers, first, last + 2, type);
  const isSmall = /^\p{Ll}{1,3}$/u.test(behind) && tokens[last + 2]?.text === "-" && isGlued(last + 2) && isGlued(last + 3);
  return isSmall && startsCapital(tokens[last + 3]!) ? mentionAt(layers, first, last + 4, type) : undefined;
}

/** Nouns that a number behind them tells from others of their kind. */
const numbered =
  /^(?:article|bill|resolution|proposition|measure|amendment|channel|sport|vitamin|route|interstate|highway|title|section|chapter|flight|runway|gate|district)$/;

function joinedByNumber(layers: Layers, { first, last, type }: Mention): Mention | undefined {
  const { tokens } = layers;
  const [noun, number, next] = [tokens[last - 1]!, tokens[last], tokens[last + 1]];
  const isNumbered = /^\p{Lu}/u.test(noun.text) && numbered.test(noun.lower) && /^\p{Lu}?\d{1,4}$/u.test(number?.text ?? "");
  if (type === "person" || !isNumbered || number!.start !== noun.end + 1 || next?.text === "%" || next?.tag === "NUM") return undefined;
  return mentionAt(layers, first, last + 1, type);
}

function joinedByLetters(layers: Layers, mention: Mention, byFirst: ReadonlyMap<number, Mention>): Mention | undefined {
  const { text, tokens } = layers;
  const { first, last, type } = mention;
  if (type === "person" || !/^(?:in|of|for)$/.test(tokens[last]?.lower ?? "")) return undefined;
  const from = tokens[last + 1]?.lower === "the" ? last + 2 : last + 1;
  const other = byFirst.get(from);
  if (other === undefined || other.type === "person") return undefined;
  const mark = tokens[other.last]?.text === "," ? other.last + 1 : other.last;
  const letters = tokens[mark + 1];
  if (letters === undefined || !(tokens[mark]!.text === "(" || tokens[mark]!.lower === "or")) return undefined;
  const whole = text.slice(tokens[first]!.start, tokens[other.last - 1]!.end);
  const isNamed = isAcronymOf(letters.text, whole) && !isAcronymOf(letters.text, other.text) && organizationOf(whole) === undefined;
  return isNamed ? mentionAt(layers, first, other.last, "organization") : undefined;
}
