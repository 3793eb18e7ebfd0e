import type { PageBlock } from "../html/blocks.ts";
import { attributesOf } from "../html/attributes.ts";
import { nameNear } from "../html/kinds.ts";
import { nameGroup } from "../html/name-words.ts";
import type { PageView } from "../html/page-view.ts";
import { inside, tagCode } from "../html/tags.ts";
import { firstElementFrom, namesOf } from "../html/tree.ts";
import { decodeValue } from "../html/references.ts";
import { authorLinks } from "./author-links.ts";
import type { Candidate } from "./candidate.ts";
import { dayOf, findDate, toIsoDate } from "./dates.ts";
import { leadsToName, signatureOf } from "./signatures.ts";
import { asDateLine } from "./visible-lines.ts";

/** How many blocks above and below the title its byline and date may stand. */
const headBefore = 6;
const headAfter = 16;

/** What the head of the visible article says: the blocks round its title. */
export interface VisibleFacts {
  readonly title: PageBlock | undefined;
  readonly published: Candidate | undefined;
  readonly modified: Candidate | undefined;
  /** The day of publication as a reader sees it: of a line, not of an attribute. */
  readonly shown: Candidate | undefined;
  readonly bylines: readonly Candidate[];
  /** Names that link to the pages of authors. */
  readonly authorLinks: readonly Candidate[];
}

const notHead = inside.navigation | inside.footer | inside.hidden | inside.aside;
const otherReports = nameGroup.related | nameGroup.teaser | nameGroup.comments;
const updated = /\b(?:updated?|modified|last\s+(?:updated|modified)|aktualisiert|mis à jour|actualizado|aggiornato)\b/i;

/** Reads title (the block at `index`, -1 for none), dates and byline as a reader sees them. Dates of teasers do not count: they stand in lists of other reports or far away. */
export function visibleFacts(view: PageView, index: number): VisibleFacts {
  if (index < 0) return { title: undefined, published: undefined, modified: undefined, shown: undefined, bylines: [], authorLinks: [] };
  const title = view.blocks[index]!;
  const head: PageBlock[] = [];
  for (let at = Math.max(0, index - headBefore); at < view.blocks.length && at <= index + headAfter; at++) {
    const block = view.blocks[at]!;
    if (at === index || isElsewhere(view, block, title)) continue;
    head.push(block);
  }
  const from = head[0]?.start ?? title.start;
  const to = Math.max(title.end, head[head.length - 1]?.end ?? 0);
  const times = timeElements(view, from, to);
  const lines = head.flatMap((block) => dateOfBlock(view, block));
  // A line that is named or written as a date before one that only has a date in it: that may be the day of what is reported.
  const surest = [...lines.filter((date) => date.sure), ...lines.filter((date) => !date.sure)];
  const found = [...times, ...surest];
  const all = [
    ...found.filter(({ candidate }) => candidate.start > title.start),
    ...found.filter(({ candidate }) => candidate.start < title.start),
  ];
  const signed = head.flatMap((block, at) => bylineOf(view, block, head[at - 1]).map((candidate) => ({ candidate, block })));
  const below = together(signed.filter(({ block }) => block.index > index)).map(({ candidate }) => candidate);
  return {
    title,
    published: all.find((date) => !date.updated)?.candidate,
    modified: all.find((date) => date.updated)?.candidate,
    shown: all.find((date) => !date.updated && date.shown)?.shown,
    // What stands above the title may belong to the report before; it signs this one when nothing below does.
    bylines: below.length > 0 ? below : signed.map(({ candidate }) => candidate),
    authorLinks: authorLinks(view, from, to),
  };
}

/** How far apart the signatures of one report may stand; a later one signs a book or a report that is listed. */
const signatureGap = 4;

function together<Signed extends { readonly block: PageBlock }>(signed: readonly Signed[]): readonly Signed[] {
  const end = signed.findIndex(({ block }, at) => at > 0 && block.index - signed[at - 1]!.block.index > signatureGap);
  return end < 0 ? signed : signed.slice(0, end);
}

/** A box with less text holds no other report: a teaser has at least a headline. */
const shortestTeaser = 60;

const mostOfProse = 0.5;

/** How far above a block a name counts. */
const namesAbove = 4;

/**
 * True when a block belongs to something else on the page than the head of the article: to a menu, a foot, a note aside, or a box
 * of other reports. What holds the title as well, or most of the text, is the report, whatever it is called: "grid", "card" and the like are also names of layouts.
 */
