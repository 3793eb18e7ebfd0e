import type { Range } from "../../kernel/index.ts";
import { cueVerbs } from "../../lexicon/cues.ts";
import type { CueVerb } from "../../lexicon/cues.ts";
import type { Utterance } from "../../reading/index.ts";
import { hasMainVerb, isClause, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/** The parse takes these for conjunctions where a gerund follows. */
const prepositions = /^(?:about|against|for|of|on|over|to)$/;

/** Between the cue and its object stands at most a preposition. */
const prepositionMax = 2;

/**
 * True where the words alone say nothing without their cue: a thing that somebody praised or asked for, what was called by a name ("called
 * the road “a trap”"), whom somebody asked to do something ("urged the council to act").
 */
export function needsCue(part: Pick<Part, "reading">, { kind, cue, content }: Utterance): boolean {
  if ((kind !== "indirect" && kind !== "mixed") || cue === null || cue.end > content.start) return false;
  const between = tokensIn(part, { start: cue.end, end: content.start }).map((token) => part.reading.tokens[token]!);
  // "Bragged about leaving", "a call for closing it": a preposition takes a gerund, which says nothing without it.
  const opener = part.reading.tokens[tokensIn(part, content)[0] ?? -1];
  if (opener?.fine === "VBG" && between.length === 1 && prepositions.test(between[0]!.lower)) return true;
  if (between.length > prepositionMax || between.some(({ tag }) => tag !== "ADP")) return false;
  const frames = framesOf(part, cue);
  const isClauseOnly = frames.length > 0 && !frames.some((frame) => frame.object || frame.addresseeThenInfinitive);
  if (isClauseOnly && between.length === 0) return false;
  // "Accused", "described", "praised": a finite verb behind these belongs to something else.
  const takesClause = frames.length === 0 || frames.some((frame) => frame.clause || frame.infinitive);
  if (!takesClause || !isClause(part, content)) return true;
  return frames.some((frame) => frame.addresseeThenInfinitive) && !saysClause(part, content);
}

/** A clause with a finite verb, or opened by a conjunction or an infinitive; "the council to act" is none, whatever clauses "act" brings with it. */
function saysClause(part: Pick<Part, "reading">, content: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  const first = inside[0]!;
  // "Him to stay": a pronoun in the form of an object opens no clause.
  if (/^(?:him|them|me|us)$/.test(tokens[first]!.lower)) return false;
  if (/^(?:to|not|whether|how|why|what|if)$/.test(tokens[first]!.lower)) return true;
  const verb = inside.find((token) => /^(?:VERB|AUX)$/.test(tokens[token]!.tag));
  // "The council to say who will pay"; but "attempts to save the pier had failed", whose infinitive hangs on its noun.
  const isInfinitive = verb !== undefined && tokens[verb]!.fine === "VB" && tokens[verb - 1]?.lower === "to";
  if (isInfinitive && !/^acl/.test(tokens[verb]!.relation) && tokens[first - 1]?.lower !== "that") return false;
  return hasMainVerb(part, first, inside.at(-1)! + 1);
}

function framesOf(part: Pick<Part, "reading">, cue: Range): readonly CueVerb[] {
  const words = tokensIn(part, cue).map((token) => part.reading.tokens[token]!);
  const verb = words.find(({ tag }) => tag === "VERB");
  const frames = verb === undefined ? [] : (cueVerbs.get(verb.lower) ?? []);
  return frames.filter(({ particle }) => particle === null || words.some(({ lower }) => lower === particle));
}
