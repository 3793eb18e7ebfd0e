import { bylineLine, asDateLine } from "../metadata/visible-lines.ts";
import type { PageView } from "./page-view.ts";

/** "3 / 12", as galleries count their pictures. */
const count = /^\d{1,3}\s*(?:\/|of|von|de|sur|di)\s*\d{1,3}$/i;

/** "Find this article at: https://…", as print views say where they come from. */
const origin =
  /^.{0,40}\b(?:find this (?:article|page|story)|printed from|print(?:ed)? version of|source url|article url|permalink|original (?:article|url))\b.{0,60}https?:\/\/\S+(?: on .{1,40})?$/i;

/** A byline stands among the first kept blocks. */
const headOfText = 4;

/**
 * Drops kept lines that are of the page and not of the text, whatever the model says: the count of a gallery, the address of a print
 * view, and a byline or a date alone at the head.
 */
export function dropMarginalLines(view: PageView, kept: boolean[]): void {
  let before = 0;
  view.blocks.forEach((block, index) => {
    if (!kept[index]) return;
    const { text } = block;
    const signs = before < headOfText && (bylineLine(text) !== undefined || asDateLine(text, view.dateOf(block)) !== undefined);
    if (signs || isMarginalLine(text)) kept[index] = false;
    before++;
  });
}

/** True for the count of a gallery and the address of a print view. */
export function isMarginalLine(text: string): boolean {
  return text.length <= longestLine && (count.test(text) || origin.test(text));
}

const longestLine = 200;