function isElsewhere(view: PageView, block: PageBlock, title: PageBlock): boolean {
  const { tree, names, sums } = view;
  const holdsReport = (element: number): boolean =>
    (tree.start[element]! <= title.start && tree.end[element]! >= title.end) || sums.prose[element]! > mostOfProse * view.totalProse;
  // A note aside that is called date or author and stands right under the title is the head of the report.
  const told = block.index > title.index && block.index <= title.index + 4 && nameNear(view, block, nameGroup.author | nameGroup.date, 1);
  if (block.inside & (told ? notHead & ~inside.aside : notHead) & ~title.inside) return true;
  for (let element = block.inner, steps = 0; element > 0 && steps <= namesAbove; element = tree.parent[element]!, steps++) {
    if (holdsReport(element)) return false;
    if (!(names[element]! & otherReports)) continue;
    if (names[element]! & ~nameGroup.teaser & otherReports || sums.text[element]! >= shortestTeaser) return true;
  }
  return false;
}

interface HeadDate {
  readonly candidate: Candidate;
  /** The date in the words that a reader sees. */
  readonly shown: Candidate | undefined;
  readonly updated: boolean;
  /** True when the element or the line says that it is a date. */
  readonly sure: boolean;
}

const timeTag = tagCode("time");

/** Dates of `time` elements in a range of the source, by their machine-readable attribute. */
function timeElements(view: PageView, from: number, to: number): HeadDate[] {
  const { tree } = view;
  const found: HeadDate[] = [];
  for (let element = firstElementFrom(tree, from); element < tree.size && tree.start[element]! <= to; element++) {
    if (tree.tag[element] !== timeTag || tree.inside[element]! & notHead) continue;
    const attributes = attributesOf(tree.source, tree.attributesStart[element]!, tree.contentStart[element]! - 1);
    const range = attributes.get("datetime") ?? attributes.get("content");
    const value = range && toIsoDate(decodeValue(tree.source.slice(range.start, range.end)));
    if (!range || !value) continue;
    const property = attributes.get("itemprop");
    const named = `${property ? tree.source.slice(property.start, property.end) : ""} ${namesOf(tree, element)} ${namesOf(tree, tree.parent[element]!)}`;
    found.push({
      candidate: { value, from: "html", start: range.start, end: range.end },
      shown: shownDate(view, element),
      updated: /modif|updat/i.test(named) && !/publi/i.test(named),
      sure: true,
    });
  }
  return found;
}

/** Longer elements hold more than a date. */
const longestShown = 200;

/** The date in the text of an element, tags left out: a block may glue it to the name before it. */
function shownDate({ tree }: PageView, element: number): Candidate | undefined {
  const start = tree.contentStart[element]!;
  const end = tree.end[element]!;
  if (end - start > longestShown) return undefined;
  const found = findDate(decodeValue(tree.source.slice(start, end).replace(/<[^>]*>/g, " ")));
  return found && { value: found.value, from: "visible", start, end };
}

function dateOfBlock(view: PageView, block: PageBlock): HeadDate[] {
  if (block.inside & inside.heading) return [];
  const found = view.dateOf(block);
  if (!found) return [];
  const rest = block.text.slice(0, found.start) + block.text.slice(found.end);
  const sure = nameNear(view, block, nameGroup.date | nameGroup.author, 2) || asDateLine(block.text, found) !== undefined;
  if (!sure && rest.replace(/[^\p{L}]/gu, "").length >= 40) return [];
  const candidate: Candidate = { value: found.value, from: "visible", start: block.start, end: block.end };
  return [
    {
      candidate,
      shown: candidate,
      updated: updated.test(block.text.slice(0, found.start)),
      sure,
    },
  ];
}

function bylineOf(view: PageView, block: PageBlock, before: PageBlock | undefined): Candidate[] {
  const named = nameNear(view, block, nameGroup.author, 2) || (before !== undefined && leadsToName(before.text));
  const value = signatureOf(block.text, view.dateOf(block), named);
  return value === undefined ? [] : [{ value, from: "visible", start: block.start, end: block.end }];
}

const publicationLabel =
  /^(?:first |originally )?(?:published|posted|publication date|date published|veröffentlicht|publié|publicado|pubblicato)\b/i;

/**
 * The day that the page calls that of publication anywhere, in a line ("Posted on May 14, 2031") or in the line above ("Published"), when
 * all such lines name the same one. It counts where nothing better says a date.
 */
export function labelledDate(view: PageView): Candidate | undefined {
  let only: Candidate | undefined;
  for (const block of view.blocks) {
    const date = view.dateOf(block);
    if (!date || block.inside & (inside.hidden | inside.navigation) || nameNear(view, block, otherReports, namesAbove)) continue;
    const line = asDateLine(block.text, date);
    if (!line || line.modified) continue;
    const above = view.blocks[block.index - 1]?.text ?? "";
    if (!publicationLabel.test(block.text) && !(above.length < 30 && publicationLabel.test(above))) continue;
    if (only !== undefined && dayOf(only.value) !== dayOf(date.value)) return undefined;
    only ??= { value: date.value, from: "visible", start: block.start, end: block.end };
  }
  return only;
}
