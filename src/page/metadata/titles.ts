import type { Candidate } from "./candidate.ts";

const separator = /\s+[|–—\-•·:»~]\s+|\s*[|»]\s*/u;

/**
 * The title of the report: what the page shows its readers when the head of the page knows it too; otherwise the first of
 * structured data, OpenGraph, and the title of the window, each without the outlet's name.
 */
export function chooseTitle(
  candidates: readonly Candidate[],
  outlet: string | undefined,
  windowTitle: string | undefined,
): Candidate | undefined {
  const bare = candidates
    .map((candidate) => ({ ...candidate, value: withoutOutlet(candidate.value, outlet) }))
    .filter((candidate) => candidate.value !== "");
  const [first, ...rest] = bare;
  if (!first || first.from !== "visible") return first;
  const known =
    rest.length === 0 ||
    rest.some((other) => alike(first.value, other.value)) ||
    (windowTitle !== undefined && alike(first.value, windowTitle));
  return known ? first : (rest[0] ?? first);
}

/** A title without the outlet's name at its end or start: "Dam breaks - Example Post" gives "Dam breaks". */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || outlet === "") return title.trim();
  const key = fold(outlet);
  const parts = title.split(new RegExp(`(${separator.source})`, "u"));
  if (parts.length >= 3 && sameName(fold(parts[parts.length - 1]!), key)) return parts.slice(0, -2).join("").trim();
  if (parts.length >= 3 && sameName(fold(parts[0]!), key)) return parts.slice(2).join("").trim();
  return title.trim();
}

function alike(left: string, right: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const a = words(left);
  const b = words(right);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= 0.5 * Math.min(a.size, b.size) && shared > 0;
}

function sameName(part: string, outlet: string): boolean {
  return (
    part !== "" &&
    (part === outlet || part === `the${outlet}` || `the${part}` === outlet || part.replace(/(?:com|news|net|org)$/, "") === outlet)
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
