import { linkedArticles } from "../metadata/json-ld.ts";
import type { LinkedArticle } from "../metadata/json-ld.ts";
import { findDate } from "../metadata/dates.ts";
import type { WrittenDate } from "../metadata/dates.ts";
import { headTags } from "../metadata/meta-tags.ts";
import type { HeadTags } from "../metadata/meta-tags.ts";
import { phraseRuleFor, phraseSigns } from "../phrase-match.ts";
import type { PhraseRule } from "../phrases.ts";
import { wordsOfBlocks } from "./block-words.ts";
import type { BlockWords } from "./block-words.ts";
import { pageBlocks } from "./blocks.ts";
import type { PageBlock } from "./blocks.ts";
import { alikeBlocks } from "./alike.ts";
import { headingLevel } from "./headings.ts";
import { nameGroup, nameGroupsOf } from "./name-words.ts";
import { scanPage } from "./scan.ts";
import { inside, tagCode } from "./tags.ts";
import type { PageTree } from "./tree.ts";

/** Sums over all text inside an element; index is the element. Lengths are UTF-16 code units. */
export interface Sums {
  readonly text: Float64Array;
  readonly link: Float64Array;
  readonly blocks: Float64Array;
  /** Text of blocks that look like prose: long, few links, a sentence end. */
  readonly prose: Float64Array;
}

/** A page with everything that the decision about one block needs to know of the others. */
export interface PageView {
  readonly tree: PageTree;
  readonly blocks: readonly PageBlock[];
  readonly head: HeadTags;
  readonly articles: readonly LinkedArticle[];
  readonly sums: Sums;
  /** True for blocks that look like prose. */
  readonly prose: Uint8Array;
  /** Heading level of each block, see `headingLevel`. */
  readonly levels: Uint8Array;
  /** Blocks that are built alike (element and parent of one tag and one class) have one number. */
  readonly alike: Int32Array;
  /** The rule that a block's words fall under; looked up once, because features, decisions and reasons all ask for it. */
  readonly phraseOf: (block: PageBlock) => PhraseRule | undefined;
  /** The first date of a block, see `findDate`; looked up once. Longer blocks tell of days and are dated by none. */
  readonly dateOf: (block: PageBlock) => WrittenDate | undefined;
  readonly words: BlockWords;
  /** The `phraseSigns` of each block. */
  readonly signs: Int32Array;
  /** Groups of the class and id of each element. */
  readonly names: Int32Array;
  /** The element whose direct surroundings hold most prose. */
  readonly best: number;
  /** The smallest element with most of the prose that stands outside side elements. */
  readonly core: number;
  readonly totalText: number;
  readonly totalProse: number;
}

/** Text that no reader takes for the article even when it is prose. */
export const sideElements: number =
  inside.navigation | inside.footer | inside.hidden | inside.control | inside.form | inside.caption | inside.aside;

const shortestProse = 60;
const coreShare = 0.7;

const paragraphLike = new Set(["p", "li", "blockquote", "pre"].map(tagCode));

export function viewPage(source: string): PageView {
  const tree = scanPage(source);
  const blocks = pageBlocks(tree);
  const names = namesOfElements(tree);
  const words = wordsOfBlocks(blocks);
  const signs = new Int32Array(blocks.length);
  const prose = new Uint8Array(blocks.length);
  const levels = new Uint8Array(blocks.length);
  blocks.forEach((block, index) => {
    signs[index] = phraseSigns(words.hashes, words.starts[index]!, words.starts[index + 1]!);
    prose[index] = looksLikeProse(block) ? 1 : 0;
    levels[index] = headingLevel(tree, block);
  });
  const sums = sumUp(tree, blocks, prose);
  return {
    tree,
    blocks,
    head: headTags(tree),
    articles: linkedArticles(tree),
    sums,
    prose,
    levels,
    alike: alikeBlocks(tree, blocks),
    phraseOf: phrasesOf(signs),
    dateOf: datesOf(blocks.length),
    words,
    signs,
    names,
    best: bestContainer(tree, blocks, prose, names),
    core: coreElement(tree, blocks, prose),
    totalText: sums.text[0]!,
    totalProse: sums.prose[0]!,
  };
}

