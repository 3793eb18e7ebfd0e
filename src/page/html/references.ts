import { decodeHTML } from "entities";
import { foldInto, foldSpace, isInvisible, isSpace } from "../folding.ts";
import type { RunBuilder } from "../run-builder.ts";

/** A character reference; the longest name of HTML has 32 characters. */
const reference = /&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)/y;

const ampersand = 38;

/** Appends `source[start, end)`, a text of a page that ends before a tag: references decoded, white space folded. */
export function readCharacters(into: RunBuilder, start: number, end: number): void {
  const { source } = into;
  let at = foldInto(into, start, end, ampersand);
  while (at < end) {
    reference.lastIndex = at;
    const found = reference.exec(source)?.[0];
    const meant = found === undefined ? undefined : decodeReference(found);
    if (found === undefined || meant === undefined || meant === found) {
      into.copy(at, at + 1);
      at++;
    } else {
      addDecoded(into, meant, at, at + found.length);
      at += found.length;
    }
    at = foldInto(into, at, end, ampersand);
  }
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

function addDecoded(into: RunBuilder, meant: string, start: number, end: number): void {
  const unit = meant.charCodeAt(0);
  if (meant.length === 1 && isSpace(unit)) foldSpace(into, start, end);
  else if (meant.length > 1 || !isInvisible(unit)) into.decode(meant, start, end);
}
