import type { Found, SourceId } from "../../kernel/index.ts";
import type { JudgedBlock } from "../judgement.ts";

const outletName = String.raw`((?:The |Le |La |El |Der |Die |Das )?\p{Lu}[\p{L}\p{N}&.-]*(?:\s+(?:of\s+|the\s+)?\p{Lu}[\p{L}\p{N}&.-]*){0,3})`;

/** Words after which a publisher names itself in its own chrome. */
const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:[Mm]ore|[Rr]eads|[Ss]tories|[Nn]ews|[Hh]eadlines|[Bb]est|[Aa]rticles)\s+(?:from|of|on|by)\s+${outletName}(?=['’]s|[\s:.,!?]|$)`,
    "u",
  ),
  new RegExp(String.raw`(?:[Ss]ubscribed?|[Ss]ign(?:ing)? up|[Ss]igned up)\s+(?:to|for)\s+${outletName}(?=['’]s|[\s:.,!?]|$)`, "u"),
  new RegExp(
    String.raw`(?:[Rr]eporters|[Pp]roducers|[Jj]ournalists|[Ee]ditors|[Nn]ewsroom|[Tt]eam)\s+(?:at|of|from)\s+${outletName}(?=['’]s|[\s:.,!?]|$)`,
    "u",
  ),
  new RegExp(
    String.raw`(?:[Ss]upport|[Ee]njoying|[Dd]onate to|[Ff]ollow|[Dd]ownload|[Jj]oin)\s+(?:the\s+)?${outletName}(?=['’]s|[\s:.,!?]|$)`,
    "u",
  ),
];

/**
 * An outlet's name as page chrome gives it: the most frequent one of the removed prompts, the first of equals. It is never a
 * fact about the report, as chrome may belong to a partner or an owner.
 */
export function outletInChrome(judged: readonly JudgedBlock[], source: SourceId): Found<string> | null {
  const seen = new Map<string, { readonly name: string; readonly start: number; readonly end: number; count: number }>();
  for (const block of judged) {
    if (!block.removed || block.removed.kind === "teaser") continue;
    for (const sign of signs) {
      const found = sign.exec(block.text);
      if (!found) continue;
      const name = found[1]!.replace(/['’]s$/, "").replace(/[.\s]+$/, "");
      const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
      const before = seen.get(key);
      if (before) before.count++;
      else seen.set(key, { name, start: block.start, end: block.end, count: 1 });
      break;
    }
  }
  let best: { readonly name: string; readonly start: number; readonly end: number; count: number } | undefined;
  for (const candidate of seen.values()) if (!best || candidate.count > best.count) best = candidate;
  return best ? { value: best.name, from: "chrome", at: { source, start: best.start, end: best.end } } : null;
}
