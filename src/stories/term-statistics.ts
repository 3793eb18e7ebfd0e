import { backgroundTexts, backgroundWords } from "./background-words.generated.ts";
import { counted } from "./term-counter.ts";
import { hashWord } from "./words.ts";

/*
 * How rare a term is: inverse document frequency that starts from a general collection and follows the stream, so that two
 * reports can be compared on the first day and a word that fills this week's news weighs little.
 */

/** Terms share counters by the low bits of their hash; 2^20 counters keep chance sharing below the noise of the counts. */
const counterBits = 20;

/** The general collection weighs as much as so many reports of the stream. Chosen by cross-validation; 400 to 1,500 differ little. */
const backgroundWeight = 800;

/** After so many reports all counts are halved: the stream of the last days decides, not that of last year. */
const halfLifeReports = 20_000;

export interface TermStatistics {
  /** Weighted number of texts seen. */
  texts: number;
  sinceHalved: number;
  readonly counts: Float32Array;
}

let background: Float32Array | undefined;

export function createTermStatistics(): TermStatistics {
  background ??= countBackground();
  return { texts: backgroundWeight, sinceHalved: 0, counts: background.slice() };
}

function countBackground(): Float32Array {
  const counts = new Float32Array(1 << counterBits);
  const share = backgroundWeight / backgroundTexts;
  backgroundWords.forEach((line, frequencyClass) => {
    if (line === "") return;
    const count = 2 ** (frequencyClass / 2) * share;
    for (const word of line.split(" ")) {
      const counter = hashWord(word) >>> (32 - counterBits);
      counts[counter] = Math.max(counts[counter]!, count);
    }
  });
  return counts;
}

/** Counts the distinct terms of the report in `counted`. */
export function countTerms(statistics: TermStatistics): void {
  const { counts } = statistics;
  const { size, hashes } = counted;
  for (let index = 0; index < size; index++) counts[hashes[index]! >>> (32 - counterBits)]! += 1;
  statistics.texts++;
  if (++statistics.sinceHalved < halfLifeReports) return;
  statistics.sinceHalved = 0;
  statistics.texts /= 2;
  for (let index = 0; index < counts.length; index++) counts[index]! /= 2;
}

/** Writes into how many texts each term stands. By itself, because the reads lie far apart and the processor can then wait for many at once. */
export function readCounts(statistics: TermStatistics, hashes: Uint32Array, size: number, into: Float32Array): void {
  const { counts } = statistics;
  for (let index = 0; index < size; index++) into[index] = counts[hashes[index]! >>> (32 - counterBits)]!;
}

/** Natural logarithm of how many texts there are for each of the `count` with a term, the asking one included; 0 for a term of every text. */
export function inverseFrequency(statistics: TermStatistics, count: number): number {
  return Math.max(0, Math.log((statistics.texts + 1) / (count + 1.5)));
}
