import type { PageBlock } from "./blocks.ts";
import type { PageView } from "./page-view.ts";
import { namesOf } from "./tree.ts";

interface ChromeName {
  readonly kind: string;
  readonly what: string;
  readonly pattern: RegExp;
}

/**
 * Words of classes and ids that say beyond doubt what an element is, where the model weighs them against how much a text looks like the
 * article's. Whole names where a layout uses the word as well ("has-sidebar", "no-comments"); names of embedded messages are those that
 * the networks write themselves.
 */
const chromeNames: readonly ChromeName[] = [
  { kind: "caption", what: "a caption", pattern: /caption(?!ed|ing)|(?:^|[\s_-])(?:attachment|attribution)s?(?:[\s_-]|$)/i },
  {
    kind: "embed",
    what: "an embedded message",
    pattern: /tweet|(?:^|\s)(?:instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed|truthsocial-embed|mastodon-embed)/i,
  },
  {
    kind: "comments",
    what: "comments of readers",
    pattern: /(?:^|\s)comment(?:s|(?:s?[_-]?(?:list|content|body|text|area)\S*))?(?:\s|$)/i,
  },
  { kind: "author-box", what: "the author", pattern: /(?:^|[\s_-])(?:bio|byline)s?(?:[\s_-]|$)/i },
  { kind: "legal", what: "a disclosure", pattern: /(?:^|[\s_-])(?:disclaimer|disclosure)s?(?:[\s_-]|$)/i },
  { kind: "teaser", what: "the summary of a report", pattern: /(?:^|[\s_-])excerpt(?:[\s_-]|$)/i },
  { kind: "form", what: "a dialogue or a button", pattern: /(?:^|[\s_-])modal(?:[\s_-]|$)|(?:^|\s)(?:btn|button)(?:\s|$)/i },
  { kind: "aside", what: "a side column", pattern: /(?:^|\s)sidebar(?:\s|$)/i },
];

const anyChromeName = new RegExp(chromeNames.map(({ pattern }) => pattern.source).join("|"), "i");

/** How many elements up a name still says what a block is: farther away stand the names of columns and of the whole page. */
const nameReach = 6;

/** Elements so named that hold more than this share of what is kept are the article under an odd name, */
const mostOfText = 0.5;

/** unless so many characters are left: then they are the article, and readers wrote more about it than it has. */
const shortestArticle = 1_000;

/** Drops what stands in an element that the page itself calls a caption, an embedded message, a comment and the like. */
export function dropNamedChrome(view: PageView, kept: boolean[]): void {
  const isNamed = namedElements(view);
  const named: number[] = [];
  let own = 0;
  let all = 0;
  view.blocks.forEach((block, index) => {
    if (!kept[index]) return;
    all += block.text.length;
    if (namedAbove(view, block, isNamed) < 0) return;
    named.push(index);
    own += block.text.length;
  });
  if (own <= mostOfText * all || all - own >= shortestArticle) for (const index of named) kept[index] = false;
}

/** What the nearest such name above a block says, and the name as written. */
export function chromeNameOf(view: PageView, block: PageBlock): (ChromeName & { readonly written: string }) | undefined {
  const element = namedAbove(view, block, namedElements(view));
  if (element < 0) return undefined;
  const written = namesOf(view.tree, element);
  return { ...chromeNames.find(({ pattern }) => pattern.test(written))!, written };
}

/** The nearest element above a block that `isNamed`; -1 for none. */
function namedAbove({ tree }: PageView, { inner }: PageBlock, isNamed: (element: number) => boolean): number {
  for (let element = inner, steps = 0; element > 0 && steps < nameReach; element = tree.parent[element]!, steps++)
    if (isNamed(element)) return element;
  return -1;
}

/** Tells elements with such a name; each name of a page is looked at once, as its elements share few. */
function namedElements({ tree }: PageView): (element: number) => boolean {
  const known = new Map<number, boolean>();
  return (element) => {
    const name = tree.name[element]!;
    if (name === 0) return false;
    let is = known.get(name);
    if (is === undefined) known.set(name, (is = anyChromeName.test(tree.nameTexts[name]!)));
    return is;
  };
}
