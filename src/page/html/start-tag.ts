import { eachAttribute, lower } from "./attributes.ts";
import { endOfTag } from "./markup.ts";
import { inside } from "./tags.ts";

const hiddenStyle = /(?:^|[;\s"'])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const sideRoles: Readonly<Record<string, number>> = {
  navigation: inside.navigation,
  menu: inside.navigation,
  menubar: inside.navigation,
  toolbar: inside.navigation,
  tablist: inside.navigation,
  complementary: inside.aside,
  dialog: inside.aside,
  alertdialog: inside.aside,
  search: inside.form,
  form: inside.form,
  button: inside.control,
  banner: inside.header,
  contentinfo: inside.footer,
  article: inside.article,
  main: inside.main,
};

/** What the scanner takes from a start tag. One object serves all tags of a page: most tags say nothing of interest. */
export interface TagReading {
  /** Offset of the ">" that ends the tag. */
  close: number;
  /** Class, id and names of components as written, joined by a space. */
  names: string;
  /** Bits of `inside`: that something is hidden, or what part it plays. */
  inside: number;
}

/** Lengths of the attribute names below, as bits: tells most others apart without making a string. */
const lengthsOfRead = "class id data-testid data-component data-component-name data-type hidden aria-hidden style role itemprop"
  .split(" ")
  .reduce((bits, name) => bits | (1 << name.length), 0);

/**
 * Reads a start tag whose attributes begin at `from`, in one walk that finds its end as well; only the end when the tag opens no
 * element. A tag in which a quotation mark stands
 * where none belongs is read again, as browsers and pages disagree about it in ways of their own (see `endOfTag`).
 */
export function readAttributes(source: string, from: number, isElement: boolean, into: TagReading): void {
  into.names = "";
  into.inside = 0;
  into.close = walkAttributes(source, from, isElement ? lengthsOfRead : 0, into);
  if (into.close >= 0) return;
  into.names = "";
  into.inside = 0;
  into.close = endOfTag(source, from);
  if (!isElement) return;
  eachAttribute(source, from, Math.min(into.close, source.length), (nameStart, nameEnd, start, end) =>
    takeAttribute(source, nameStart, nameEnd, start, end, into),
  );
}

/** The offset of the ">"; -1 when a quotation mark stands where none belongs or the source ends. */
function walkAttributes(source: string, from: number, lengths: number, into: TagReading): number {
  const { length } = source;
  let at = from;
  while (at < length) {
    let unit = source.charCodeAt(at);
    if (unit === 62) return at;
    if (unit <= 32 || unit === 47) {
      at++;
      continue;
    }
    if (unit === 34 || unit === 39) return -1;
    const nameStart = at++;
    for (; at < length; at++) {
      unit = source.charCodeAt(at);
      if (unit <= 32 || unit === 61 || unit === 47 || unit === 62) break;
      if (unit === 34 || unit === 39) return -1;
    }
    const nameEnd = at;
    while (unit <= 32 && ++at < length) unit = source.charCodeAt(at);
    let valueStart = at;
    let valueEnd = at;
    if (unit === 61) {
      while (++at < length && (unit = source.charCodeAt(at)) <= 32);
      valueStart = at;
      if (unit === 34 || unit === 39) {
        valueStart++;
        valueEnd = source.indexOf(unit === 34 ? '"' : "'", valueStart);
        if (valueEnd < 0) return -1;
        at = valueEnd + 1;
      } else {
        for (; at < length; at++) {
          unit = source.charCodeAt(at);
          if (unit <= 32 || unit === 62) break;
          if (unit === 34 || unit === 39) return -1;
        }
        valueEnd = at;
      }
    }
    if (nameEnd - nameStart < 20 && lengths & (1 << (nameEnd - nameStart)))
      if (isName(source, nameStart, nameEnd)) addNames(source, valueStart, valueEnd, into);
      else takeAttribute(source, nameStart, nameEnd, valueStart, valueEnd, into);
  }
  return -1;
}

/** True for "class" and "id" in small letters: most attributes that are read are one of these, and no string is made to tell. */
function isName(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start);
  if (end - start === 2) return first === 105 && source.charCodeAt(start + 1) === 100;
  return first === 99 && end - start === 5 && source.startsWith("lass", start + 1);
}

function addNames(source: string, start: number, end: number, into: TagReading): void {
  into.names = into.names === "" ? source.slice(start, end) : joinNames(into.names, source.slice(start, end));
}

/** Joined as a list: what an operator glues together is read slowly, letter by letter, as names are. */
function joinNames(before: string, added: string): string {
  return [before, added].join(" ");
}

function takeAttribute(source: string, nameStart: number, nameEnd: number, start: number, end: number, into: TagReading): void {
  switch (lower(source.slice(nameStart, nameEnd))) {
    case "class":
    case "id":
      addNames(source, start, end, into);
      break;
    case "data-testid":
    case "data-component":
    case "data-component-name":
    case "data-type":
      if (end - start < 60) into.names = joinNames(into.names, source.slice(start, end));
      break;
    case "hidden":
      if (source.slice(start, end).toLowerCase() !== "until-found") into.inside |= inside.hidden;
      break;
    case "aria-hidden":
      if (source.startsWith("true", start)) into.inside |= inside.hidden;
      break;
    case "style":
      if (hiddenStyle.test(source.slice(start, end))) into.inside |= inside.hidden;
      break;
    case "role":
      into.inside |= sideRoles[source.slice(start, end).trim().toLowerCase()] ?? 0;
      break;
    case "itemprop":
      if (/\barticleBody\b/.test(source.slice(start, end))) into.inside |= inside.marked;
      break;
    default:
  }
}
