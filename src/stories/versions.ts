/** What changed between two states of a page, sentence by sentence. */
export interface VersionChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Share of the former sentences that are still there, word for word but for marks and case. */
  readonly kept: number;
}

/**
 * Compares two states of one text. Sentences are compared as multisets of folded words, so that a moved sentence is no change; what a
 * reader wants to know of an updated report is which sentences are new and which are gone.
 */
export function compareVersions(before: string, after: string): VersionChange {
  const former = splitSentences(before);
  const latter = splitSentences(after);
  const counts = new Map<string, number>();
  for (const sentence of former) counts.set(fold(sentence), (counts.get(fold(sentence)) ?? 0) + 1);
  const added: string[] = [];
  let kept = 0;
  for (const sentence of latter) {
    const key = fold(sentence);
    const left = counts.get(key) ?? 0;
    if (left === 0) added.push(sentence);
    else {
      counts.set(key, left - 1);
      kept++;
    }
  }
  const removed = former.filter((sentence) => {
    const key = fold(sentence);
    const left = counts.get(key)!;
    if (left > 0) counts.set(key, left - 1);
    return left > 0;
  });
  return { added, removed, kept: former.length === 0 ? 1 : kept / former.length };
}

function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?\u2026\u3002]["'\u201d\u2019)]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** Words and figures only: other quotation marks and dashes are no change. */
function fold(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
