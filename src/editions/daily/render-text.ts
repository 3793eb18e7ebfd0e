import type { Digest } from "../../digest/index.ts";
import type { Paragraph, Piece } from "../text/layout.ts";
import { layOut, widthMin } from "../text/layout.ts";
import { aside, blank, faint, hanging, paragraph } from "../text/paragraphs.ts";
import { arrangeDigest, shownWords } from "./arrange.ts";
import type { DigestLinks, DigestView, EntryView, PlaceView } from "./arrange.ts";
import { digestWords } from "./words.ts";

export interface DigestTextOptions {
  readonly width: number;
  readonly color: boolean;
  readonly links?: DigestLinks;
  /** Shows the offsets of each place in its article, "Coastline 84-102"; for a reader at a terminal. */
  readonly offsets?: boolean;
}

/** More places are counted: in a story of hundreds of reports they would drown the words. */
const placesMax = 4;

/**
 * The digest as plain text; no line but an address is wider than `width` columns. Words of reports are shown as they are, control
 * characters made visible.
 */
export function renderDigestText(digest: Digest, options: DigestTextOptions): string {
  const view = arrangeDigest(digest, options.links);
  const width = Math.max(widthMin, Math.floor(options.width));
  const lines = toParagraphs(view, options.offsets === true).flatMap((each) => {
    if (typeof each === "string") return [each];
    return each === blank ? [""] : layOut(each, { width, color: options.color });
  });
  return `${lines.join("\n").trimEnd()}\n`;
}

/** A plain string is an address: it stays whole on a line of its own, because a broken one leads nowhere. */
function toParagraphs(view: DigestView, offsets: boolean): readonly (Paragraph | string)[] {
  const head: (Paragraph | string)[] = [
    paragraph(0, { text: view.title, style: "headline" }),
    paragraph(0, view.entries.length === 0 ? digestWords.nothing : view.summary),
  ];
  if (view.entries.length === 0) head.push(paragraph(0, digestWords.nothingDetail));
  if (view.watching.length > 0) head.push(paragraph(0, faint(`${digestWords.watching}: ${view.watching.join(", ")}`)));
  const further = view.further.map((story) => hanging(2, 4, faint("–"), story.headline, aside(story.texts)));
  return [
    ...head,
    ...view.entries.flatMap((entry) => toEntry(entry, offsets)),
    ...(further.length === 0 ? [] : [blank, paragraph(0, { text: digestWords.moreStories, style: "heading" }), ...further]),
    blank,
    paragraph(0, faint(digestWords.footer)),
  ];
}

function toEntry(entry: EntryView, offsets: boolean): readonly (Paragraph | string)[] {
  return [
    blank,
    hanging(
      0,
      4,
      { text: `${entry.rank}.`, style: "strong" },
      { text: entry.headline, style: "heading" },
      places(entry.headlinePlaces, offsets),
    ),
    paragraph(4, faint(`${entry.since ?? entry.counts}. ${digestWords.why}: ${entry.why.join("; ")}.`)),
    ...(entry.link === null ? [] : [`    ${entry.link}`]),
    ...entry.lines.map((line) => hanging(4, 6, faint("–"), shownWords(line), aside(line.remark), places(line.places, offsets))),
    ...entry.reports.filter((report) => report.isNew && report.link !== null && entry.link === null).map((report) => `    ${report.link}`),
  ];
}

function places(all: readonly PlaceView[], offsets: boolean): readonly Piece[] {
  const shown = all.slice(0, placesMax).map(({ name, quote }) => (offsets ? `${name} ${quote.start}-${quote.end}` : name));
  const rest = all.length - shown.length;
  return [faint(` [${shown.join("; ")}${rest === 0 ? "" : `; ${rest} more`}]`)];
}