function phrasesOf(signs: Int32Array): (block: PageBlock) => PhraseRule | undefined {
  const known: (PhraseRule | "none")[] = Array.from<PhraseRule | "none">({ length: signs.length });
  return ({ index, text }) => {
    const rule = (known[index] ??= phraseRuleFor(text, signs[index]) ?? "none");
    return rule === "none" ? undefined : rule;
  };
}

/** The longest block in which a date is looked for. */
const longestDated = 120;

function datesOf(blocks: number): (block: PageBlock) => WrittenDate | undefined {
  const known: (WrittenDate | "none" | undefined)[] = Array.from<undefined>({ length: blocks });
  return ({ index, text }) => {
    const date = (known[index] ??= (text.length <= longestDated ? findDate(text) : undefined) ?? "none");
    return date === "none" ? undefined : date;
  };
}

function looksLikeProse(block: PageBlock): boolean {
  const { text } = block;
  if (block.linkLength > 0.4 * text.length) return false;
  if (block.measure < shortestProse) return false;
  return /[.!?…。！？।۔؟:;][)\]"'”’»」]*$/u.test(text.slice(-12)) || block.measure > 200;
}

function namesOfElements(tree: PageTree): Int32Array {
  const groups = tree.nameTexts.map(nameGroupsOf);
  const names = new Int32Array(tree.size);
  for (let element = 0; element < tree.size; element++) names[element] = groups[tree.name[element]!]!;
  return names;
}

function sumUp(tree: PageTree, blocks: readonly PageBlock[], prose: Uint8Array): Sums {
  const make = (): Float64Array => new Float64Array(tree.size);
  const sums: Sums = { text: make(), link: make(), blocks: make(), prose: make() };
  blocks.forEach((block, index) => {
    const { element } = block;
    const length = block.measure;
    sums.text[element]! += length;
    sums.link[element]! += block.linkLength;
    sums.blocks[element]! += 1;
    if (prose[index] === 1) sums.prose[element]! += length;
  });
  // Children follow their parents, so one pass from the end adds everything up.
  for (let element = tree.size - 1; element > 0; element--) {
    const parent = tree.parent[element]!;
    sums.text[parent]! += sums.text[element]!;
    sums.link[parent]! += sums.link[element]!;
    sums.blocks[parent]! += sums.blocks[element]!;
    sums.prose[parent]! += sums.prose[element]!;
  }
  return sums;
}

/**
 * The element with the highest score of prose near it: a block counts fully for its parent and less for each element further up.
 * Source of the idea: Readability (Arc90).
 */
function bestContainer(tree: PageTree, blocks: readonly PageBlock[], prose: Uint8Array, names: Int32Array): number {
  const score = new Float64Array(tree.size);
  blocks.forEach((block, index) => {
    if (prose[index] === 0 || block.inside & sideElements) return;
    const weight = Math.min(block.measure, 600) * (1 - block.linkLength / block.text.length);
    let element = paragraphLike.has(tree.tag[block.element]!) ? tree.parent[block.element]! : block.element;
    for (let level = 0; element >= 0 && level < 5; level++, element = tree.parent[element]!) score[element]! += weight / (1 + level * 0.5);
  });
  let best = 0;
  let bestScore = 0;
  for (let element = 0; element < tree.size; element++) {
    const factor = names[element]! & nameGroup.body ? 1.3 : 1;
    if (score[element]! * factor > bestScore) {
      best = element;
      bestScore = score[element]! * factor;
    }
  }
  return best;
}

function coreElement(tree: PageTree, blocks: readonly PageBlock[], prose: Uint8Array): number {
  const held = new Float64Array(tree.size);
  blocks.forEach((block, index) => {
    if (prose[index] === 1 && !(block.inside & sideElements)) held[block.element]! += block.measure;
  });
  for (let element = tree.size - 1; element > 0; element--) held[tree.parent[element]!]! += held[element]!;
  const needed = coreShare * held[0]!;
  let core = 0;
  if (needed === 0) return core;
  // At most one element of a level can hold more than half, so the way down is unique; deeper ones come later.
  for (let element = 1; element < tree.size; element++) if (held[element]! >= needed) core = element;
  return core;
}
