import type { Notice } from "../../kernel/index.ts";
import type { ClaimedFacts } from "../index.ts";
import type { Claim, Content, Entry, Feed, Mail } from "./entry.ts";

/** A report that came inside something else, ready to be decoded like a file. */
export interface CarriedReport {
  /** What tells it from the others of its carrier, e.g. "#3"; empty for the only one. */
  readonly suffix: string;
  readonly bytes: Uint8Array;
  readonly httpCharset: "utf-8";
  readonly format: "html" | "text";
  readonly claimed: ClaimedFacts;
}

/** The entries of a feed that hold a text, body before summary. An entry with a headline only is nothing that could be read. */
export function reportsOfFeed(feed: Feed): { readonly reports: readonly CarriedReport[]; readonly notices: readonly Notice[] } {
  const reports = feed.entries.flatMap((entry) => {
    const content = textOf(entry);
    return content === null ? [] : [carry(`#${entry.number}`, content, claimsOf(entry, feed))];
  });
  const without = feed.entries.length - reports.length;
  if (without === 0) return { reports, notices: [] };
  const detail = `${without} of ${feed.entries.length} entries give a headline only. "variorum fetch" with --save fetches their pages.`;
  return { reports, notices: [{ code: "entry-without-text", detail }] };
}

export function reportOfMail(mail: Mail): CarriedReport | undefined {
  const content = mail.entry.body;
  if (content === null) return undefined;
  if (mail.savedFrom !== null) return carry("", content, { from: "address", url: mail.savedFrom.value });
  const claimed = claimsOf(mail.entry, null);
  return carry("", content, { ...claimed, from: "mail", ...(mail.from === null ? {} : { outlet: mail.from.value }) });
}

/** What an entry claims of its report, for the page that it leads to as well as for its own body. `feed`: the outlet, when the entry names no other. */
export function claimsOf(entry: Entry, feed: Feed | null): ClaimedFacts {
  const value = (claim: Claim<string | null> | null): string | undefined => claim?.value ?? undefined;
  const claims: Readonly<Record<string, string | undefined>> = {
    outlet: value(entry.outlet) ?? value(feed?.title ?? null),
    url: value(entry.url),
    title: value(entry.title),
    published: value(entry.published) ?? value(entry.updated),
    language: value(entry.language) ?? value(feed?.language ?? null),
  };
  const known = Object.fromEntries(Object.entries(claims).filter(([, one]) => one !== undefined));
  return { from: feed === null ? "sitemap" : "feed", ...known, bylines: entry.authors.map((author) => author.value) };
}

/** The longer one of body and summary: some feeds put a teaser into the element that is meant for the text. */
function textOf(entry: Entry): Content | null {
  const { body, summary } = entry;
  if (body === null || summary === null) return body ?? summary;
  return summary.value.length > 2 * body.value.length ? summary : body;
}

function carry(suffix: string, content: Content, claimed: ClaimedFacts): CarriedReport {
  return { suffix, bytes: new TextEncoder().encode(content.value), httpCharset: "utf-8", format: content.format, claimed };
}
