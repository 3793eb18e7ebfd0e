import { RunBuilder } from "../run-builder.ts";
import { sourceHull } from "../text-runs.ts";
import type { RunText } from "../text-runs.ts";
import { readCharacters } from "./references.ts";
import { inside, tags } from "./tags.ts";
import type { PageTree } from "./tree.ts";

/** A run of text that a browser shows as one block: between two block borders. */
export interface PageBlock {
  readonly index: number;
  /** Innermost block element around the text. */
  readonly element: number;
  /** Innermost element of the first piece, `element` or an inline element in it. */
  readonly inner: number;
  readonly tag: string;
  readonly content: RunText;
  readonly text: string;
  /** Length of the text as if it were written in letters: an ideogram or kana counts as three. */
  readonly measure: number;
  /** Source range from the first to the last character. */
  readonly start: number;
  readonly end: number;
  /** Bits of `inside` that hold for all of the text. */
  readonly inside: number;
  /** Bits of `inside` that hold for at least a part of the text. */
  readonly touches: number;
  /** Code units of the text inside links, and in bold. */
  readonly linkLength: number;
  readonly strongLength: number;
  readonly links: number;
}

/** All blocks of a page that hold a visible character, in source order. */
export function pageBlocks(tree: PageTree): readonly PageBlock[] {
  const { pieces } = tree;
  const blocks: PageBlock[] = [];
  const builder = new RunBuilder(tree.source);
  let from = 0;
  while (from < pieces.size) {
    let to = from + 1;
    while (to < pieces.size && pieces.block[to] === pieces.block[from]) to++;
    const block = readBlock(tree, from, to, blocks.length, builder);
    if (block) blocks.push(block);
    from = to;
  }
  return blocks;
}

function readBlock(tree: PageTree, from: number, to: number, index: number, builder: RunBuilder): PageBlock | undefined {
  const { pieces } = tree;
  let all = -1;
  let touches = 0;
  let linkLength = 0;
  let strongLength = 0;
  let links = 0;
  let lastLink = -1;
  let inner = -1;
  for (let piece = from; piece < to; piece++) {
    const element = pieces.element[piece]!;
    const before = builder.length;
    if (pieces.lineBreak[piece] === 1) {
      if (before > 0) {
        builder.trimEnd();
        builder.decode("\n", pieces.start[piece]!, pieces.end[piece]!);
      }
      continue;
    }
    readCharacters(builder, pieces.start[piece]!, pieces.end[piece]!);
    const added = builder.length - before;
    if (added <= 0) continue;
    if (inner < 0) inner = element;
    const bits = tree.inside[element]!;
    all &= bits;
    touches |= bits;
    if (bits & inside.link) {
      linkLength += added;
      if (element !== lastLink) links++;
      lastLink = element;
    }
    if (bits & inside.strong) strongLength += added;
  }
  builder.trimEnd();
  const { wide } = builder;
  const content = builder.take();
  const { text } = content;
  const hull = sourceHull(content);
  if (!hull || inner < 0) return undefined;
  const element = blockElement(tree, pieces.element[from]!);
  return {
    index,
    element,
    inner,
    tag: tags[tree.tag[element]!]!.name,
    content,
    text,
    measure: wide ? measureOf(text) : text.length,
    start: hull.start,
    end: hull.end,
    inside: all,
    touches,
    linkLength: Math.min(linkLength, text.length),
    strongLength: Math.min(strongLength, text.length),
    links,
  };
}

const ideogram = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

function measureOf(text: string): number {
  return text.length + 2 * (text.match(ideogram)?.length ?? 0);
}

/** The innermost block element that is `element` or holds it. */
export function blockElement(tree: PageTree, element: number): number {
  let found = element;
  while (found > 0 && !tags[tree.tag[found]!]!.block) found = tree.parent[found]!;
  return found;
}
