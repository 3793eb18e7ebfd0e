import { decodeHTML } from "entities";
import { foldInto, foldSpace, isInvisible, isSpace } from "../folding.ts";
import { decodeText } from "../text-runs.ts";
import type { RunText } from "../text-runs.ts";

/** A character reference; the longest name of HTML has 32 characters. */
const reference = /&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)/y;

/** Appends `source[start, end)`, a text of a page: references decoded, white space folded. */
export function readCharacters(into: RunText, source: string, start: number, end: number): void {
  // Searched in the slice: a search in the source would run on to the next reference of the page.
  const written = source.slice(start, end);
  let from = 0;
  let at = written.indexOf("&");
  while (at >= 0) {
    reference.lastIndex = at;
    const found = reference.exec(written)?.[0];
    const meant = found === undefined ? undefined : decodeReference(found);
    if (found === undefined || meant === undefined || meant === found) {
      at = written.indexOf("&", at + 1);
      continue;
    }
    foldInto(into, source, start + from, start + at);
    addDecoded(into, meant, start + at, start + at + found.length);
    from = at + found.length;
    at = written.indexOf("&", from);
  }
  foldInto(into, source, start + from, end);
}

/** The value of an attribute or a raw text with its references decoded; white space is left as it is. */
export function decodeValue(value: string): string {
  return value.includes("&") ? decodeHTML(value) : value;
}

const frequent: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&nbsp;": "\u00a0",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&rsquo;": "\u2019",
  "&lsquo;": "\u2018",
  "&ldquo;": "\u201c",
  "&rdquo;": "\u201d",
  "&mdash;": "\u2014",
  "&ndash;": "\u2013",
  "&#8217;": "\u2019",
  "&#8220;": "\u201c",
  "&#8221;": "\u201d",
};

function decodeReference(written: string): string {
  return frequent[written] ?? decodeHTML(written);
}

function addDecoded(into: RunText, meant: string, start: number, end: number): void {
  const unit = meant.charCodeAt(0);
  if (meant.length === 1 && isSpace(unit)) foldSpace(into, start, end);
  else if (meant.length > 1 || !isInvisible(unit)) decodeText(into, meant, start, end);
}
