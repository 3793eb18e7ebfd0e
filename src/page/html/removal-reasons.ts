import type { RemovalReason } from "../judgement.ts";
import { asDateLine, bylineLine } from "../metadata/visible-lines.ts";
import { isScriptText } from "../script-text.ts";
import { isAuthorNote } from "./author-notes.ts";
import { lowestBar } from "./bar.ts";
import type { PageBlock } from "./blocks.ts";
import { isMarginalLine } from "./marginal-lines.ts";
import { nameGroup } from "./name-words.ts";
import { chromeNameOf } from "./named-chrome.ts";
import type { PageView } from "./page-view.ts";
import { isPhotoCredit } from "./photo-credits.ts";
import { inside } from "./tags.ts";
import { namesOf } from "./tree.ts";

/** How far up a name still says what a block is. */
const nameReach = 5;

/** Names from the most telling to the least; a block takes the first that an element near it has. */
const namesInOrder: readonly { readonly group: number; readonly kind: string; readonly what: string }[] = [
  { group: nameGroup.comments, kind: "comments", what: "comments of readers" },
  { group: nameGroup.newsletter, kind: "newsletter", what: "a newsletter box" },
  { group: nameGroup.consent, kind: "consent", what: "a consent or notice box" },
  { group: nameGroup.wall, kind: "paywall", what: "a paywall or login box" },
  { group: nameGroup.advertisement, kind: "advertisement", what: "an advertisement" },
  { group: nameGroup.share, kind: "share", what: "buttons to share" },
  { group: nameGroup.related, kind: "related", what: "a list of other reports" },
  { group: nameGroup.author, kind: "author-box", what: "the author's box" },
  { group: nameGroup.date, kind: "date", what: "the date line" },
  { group: nameGroup.caption, kind: "caption", what: "a caption" },
  { group: nameGroup.tags, kind: "tags", what: "a list of topics" },
  { group: nameGroup.navigation, kind: "navigation", what: "navigation" },
  { group: nameGroup.teaser, kind: "teaser", what: "teasers" },
  { group: nameGroup.gallery, kind: "caption", what: "a gallery" },
  { group: nameGroup.form, kind: "form", what: "a form" },
  { group: nameGroup.sidebar, kind: "aside", what: "a side column" },
  { group: nameGroup.footer, kind: "legal", what: "the footer" },
  { group: nameGroup.widget, kind: "widget", what: "a widget" },
  { group: nameGroup.header, kind: "navigation", what: "the page's header" },
  { group: nameGroup.hidden, kind: "hidden", what: "hidden text" },
];

const tellingNames = namesInOrder.reduce((groups, { group }) => groups | group, 0);

/**
 * Why a block that is not article text is not: the first sign that a person would name.
 * 1. hidden or a control; 2. the words; 3. the element; 4. the names of class and id; 5. links; 6. the place.
 */
export function removalReason(view: PageView, block: PageBlock, likely: number): RemovalReason {
  return byVisibility(block) ?? byWords(view, block) ?? byElement(block) ?? byNames(view, block, likely) ?? byPlace(view, block, likely);
}

function byVisibility(block: PageBlock): RemovalReason | undefined {
  if (block.inside & inside.hidden) return { kind: "hidden", step: "visibility", reason: "is hidden by the page" };
  if (block.inside & inside.control)
    return { kind: "form", step: "visibility", reason: "is the text of a button, a list to choose from or a fall-back" };
  return undefined;
}

function byWords(view: PageView, block: PageBlock): RemovalReason | undefined {
  if (isScriptText(block.text)) return { kind: "script", step: "phrases", reason: "is data or statements of a program" };
  const rule = view.phraseOf(block);
  if (rule) return { kind: rule.kind, step: "phrases", reason: rule.reason };
  if (bylineLine(block.text)) return { kind: "byline", step: "phrases", reason: "names the authors" };
  if (isAuthorNote(view, block)) return { kind: "author-box", step: "phrases", reason: "says who the author is" };
  if (asDateLine(block.text, view.dateOf(block))) return { kind: "date", step: "phrases", reason: "gives a date and nothing else" };
  if (isMarginalLine(block.text)) return { kind: "other", step: "phrases", reason: "counts pictures or says where the page comes from" };
  if (!/[\p{L}\p{N}]/u.test(block.text)) return { kind: "separator", step: "phrases", reason: "has no letter and no digit" };
  return undefined;
}

function byElement(block: PageBlock): RemovalReason | undefined {
  const of = (kind: string, reason: string): RemovalReason => ({ kind, step: "elements", reason });
  if (block.inside & inside.navigation) return of("navigation", "stands in a navigation element");
  if (block.inside & inside.form) return of("form", "stands in a form");
  if (block.inside & inside.caption) return of("caption", "is the caption of a picture or table");
  if (block.inside & inside.footer) return of("legal", "stands in a footer element");
  if (block.inside & inside.aside) return of("aside", "stands in an aside or dialog");
  if (block.inside & inside.figure) return of("caption", "stands in a figure");
  if (block.inside & inside.address) return of("author-box", "stands in an address element");
  if (block.inside & inside.time) return of("date", "is a time element");
  return undefined;
}

function byNames(view: PageView, block: PageBlock, likely: number): RemovalReason | undefined {
  const { tree, names } = view;
  // Below the lowest bar it was the model that removed the block.
  const chrome = likely >= lowestBar ? chromeNameOf(view, block) : undefined;
  if (chrome) return { kind: chrome.kind, step: "names", reason: namedReason(chrome.what, chrome.written) };
  for (let element = block.inner, steps = 0; element > 0 && steps < nameReach; element = tree.parent[element]!, steps++) {
    const groups = names[element]!;
    if (!(groups & tellingNames) || groups & nameGroup.body) continue;
    const { kind, what } = namesInOrder.find(({ group }) => groups & group)!;
    return { kind, step: "names", reason: namedReason(what, namesOf(tree, element)) };
  }
  return undefined;
}

function namedReason(what: string, written: string): string {
  return `stands in an element whose class or id names ${what} ("${written.trim().slice(0, 60)}")`;
}

function byPlace(view: PageView, block: PageBlock, likely: number): RemovalReason {
  const { tree } = view;
  if (isPhotoCredit(block.text)) return { kind: "caption", step: "phrases", reason: "gives the credit of a picture" };
  if (block.linkLength > 0.6 * block.text.length) return { kind: "related", step: "links", reason: "is mostly links" };
  let element = block.element;
  while (element > 0 && element !== view.core) element = tree.parent[element]!;
  const share = `${Math.round(likely * 100)} %`;
  if (element !== view.core)
    return { kind: "outside", step: "place", reason: `stands outside the part of the page that holds the article (likelihood ${share})` };
  return { kind: "other", step: "model", reason: `is unlike the article's text around it (likelihood ${share})` };
}
