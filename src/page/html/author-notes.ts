import type { PageBlock } from "./blocks.ts";
import type { PageView } from "./page-view.ts";

/** A note about the author has a few sentences; a longer text about a person is a report about her. */
const longestNote = 700;

/** A byline with office and place; a name in a longer block may be anybody's. */
const longestByline = 120;

/** "Ann Holm is the …", "Ann Holm covers …": a name that opens a paragraph and what its bearer is or does for a living. */
const opening =
  /^(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|la|le|el|al|bin|di|da|dos) )*\p{Lu}[\p{L}.'’-]*){1,4}),? (?:is|was|works?|writes|reports|covers|leads|serves|has (?:written|been|worked|covered|reported))\b/u;

/** Paragraphs at the end that introduce somebody whom the page names as an author: who wrote the report, not what it reports. */
export function dropAuthorNotes(view: PageView, kept: boolean[]): void {
  for (let index = view.blocks.length - 1; index >= 0; index--) {
    if (!kept[index]) continue;
    if (!isAuthorNote(view, view.blocks[index]!)) return;
    kept[index] = false;
  }
}

/** True for a paragraph that opens with the name of an author of the page and says what the author is or does. */
export function isAuthorNote(view: PageView, block: PageBlock): boolean {
  if (block.text.length > longestNote) return false;
  const name = opening.exec(block.text)?.groups?.["name"];
  return name !== undefined && isAuthor(view, block, name);
}

function isAuthor(view: PageView, note: PageBlock, name: string): boolean {
  const tags = ["author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"];
  if (tags.some((tag) => view.head.meta.get(tag)?.some(({ value }) => value.includes(name)))) return true;
  return view.blocks.some(
    ({ text, start }) => start < note.start && text.length <= longestByline && text.includes(name) && isByline(text, name),
  );
}

/** The name alone, behind "By", or before the other names and offices of a byline. */
function isByline(text: string, name: string): boolean {
  const rest = text.replace(/^by\s*:?\s*/i, "");
  return rest.startsWith(name) && /^(?:$|\s*(?:[,|·•–—&/]|and\b|\n))/.test(rest.slice(name.length));
}
