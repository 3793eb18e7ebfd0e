import type { ClaimLine } from "./claims.ts";

/**
 * Lines of one report with each that goes on from another right behind it: what the line above has told is not told again as its context. Else in
 * the order in which they come.
 */
export function inReadingOrder(lines: readonly ClaimLine[]): readonly ClaimLine[] {
  const byEnd = new Map(lines.map((line) => [toKey(line.lead.citations[0].quote), line]));
  const behind = new Map<ClaimLine, ClaimLine[]>();
  const first = lines.filter((line) => {
    const before = lineAbove(line, byEnd);
    if (before === undefined) return true;
    const followers = behind.get(before);
    if (followers === undefined) behind.set(before, [line]);
    else followers.push(line);
    return false;
  });
  const withFollowers = (line: ClaimLine): readonly ClaimLine[] =>
    (behind.get(line) ?? []).flatMap((follower) => [
      { ...follower, context: { ...follower.context!, isAbove: true } },
      ...withFollowers(follower),
    ]);
  return first.flatMap((line) => [line, ...withFollowers(line)]);
}

/** The line that ends where the context of a line ends, if all of the context is told there. */
function lineAbove({ context, lead }: ClaimLine, byEnd: ReadonlyMap<string, ClaimLine>): ClaimLine | undefined {
  if (context === null || context.isPhrase) return undefined;
  const { quote } = context.citation;
  const before = byEnd.get(toKey(quote));
  if (before === undefined || before.lead === lead) return undefined;
  const begin =
    before.context === null || before.context.isPhrase ? before.lead.citations[0].quote.start : before.context.citation.quote.start;
  return begin <= quote.start ? before : undefined;
}

/** A report and where words of it end, white space aside. */
function toKey({ report, end, text }: { readonly report: string; readonly end: number; readonly text: string }): string {
  return `${report} ${end - text.length + text.trimEnd().length}`;
}
