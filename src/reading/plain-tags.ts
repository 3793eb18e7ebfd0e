import { classOf, DIGIT, isWordly, UPPER } from "./characters.ts";
import type { Tag, Token } from "./reading.ts";

const closed: readonly [Tag, string, string][] = [
  ["DET", "DT", "a an the this these those every each some any no all both another"],
  [
    "ADP",
    "IN",
    "of in on at by for with from about as into after before over under between against during through without since until among toward towards",
  ],
  ["PRON", "PRP", "i you he she it we they me him her us them who whom which what himself herself itself themselves"],
  ["PRON", "PRP$", "my your his its our their whose"],
  ["CCONJ", "CC", "and or but nor"],
  ["SCONJ", "IN", "that if because while although though whether"],
  ["AUX", "MD", "will would can could may might shall should must"],
  ["AUX", "VBZ", "is has does 's"],
  ["AUX", "VBD", "was were had did"],
  ["AUX", "VBP", "are have do am 're 've"],
  ["AUX", "VB", "be"],
  ["AUX", "VBN", "been"],
  ["PART", "TO", "to"],
  ["PART", "RB", "not n't"],
  ["VERB", "VBD", "said told added announced asked"],
  ["VERB", "VBZ", "says"],
  ["NUM", "CD", "one two three four five six seven eight nine ten million billion trillion thousand hundred"],
];
const lexicon = new Map(closed.flatMap(([tag, fine, list]) => list.split(" ").map((word) => [word, { tag, fine }] as const)));

export function plainTag(text: string, lower: string, opens: boolean, before: Token | undefined): { tag: Tag; fine: string } {
  const known = lexicon.get(lower);
  if (known !== undefined) return known;
  const first = classOf(text.charCodeAt(0));
  if (first === DIGIT) return { tag: "NUM", fine: "CD" };
  if (!isWordly(first)) return { tag: "PUNCT", fine: text };
  if (first === UPPER && !opens) return { tag: "PROPN", fine: "NNP" };
  if (lower.endsWith("ly")) return { tag: "ADV", fine: "RB" };
  if (lower.endsWith("ing")) return { tag: "VERB", fine: "VBG" };
  if (lower.endsWith("ed")) return { tag: "VERB", fine: before?.tag === "AUX" ? "VBN" : "VBD" };
  if (before?.fine === "TO" || before?.fine === "MD") return { tag: "VERB", fine: "VB" };
  if (/(?:ous|ful|ive|ble|ical|ish|less)$/.test(lower)) return { tag: "ADJ", fine: "JJ" };
  return lower.endsWith("s") ? { tag: "NOUN", fine: "NNS" } : { tag: "NOUN", fine: "NN" };
}
