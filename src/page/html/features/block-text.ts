import { bylineLine } from "../../metadata/visible-lines.ts";
import { addressesReader } from "../../phrase-match.ts";
import { phraseRules } from "../../phrases.ts";
import type { PageBlock } from "../blocks.ts";
import type { PageView } from "../page-view.ts";
import { countCharacters } from "./character-counts.ts";

/** Features of one block's words; lengths are UTF-16 code units, shares lie between 0 and 1. */
export const textFeatures = [
  "length", "words", "wordLength", "lowerWords", "capitals", "digits", "commas", "sentences", "end", "start", "quotes", "linkShare", "links",
  "strongShare", "phrase", "phraseFits", "reader", "byline", "date", "bars", "copyright", "address", "ago", "cjk", "lineBreaks", "linkLength", "longestWord", "hash", "symbols",
] as const; // prettier-ignore

const phraseKinds = [...new Set(phraseRules.map((rule) => rule.kind))];

/** Closing marks after the last letter are few. */
const endReach = 12;

/** What a block's text ends with, from chrome-like to prose-like. */
function endKind(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  // Most menus end with a letter or a digit, and most sentences with a stop.
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90) || (last >= 48 && last <= 57)) return 0;
  const before = text.charCodeAt(text.length - 2);
  if (last === 46 && before >= 97 && before <= 122) return 6;
  return rareEndKind(text);
}

function rareEndKind(text: string): number {
  const bare = text.slice(-endReach).replace(/[)\]"'”’»」\s]+$/u, "");
  const last = bare.charAt(bare.length - 1);
  if (last === "." || last === "。" || last === "।" || last === "۔") return /(?:\.\.|…)\.?$/.test(bare) ? 2 : 6;
  if (last === "?" || last === "？" || last === "؟") return 5;
  if (last === "!" || last === "！") return 4;
  if (last === ":" || last === "：") return 3;
  if (last === "…") return 2;
  if (last === "," || last === ";") return 1;
  return 0;
}

function startKind(text: string): number {
  const first = text.charCodeAt(0);
  if (first < 128) {
    if (first >= 65 && first <= 90) return 3;
    if (first >= 97 && first <= 122) return 2;
    if (first === 34 || first === 39) return 4;
    return first >= 48 && first <= 57 ? 1 : 0;
  }
  if (/^\p{Lu}/u.test(text)) return 3;
  if (/^\p{Ll}/u.test(text)) return 2;
  return /^["'“‘«„]/.test(text) ? 4 : 0;
}

/** Writes the values of `textFeatures` for one block. */
export function fillTextFeatures(view: PageView, block: PageBlock, out: Float32Array, from: number): void {
  const { text } = block;
  const { length } = text;
  const counts = countCharacters(text);
  const short = length <= 900;
  const rule = short ? view.phraseOf(block) : undefined;
  // Chinese and Japanese say in one character what takes about three letters, and write no spaces.
  const cjkWords = counts.cjk / 2;
  const words = counts.words + cjkWords;
  let at = from;
  out[at++] = length + 2 * counts.cjk;
  out[at++] = words;
  out[at++] = length / Math.max(1, words);
  out[at++] = (counts.lowerWords + 0.8 * cjkWords) / Math.max(1, words);
  out[at++] = counts.capitals / Math.max(1, counts.letters);
  out[at++] = counts.digits / length;
  out[at++] = counts.commas;
  out[at++] = counts.stops;
  out[at++] = endKind(text);
  out[at++] = startKind(text);
  out[at++] = counts.quotes;
  out[at++] = block.linkLength / length;
  out[at++] = block.links;
  out[at++] = block.strongLength / length;
  out[at++] = rule ? 1 + phraseKinds.indexOf(rule.kind) : 0;
  out[at++] = rule ? 1 : 0;
  out[at++] = short && addressesReader(text, view.signs[block.index]) ? 1 : 0;
  out[at++] = length <= 160 && bylineLine(text) ? 1 : 0;
  out[at++] = counts.digits >= 4 && view.dateOf(block) ? 1 : 0;
  out[at++] = counts.bars;
  out[at++] = length < 600 && (counts.rightsSigns > 0 ? /[©®]|\(c\) \d{4}/i.test(text) : text.includes("ights reserved")) ? 1 : 0;
  out[at++] = length < 600 && (counts.addressSigns > 0 ? /https?:\/\/|www\.|\S@\S+\.\w|^@\w/.test(text) : text.includes("www.")) ? 1 : 0;
  out[at++] =
    length < 120 &&
    counts.digits > 0 &&
    /\b\d{1,3} ?(?:s|m|h|d|sec|min|hr|hour|day|week|month|year)\w* ago\b|\bmin read\b|^\d{1,2}:\d{2}/i.test(text)
      ? 1
      : 0;
  out[at++] = counts.cjk / length;
  out[at++] = counts.lineBreaks;
  out[at++] = block.linkLength;
  out[at++] = counts.cjk > 0.3 * length ? 10 : counts.longestWord;
  out[at++] = length < 200 && counts.tagSigns > 0 && /(?:^|\s)#\p{L}/u.test(text) ? 1 : 0;
  out[at++] = counts.symbols / length;
}
