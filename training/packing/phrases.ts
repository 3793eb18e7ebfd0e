/*
 * Writes `src/desk/packing/usual-phrases.generated.ts`: the sequences of words that most of a general news and web collection share. Only
 * sequences that stand in several texts leave the collection. Usage:
 *   node training/packing/phrases.ts ARTICLES_GOLD.json NEWS_GOLD.json > src/desk/packing/usual-phrases.generated.ts
 * Sources: article pages (CC BY 4.0), news pages (Apache-2.0).
 */
import { readFileSync } from "node:fs";

/** Deflate looks back no further than 32 KB. */
const charactersMax = 32_000;
const wordsMax = 5;
const phraseCharacters = { min: 4, max: 40 } as const;
const textsMin = 4;
/** A match is written in about so many bytes, which a phrase must save before it saves any. */
const matchBytes = 2;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error("expected files of texts; see the comment on top of this file");
const texts = files.flatMap((file) =>
  Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, { text?: string }>).map((one) => one.text ?? ""),
);

/** In how many texts each sequence stands. */
const counts = new Map<string, { texts: number; last: number }>();
texts.forEach((text, at) => {
  const words = text.split(/\s+/);
  for (let length = 1; length <= wordsMax; length++)
    for (let first = 0; first + length <= words.length; first++) {
      const phrase = words.slice(first, first + length).join(" ");
      if (phrase.length < phraseCharacters.min || phrase.length > phraseCharacters.max) continue;
      const known = counts.get(phrase);
      if (known === undefined) counts.set(phrase, { texts: 1, last: at });
      else if (known.last !== at) {
        known.texts++;
        known.last = at;
      }
    }
});

const ranked = [...counts]
  .filter(([, { texts: found }]) => found >= textsMin)
  .map(([phrase, { texts: found }]) => ({ phrase, saves: found * (phrase.length + 1 - matchBytes) }))
  .sort((left, right) => right.saves - left.saves || (left.phrase < right.phrase ? -1 : 1));
const chosen: string[] = [];
let whole = "";
for (const { phrase } of ranked) {
  if (whole.includes(phrase)) continue;
  if (whole.length + phrase.length + 1 > charactersMax) break;
  chosen.push(phrase);
  whole += `${phrase} `;
}

// What is nearest is cheapest to point at.
const lines =
  chosen
    .toReversed()
    .join(" ")
    .match(/.{1,120}(?: |$)/gsu) ?? [];
process.stdout.write(`// Made by training/packing/phrases.ts: sequences of words that many texts share, the commonest last.
// From CC BY 4.0 and Apache-2.0 texts; see the comment on top of the maker.
// Never to be made anew: texts are packed against these very words, and could not be read any more. Others would be another form.

export const usualPhrases: string = [
${lines.map((line) => `  ${JSON.stringify(line)},`).join("\n")}
].join("");
`);
