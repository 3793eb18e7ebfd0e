import { createGrouper } from "../../src/stories/index.ts";
import type { Labelled } from "../../training/stories/fit.ts";

const storiesTold = 10;

/** The stories of a labelled stream that lose most, with what they were mixed with or split into and the engine's own reasons. */
export function tellWorst(stream: readonly Labelled[]): string {
  const grouper = createGrouper();
  for (const { input } of stream) grouper.add(input);
  grouper.repair();
  const goldOf = new Map(stream.map(({ input, gold }) => [input.id, gold]));
  const found = Map.groupBy(stream, ({ input }) => grouper.storyOf(input.id)!);
  const losses = [...Map.groupBy(stream, (one) => one.gold)].map(([gold, reports]) => {
    let loss = 0;
    for (const { input } of reports) {
      const together = found.get(grouper.storyOf(input.id)!)!;
      const same = together.filter((one) => one.gold === gold).length;
      loss += 2 - same / together.length - same / reports.length;
    }
    return { gold, reports, loss };
  });
  losses.sort((left, right) => right.loss - left.loss);
  const lines: string[] = [];
  for (const { gold, reports, loss } of losses.slice(0, storiesTold)) {
    const parts = new Set(reports.map(({ input }) => grouper.storyOf(input.id)!));
    const strangers = [...parts].flatMap((part) => found.get(part)!).filter((one) => one.gold !== gold).length;
    lines.push(
      `story ${gold}: ${reports.length} reports, loss ${loss.toFixed(2)}; in ${parts.size} stories, ${strangers} strangers among them`,
    );
    for (const { input } of reports) {
      const why = grouper.why(input.id)!;
      const terms = why.terms
        .slice(0, 5)
        .map((term) => term.text)
        .join(", ");
      const near =
        why.nearest === null
          ? "nothing near"
          : `${why.nearest.odds.toFixed(1)} to a report of ${goldOf.get(why.nearest.report)} (${terms})`;
      lines.push(`  ${why.story} ${why.by}: ${(input.title ?? input.text.trim()).slice(0, 70).replace(/\s+/g, " ")} | ${near}`);
    }
  }
  return lines.join("\n");
}
