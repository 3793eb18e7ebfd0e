import { splitNames } from "./bylines.ts";
import { findDate } from "./dates.ts";
import type { WrittenDate } from "./dates.ts";
import { bylineLine } from "./visible-lines.ts";

/** A line that signs a report is short. */
const longestSignature = 160;
const longestNamed = 140;

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = String.raw`(?:de|da|do|dos|van|von|der|den|del|della|di|le|la|bin|al|el|ibn|y|e|zu|ter|ten)`;
const name = String.raw`${nameWord}(?:\s+(?:${nameWord}|${particle})){0,5}`;

/** "Posted by Ann Example and Bo Muster, Senior Writer"; what follows a comma is an office. */
const signed = new RegExp(
  String.raw`^(?:(?:[Pp]osted|[Ww]ritten|[Ww]ords|[Pp]ublished|[Rr]eported|[Ss]tory|[Ii]nterview|[Aa]rticle)\s+)?(?:[Bb]y|BY)\s*(?::|\s|(?=\p{Lu}\p{Ll}))\s*(${name}(?:\s*(?:,|&|and|with)\s+${name})*)(?:,[^.!?]{0,100})?(?:\s+(?:on|in|at|for))?$`,
  "u",
);

/** A person: two to five words with capitals and nothing else. */
const person = new RegExp(String.raw`^${nameWord}(?:\s+(?:${nameWord}|${particle})){1,4}$`, "u");

/** Words of offices, of controls and of labels: two of them with capitals look like a name. */
const noName =
  /\b(?:updated?|published|posted|written|reviewed|read|view|full|bio|about|follow|share|director|manager|consultant|associate|founder|president|analyst|editors?|edition|minutes?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Words of several links written without a gap, "TravelFood"; not "McAdam", "DeSoto". */
const gluedWords = /\p{Ll}{4,}\p{Lu}/u;

/** Between the parts of a line; also in front of a number ("4 comments", "7 minutes read") and of a label that dates and reviewers follow. */
const partBorder = /[|•·⋅∙●—–\n]|\s-\s|\s(?=\d)|\.?\s(?=(?:Last )?(?:Updated|Published|Reviewed)\b)/;

/** More dates than publication and change stand in no line that signs a report. */
const mostDates = 3;

/**
 * The names in a line that signs a report, "Posted by Ann Example on May 14, 2031" or "May 14, 2031 · by Ann Example"; undefined for
 * every other line. `named`: the page calls the line the author's, so a name alone counts.
 */
export function signatureOf(text: string, date: WrittenDate | undefined, named: boolean): string | undefined {
  const line = bylineLine(text);
  if (line && !date) return line.names;
  if (text.length > longestSignature || (!named && !/by/i.test(text))) return undefined;
  const parts = withoutDates(text, date).split(partBorder);
  for (const part of parts) {
    const found = signed.exec(part.replace(/[\s*]+$/, "").trim())?.[1];
    if (found !== undefined) return found;
  }
  if (line) return line.names;
  if (!named || text.length > longestNamed) return undefined;
  // What follows the name is an office or a place.
  const first = parts.map((part) => part.trim()).find((part) => part !== "") ?? "";
  const bare = first
    .replace(/^(?:(?:story|words|written|posted|text)\s+)?(?:by|von|par|por|di)\b:?\s*/i, "")
    .split(/\s*[,;\d(]\s*|\s+(?:in|on|for|at|is|published|updated|posted)\s/i)[0]!
    .trim();
  if (!person.test(bare) || gluedWords.test(bare)) return undefined;
  const persons = splitNames(bare);
  return persons.length > 0 && !persons.some((found) => noName.test(found)) ? persons.join(", ") : undefined;
}

/** The label may be glued to the name before it: "Ann ExamplePublished: May 14, 2031". */
const labelBeforeDate =
  /(?:(?:[Ll]ast |Originally )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|PUBLISHED|POSTED|UPDATED))?(?:\s*\b[Oo]n\b)?\s*[:,]?\s*$/;

/** A line with a bar where a date stood, and without the words that lead to it. */
function withoutDates(text: string, first: WrittenDate | undefined): string {
  let rest = text;
  let date = first;
  for (let count = 0; date && count < mostDates; count++) {
    const before = rest.slice(0, date.start).replace(labelBeforeDate, "");
    rest = `${before}|${rest.slice(date.end)}`;
    date = findDate(rest);
  }
  return rest;
}

/** True for a line that says that a name follows, as pages write it into a box of its own: "Written by". */
export function leadsToName(text: string): boolean {
  return text.length < 20 && /^(?:(?:written|words|story|article|posted|reported)\s+)?by:?$|^authors?:?$/i.test(text);
}
