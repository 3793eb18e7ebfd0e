import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Sentence, Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import { lineMax } from "./edges.ts";
import { rootOf } from "./times.ts";

/*
 * Of what and of whom a line tells whose subject is a pronoun: the sentence before says so, or the line is not understood.
 */

/** Words with the sentence before where their subject is a pronoun that it explains; undefined where nothing explains what needs it. */
export function withAntecedent(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const { tokens, sentences } = part.reading;
  const inside = tokensIn(part, words);
  const subject = inside.find((token) => tokens[token]!.relation.startsWith("nsubj"));
  const isOwn = subject !== undefined && [telling.head, rootOf(part, words)].includes(tokens[subject]!.head);
  if (!isOwn || tokens[subject]!.tag !== "PRON") return words;
  if (!/^(?:AUX|VERB|ADV|PART|PUNCT)$/.test(tokens[subject + 1]?.tag ?? "") || inOwnWords(part, tokens[subject]!)) return words;
  const before = sentenceBefore(part, words, telling.sentence);
  if (personal.has(tokens[subject]!.lower)) {
    const weight = weightBeside(part, inside, time);
    if (weight < knownWords && before !== undefined && opensWithName(part, before)) return { start: before.start, end: words.end };
    return weight < bareWords ? undefined : words;
  }
  if (!pointing.has(tokens[subject]!.lower)) return words;
  const isKnown = inside.some((token) => token < subject && /^(?:NOUN|PROPN)$/.test(tokens[token]!.tag) && !isDated(part, token));
  if (isKnown || isEmptySubject(part, subject)) return words;
  const isOpener = subject <= sentences[telling.sentence]!.first + 1;
  return isOpener && before !== undefined && hasNounSubject(part, before) ? { start: before.start, end: words.end } : undefined;
}

const pointing: ReadonlySet<string> = new Set(["it", "this", "that", "these", "those"]);

const personal: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** With so many weighty words readers see what a line tells, though not yet of whom ("she closed the old pier of the harbour"). */
const knownWords = 5;

/** With fewer than these anybody may have done it: "he fell in 2031", "she sued him". */
const bareWords = 3;

/** Weighty words beside the time and a pronoun; a name tells enough. */
function weightBeside(part: Part, inside: readonly number[], time: Time): number {
  const { tokens, names } = part.reading;
  const own = inside.filter((token) => !overlaps(tokens[token]!, time));
  if (own.some((token) => tokens[token]!.tag === "PROPN" || names.some((name) => overlaps(name, tokens[token]!)))) return knownWords;
  return own.filter((token) => /^(?:NOUN|VERB|ADJ|NUM)$/.test(tokens[token]!.tag)).length;
}

/** The sentence before words that open their own, if it has no time and both make one line; undefined for none. */
function sentenceBefore(part: Part, words: Range, index: number): Sentence | undefined {
  const { sentences, times } = part.reading;
  const sentence = sentences[index]!;
  const before = sentences[index - 1];
  if (before === undefined || before.block !== sentence.block || words.start > sentence.start + openerMax) return undefined;
  const text = part.report.text.slice(before.start, words.end);
  const isWhole = /[.!?]$/.test(part.report.text.slice(before.start, before.end).trimEnd());
  const isTimed = times.some(({ start, end }) => start >= before.start && end <= before.end);
  return isTimed || !isWhole || text.length > lineMax || /["“”\n]/.test(text) ? undefined : before;
}

/** Characters of a conjunction or mark that may stand before words that open a sentence. */
const openerMax = 4;

function hasNounSubject(part: Part, { first, last }: Sentence): boolean {
  return part.reading.tokens.slice(first, last).some(({ tag, relation }) => relation.startsWith("nsubj") && /^(?:NOUN|PROPN)$/.test(tag));
}

/** The first subject of a sentence is somebody's name. */
function opensWithName(part: Part, { first, last }: Sentence): boolean {
  const { tokens, names } = part.reading;
  const subject = tokens.slice(first, last).find(({ relation }) => relation.startsWith("nsubj"));
  return subject !== undefined && names.some((name) => name.type === "person" && overlaps(name, subject));
}

function isDated(part: Part, token: number): boolean {
  return part.reading.times.some((time) => overlaps(time, part.reading.tokens[token]!));
}

/** In a quotation the one who speaks knows what is meant. */
function inOwnWords(part: Part, range: Range): boolean {
  return part.reading.utterances.some(({ kind, outer }) => kind !== "indirect" && contains(outer, range));
}

/** "It is clear that she left", "it took a year to mend": "it" stands for a clause that follows. */
function isEmptySubject(part: Part, subject: number): boolean {
  const { tokens } = part.reading;
  const { head, lower } = tokens[subject]!;
  return (
    lower === "it" &&
    [...indexOf(part.reading).childrenOf(head)].some(
      (child) => child > head && /^(?:[cx]comp|csubj|advcl|acl)/.test(tokens[child]!.relation),
    )
  );
}
