/*
 * Writes `src/stories/background-words.generated.ts`: in how many texts of a general news and web collection a word stands.
 * Only words and their frequency classes leave the collection. Usage:
 *   node training/stories/background.ts ARTICLES_GOLD.json NEWS_GOLD.json VOA.txt WIKINEWS.conll > src/stories/background-words.generated.ts
 * Sources: article pages (CC BY 4.0), news pages (Apache-2.0), Voice of America (public domain), MEANTIME Wikinews (CC BY).
 */
import { readFileSync } from "node:fs";
import { scanned, scanWords } from "../../src/stories/words.ts";

/** All texts are cut to the same length, so that a long text does not make rare words look common. */
const wordsOfText = 600;
const textsMin = 3;

const [articles, news, voice, wikinews] = process.argv.slice(2);
if (wikinews === undefined) throw new Error("expected four files; see the comment on top of this file");
const texts: string[] = [
  ...Object.values(JSON.parse(readFileSync(articles!, "utf8")) as Record<string, { text: string }>).map((one) => one.text ?? ""),
  ...Object.values(JSON.parse(readFileSync(news!, "utf8")) as Record<string, { text: string }>).map((one) => one.text ?? ""),
  ...chunks(
    readFileSync(voice!, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[2] ?? ""),
  ),
  ...chunks(
    readFileSync(wikinews, "utf8")
      .split("\n")
      .map((line) => line.split(" ")[0] ?? ""),
  ),
];

function chunks(words: readonly string[]): string[] {
  const made: string[] = [];
  for (let at = 0; at < words.length; at += wordsOfText) made.push(words.slice(at, at + wordsOfText).join(" "));
  return made;
}

const frequency = new Map<number, { count: number; word: string }>();
for (const text of texts) {
  const seen = new Set<number>();
  const words = scanWords(text, 0, text.length, wordsOfText);
  for (let word = 0; word < words; word++) {
    const hash = scanned.hashes[word]!;
    if (seen.has(hash)) continue;
    seen.add(hash);
    const known = frequency.get(hash);
    if (known) known.count++;
    else frequency.set(hash, { count: 1, word: text.slice(scanned.starts[word], scanned.ends[word]).toLowerCase() });
  }
}

// Half powers of two are fine enough for a logarithm; class k holds words of about 2^(k/2) texts.
const classes: string[][] = [];
for (const { count, word } of [...frequency.values()].filter((one) => one.count >= textsMin)) {
  const index = Math.round(2 * Math.log2(count));
  (classes[index] ??= []).push(word.replaceAll("`", ""));
}
process.stdout.write(`// Made by training/stories/background.ts. Words by the number of texts they stand in.
// From CC BY 4.0, Apache-2.0 and public-domain texts; see the comment on top of the trainer.

export const backgroundTexts: number = ${texts.length};

/** Line k: words that stand in about 2^(k/2) of the texts. */
export const backgroundWords: readonly string[] = [
${Array.from({ length: classes.length }, (_, index) => `  ${JSON.stringify((classes[index] ?? []).sort().join(" "))},`).join("\n")}
];
`);
