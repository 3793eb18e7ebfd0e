import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import { unnamedNouns } from "../../lexicon/mediums.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/** "From New Torvik, south east Halden": between a preposition and the last name behind it stand at most so many tokens. */
const homeTokensMax = 8;

/**
 * Whom a source means whose name only tells where somebody is from, or who interviewed them: the noun before the preposition, in
 * "Bishop Jan Vale, of Torvik, Ill., said", "the father, from Torvik, said", "officials interviewed by the Courier said". Undefined for a
 * name that stands for the speaker.
 *
 * @param source - the words that the reading took for the speaker
 * @param actor - the one whom they name
 */
export function bearerOfHome(part: Part, source: Range, actor: number): Range | undefined {
  const { tokens, names, actors, sentences } = part.reading;
  const name = names.find((one) => one.actor === actor && contains(source, one));
  const [first] = name === undefined ? [] : tokensIn(part, name);
  const sentence = first === undefined ? undefined : sentences.find((one) => one.first <= first && first < one.last);
  if (first === undefined || sentence === undefined) return undefined;
  const isPlace = actors[actor]?.type === "place";
  const preposition = prepositionBefore(part, first, sentence.first, isPlace);
  if (preposition === undefined) return undefined;
  const { lower } = tokens[preposition]!;
  let noun = preposition - 1;
  if (lower === "by") {
    if (tokens[noun]?.fine !== "VBN") return undefined;
    noun--;
  } else if (!isPlace || !/^(?:from|in|near|of)$/.test(lower)) return undefined;
  const isParted = tokens[noun]?.text === ",";
  // "The city of Torvik said" is the city.
  if (lower === "of" && !isParted) return undefined;
  if (isParted) noun--;
  if (noun < sentence.first || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.tag)) return undefined;
  const bearer = names.find((one) => contains(one, tokens[noun]!) && /^(?:person|organization)$/.test(actors[one.actor]?.type ?? ""));
  if (bearer !== undefined) return bearer;
  if (!isMarked(part, noun)) return { start: phraseOf(tokens, noun, sentence.first, noun + 1).start, end: tokens[noun]!.end };
  // "A spokesman for the board at its seat in Torvik"
  return isPlace && source.start < tokens[noun]!.start ? { start: source.start, end: tokens[noun]!.end } : undefined;
}

/**
 * "A spokesman for Halden Prosecutor Anna Holm", "aides to Holm and other Liberals", "the family of Mr. Vale": the name tells for whom they speak, unless a pause sets it apart
 * ("a spokesman for the board, Jan Vale").
 */
export function speaksForAnother(part: Part, source: Range, actor: number): boolean {
  const name = part.reading.names.find((one) => one.actor === actor && contains(source, one));
  if (name === undefined) return false;
  const [, noun, preposition] = /(\p{L}+)\s+(for|to|of)\s[^,]*$/u.exec(part.report.text.slice(source.start, name.start)) ?? [];
  if (noun === undefined) return false;
  const lower = noun.toLowerCase();
  // "The family of Mr. Vale", "the parents of Anna Holm"
  if (preposition === "of") return /^(?:famil(?:y|ies)|friends?|relatives?)$/.test(lower) || roleNounOf(lower)?.kind === "kin";
  return unnamedNouns.has(lower) || unnamedNouns.has(lower.replace(/s$/, ""));
}

/** The preposition that governs a name, over the words of a place and what it lies in. */
function prepositionBefore(part: Part, first: number, from: number, isPlace: boolean): number | undefined {
  const { tokens } = part.reading;
  const isWordOfHome = ({ tag, text }: (typeof tokens)[number]): boolean =>
    tag === "DET" || (isPlace && (text === "," || /^(?:PROPN|ADJ|ADV)$/.test(tag)));
  for (let at = first - 1; at >= from && first - at <= homeTokensMax; at--) {
    if (tokens[at]!.tag === "ADP") return at;
    if (!isWordOfHome(tokens[at]!)) return undefined;
  }
  return undefined;
}

/** A noun that stands behind a preposition itself: "panels of witnesses selected by". */
function isMarked(part: Part, noun: number): boolean {
  return [...indexOf(part.reading).childrenOf(noun)].some((child) => part.reading.tokens[child]!.relation === "case");
}
