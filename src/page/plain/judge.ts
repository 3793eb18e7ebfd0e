import { addressesReader, phraseRuleFor } from "../phrase-match.ts";
import type { JudgedBlock, RemovalReason } from "../judgement.ts";
import { bylineLine, dateLine } from "../metadata/visible-lines.ts";
import { markHeadlineLists } from "./headline-lists.ts";
import type { TextBlock } from "./lines.ts";
import { markTeasers } from "./teasers.ts";
import { kindsOfKept } from "./kinds.ts";

/** A block with the decision so far; steps only ever remove. */
export interface Candidate {
  readonly block: TextBlock;
  readonly text: string;
  removed: RemovalReason | undefined;
}

/** Prompts that come in several lines: heading, sales talk, the same talk again for small screens. */
const promptKinds = new Set(["newsletter", "paywall", "donation", "form", "self-promotion"]);

/** Longer lines are paragraphs of the report even when they speak to the reader. */
const longestPromptLine = 200;

/** How many lines of a page may stand before its byline and date. */
const headLines = 8;

/**
 * Tells article text from page chrome in a plain text, one block a line:
 * 1. separators; 2. phrases that a publisher says to readers; 3. lines that go on with such a prompt; 4. teasers of other
 * reports with their bylines; 5. menus and lists of headlines; 6. the report's own byline and date line.
 */
export function judgeText(blocks: readonly TextBlock[]): readonly JudgedBlock[] {
  const candidates: Candidate[] = blocks.map((block) => ({ block, text: block.text, removed: undefined }));
  markSeparators(candidates);
  markPhrases(candidates);
  markPromptLines(candidates);
  markTeasers(candidates);
  markHeadlineLists(candidates);
  markHead(candidates);
  const kinds = kindsOfKept(candidates.filter((candidate) => !candidate.removed).map((candidate) => candidate.block));
  let kept = 0;
  return candidates.map(({ block, removed }) => ({
    content: block.content,
    text: block.text,
    start: block.start,
    end: block.end,
    removed,
    kind: removed ? "paragraph" : kinds[kept++]!,
  }));
}

function markSeparators(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (/[\p{L}\p{N}]/u.test(candidate.text)) continue;
    candidate.removed = { kind: "separator", step: "separators", reason: "has no letter and no digit" };
  }
}

function markPhrases(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.removed) continue;
    const rule = phraseRuleFor(candidate.text);
    if (rule) candidate.removed = { kind: rule.kind, step: "phrases", reason: rule.reason };
  }
}

/** Lines next to a prompt, in the same group, that speak to the reader or repeat a removed line. */
function markPromptLines(candidates: readonly Candidate[]): void {
  const seen = new Set<string>();
  for (const candidate of candidates) if (candidate.removed) seen.add(candidate.text);
  const visit = (candidate: Candidate, neighbour: Candidate | undefined): void => {
    if (candidate.removed || !neighbour?.removed || !promptKinds.has(neighbour.removed.kind)) return;
    if (candidate.block.group !== neighbour.block.group || candidate.text.length > longestPromptLine) return;
    if (!addressesReader(candidate.text) && !seen.has(candidate.text)) return;
    candidate.removed = { kind: neighbour.removed.kind, step: "prompt-lines", reason: "speaks to the reader and stands beside a prompt" };
  };
  for (let at = 1; at < candidates.length; at++) visit(candidates[at]!, candidates[at - 1]);
}

/** The report's own byline, date line and reading time: facts about the report, not its text. */
function markHead(candidates: readonly Candidate[]): void {
  let looked = 0;
  for (const candidate of candidates) {
    if (candidate.removed) continue;
    if (++looked > headLines) return;
    if (bylineLine(candidate.text)) candidate.removed = { kind: "byline", step: "head", reason: "names the authors of the report" };
    else if (dateLine(candidate.text)) candidate.removed = { kind: "date", step: "head", reason: "gives the date of the report" };
    else if (/^\d{1,3}[- ]min(?:ute)?s?(?: read)?$/i.test(candidate.text)) {
      candidate.removed = { kind: "label", step: "head", reason: "gives the reading time" };
    }
  }
}
