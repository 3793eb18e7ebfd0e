/** What a file is, when it is not simply one page or one text. */
export type DocumentKind = "listing" | "mail" | "archive" | undefined;

/** Signs stand near the beginning; comments and a document type may come before them. */
const lookedAtBytes = 16_384;

/** Outermost elements of feeds, sitemaps and subscription lists, also behind a document type that names them. */
const listingRoot = /^(?:<!doctype\s+|<)(?:(?:[\w-]+:)?(?:rss|rdf|feed|urlset|sitemapindex|opml))(?=[\s>/[])/i;

/** What may stand before the outermost element. */
const prolog = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s(?!\s*(?:rss|rdf|feed|opml))[^<>[\]]*(?:\[[\s\S]*?\]\s*)?>)/i;

/** Header lines that every real mail has and no report begins with. */
const mailHeader = /^(?:received|return-path|delivered-to|message-id|mime-version|dkim-signature|x-[\w-]+|list-[\w-]+|arc-[\w-]+):/im;
const usualHeader = /^(?:from|to|subject|date):/gim;

/**
 * Tells by the first bytes whether a file holds or lists reports instead of being one: a feed, a sitemap, a subscription list; a mail; a
 * web archive. The name counts for mails only, because a text may begin with lines such as "Date: ...".
 */
export function findDocumentKind(bytes: Uint8Array, name: string): DocumentKind {
  const head = headOf(bytes);
  if (head.startsWith("WARC/")) return "archive";
  const start = withoutProlog(head);
  if (listingRoot.test(start)) return "listing";
  if (start.startsWith("{") && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/i.test(start)) return "listing";
  return isMail(head, name) ? "mail" : undefined;
}

/** A mail that begins with the line that parts the mails of a mailbox; a single one saved with such a line is a mailbox of one. */
export function isMailbox(bytes: Uint8Array, name: string): boolean {
  const head = headOf(bytes);
  return head.startsWith("From ") && isMail(head, name);
}

/** Every byte above ASCII becomes a character above it. */
const notAscii = /[^\u0001-\u007f]+/g;

/** ASCII characters of the head, whatever the character set; the zeros of UTF-16 are left out. */
function headOf(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes.subarray(0, lookedAtBytes)).replace(notAscii, "");
}

function withoutProlog(head: string): string {
  let rest = head;
  for (let found = prolog.exec(rest); found !== null; found = prolog.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

function isMail(head: string, name: string): boolean {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const lines = head.slice(0, end);
  // Every line is a header or goes on with one; mailboxes put a "From " line on top.
  const isHead = lines
    .split(/\r?\n/)
    .every((line, index) => /^(?:[!-9;-~]+:|[ \t])/.test(line) || (index === 0 && line.startsWith("From ")));
  if (!isHead) return false;
  const usual = new Set((lines.match(usualHeader) ?? []).map((header) => header.toLowerCase())).size;
  return usual >= 2 && (mailHeader.test(lines) || /\.(?:eml|mbox|mht(?:ml)?)$/i.test(name));
}
