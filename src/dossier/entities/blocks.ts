import type { Bearer } from "./bearer.ts";

/** Bearers by key, so that only those that share one are compared: linking stays near linear in the number of reports. */
export interface Blocks {
  readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
  readonly keysOf: (bearer: Bearer) => readonly string[];
}

export function groupByKeys(bearers: readonly Bearer[], keysOf: (bearer: Bearer) => readonly string[]): Blocks {
  const byKey = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const key of new Set(keysOf(bearer))) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [bearer]);
      else held.push(bearer);
    }
  }
  return { byKey, keysOf };
}

/** Every bearer that shares a key with this one, itself included, each once. */
export function sharingKeys(blocks: Blocks, bearer: Bearer): ReadonlySet<Bearer> {
  const found = new Set<Bearer>();
  for (const key of blocks.keysOf(bearer)) for (const other of blocks.byKey.get(key) ?? []) found.add(other);
  return found;
}
