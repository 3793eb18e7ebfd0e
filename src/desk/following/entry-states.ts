import type { Entry } from "../../intake/formats/index.ts";

/** An entry, and what the state in which it is listed is remembered by. */
export interface EntryState {
  readonly entry: Entry;
  readonly key: string;
}

/** So many entries that were all changed at one moment were not: the time is that of the list's making. */
const stampedMin = 3;

/** An entry that its source says was changed since it was published is in another state, whose page is taken in as well. */
export function statesOf(entries: readonly Entry[]): readonly EntryState[] {
  const changes = entries.flatMap((entry) => changeOf(entry) ?? []);
  const isStamped = changes.length >= stampedMin && new Set(changes).size === 1;
  return entries.map((entry) => {
    const change = isStamped ? null : changeOf(entry);
    return { entry, key: change === null ? entry.key : `${entry.key} ${change}` };
  });
}

function changeOf({ published, updated }: Entry): string | null {
  const change = updated?.value ?? null;
  return change === (published?.value ?? null) ? null : change;
}
