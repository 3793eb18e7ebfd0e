import type { PageBlock } from "./blocks.ts";
import { authorVerbBit } from "../phrase-match.ts";
import { nameGroup } from "./name-words.ts";
import type { PageView } from "./page-view.ts";

/** A note about the author has a few sentences; a longer text about a person is a report about her. */
const longestNote = 700;

/** A byline with office and place; a name in a longer block may be anybody's. */
const longestByline = 120;

/** How far up a name still says what a block is. */
const nameReach = 3;

/** "Ann Holm is the …", "Ann Holm covers …": a name that opens a paragraph and what its bearer is or does for a living. */
const opening =
  /^(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|le|el|al|bin|di|da|dos) )*\p{Lu}[\p{L}.'’-]*){1,4}),? (?:is|was|works?|writes|reports|covers|leads|serves|has (?:written|been|worked|covered|reported))\b/u;

/** Paragraphs at the end that introduce somebody whom the page names as an author: who wrote the report, not what it reports. */
export function dropAuthorNotes(view: PageView, kept: boolean[]): void {
  const shown = view.blocks.flatMap((_, index) => (kept[index] ? [index] : []));
  const last = shown.findLastIndex((index) => !isAuthorNote(view, view.blocks[index]!));
  // Where nothing but such paragraphs is left, they are the article.
  if (last >= 0) for (const index of shown.slice(last + 1)) kept[index] = false;
}

/** True for a paragraph that opens with the name of an author of the page and says what the author is or does. */
export function isAuthorNote(view: PageView, block: PageBlock): boolean {
  // Most blocks hold no such verb, and their words say so at once.
  if (block.text.length > longestNote || !(view.signs[block.index]! & authorVerbBit)) return false;
  const name = opening.exec(block.text)?.groups?.["name"];
  return name !== undefined && isAuthor(view, block, name);
}

function isAuthor(view: PageView, note: PageBlock, name: string): boolean {
  const tags = ["author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"];
  if (tags.some((tag) => view.head.meta.get(tag)?.some(({ value }) => value.includes(name)))) return true;
  return view.blocks.some((block) => block.start < note.start && block.text.length <= longestByline && isByline(view, block, name));
}

/** The name behind "By", or first in an element that is called a byline; a heading with a name in it is none. */
function isByline(view: PageView, { text, inner }: PageBlock, name: string): boolean {
  const words = text.replace(/^by\s*:?\s*/i, "");
  if (!words.startsWith(name)) return false;
  if (words.length < text.length) return true;
  const { tree, names } = view;
  for (let element = inner, steps = 0; element > 0 && steps < nameReach; element = tree.parent[element]!, steps++)
    if (names[element]! & nameGroup.author) return true;
  return false;
}
