/** The measure of article extraction: 4-token shingles, as in the article extraction benchmark of Zyte (Scrapinghub). */
export interface ShingleScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

interface PageCounts {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
}

/**
 * Precision and recall over the multisets of 4-token shingles of each page, averaged over the pages for which they are defined;
 * F1 is the harmonic mean of the two averages. Tokens are runs of letters, digits and underscores, case kept.
 */
export function shingleScore(pairs: readonly { readonly gold: string; readonly text: string }[]): ShingleScore {
  const counts = pairs.map(pageCounts);
  const precision = mean(counts.flatMap((count) => (count.precision === undefined ? [] : [count.precision])));
  const recall = mean(counts.flatMap((count) => (count.recall === undefined ? [] : [count.recall])));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function pageCounts({ gold, text }: { readonly gold: string; readonly text: string }): PageCounts {
  const wanted = shingles(gold);
  const found = shingles(text);
  let shared = 0;
  for (const [shingle, count] of found.counts) shared += Math.min(count, wanted.counts.get(shingle) ?? 0);
  if (found.size === 0 && wanted.size === 0) return { precision: undefined, recall: undefined };
  return {
    precision: found.size === 0 ? undefined : shared / found.size,
    recall: wanted.size === 0 ? undefined : shared / wanted.size,
  };
}

function shingles(text: string): { readonly counts: ReadonlyMap<string, number>; readonly size: number } {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const size = tokens.length === 0 ? 0 : Math.max(1, tokens.length - 3);
  for (let at = 0; at < size; at++) {
    const shingle = tokens.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, size };
}

/** Share of titles that are the same after folding case, white space and punctuation. */
export function sameFolded(left: string, right: string): boolean {
  const fold = (text: string): string =>
    (
      text
        .normalize("NFKC")
        .toLowerCase()
        .match(/[\p{L}\p{N}_]+/gu) ?? []
    ).join(" ");
  return fold(left) === fold(right);
}

/** F1 over the multisets of words of two texts, case folded. */
export function wordF1(left: string, right: string): number {
  const words = (text: string): string[] =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const wanted = words(left);
  const found = words(right);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(word, count - 1);
  }
  return wanted.length + found.length === 0 ? 0 : (2 * shared) / (wanted.length + found.length);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
