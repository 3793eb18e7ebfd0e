import { startSource } from "../../intake/schedule.ts";
import { hashText } from "../../kernel/index.ts";
import type { FollowedSource, Store } from "../../ports/index.ts";

/** Follows an address from now on. False when it is followed already. */
export function follow(store: Store, url: string, title: string | null, now: number): boolean {
  const id = sourceIdOf(url);
  if (store.followed().some((source) => source.id === id)) return false;
  const source: FollowedSource = {
    id,
    title,
    addedAt: new Date(now).toISOString(),
    state: JSON.stringify(startSource(id, url, now)),
  };
  store.transaction(() => store.putFollowed(source));
  return true;
}

export function sourceIdOf(url: string): string {
  return `f${hashText(url)}`;
}
