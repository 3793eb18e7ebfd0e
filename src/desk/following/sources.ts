import { startSource } from "../../intake/schedule.ts";
import { hashText } from "../../kernel/index.ts";
import type { FollowedSource, Store } from "../../ports/index.ts";

/** Follows an address from now on. False when it is followed already. */
export function follow(store: Store, url: string, title: string | null, now: number): boolean {
  return followAll(store, [{ url, title }], now) === 1;
}

/** Follows a list from now on, in one go, because lists have thousands. Tells how many of them were not followed yet. */
export function followAll(store: Store, listed: readonly { readonly url: string; readonly title: string | null }[], now: number): number {
  const known = new Set(store.followed().map((source) => source.id));
  const added = new Map<string, FollowedSource>();
  for (const { url, title } of listed) {
    const id = sourceIdOf(url);
    if (known.has(id) || added.has(id)) continue;
    added.set(id, { id, title, addedAt: new Date(now).toISOString(), state: JSON.stringify(startSource(id, url, now)) });
  }
  store.transaction(() => {
    for (const source of added.values()) store.putFollowed(source);
  });
  return added.size;
}

export function sourceIdOf(url: string): string {
  return `f${hashText(url)}`;
}
