import { firstEndingAfter } from "../kernel/index.ts";
import type { Entity } from "./entities/index.ts";
import { isHeading } from "./material/index.ts";
import type { Material, Part } from "./material/index.ts";

/*
 * What is neither a person nor a body, a place or an event is worth a line of who is who where the reports speak of it: a law, a programme, a
 * work. A word with a capital that stands once in passing ("a Cheshire cat", "a dose of Halvatin") tells nobody who is who, and as often it is a piece
 * of a name or a word of a headline.
 */

/** Nouns that what is made by law or treaty, given, or run under a name is called by. */
const named =
  /\b(?:accords?|act|agreement|amendment|awards?|bill|clause|code|constitution|convention|deal|declaration|doctrine|fund|initiative|law|medal|order|pact|partnership|plan|prize|program|programme|project|protocol|report|resolution|rule|security|series|show|strategy|treaty)\b|\sv\.\s|\.(?:com|org|net)$/i;

/** Said so often it is spoken of. */
const spokenOfMin = 2;

/** A thing that who is who does without: it is a piece of a name wherever it stands, or it is named once in passing. */
export function isSlightThing(material: Material, { type, mentions, wikidata }: Entity): boolean {
  if (type !== "other" || wikidata !== null) return false;
  const seen = mentions.flatMap(({ report, start, end }) => {
    const part = material.parts[material.partOf.get(report) ?? -1];
    return part?.report.id === report ? [{ part, start, end }] : [];
  });
  const told = seen.filter(({ part, start, end }) => isInText(part, start) && !isPiece(part, start, end));
  if (told.length === 0) return seen.length > 0;
  if (mentions.length >= spokenOfMin) return false;
  return told.every(({ part, start, end }) => {
    const { text } = part.report;
    return !named.test(text.slice(start, end)) && !isQuotedWhole(text, start, end) && !isExplained(text, start, end);
  });
}

/** "A show called Harbour Nights", "Halvchat, a popular app", "the Roads Register (RR)", "the Holms": the sentence says what or who it is. */
function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - explainingReach), start);
  const after = text.slice(end, end + explainingReach);
  const name = text.slice(start, end);
  if (/(?:called|named|dubbed|known as|titled|like|such as) (?:the )?["“'‘]?$/.test(before) || /^, (?:an?|the) /.test(after)) return true;
  if (before.endsWith("(") && after.startsWith(")")) return true;
  // "The Book of the Sea".
  return /\sof\s/.test(name) || (/\bthe $/.test(before) && /^\p{Lu}\p{Ll}+s$/u.test(name));
}

/** Characters of "known as the" and a mark. */
const explainingReach = 14;

/** In a sentence, and not in a headline, where each word may have a capital. */
function isInText(part: Part, start: number): boolean {
  const sentence = part.reading.sentences[firstEndingAfter(part.reading.sentences, start)]!;
  return part.report.blocks[sentence.block]!.kind === "paragraph" && !isHeading(part, sentence);
}

/** "Watched “Harbour Nights” again": nothing but the name stands between the marks. */
function isQuotedWhole(text: string, start: number, end: number): boolean {
  return /[“"‘'](?:The )?$/.test(text.slice(Math.max(0, start - quoteReach), start)) && /^[,.]?[”"’']/.test(text.slice(end, end + 2));
}

/** A mark and an article. */
const quoteReach = 5;

/** "How To Get | Away", "30 | Harbour": a capital or a number right beside it, which no other name holds, is a word of the same name. */
function isPiece({ report, reading }: Part, start: number, end: number): boolean {
  const { tokens, sentences, names, times } = reading;
  const first = firstEndingAfter(tokens, start);
  const last = firstEndingAfter(tokens, end - 1);
  const sentence = sentences[firstEndingAfter(sentences, start)]!;
  const isFree = (at: number): boolean =>
    ![...names, ...times].some((other) => other.start < tokens[at]!.end && tokens[at]!.start < other.end && other.start !== start);
  const isWordOfName = (at: number): boolean =>
    at > sentence.first &&
    at < sentence.last &&
    (/^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) || (at < first && /^\d+$/.test(tokens[at]!.text))) &&
    !/^(?:The|I)$/.test(tokens[at]!.text) &&
    isFree(at);
  const isBeside = (left: number, right: number): boolean => /^[ -]$/.test(report.text.slice(tokens[left]!.end, tokens[right]!.start));
  const before = first > sentence.first && isBeside(first - 1, first) && isWordOfName(first - 1);
  const after = last + 1 < sentence.last && isBeside(last, last + 1) && isWordOfName(last + 1);
  return before || after;
}
