import type { ReportFilter } from "../../ports/index.ts";

/* What readers wrote, as the indexes of words take it: every word is a quoted string, so that none is read as syntax. */

/** An FTS5 expression for a name: all its words, of which the last may be a beginning. Null when there is no word. */
export function toNameMatch(written: string): string | null {
  const words = written.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return null;
  return `${words.map(quoted).join(" AND ")}${words.at(-1)!.length > 1 ? "*" : ""}`;
}

/** An FTS5 expression for words that are wanted and such that are not. Null when none is wanted. */
export function toMatch({ words, without }: Pick<ReportFilter, "words" | "without">): string | null {
  if (words.length === 0) return null;
  const wanted = words.map(quoted).join(" AND ");
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(quoted).join(" OR ")})`;
}

function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

/** A pattern of LIKE for what holds these words. */
export function contained(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
