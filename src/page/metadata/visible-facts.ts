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
import { asDateLine, bylineLine } from "./visible-lines.ts";

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
  const head: PageBlock[] = [];
  for (let at = Math.max(0, index - headBefore); at < view.blocks.length && at <= index + headAfter; at++) {
    const block = view.blocks[at]!;
    if (at === index || block.inside & notHead || nameNear(view, block, otherReports, 4)) continue;
    head.push(block);
  }
  const title = view.blocks[index]!;
  const from = head[0]?.start ?? title.start;
  const to = Math.max(title.end, head[head.length - 1]?.end ?? 0);
  const times = timeElements(view, from, to);
  const lines = head.flatMap((block) => dateOfBlock(view, block));
  // A line that is named or written as a date before one that only has a date in it: that may be the day of what is reported.
  const surest = [...lines.filter((date) => date.sure), ...lines.filter((date) => !date.sure)];
  const all = [...times, ...surest];
  return {
    title,
    published: all.find((date) => !date.updated)?.candidate,
    modified: all.find((date) => date.updated)?.candidate,
    shown: all.find((date) => !date.updated && date.shown)?.shown,
    bylines: head.flatMap((block) => bylineOf(view, block)),
    authorLinks: authorLinks(view, from, to),
  };
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

/**
 * The day that `itemprop="datePublished"` gives anywhere on the page, when all such elements name the same one: with several, some
 * belong to other reports. It counts where nothing better says a date.
 */
export function itemDate({ tree }: PageView): Candidate | undefined {
  let only: Candidate | undefined;
  let element = 1;
  for (let at = tree.source.indexOf(itemProperty); at >= 0; at = tree.source.indexOf(itemProperty, at + 1)) {
    while (element < tree.size && tree.contentStart[element]! <= at) element++;
    if (element === tree.size) return only;
    if (tree.attributesStart[element]! > at) continue;
    const attributes = attributesOf(tree.source, tree.attributesStart[element]!, tree.contentStart[element]! - 1);
    const property = attributes.get("itemprop");
    const range = attributes.get("content") ?? attributes.get("datetime");
    if (!property || !range || tree.source.slice(property.start, property.end) !== itemProperty) continue;
    const value = toIsoDate(decodeValue(tree.source.slice(range.start, range.end)));
    if (value === undefined) continue;
    if (only !== undefined && dayOf(only.value) !== dayOf(value)) return undefined;
    only ??= { value, from: "html", start: range.start, end: range.end };
  }
  return only;
}

const itemProperty = "datePublished";

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

function bylineOf(view: PageView, block: PageBlock): Candidate[] {
  const line = bylineLine(block.text);
  if (line) return [{ value: line.names, from: "visible", start: block.start, end: block.end }];
  const named = nameNear(view, block, nameGroup.author, 2);
  if (!named || block.text.length > 140) return [];
  // What follows the name is an office, a date or a place.
  const bare = block.text
    .replace(/^(?:(?:story|words|written|posted|text)\s+)?(?:by|von|par|por|di)\b:?\s*/i, "")
    .split(/\s*[|•·–—,;\n\d(]\s*|\s-\s|\s+(?:in|on|for|at|is|published|updated|posted)\s/i)[0]!
    .trim();
  // A name: two to five words with capitals and nothing else.
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|la|del|di|bin|al)){1,4}$/u.test(bare)
    ? [{ value: bare, from: "visible", start: block.start, end: block.end }]
    : [];
}
