import type { JudgedBlock } from "../judgement.ts";
import type { Candidate } from "./candidate.ts";

/** News agencies by the names with which reports credit them. Not complete: agencies that seldom serve other outlets are missing. */
const agencies: readonly (readonly [string, RegExp])[] = [
  ["Associated Press", /\b(?:associated press|AP)\b/],
  ["Reuters", /\breuters\b/i],
  ["Agence France-Presse", /\b(?:agence france-presse|AFP)\b/],
  ["dpa", /\b(?:dpa|deutsche presse-agentur)\b/],
  ["EFE", /\bEFE\b/],
  ["ANSA", /\bANSA\b/],
  ["Kyodo", /\bkyodo(?: news)?\b/i],
  ["Xinhua", /\bxinhua\b/i],
  ["TASS", /\bTASS\b/],
  ["Interfax", /\binterfax\b/i],
  ["Yonhap", /\byonhap\b/i],
  ["PA Media", /\b(?:PA media|press association)\b/i],
  ["UPI", /\b(?:UPI|united press international)\b/],
  ["Bloomberg", /\bbloomberg news\b/i],
  ["APA", /\bAPA\b/],
  ["PTI", /\bPTI\b/],
  ["ANI", /\bANI\b/],
];

/** "BERLIN (Reuters) -": an agency in brackets between the place and the dash. */
const dateline = /^[\p{Lu}][\p{L}\p{M} .,'’/-]{1,60}\(([^()]{2,30})\)\s*[—–-]/u;

/**
 * The agency whose text a report says it prints: in the dateline of its first paragraph, as the only signature, or in a credit
 * line at its end. An agency that is only quoted in the text is a source, not a credit.
 */
export function agencyOf(judged: readonly JudgedBlock[], bylines: readonly Candidate[]): Candidate | undefined {
  const signed = bylines.find((byline) => byline.value.length < 40 && nameOf(byline.value) !== undefined);
  if (signed) return { ...signed, value: nameOf(signed.value)! };
  const kept = judged.filter((block) => !block.removed && block.kind === "paragraph");
  for (const block of kept.slice(0, 2)) {
    const name = nameOf(dateline.exec(block.text)?.[1] ?? "");
    if (name !== undefined) return { value: name, from: "visible", start: block.start, end: block.end };
  }
  const last = judged.findLastIndex((block) => !block.removed);
  for (const block of judged.slice(Math.max(0, last - 1), last + 4)) {
    const credit =
      /^(?:[—–(-]\s*)?(?:©\s*)?(?:source|with (?:material|reporting) from|agency|text|quelle|fuente)?\s*:?\s*([A-Za-z .-]{2,30})\)?\.?$/i.exec(
        block.text,
      );
    const name = block.text.length < 60 ? nameOf(credit?.[1] ?? "") : undefined;
    if (name !== undefined) return { value: name, from: "visible", start: block.start, end: block.end };
  }
  return undefined;
}

function nameOf(text: string): string | undefined {
  return agencies.find(([, pattern]) => pattern.test(text))?.[0];
}
