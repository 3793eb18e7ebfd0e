import { phraseRules } from "./phrases.ts";
import type { PhraseRule } from "./phrases.ts";
import { wordHashes } from "./word-overlap.ts";
import { WordTable } from "./word-table.ts";

/** Quoted passages are what others say; chrome is never inside them. */
export function withoutQuotations(text: string): string {
  if (!/["“«„]/.test(text)) return text;
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]/g, " ");
}

/** A word with which a text speaks to its reader, and the one with which it tells the reader to do something; behind the bits of the rules. */
const addressBit = 1 << 30;
const imperativeBit = 1 << 29;

/** A verb with which a note tells what an author is or does. */
export const authorVerbBit: number = 1 << 28;

const addresses = "you your sie ihr ihre ihren vous votre usted tu tuo";
const imperatives =
  "get escape discover explore enjoy stay join try unlock read subscribe sign register support give start choose upgrade download follow access save become never find keep learn browse view click tap";

/** For each word of `needs` and `opens` the rules that it may belong to, as bits in the order of `phraseRules`. */
const signTable = new WordTable([
  ...phraseRules.flatMap(({ needs = "", opens = "" }, index) => entriesOf(`${needs} ${opens}`, 1 << index)),
  ...entriesOf(addresses, addressBit),
  ...entriesOf(imperatives, imperativeBit),
  ...entriesOf("is was work works write writes reports covers leads serves has", authorVerbBit),
]);

function entriesOf(words: string, bits: number): (readonly [number, number])[] {
  return Array.from(wordHashes(words), (word) => [word, bits] as const);
}

function rulesWith(holds: (rule: PhraseRule) => boolean): number {
  return phraseRules.reduce((bits, rule, index) => (holds(rule) ? bits | (1 << index) : bits), 0);
}

const openingRules = rulesWith(({ opens }) => opens !== undefined);

/** What only the first word of a text says. */
const ofFirstWord = imperativeBit | openingRules;

/**
 * What the words in `words[from, to)`, the hashes of a text's words, say of the rules that the text may fall under. Most texts hold
 * no sign, and their words say so at a tenth of the cost of the patterns.
 */
export function phraseSigns(words: Int32Array, from: number, to: number): number {
  let signs = 0;
  for (let at = from; at < to; at++) {
    const bits = signTable.bitsOf(words[at]!);
    signs |= at === from ? bits : bits & ~ofFirstWord;
  }
  return signs;
}

function signsOf(text: string): number {
  const words = wordHashes(text);
  return phraseSigns(words, 0, words.length);
}

/** Rules whose words are glued together, as labels of buttons are, tell nothing by their words, but by how a text begins. */
const labelRules = rulesWith(({ begins }) => begins !== undefined);
const longestLabels = Math.max(...phraseRules.map(({ begins, longest }) => (begins === undefined ? 0 : longest)));

/** Openings of the labels: the first two letters, or the one of a label that has no more. */
const labelOpenings: ReadonlySet<number> = new Set(
  phraseRules.flatMap(({ begins = "" }) => begins.split(" ")).map((label) => (label.length === 1 ? firstOf(label) : openingOf(label))),
);

function firstOf(text: string): number {
  // Letters differ from their capitals in one bit.
  return text.charCodeAt(0) | 32;
}

function openingOf(text: string): number {
  return (firstOf(text) << 8) | text.charCodeAt(1) | 32;
}

/** True for texts that may begin with a label; those that begin with what is no letter are not looked at closely. */
function beginsLikeLabel(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= 32 || first > 127 || labelOpenings.has(openingOf(text)) || labelOpenings.has(firstOf(text));
}

/** A text may open behind a quotation, which is taken out before the patterns are tried. */
const opensWithQuotation = /^\s*["“«„]/;

/** The sign of copyright is no word; it opens notices of rights. */
const rightsSign = "©";
const rightsRule = 1 << phraseRules.findIndex((rule) => rule.reason === "a notice of rights");

const allRules = (1 << phraseRules.length) - 1;

/** Longer texts fall under no rule. */
export const longestPhrase: number = Math.max(...phraseRules.map((rule) => rule.longest));

/** The first rule that a text falls under; `signs` are the `phraseSigns` of its words. */
export function phraseRuleFor(text: string, signs: number = signsOf(text)): PhraseRule | undefined {
  if (text.length > longestPhrase) return undefined;
  let tried = signs & allRules;
  if (text.includes(rightsSign)) tried |= rightsRule;
  if (text.length <= longestLabels && beginsLikeLabel(text)) tried |= labelRules;
  if (opensWithQuotation.test(text)) tried |= openingRules | labelRules;
  if (tried === 0) return undefined;
  const plain = withoutQuotations(text).trim();
  for (let index = 0; tried !== 0; index++, tried >>>= 1) {
    const rule = phraseRules[index]!;
    if (tried & 1 && text.length <= rule.longest && rule.pattern.test(plain)) return rule;
  }
  return undefined;
}

const readerAddress = /\b(?:you|your|you['’](?:re|ll|ve)|sie|ihr(?:e|en)?|vous|votre|usted|tu|tuo)\b/i;
const readerImperative =
  /^(?:get|escape|discover|explore|enjoy|stay|join|try|unlock|read|subscribe|sign up|register|support|give|start|choose|upgrade|download|follow|access|save|become|never miss|find out|keep up|learn|browse|view|click|tap)\b/i;

/** A sentence that speaks to the reader outside quotation marks; enough of a sign only beside a prompt. */
export function addressesReader(text: string, signs: number = signsOf(text)): boolean {
  if (!(signs & addressBit)) return (signs & imperativeBit) !== 0 && readerImperative.test(text.trimStart());
  const plain = withoutQuotations(text).trim();
  return readerAddress.test(plain) || readerImperative.test(plain);
}
