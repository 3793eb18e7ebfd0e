import { contains, sharedPart } from "../../kernel/index.ts";
import { organizationOf } from "../../lexicon/index.ts";
import type { DossierDifference, DossierUtterance, Quote } from "../dossier.ts";
import { countryBehind, backgroundWeight, stemsOfQuote, wordStems } from "../material/index.ts";
import type { Material } from "../material/index.ts";
import type { QuotationPair } from "../voices/index.ts";
import { quoted } from "../voices/index.ts";
import { difference, groupBy, partOfReport } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Quotations that share this part of their words, but not all, may be one statement in two renderings. */
const renderingMin = 0.35;
/** Where nobody knows whether the speakers are of one side, more words must be shared. */
const renderingOfAnyMin = 0.6;
const wordsMin = 5;
/** A word in more than about one text of seven is grammar. */
const tellingMin = 2;

/**
 * Quotations that one text shortened or changed, and statements that stand in two texts in different renderings. The latter is
 * a likeness of words: it is shown as two wordings side by side and never joined.
 */
export function findWordingDifferences({ material, utterances, quotations }: Findings): readonly DossierDifference[] {
  const all = quoted(utterances);
  const groups: (readonly [DossierUtterance, DossierUtterance])[] = [];
  for (const pair of quotations) {
    // The same words are no difference: of a big story nearly all pairs.
    if (pair.same && !pair.altered) continue;
    const [left, right] = [all[pair.left]!, all[pair.right]!];
    if (left.kind !== "direct" || right.kind !== "direct") continue;
    if (!areOfOneSize(left, right) || !(isAltered(pair, left, right) || isRendering(material, pair, left, right))) continue;
    if (!isOtherCut(left.content, right.content)) groups.push([left, right]);
  }
  const inner = groups.length === 0 ? new Set() : withinOthers(all.filter((utterance) => utterance.kind === "direct"));
  const outer = groups.filter(([left, right]) => !inner.has(left) && !inner.has(right));
  return joinPairs(outer).flatMap((group) => {
    const told = oneOfEachText(material, group);
    const sides = [...groupBy(told, ({ content }) => plainOf(content)).values()];
    const speakers = new Set(told.map(({ speaker }) => speaker.name));
    const [speaker] = [...speakers].filter((name) => name !== null);
    return difference(
      material,
      "other",
      speaker ?? told[0]!.content.text,
      // One speaker is named once, above the wordings.
      sides.map((side) => ({
        label: speakers.size === 1 ? "" : (side[0]!.speaker.name ?? ""),
        quotes: side.map(({ content }) => content),
      })),
    );
  });
}

/** Short forms of a verb or of "not" are the same words; "she's" may be two, and stays. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/g, "can not"],
  [/\bcannot\b/g, "can not"],
  [/\bwon['’]t\b/g, "will not"],
  [/n['’]t\b/g, " not"],
  [/['’]re\b/g, " are"],
  [/['’]ve\b/g, " have"],
  [/['’]ll\b/g, " will"],
  [/['’]m\b/g, " am"],
];

/** What an editor puts into somebody's words to explain them: "[the mayor]". */
const inserted = /[[(][^\])]*[\])]/g;

/** Who takes down what somebody says hears an article more or less. */
const articles = /\b(?:an?|the)\s+/g;

/** Words without marks, capitals, articles, short forms and insertions: what a house style may change and nobody said otherwise. */
function plainWords(text: string): string {
  const long = shortForms.reduce((words, [short, full]) => words.replace(short, full), text.toLowerCase().replace(inserted, " "));
  return long
    .replace(articles, "")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}*]+/gu, " ")
    .trim();
}

/** Of a quotation, which stands beside many others. */
function plainOf(quote: Quote): string {
  let plain = plainQuotes.get(quote);
  if (plain === undefined) plainQuotes.set(quote, (plain = plainWords(quote.text)));
  return plain;
}

const plainQuotes = new WeakMap<Quote, string>();

/** Quotations inside another quotation of their report: what is compared is the whole. */
function withinOthers(quoted: readonly DossierUtterance[]): ReadonlySet<DossierUtterance> {
  return new Set(
    [...Map.groupBy(quoted, ({ content }) => content.report).values()].flatMap((own) =>
      own.filter((one) => own.some((other) => other !== one && contains(other.content, one.content))),
    ),
  );
}

/** One of them is no mere piece of the other: a text that quotes a part of a sentence says nothing else than the one that quotes it whole. */
function areOfOneSize(left: DossierUtterance, right: DossierUtterance): boolean {
  const [one, other] = [left.content.text.length, right.content.text.length];
  return Math.min(one, other) >= Math.max(one, other) * sizeShareMin;
}

const sizeShareMin = 0.6;

