import type { Notice } from "../kernel/index.ts";
import type { JudgedBlock } from "./judgement.ts";

/** Sentences that only a wall in front of the text says; an offer beside a whole article says less. */
const wallSentence =
  /\b(?:(?:subscribe|log ?in|sign ?in|sign ?up|register|join|upgrade)\b[^.!?]{0,60}\bto (?:continue(?! (?:the|this|our) (?:conversation|discussion|debate))|keep reading|finish|unlock|read (?:the (?:full|rest|whole|entire)|this|more|on))|to (?:continue|keep|finish) reading (?:this|the|for|,|you|please)|to read the (?:full|rest|whole|entire)|(?:this|the full) (?:article|story|content|post|report|page)[^.!?]{0,30}(?:is )?(?:only |exclusively |reserved |available )*(?:for|to) (?:our |paid |paying |premium |registered )*(?:subscribers|members)|you(?:['’]ve| have) (?:reached|used|hit) (?:your|the|all)[^.!?]{0,40}(?:limit|articles)|weiterlesen mit|um weiterzulesen|réservé aux abonnés|la suite (?:de cet article )?est réservée|contenido exclusivo para suscriptores|riservato agli abbonati)\b/i;

/** What a server says that takes the reader for a robot. It stands in front of everything: below an article, the same words speak of comments or a video. */
const gateSentence =
  /\b(?:please enable (?:javascript|cookies)|access (?:denied|to this page has been denied)|verify (?:that )?you are (?:a )?human|are you a robot)\b/i;

const consentSentence =
  /\b(?:we (?:and our partners )?(?:use|store|process)[^.!?]{0,60}(?:cookies|personal data)|your privacy|(?:accept|manage) (?:all )?cookies|mit werbung weiterlesen)\b/i;

/** A text shorter than this is at most the beginning of an article. */
const shortArticle = 1_500;

/** Kept text shorter than this next to a wall is no article, */
const noArticle = 250;

/** unless the wall follows it: teasers of paid reports are often their first two sentences. */
const shortestOpening = 120;

/** How many blocks after the last kept one a wall stands at most. */
const wallReach = 12;

/** Walls and pages without an article, by what was kept and what the removed blocks say. `freeText` is false when the page's own data say that the text is not free. */
export function wallNotices(judged: readonly JudgedBlock[], freeText: boolean): readonly Notice[] {
  const kept = judged.filter((block) => !block.removed && block.kind !== "title");
  const length = kept.reduce((sum, block) => sum + block.text.length, 0);
  const last = judged.findLastIndex((block) => !block.removed);
  const isWall = ({ removed, text }: JudgedBlock): boolean => removed !== undefined && wallSentence.test(text);
  const isInFront = ({ removed, text }: JudgedBlock): boolean =>
    removed !== undefined && [wallSentence, gateSentence, consentSentence].some((sentence) => sentence.test(text));
  const after = judged.slice(last + 1, last + 1 + wallReach).find(isWall);
  if (length < (after ? shortestOpening : noArticle)) {
    const wall = judged.find(isInFront);
    if (!wall) return isLinkList(judged, length) ? [linkList()] : [];
    const detail = `Expected an article, found a prompt in front of it: "${wall.text.slice(0, 120)}". Save the page after logging in or agreeing.`;
    return [{ code: "wall-only", detail }];
  }
  if (after) {
    const detail = `The text stops at a wall: "${after.text.slice(0, 120)}". What is behind it was not read.`;
    return [{ code: "cut-by-wall", detail }];
  }
  const end = kept[kept.length - 1]?.text ?? "";
  if (!freeText && (length < shortArticle || /(?:\.{3}|…)$/.test(end))) {
    return [{ code: "cut-by-wall", detail: "The page says that its text is not free, and only a beginning of it is here." }];
  }
  return [];
}

/** Most entries of a list of links are short, and there are many. */
const fewestEntries = 15;

function isLinkList(judged: readonly JudgedBlock[], length: number): boolean {
  const entries = judged.filter(
    (block) => block.removed?.kind === "related" || block.removed?.kind === "teaser" || block.removed?.kind === "navigation",
  );
  return length === 0 ? entries.length >= fewestEntries : entries.length >= 4 * fewestEntries;
}

function linkList(): Notice {
  return { code: "link-list", detail: "Expected an article, found a list of links to other pages. Save one of the pages it links to." };
}
