import { attributesOf } from "../html/attributes.ts";
import type { AttributeRange } from "../html/attributes.ts";
import { nameGroup } from "../html/name-words.ts";
import type { PageView } from "../html/page-view.ts";
import { decodeValue } from "../html/references.ts";
import { inside } from "../html/tags.ts";
import type { PageTree } from "../html/tree.ts";
import { splitNames } from "./bylines.ts";
import type { Candidate } from "./candidate.ts";
import { dayOf, findDate, toIsoDate } from "./dates.ts";

/** Longer elements hold more than one value. */
const longestItem = 1_200;

/** An element with `itemprop`, and its attributes. */
interface Item {
  readonly element: number;
  readonly attributes: ReadonlyMap<string, AttributeRange>;
}

/** Elements with one `itemprop`, in source order. */
function* itemsCalled(tree: PageTree, property: string): Generator<Item> {
  const { source } = tree;
  let element = 1;
  for (let at = source.indexOf(property); at >= 0; at = source.indexOf(property, at + 1)) {
    while (element < tree.size && tree.contentStart[element]! <= at) element++;
    if (element === tree.size) return;
    if (tree.attributesStart[element]! > at) continue;
    const attributes = attributesOf(source, tree.attributesStart[element]!, tree.contentStart[element]! - 1);
    const written = attributes.get("itemprop");
    // The same word also stands in other attributes of this tag.
    if (!written || at < written.start || at >= written.end) continue;
    if (source.slice(written.start, written.end).split(/\s+/).includes(property)) yield { element, attributes };
  }
}

/** The text of an element without its tags; empty for one that holds more than a value. */
function textOf(tree: PageTree, element: number): string {
  const start = tree.contentStart[element]!;
  const end = tree.end[element]!;
  if (end - start > longestItem) return "";
  return decodeValue(tree.source.slice(start, end).replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The day that `itemprop="datePublished"` gives anywhere on the page, when all such elements name the same one: with several, some
 * belong to other reports. It counts where nothing better says a date.
 */
export function itemDate({ tree }: PageView): Candidate | undefined {
  let only: Candidate | undefined;
  for (const { element, attributes } of itemsCalled(tree, "datePublished")) {
    // Weblogs write the moment as the title of an abbreviation.
    const range = attributes.get("content") ?? attributes.get("datetime") ?? attributes.get("title");
    const written = range && toIsoDate(decodeValue(tree.source.slice(range.start, range.end)));
    const value = written ?? findDate(textOf(tree, element))?.value;
    if (value === undefined) continue;
    if (only !== undefined && dayOf(only.value) !== dayOf(value)) return undefined;
    const place = written && range ? range : { start: tree.contentStart[element]!, end: tree.end[element]! };
    only ??= { value, from: "html", ...place };
  }
  return only;
}

/** Longer values hold a note about the person. */
const longestName = 120;

/** More persons than this sign no report: the items belong to a list. */
const mostSigners = 12;

const elsewhere = inside.navigation | inside.footer | inside.hidden;
const otherAuthors = nameGroup.comments | nameGroup.related;

/** Persons that `itemprop="author"` names outside of comments and lists of other reports. */
export function itemAuthors(view: PageView): readonly Candidate[] {
  const { tree } = view;
  const found: Candidate[] = [];
  for (const { element, attributes } of itemsCalled(tree, "author")) {
    if (tree.inside[element]! & elsewhere || isWithin(view, element, otherAuthors)) continue;
    const written = attributes.get("content");
    const value = written ? decodeValue(tree.source.slice(written.start, written.end)) : nameIn(tree, element);
    if (value === "" || value.length > longestName || /^(?:updated|reviewed|edited)\b/i.test(value) || splitNames(value).length === 0)
      continue;
    found.push({ value, from: "html", ...(written ?? { start: tree.contentStart[element]!, end: tree.end[element]! }) });
  }
  return found.length > mostSigners ? [] : found;
}

/** The name of a person as an item: of the `itemprop="name"` inside, else all of its text. */
function nameIn(tree: PageTree, person: number): string {
  for (let element = person + 1; element < tree.size && tree.start[element]! < tree.end[person]!; element++) {
    const attributes = attributesOf(tree.source, tree.attributesStart[element]!, tree.contentStart[element]! - 1);
    const property = attributes.get("itemprop");
    if (property && tree.source.slice(property.start, property.end) === "name") return textOf(tree, element);
  }
  return textOf(tree, person);
}

function isWithin({ tree, names }: PageView, element: number, group: number): boolean {
  for (let at = element; at > 0; at = tree.parent[at]!) if (names[at]! & group) return true;
  return false;
}
