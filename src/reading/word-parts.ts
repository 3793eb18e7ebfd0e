import { classOf, DIGIT, isApostrophe, isLetter } from "./characters.ts";
import type { TokenRanges } from "./tokens.ts";

/** Prefixes that make one word with what follows their hyphen (the treebank keeps these compounds whole). */
const PREFIXES = new Set(
  `anti auto bi bio co counter cross de e ex extra fore hyper inter intra macro mega meta micro mid mini mis multi neo non pan para poly
  post pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un uni`.split(/\s+/),
);

export function isPrefix(word: string): boolean {
  return PREFIXES.has(word.toLowerCase());
}

/** Clitics that are tokens of their own, without their apostrophe. */
const CLITICS = new Set(["s", "re", "ve", "ll", "d", "m"]);

/** Words that hide two: where the second one begins. */
const FUSED = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
]);

/** Units and number words that are written without a space after a number: "$10billion", "5pm", "20km". */
const UNITS = new Set(
  `k m mn mm bn b tn billion million trillion thousand hundred crore lakh pc percent km kms kg kgs g mg cm mph kph kmh lb lbs ft oz
  am pm hrs hr min mins sec secs mw gw kw kwh mwh gwh mwe gb mb tb ghz mhz hz x usd eur gbp c f nm ml cc sq acre acres mile miles metre metres
  meter meters year years day days ton tons tonne tonnes`.split(/\s+/),
);

/** Cuts clitics, fused words and units off the word from `start` to `end` and adds the parts. */
export function splitWord(text: string, start: number, end: number, into: TokenRanges): number {
  const cut = cutPoint(text, start, end);
  if (cut > start && cut < end) {
    into.starts.push(start, cut);
    into.ends.push(cut, end);
  } else {
    into.starts.push(start);
    into.ends.push(end);
  }
  return end;
}

function cutPoint(text: string, start: number, end: number): number {
  const firstKind = classOf(text.charCodeAt(start));
  const length = end - start;
  for (let at = end - 2; at > start && at >= end - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (tail === "t" && (text.charCodeAt(at - 1) | 32) === 0x6e) return at - 1;
    // "1960's" names a decade.
    if (CLITICS.has(tail)) return firstKind === DIGIT ? end : at;
  }
  if (firstKind === DIGIT) return numberEnd(text, start, end);
  if (length >= 5 && length <= 6) return start + (FUSED.get(text.slice(start, end).toLowerCase()) ?? 0);
  return start;
}

/** Where the digits of "10billion" end; `start` when the letters belong to the number ("20th", "1990s", "4x4"). */
function numberEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isLetter(classOf(text.charCodeAt(at - 1)))) at--;
  if (at === start || at === end || end - at > 9) return start;
  for (let index = start; index < at; index++) if (isLetter(classOf(text.charCodeAt(index)))) return start;
  return UNITS.has(text.slice(at, end).toLowerCase()) ? at : start;
}
