import { isScriptText } from "../script-text.ts";
import { dropAuthorNotes } from "./author-notes.ts";
import { barFor, threshold } from "./bar.ts";
import type { PageBlock } from "./blocks.ts";
import { dropConsentText } from "./consent-text.ts";
import { closeGaps, dropDoubtfulStart } from "./course-of-text.ts";
import { decideFigureTables } from "./figure-tables.ts";
import { dropMarginalLines } from "./marginal-lines.ts";
import { nameGroup } from "./name-words.ts";
import { dropNamedChrome } from "./named-chrome.ts";
import type { PageView } from "./page-view.ts";
import { dropPhotoCredits } from "./photo-credits.ts";
import { rowElement } from "./table-rows.ts";
import { inside, tagCode } from "./tags.ts";

/** Kinds of phrases that are chrome wherever they stand; the other kinds also occur as headings of a report. */
const surePhrases = new Set([
  "newsletter",
  "paywall",
  "donation",
  "form",
  "share",
  "advertisement",
  "related",
  "legal",
  "self-promotion",
  "affiliate",
  "consent",
]);

/** Longer texts that return word for word were printed twice by the page's layout. */
const shortestRepeat = 60;

/**
 * Which blocks are article text:
 * 1. the model's likelihood, with a lower bar on pages of which it is unsure; 2. phrases that are chrome wherever they
 * stand, program text, dialogues of consent as a whole, and captions with the credit of a picture; 3. hidden text, unless the article itself is hidden until a script shows it; 4. small boxes whose names say that they lead
 * elsewhere; 5. text that the page prints twice; 6. rows of tables and tables of figures as a whole; headings between
 * kept paragraphs, single blocks that would be a gap; 7. what the page itself calls a caption, an embedded message or the like, lines
 * of the page (counts, bylines, origins), and doubtful blocks before the body; 8. notes about the authors at the end; 9. headings with nothing under them; 10. a text of nothing but
 * links is no article.
 */
export function decideBlocks(view: PageView, likely: Float32Array): boolean[] {
  const bar = barFor(view, likely);
  const kept = view.blocks.map((block, index) => likely[index]! >= bar && /[\p{L}\p{N}]/u.test(block.text));
  dropHidden(view, kept);
  dropPhrases(view, likely, kept);
  dropConsentText(view, kept);
  dropPhotoCredits(view, kept);
  dropSmallBoxes(view, kept);
  dropRepeats(view, likely, kept);
  decideRows(view, likely, kept);
  decideFigureTables(view, likely, kept);
  keepHeadingsBetween(view, likely, kept);
  closeGaps(view, likely, kept);
  dropNamedChrome(view, kept);
  dropMarginalLines(view, kept);
  dropDoubtfulStart(likely, kept);
  dropAuthorNotes(view, kept);
  dropEmptyHeadings(view, kept);
  if (isOnlyLinks(view, kept)) kept.fill(false);
  return kept;
}

function dropHidden(view: PageView, kept: boolean[]): void {
  let hidden = 0;
  let shown = 0;
  view.blocks.forEach((block, index) => {
    if (!kept[index]) return;
    if (block.inside & inside.hidden) hidden += block.text.length;
    else shown += block.text.length;
  });
  if (hidden > shown) return;
  view.blocks.forEach((block, index) => {
    if (block.inside & inside.hidden) kept[index] = false;
  });
}

/** From this likelihood on a sentence with the words of a prompt ("free trial", "donate now") is the report's own. */
const surelyArticle = 0.7;

function dropPhrases(view: PageView, likely: Float32Array, kept: boolean[]): void {
  view.blocks.forEach((block, index) => {
    if (!kept[index]) return;
    // Articles about programs show them as preformatted text.
    if (!(block.touches & inside.preformatted) && !isInCode(view, block) && isScriptText(block.text)) kept[index] = false;
    const rule = view.phraseOf(block);
    if (rule && surePhrases.has(rule.kind) && likely[index]! < surelyArticle) kept[index] = false;
  });
}

const codeTag = tagCode("code");

function isInCode({ tree }: PageView, block: PageBlock): boolean {
  return tree.tag[block.inner] === codeTag || tree.tag[tree.parent[block.inner]!] === codeTag;
}

