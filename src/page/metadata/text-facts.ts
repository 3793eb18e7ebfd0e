import type { Found, SourceRange } from "../../kernel/index.ts";
import type { Source } from "../../intake/index.ts";
import type { JudgedBlock } from "../judgement.ts";
import { toSource } from "../../kernel/index.ts";
import { toOffsetMap } from "../text-runs.ts";
import { splitNames } from "./bylines.ts";
import type { Facts } from "./facts.ts";
import { noFacts } from "./facts.ts";
import { bylineLine, dateLine } from "./visible-lines.ts";

/** Facts of a plain text: its title line, and the byline and date lines that stand before its first paragraph. */
export function textFacts(source: Source, judged: readonly JudgedBlock[]): Facts {
  const title = judged.find((block) => !block.removed && block.kind === "title");
  const bylines: Found<string>[] = [];
  let published: Found<string> | null = null;
  let modified: Found<string> | null = null;
  for (const block of judged) {
    if (block.removed?.step !== "head") continue;
    const byline = bylineLine(block.text);
    if (byline) {
      for (const name of splitNames(byline.names)) {
        const start = block.text.indexOf(name, byline.start);
        bylines.push({ value: name, from: "text", at: placeOf(source, block, start, start + name.length) });
      }
    }
    const date = dateLine(block.text);
    if (!date) continue;
    const found: Found<string> = { value: date.value, from: "text", at: placeOf(source, block, date.start, date.end) };
    if (date.modified) modified ??= found;
    else published ??= found;
  }
  return {
    ...noFacts,
    title: title ? { value: title.text, from: "text", at: { source: source.id, start: title.start, end: title.end } } : null,
    bylines,
    published,
    modified,
  };
}

function placeOf(source: Source, block: JudgedBlock, start: number, end: number): SourceRange {
  const parts = toSource(toOffsetMap(block.content), { start, end });
  const first = parts[0];
  const last = parts[parts.length - 1];
  return { source: source.id, start: first?.start ?? block.start, end: last?.end ?? block.end };
}