/**
 * One text quotes other sentences of the same words, or more of one sentence: what both quote they quote alike. Sentences that share most of
 * their words are the same sentence.
 */
function isOtherCut(left: Quote, right: Quote): boolean {
  const [ours, theirs] = [sentencesOf(left), sentencesOf(right)];
  const alike = ours.flatMap((one) =>
    theirs.filter((other) => sharedPart(one.stems, other.stems) >= sameSentenceMin).map((other) => [one.words, other.words] as const),
  );
  return alike.length > 0 && alike.every(([one, other]) => isPieceOf(one, other) || isPieceOf(other, one) || haveSameLetters(one, other));
}

interface QuotedSentence {
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

/** The sentences of a quotation, which is compared with many others. */
function sentencesOf(content: Quote): readonly QuotedSentence[] {
  let found = sentences.get(content);
  if (found === undefined) {
    found = content.text.split(/(?<=[.!?…])["”’]?\s+/).map((sentence) => {
      const words = plainWords(sentence);
      return { words, stems: wordStems(words) };
    });
    sentences.set(content, found);
  }
  return found;
}

const sentences = new WeakMap<Quote, readonly QuotedSentence[]>();

const sameSentenceMin = 0.5;

/** The same words in one row: cut at the beginning, at the end or at both. */
function isPieceOf(piece: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${piece} `);
}

/** A compound is written as one word or as two ("work force", "workforce"). */
function haveSameLetters(one: string, other: string): boolean {
  return one.replaceAll(" ", "") === other.replaceAll(" ", "");
}

/** Pairs that share a member are one group: three texts with three wordings are one difference. */
function joinPairs(pairs: readonly (readonly [DossierUtterance, DossierUtterance])[]): readonly (readonly DossierUtterance[])[] {
  const groupOf = new Map<DossierUtterance, DossierUtterance[]>();
  for (const [left, right] of pairs) {
    const [one, other] = [groupOf.get(left) ?? [left], groupOf.get(right) ?? [right]];
    groupOf.set(left, one);
    if (one === other) continue;
    for (const member of other) groupOf.set(member, one);
    one.push(...other);
  }
  return [...new Set(groupOf.values())];
}

/** The longest of each text, and each wording once. */
function oneOfEachText(material: Material, group: readonly DossierUtterance[]): readonly DossierUtterance[] {
  const ofTexts = Map.groupBy(group, ({ content }) => partOfReport(material, content.report));
  return [...ofTexts.values()].map((own) => own.reduce((best, one) => (one.content.text.length > best.content.text.length ? one : best)));
}

function isAltered({ altered }: QuotationPair, left: DossierUtterance, right: DossierUtterance): boolean {
  const isVariant = altered && left.variants.some((variant) => variant.id === right.id);
  return isVariant && sharedPart(stemsOfQuote(left.content), stemsOfQuote(right.content)) >= oneUtteranceMin;
}

/** Who says a thing twice says it in other words: "we have a flood of boats", "we are talking about a flood" are two utterances. */
const oneUtteranceMin = 0.55;

/** Alike in words, of two speakers of one side (an agency and the state's media): perhaps one statement. */
function isRendering(material: Material, { same, shared }: QuotationPair, left: DossierUtterance, right: DossierUtterance): boolean {
  if (same || left.speaker.entity === right.speaker.entity) return false;
  const isOfOneSide = ofOneSide(material, left, right);
  // Two who are known and of different sides say alike things, and not one thing.
  if (left.speaker.entity !== null && right.speaker.entity !== null && !isOfOneSide) return false;
  if (shared < (isOfOneSide ? renderingMin : renderingOfAnyMin)) return false;
  return [left, right].every(({ content }) => tellingWords(content) >= wordsMin);
}

/** Words that say something; "have been very" stands in any two statements. */
function tellingWords(quote: Quote): number {
  let count = tellingCounts.get(quote);
  if (count === undefined) {
    count = [...stemsOfQuote(quote)].filter((word) => backgroundWeight(word) >= tellingMin).length;
    tellingCounts.set(quote, count);
  }
  return count;
}

const tellingCounts = new WeakMap<Quote, number>();

function ofOneSide(material: Material, left: DossierUtterance, right: DossierUtterance): boolean {
  const country = ({ speaker }: DossierUtterance): string | undefined => {
    const entity = speaker.entity === null ? undefined : material.entityById.get(speaker.entity);
    if (entity === undefined) return undefined;
    // A news agency of a country and the media of its state.
    const agency = organizationOf(entity.name);
    return countryBehind(material, entity) ?? (agency?.kind === "agency" ? agency.country : null) ?? entity.id;
  };
  const [a, b] = [country(left), country(right)];
  return a !== undefined && a === b;
}
