import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";

/*
 * Reported words that do not stand alone: their subject or object is somewhere else, or they only point at words that nobody tells.
 */

/** "All that is known, she said, is “…”", "If you go, he said, …": what stands before the cue is a piece without its main verb. */
export function isWholeClause(part: Part, inside: readonly number[]): boolean {
  const { tokens } = part.reading;
  return inside.some((token) => {
    const { fine, tag, head } = tokens[token]!;
    if (!/^(?:VB[DPZ]|MD)$/.test(fine)) return false;
    const verb = tag === "AUX" && inside.includes(head) ? tokens[head]! : tokens[token]!;
    return !/^(?:acl|advcl)/.test(verb.relation) || inside.includes(verb.head);
  });
}

/** "What he said was a copy of it", "which they say was closed": the verb is there, its subject stands before the speaker. */
export function isHeadless(part: Part, inside: readonly number[], isRest = false): boolean {
  const { tokens } = part.reading;
  const opener = inside.find((token) => tokens[token]!.tag !== "ADV");
  // "…, which he argued pertained only to some": the tagger may take the verb of the rest for a participle.
  if (isRest && opener !== undefined && /^VBN?$/.test(tokens[opener]!.fine)) return true;
  return opener !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[opener]!.fine);
}

/** "…, which she claimed the party asked for": the clause misses what the pronoun before its speaker stands for. */
export function isGapped(part: Part, { source, cue, content }: Utterance): boolean {
  const { tokens } = part.reading;
  const [first] = source === null ? [] : tokensIn(part, source);
  const [token] = tokensIn(part, content);
  if (first === undefined || token === undefined || cue === null || content.start < cue.end) return false;
  // "In which he said so": the pronoun stands for a circumstance, and nothing is missing.
  if (tokens[first - 2]?.tag === "ADP" || tokens[token - 1]?.lower === "that") return false;
  // "… Vale had failed to do": what is done stands before the speaker.
  const last = tokensIn(part, content).findLast((one) => tokens[one]!.tag !== "PUNCT")!;
  if (tokens[last]!.lemma === "do" && tokens[last]!.tag === "VERB" && tokens[last]!.relation === "xcomp") return true;
  // "Around the time she said it happened".
  if (last - token === 1 && /^(?:it|this|that|they)$/.test(tokens[token]!.lower)) return true;
  return (
    /^(?:which|whom)$/.test(tokens[first - 1]?.lower ?? "") || isRelative(part, cue, content, first) || isOfNounBefore(part, cue, first)
  );
}

const circumstances = new Set("time day night week month year moment place way reason manner".split(" "));

/** "A plan that the mayor says the council never read": the clause misses the plan. "The day that she said so" misses nothing. */
function isRelative(part: Part, cue: Range, content: Range, speaker: number): boolean {
  const { tokens } = part.reading;
  const noun = tokens[speaker - 2];
  if (tokens[speaker - 1]?.lower !== "that" || noun?.tag !== "NOUN" || circumstances.has(noun.lemma)) return false;
  const hasSubject = tokensIn(part, content).some((token) => tokens[token]!.relation.startsWith("nsubj"));
  return hasSubject && tokensIn(part, cue).some((token) => tokens[token]!.relation === "acl:relcl");
}

/** "Something the mayor says the council failed to do": a relative clause without its pronoun, whose noun stands before the speaker. */
function isOfNounBefore(part: Part, cue: Range, speaker: number): boolean {
  const { tokens } = part.reading;
  const verb = tokensIn(part, cue).find((token) => tokens[token]!.tag === "VERB");
  if (verb === undefined || !tokens[verb]!.relation.startsWith("acl:relcl") || tokens[verb]!.head !== speaker - 1) return false;
  // "The first time she said so": nothing is missing in what was said then.
  if (circumstances.has(tokens[speaker - 1]!.lemma)) return false;
  return !/^(?:PRON|ADV|SCONJ)$/.test(tokens[speaker]!.tag) || tokens[speaker]!.fine === "PRP";
}

/**
 * Nouns that only point at words ("announced his decision", "revealed her position on it"): without a clause behind them nothing is told
 * of these words (shell nouns, Schmid 2000).
 */
const shells = new Set(
  "decision intention position view opinion stance thought feeling idea confidence recollection account version detail result finding choice reason name identity role status timeline wish memory story news announcement statement speech remark comment message".split(
    " ",
  ),
);

/** "Announced their decision in a statement": the noun phrase says that something was told, and not what. */
export function isUntold(part: Part, { manner, kind, cue, content }: Utterance): boolean {
  if (kind !== "indirect" || manner !== "statement" || cue === null || content.start < cue.end) return false;
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || tokens[head]!.tag !== "NOUN" || !shells.has(tokens[head]!.lemma)) return false;
  return !inside.some((token) => /^(?:VB[DZP]|MD)$/.test(tokens[token]!.fine) || (token > head && tokens[token]!.tag === "VERB"));
}
