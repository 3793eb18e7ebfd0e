import type { Report } from "../page/index.ts";
import type { Reading } from "../reading/index.ts";
import { createGrouper } from "./grouper.ts";
import { sortForReading } from "./list-stories.ts";
import type { Story } from "./story.ts";
import { type StoryInput, toStoryInput } from "./story-input.ts";

/** Groups one batch of reports into stories. The order of the entries changes nothing. */
export function groupReports(entries: readonly { readonly report: Report; readonly reading: Reading }[]): readonly Story[] {
  return groupInputs(entries.map(({ report, reading }) => toStoryInput(report, reading)));
}

/**
 * Groups plain inputs: stories in the order of their first reports, each with its copies. Reports are taken in by date, undated ones
 * last, and ids decide between equals, so that the same reports give the same stories whatever their order.
 */
export function groupInputs(inputs: readonly StoryInput[]): readonly Story[] {
  const sorted = sortForReading(inputs);
  const grouper = createGrouper({
    undated: "unknown",
    settledHours: Infinity,
    frozenHours: Infinity,
    liveReports: Math.max(1, sorted.length),
  });
  for (const input of sorted) grouper.add(input);
  grouper.repair();
  return grouper.stories();
}
