import { attributesOf } from "../html/attributes.ts";
import type { PageView } from "../html/page-view.ts";
import { decodeValue } from "../html/references.ts";
import { inside, tagCode } from "../html/tags.ts";
import { firstElementFrom } from "../html/tree.ts";
import { splitNames } from "./bylines.ts";
import type { Candidate } from "./candidate.ts";

const linkTag = tagCode("a");

/** Pages about a person of the outlet, as outlets address them. */
const authorPage =
  /\/(?:authors?|bylines?|staff|profiles?|people|contributors?|producers?|reporters?|reviewers?|columnists?|writers?|autor(?:es|en)?|auteurs?)\/[^/?#]+/i;

/** A name: one to five words with capitals and nothing else. */
const personName = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|la|del|di|bin|al)){1,4}$/u;

/** A link with more in it is a teaser of the author. */
const longestLink = 400;

const elsewhere = inside.navigation | inside.footer | inside.hidden | inside.aside;

/** Names in links to the pages of authors, `rel="author"` or ".../author/ann-example", between two places of the source. */
export function authorLinks({ tree }: PageView, from: number, to: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let element = firstElementFrom(tree, from); element < tree.size && tree.start[element]! <= to; element++) {
    if (tree.tag[element] !== linkTag || tree.inside[element]! & elsewhere) continue;
    const start = tree.contentStart[element]!;
    const end = tree.end[element]!;
    if (end - start > longestLink) continue;
    const attributes = attributesOf(tree.source, tree.attributesStart[element]!, start - 1);
    const written = (name: string): string => {
      const range = attributes.get(name);
      return range ? tree.source.slice(range.start, range.end) : "";
    };
    if (!/\bauthor\b/i.test(written("rel")) && !authorPage.test(written("href"))) continue;
    const text = decodeValue(tree.source.slice(start, end).replace(/<[^>]*>/g, " "));
    // Behind a comma stands an office or another house.
    const value = text.split(",")[0]!.replace(/\s+/g, " ").trim();
    if (splitNames(value).every((name) => personName.test(name))) found.push({ value, from: "html", start, end });
  }
  return found;
}
