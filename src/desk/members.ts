import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import type { Grouper, StoryMember } from "../stories/index.ts";

/**
 * The reports of a story that the store holds. The grouper remembers reports that were let go, so that what follows them finds their
 * story; they are not shown and not counted. Copies of one that was let go are copies of the first of them.
 */
export function heldMembers(store: Store, grouper: Grouper, story: StoryId): readonly StoryMember[] {
  const held = grouper.members(story).filter(({ id }) => store.report(id as ReportId) !== undefined);
  const ids = new Set(held.map(({ id }) => id));
  const roots = new Map<string, string>();
  return held.map((member) => {
    const { id, copyOf } = member;
    if (copyOf === null || ids.has(copyOf)) return member;
    const root = roots.get(copyOf);
    if (root !== undefined) return { ...member, copyOf: root };
    roots.set(copyOf, id);
    return { ...member, copyOf: null, copyKind: null };
  });
}
