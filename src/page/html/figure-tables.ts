import type { PageView } from "./page-view.ts";
import { inside, tagCode } from "./tags.ts";

/** A table with less is a layout of one or two boxes. */
const fewestCells = 4;
const fewestRows = 2;

/** Cells of figures are short, and many of them hold nothing but a figure. */
const longestMeanCell = 40;
const figureShare = 0.3;
const linkShare = 0.3;

/** From this mean likelihood on a table of figures belongs to the article; single cells are too short to be sure of. */
const threshold = 0.2;

const figure = /^[\s\p{Sc}~<>≈±+−–-]*\d[\d\s.,:'’%‰/+−–-]*\s*(?:%|\p{Sc}|\p{L}{0,8}\.?)\s*\*?$/u;

const tableTag = tagCode("table");
const rowTag = tagCode("tr");

/** Tables of figures are kept or left out as a whole, with their headings: a row that is missing falsifies the table. */
export function decideFigureTables(view: PageView, likely: Float32Array, kept: boolean[]): void {
  for (const cells of tablesOf(view).values()) {
    if (!isOfFigures(view, cells)) continue;
    let sum = 0;
    let length = 0;
    for (const cell of cells) {
      sum += likely[cell]! * view.blocks[cell]!.measure;
      length += view.blocks[cell]!.measure;
    }
    const keep = sum >= threshold * length && standsInArticle(kept, cells);
    for (const cell of cells) kept[cell] = keep;
  }
}

/** Cells of each innermost table. */
function tablesOf({ blocks, tree }: PageView): Map<number, number[]> {
  const tables = new Map<number, number[]>();
  blocks.forEach((block, index) => {
    if (!(block.inside & inside.table) || block.inside & inside.caption) return;
    let element = block.element;
    while (element > 0 && tree.tag[element] !== tableTag) element = tree.parent[element]!;
    const cells = tables.get(element);
    if (cells) cells.push(index);
    else tables.set(element, [index]);
  });
  return tables;
}

function isOfFigures({ blocks, tree }: PageView, cells: readonly number[]): boolean {
  if (cells.length < fewestCells) return false;
  let length = 0;
  let link = 0;
  let figures = 0;
  const rows = new Set<number>();
  for (const cell of cells) {
    const block = blocks[cell]!;
    length += block.text.length;
    link += block.linkLength;
    if (figure.test(block.text)) figures++;
    let element = block.element;
    while (element > 0 && tree.tag[element] !== rowTag) element = tree.parent[element]!;
    rows.add(element);
  }
  return (
    rows.size >= fewestRows &&
    length <= longestMeanCell * cells.length &&
    link <= linkShare * length &&
    figures >= figureShare * cells.length
  );
}

/** How far from the article's text a table may stand. */
const reach = 4;

function standsInArticle(kept: readonly boolean[], cells: readonly number[]): boolean {
  const first = cells[0]!;
  const last = cells[cells.length - 1]!;
  return kept.slice(Math.max(0, first - reach), first).includes(true) || kept.slice(last + 1, last + 1 + reach).includes(true);
}