/** Names of boxes that stand between the paragraphs of an article and are none of it. */
const boxNames = nameGroup.related | nameGroup.newsletter | nameGroup.comments | nameGroup.advertisement | nameGroup.form;
/** A box with more text may be the article itself under an odd name. */
const smallBox = 400;
const boxReach = 3;

/** A few words and a link, in an element that the page itself calls "related", "newsletter" or "donate". */
function dropSmallBoxes(view: PageView, kept: boolean[]): void {
  const { tree, names, sums } = view;
  view.blocks.forEach((block, index) => {
    if (!kept[index] || block.text.length > smallBox) return;
    for (let element = block.inner, steps = 0; element > 0 && steps < boxReach; element = tree.parent[element]!, steps++) {
      if (sums.text[element]! > smallBox || names[element]! & nameGroup.body) return;
      if (names[element]! & boxNames && sums.link[element]! > 0) kept[index] = false;
    }
  });
}

function dropRepeats(view: PageView, likely: Float32Array, kept: boolean[]): void {
  const best = new Map<string, number>();
  view.blocks.forEach((block, index) => {
    if (!kept[index] || block.text.length < shortestRepeat) return;
    const before = best.get(block.text);
    if (before === undefined) best.set(block.text, index);
    else if (likely[index]! > likely[before]! + 0.2) {
      kept[before] = false;
      best.set(block.text, index);
    } else kept[index] = false;
  });
}

/** The cells of a row go together: what most of its text is, all of it is. */
function decideRows(view: PageView, likely: Float32Array, kept: boolean[]): void {
  const rows = new Map<number, number[]>();
  view.blocks.forEach((block, index) => {
    if (!(block.inside & inside.table)) return;
    const row = rowElement(view, block.element);
    const cells = rows.get(row);
    if (cells) cells.push(index);
    else rows.set(row, [index]);
  });
  for (const [row, cells] of rows) {
    // Pages that are laid out as tables have rows with whole articles in them.
    if (row === 0 || cells.length < 2 || cells.length > mostCells) continue;
    let sum = 0;
    let length = 0;
    for (const cell of cells) {
      sum += likely[cell]! * view.blocks[cell]!.measure;
      length += view.blocks[cell]!.measure;
    }
    for (const cell of cells) kept[cell] = sum >= threshold * length && /[\p{L}\p{N}]/u.test(view.blocks[cell]!.text);
  }
}

/** A heading that the model only doubts, right between two kept blocks, is a heading of the article. */
const headingThreshold = 0.12;

function keepHeadingsBetween(view: PageView, likely: Float32Array, kept: boolean[]): void {
  for (let index = 1; index + 1 < kept.length; index++) {
    const block = view.blocks[index]!;
    if (kept[index] || !kept[index - 1] || !kept[index + 1] || likely[index]! < headingThreshold || !isHeading(view, block)) continue;
    if (block.linkLength < 0.5 * block.text.length && !view.phraseOf(block)) kept[index] = true;
  }
}

const mostCells = 12;

function isOnlyLinks(view: PageView, kept: readonly boolean[]): boolean {
  return view.blocks.every((block, index) => !kept[index] || block.linkLength > 0.8 * block.text.length);
}

/** Headings at the end, and headings whose own text was removed before the next heading of their level or above. */
function dropEmptyHeadings(view: PageView, kept: boolean[]): void {
  let next = 0;
  let removedBetween = true;
  for (let index = view.blocks.length - 1; index >= 0; index--) {
    const block = view.blocks[index]!;
    if (!kept[index]) {
      removedBetween ||= block.text.length > shortestRemoved;
      continue;
    }
    const level = isHeading(view, block) ? view.levels[block.index]! : 9;
    if (level < 9 && removedBetween && level >= next) kept[index] = false;
    else {
      next = level;
      removedBetween = false;
    }
  }
}

/** A removed block of this length under a heading may have been its text; shorter ones are labels and buttons. */
const shortestRemoved = 20;

function isHeading(view: PageView, block: PageBlock): boolean {
  const level = view.levels[block.index]!;
  return level > 0 && level < 7 && (block.inside & inside.heading) !== 0;
}
