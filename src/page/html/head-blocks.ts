import type { PageBlock } from "./blocks.ts";
import { nameNear } from "./kinds.ts";
import { nameGroup } from "./name-words.ts";
import type { PageView } from "./page-view.ts";
import { inside } from "./tags.ts";
import { wordSet } from "../word-overlap.ts";
import { likeness, sharedWords, wordCount } from "./block-words.ts";

/** Longer blocks are no title and no standfirst. */
const longestTitle = 300;
const longestStandfirst = 500;

/** Texts whose lengths differ by more than this factor do not share most of their words. */
const lengthFactor = 4;

/** A block that is less like every title of the head shows none, unless it is a first-level heading. */
const leastLikeness = 0.6;

const unseen = inside.hidden | inside.navigation | inside.control | inside.footer;

/**
 * The block that shows the page's title: the one most like what the head says, a first-level heading first. -1 when the page
 * shows none; a heading that is unlike every title of the head counts only when the head has no title.
 */
export function titleBlock(view: PageView): number {
  const written = [view.head.meta.get("og:title")?.[0]?.value, view.articles[0]?.headline?.value, view.head.title?.value].filter(
    (title) => title !== undefined,
  );
  const titles = written.map(wordSet);
  const allWords = new Set(titles.flatMap((title) => [...title]));
  const fewest = leastLikeness * Math.min(...titles.map(({ size }) => size));
  const longest = lengthFactor * Math.max(...written.map((title) => title.length));
  const shortest = Math.min(...written.map((title) => title.length)) / lengthFactor;
  let best = -1;
  let bestScore = 0;
  view.blocks.forEach((block, index) => {
    if (block.text.length > longestTitle || block.inside & unseen) return;
    const level = view.levels[block.index]!;
    if (level !== 1 && (titles.length === 0 || block.text.length > longest || block.text.length < shortest)) return;
    // A block with fewer words, or fewer in common, cannot be so like: most of those that are left are menus.
    if (level !== 1 && (wordCount(view.words, index) < fewest || sharedWords(view.words, index, allWords) < fewest)) return;
    const like = titles.reduce((most, title) => Math.max(most, likeness(view.words, index, title)), 0);
    if (like < leastLikeness && (level !== 1 || (like < 0.3 && titles.length > 0))) return;
    const named = nameNear(view, block, nameGroup.title, 1) ? 0.1 : 0;
    const linked = block.linkLength > 0.5 * block.text.length ? 0.3 : 0;
    const score = like + (level === 1 ? 0.5 : level > 0 && level < 7 ? 0.15 : 0) + named - linked;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best >= 0 && view.levels[best] !== 1 && nameNear(view, view.blocks[best]!, nameGroup.summary, 1) ? headingAbove(view, best) : best;
}

/** Between a heading and its standfirst stands a section or a byline at most. */
const standfirstReach = 3;

/**
 * What the page calls its standfirst may be in the head as the title, for those who search. Its title is the first-level heading above, if the
 * page has this one only.
 */
function headingAbove(view: PageView, standfirst: number): number {
  const headings = view.blocks.filter((block) => view.levels[block.index] === 1 && (block.inside & unseen) === 0);
  const [only] = headings;
  const above = headings.length === 1 && only!.index < standfirst && only!.index >= standfirst - standfirstReach;
  return above && only!.text.length <= longestTitle ? only!.index : standfirst;
}

/** The block between title and first paragraph that sums the report up, by its name or by its likeness to the description. -1: none. */
export function standfirstBlock(view: PageView, title: number, firstParagraph: number): number {
  if (title < 0) return -1;
  const description = wordSet(view.head.meta.get("og:description")?.[0]?.value ?? view.head.meta.get("description")?.[0]?.value ?? "");
  for (
    let index = title + 1;
    index < view.blocks.length && index <= title + 12 && (firstParagraph < 0 || index <= firstParagraph);
    index++
  ) {
    const block = view.blocks[index]!;
    if (!couldBeStandfirst(block)) continue;
    if (nameNear(view, block, nameGroup.summary, 1)) return index;
    if (index !== firstParagraph && likeness(view.words, index, description) >= 0.8) return index;
  }
  return -1;
}

function couldBeStandfirst(block: PageBlock): boolean {
  const { length } = block.text;
  return (
    length >= 25 &&
    length <= longestStandfirst &&
    block.linkLength < 0.3 * length &&
    (block.inside & (unseen | inside.caption | inside.list)) === 0
  );
}
