import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { cueVerbs } from "../../lexicon/cues.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence, Utterance } from "../../reading/index.ts";
import { sentenceAt, indexOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/* Whose a quotation is that the reading left without a cue: the text around it nearly always tells. */

/** Fewer words in marks without a speaker are a borrowed phrase. */
const sentenceTokensMin = 6;

/** Another utterance whose speaker is also this one's, or the words that name the speaker. */
export type Told = { readonly by: Utterance } | { readonly source: Range };

/**
 * Who says a quotation without a cue that is a whole sentence:
 *  1. who says the quotation right before it, with nothing between but marks: each paragraph of a long one opens anew
 *  2. the subject of the sentence before, where that ends on a colon, a dash or a verb of saying
 *  3. the one speaker of its own sentence: "“…” to the fire, Holm said"
 *  4. the one who says all other quotations of its paragraph
 */
export function tellerOf(part: Part, utterance: Utterance): Told | undefined {
  if (!isSentence(part, utterance)) return undefined;
  const before = rightBefore(part, utterance);
  if (before !== undefined) return { by: before };
  const source = introducerOf(part, utterance);
  if (source !== undefined) return { source };
  const fellow = onlySpeakerOf(part, utterance) ?? onlySpeakerOfBlock(part, utterance);
  return fellow === undefined ? undefined : { by: fellow };
}

/** The words open a sentence of the report with a capital and have a finite verb. */
function isSentence(part: Part, { kind, content, outer }: Utterance): boolean {
  if (kind !== "direct") return false;
  const inside = tokensIn(part, content).map((token) => part.reading.tokens[token]!);
  if (inside.length < sentenceTokensMin || !/^\p{Lu}/u.test(inside[0]!.text)) return false;
  const sentence = sentenceAt(part.reading, content.start);
  return sentence !== undefined && sentence.start >= outer.start - 1 && inside.some(({ fine }) => /^VB[DPZ]$|^MD$/.test(fine));
}

function rightBefore(part: Part, { outer }: Utterance): Utterance | undefined {
  const { text } = part.report;
  return part.reading.utterances.findLast(
    (other) =>
      other.kind === "direct" &&
      other.outer.end <= outer.start &&
      outer.start - other.outer.end <= gapMax &&
      /^[\s"“”'‘’]*$/u.test(text.slice(other.outer.end, outer.start)),
  );
}

/** A break of two lines and a mark. */
const gapMax = 4;

/** The utterance whose speaker is the only one that the words of a sentence outside of marks name. */
function onlySpeakerOf(part: Part, own: Utterance): Utterance | undefined {
  const { utterances } = part.reading;
  const direct = utterances.filter(({ kind }) => kind === "direct");
  const told = utterances.filter(
    (other) =>
      other !== own &&
      other.sentence === own.sentence &&
      other.source !== null &&
      other.cue !== null &&
      !contains(own.outer, other.source) &&
      !direct.some(({ outer }) => contains(outer, other.source!)),
  );
  const [first] = told;
  return first !== undefined && told.every(({ source }) => source!.start === first.source!.start) ? first : undefined;
}

/** "Holm issued a statement saying —", "Vale wrote on the page of the club:", "Holm says.": the subject of the sentence right before the mark. */
function introducerOf(part: Part, { outer }: Utterance): Range | undefined {
  const { tokens, sentences } = part.reading;
  const [own] = tokensIn(part, outer);
  const last = own === undefined ? undefined : lastBefore(part, own, outer);
  if (last === undefined) return undefined;
  const end = tokens[last]!;
  const verb = tokens[last - 1];
  const isOpen = /^(?::|—|–|--|-)$/.test(end.text);
  const isSaid = end.text === "." && verb?.tag === "VERB" && cueVerbs.has(verb.lower);
  if (!isOpen && !isSaid) return undefined;
  const sentence = sentences.find(({ first, last: stop }) => first <= last && last < stop);
  if (sentence === undefined) return undefined;
  return isSaid ? subjectAt(part, last - 1, sentence) : subjectOf(part, sentence);
}

/** The last token before a quotation; marks and breaks may stand between. */
function lastBefore(part: Part, own: number, { start }: Range): number | undefined {
  const { tokens } = part.reading;
  let at = own - 1;
  while (at >= 0 && (tokens[at]!.end > start || /^["“”'‘’]+$/.test(tokens[at]!.text))) at--;
  return at >= 0 && start - tokens[at]!.end <= gapMax ? at : undefined;
}

/** The subject of the main verb of a sentence that says something by a verb of saying. */
function subjectOf(part: Part, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  let saysSo = false;
  let root = -1;
  for (let token = sentence.first; token < sentence.last; token++) {
    if (tokens[token]!.relation === "root") root = token;
    if (tokens[token]!.tag === "VERB" && cueVerbs.has(tokens[token]!.lower)) saysSo = true;
  }
  return root < 0 || !saysSo ? undefined : subjectAt(part, root, sentence);
}

function subjectAt(part: Part, verb: number, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  const subject = indexOf(part.reading)
    .childrenOf(verb)
    .find((child) => tokens[child]!.relation === "nsubj");
  return subject === undefined ? undefined : phraseOf(tokens, subject, sentence.first, sentence.last);
}

/** Who says all the other quotations of the paragraph, where there are some. */
function onlySpeakerOfBlock(part: Part, own: Utterance): Utterance | undefined {
  const { utterances, sentences } = part.reading;
  const block = sentenceAt(part.reading, own.outer.start)?.block;
  if (block === undefined) return undefined;
  const told = utterances.filter(
    (other) =>
      other !== own && other.kind === "direct" && other.cue !== null && other.source !== null && sentences[other.sentence]?.block === block,
  );
  const [first] = told;
  return first !== undefined && first.actor !== null && told.every(({ actor }) => actor === first.actor) ? first : undefined;
}
