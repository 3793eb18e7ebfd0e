import type { Block } from "../report.ts";
import type { TextBlock } from "./lines.ts";

const longestTitle = 160;
const longestStandfirst = 260;
const longestHeading = 100;

const finalStop = /[.;,:][)\]"'”’»]*$/u;
const ellipsis = /(?:\.{3}|…)$/u;
const listMark = /^(?:[-*•·‣▪]\s+|\(?\d{1,2}[.)]\s+)/u;
const opensQuotation = /^["“«„‘]/u;

/** What each kept block of a plain text is. Only the shape of lines and their order tell: a text has no markup. */
export function kindsOfKept(blocks: readonly TextBlock[]): readonly Block["kind"][] {
  const kinds: Block["kind"][] = blocks.map((block) => (listMark.test(block.text) ? "list-item" : "paragraph"));
  let body = 0;
  if (isTitle(blocks)) {
    kinds[0] = "title";
    body = 1;
    if (isStandfirst(blocks)) {
      kinds[1] = "standfirst";
      body = 2;
    }
  }
  for (let at = body; at < blocks.length; at++) {
    if (kinds[at] === "paragraph" && isHeading(blocks, at, body)) kinds[at] = "heading";
  }
  return kinds;
}

/** A short first line without a final stop, before something longer. */
function isTitle(blocks: readonly TextBlock[]): boolean {
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0) return false;
  if (!isHeadlineLike(first.text, longestTitle) || first.text.split(" ").length < 2) return false;
  return rest.slice(0, 3).some((block) => block.text.length > first.text.length && block.text.length > 60);
}

/** One more line without a final stop between title and first paragraph. */
function isStandfirst(blocks: readonly TextBlock[]): boolean {
  const [, second, third] = blocks;
  if (!second || !third) return false;
  return isHeadlineLike(second.text, longestStandfirst) && second.text.length >= 30 && endsLikeProse(third.text);
}

function isHeading(blocks: readonly TextBlock[], at: number, body: number): boolean {
  const text = blocks[at]!.text;
  const next = blocks[at + 1];
  if (at === body && body === 0) return false;
  if (!next || opensQuotation.test(text) || !isHeadlineLike(text, longestHeading)) return false;
  return next.text.length > text.length && endsLikeProse(next.text);
}

function isHeadlineLike(text: string, longest: number): boolean {
  return text.length <= longest && (!finalStop.test(text) || ellipsis.test(text)) && !listMark.test(text) && /\p{L}/u.test(text);
}

function endsLikeProse(text: string): boolean {
  return text.length > 50 && /[.!?…:][)\]"'”’»]*$/u.test(text);
}
