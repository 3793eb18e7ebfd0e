import { hashText } from "../../kernel/index.ts";
import type { Notice } from "../../kernel/index.ts";
import type { Entry } from "./entry.ts";

/** An entry before the others of its document are known. */
export type Draft = Omit<Entry, "key">;

/**
 * Gives each entry its key. A guid that several entries share tells nothing: those are told apart by guid and address, and by title and
 * date where even the address is the same. Entries that agree in all of these are one entry that is listed twice; the first stays.
 */
export function withKeys(drafts: readonly Draft[]): { readonly entries: readonly Entry[]; readonly notices: readonly Notice[] } {
  const uses = new Map<string, number>();
  for (const draft of drafts) uses.set(simpleKey(draft), (uses.get(simpleKey(draft)) ?? 0) + 1);
  const taken = new Set<string>();
  const entries: Entry[] = [];
  let repeated = 0;
  for (const draft of drafts) {
    const key = uses.get(simpleKey(draft)) === 1 ? simpleKey(draft) : fullKey(draft);
    if (taken.has(key)) {
      repeated++;
      continue;
    }
    taken.add(key);
    entries.push({ ...draft, key });
  }
  const shared = drafts.length - [...uses.values()].filter((count) => count === 1).length - repeated;
  if (repeated === 0 && shared <= 1) return { entries, notices: [] };
  const detail =
    `Expected entries with a guid each, but ${repeated + shared} share theirs with others: ${shared} were told apart by address, ` +
    `title and date, ${repeated} were listed twice and are read once.`;
  return { entries, notices: [{ code: "entry-repeated", detail }] };
}

function simpleKey(entry: Draft): string {
  return entry.guid?.value ?? entry.url?.value ?? fullKey(entry);
}

function fullKey(entry: Draft): string {
  const parts = [entry.guid, entry.url, entry.title].map((claim) => claim?.value ?? "");
  const text = entry.title === null ? ((entry.summary ?? entry.body)?.value ?? "") : "";
  return `h${hashText(...parts, entry.published?.written ?? "", text)}`;
}
