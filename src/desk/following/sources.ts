import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { startSource } from "../../intake/schedule.ts";
import { hashText, VariorumError } from "../../kernel/index.ts";
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
    // Addresses come from forms and from lists of strangers: none of them may name a file of this machine.
    if (!/^https?:\/\//i.test(url))
      throw new VariorumError("not-a-source", `Expected an address on the web, but "${url.slice(0, 80)}" came.`);
    const id = sourceIdOf(url);
    if (known.has(id) || added.has(id)) continue;
    added.set(id, { id, title, addedAt: new Date(now).toISOString(), state: JSON.stringify(startSource(id, url, now)) });
  }
  store.transaction(() => {
    for (const source of added.values()) store.putFollowed(source);
  });
  return added.size;
}

/** Follows a folder of mails of this machine, named by its real path. Only a command of the machine's owner leads here. */
export function followFolder(store: Store, path: string, now: number): boolean {
  const url = folderAddress(path);
  const id = sourceIdOf(url);
  if (store.followed().some((source) => source.id === id)) return false;
  const source = { id, title: basename(path), addedAt: new Date(now).toISOString(), state: JSON.stringify(startSource(id, url, now)) };
  store.transaction(() => store.putFollowed(source));
  return true;
}

export function folderAddress(path: string): string {
  return pathToFileURL(path).href;
}

export function isFolderAddress(url: string): boolean {
  return url.startsWith("file:");
}

export function sourceIdOf(url: string): string {
  return `f${hashText(url)}`;
}
