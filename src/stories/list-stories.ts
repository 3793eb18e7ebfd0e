import { assert, readInstant, type ReportId } from "../kernel/index.ts";
import { type GrouperState, rootOf } from "./grouper-state.ts";
import type { Copy, Story } from "./story.ts";

/** By date where one can be read, then by id. */
export function sortForReading<T extends { readonly id: string; readonly published: string | null }>(reports: readonly T[]): T[] {
  const time = (report: T): number => {
    const claimed = report.published === null ? Number.NaN : readInstant(report.published);
    return Number.isNaN(claimed) ? Infinity : claimed;
  };
  return [...reports].sort((left, right) => {
    const [first, second] = [time(left), time(right)];
    if (first !== second) return first - second;
    return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
  });
}

/** The stories of a grouper that hold live reports, in the order in which their first reports came. */
export function listStories(state: GrouperState): readonly Story[] {
  const stories = [...state.stories.values()].sort((left, right) => left.members[0]! - right.members[0]!);
  return stories.map((story) => {
    const reports = sortForReading(story.members.map((number) => state.reports.get(number)!));
    const copies: Copy[] = [];
    for (const report of reports) {
      if (report.copyOf < 0) continue;
      const root = rootOf(state, report);
      if (root === report) continue;
      assert(root.story === report.story, "a copy is in the story of its original");
      copies.push({ report: report.id as ReportId, of: root.id as ReportId, kind: report.copyKind, containment: report.containment });
    }
    return { id: story.id, reports: reports.map((report) => report.id as ReportId), copies };
  });
}
