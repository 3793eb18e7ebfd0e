import type { Bearer } from "./bearer.ts";
import type { Cluster, Clusters } from "./clusters.ts";

/** Bearers by key, so that only those that share one are compared: linking stays near linear in the number of reports. */
export interface Blocks {
  readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
  readonly keysOf: (bearer: Bearer) => readonly string[];
}

export function groupByKeys(bearers: readonly Bearer[], keysOf: (bearer: Bearer) => readonly string[]): Blocks {
  const byKey = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    const keys = keysOf(bearer);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [bearer]);
      else held.push(bearer);
    }
  }
  return { byKey, keysOf };
}

/** Without the keys that only bearers of one cluster have: nothing is found by them. */
export function contestedKeys({ byKey, keysOf }: Blocks, clusters: Clusters): Blocks {
  const contested = [...byKey].filter(([, held]) => held.some((bearer) => clusters.of(bearer) !== clusters.of(held[0]!)));
  return { byKey: new Map(contested), keysOf };
}

/** Every bearer that shares a key with this one, itself included, each once. */
export function sharingKeys(blocks: Blocks, bearer: Bearer): ReadonlySet<Bearer> {
  const found = new Set<Bearer>();
  for (const key of blocks.keysOf(bearer)) for (const other of blocks.byKey.get(key) ?? []) found.add(other);
  return found;
}

/** Finds something of a bearer once for each writing: bearers of one writing are alike to every other. */
export function oncePerWriting<T extends object>(find: (bearer: Bearer) => T): (bearer: Bearer) => T {
  const found = new Map<string, T>();
  return (bearer) => {
    let known = found.get(bearer.writing);
    if (known === undefined) found.set(bearer.writing, (known = find(bearer)));
    return known;
  };
}

/** Of bearers that are one already and are written alike so many are compared: of two reports, because none is compared within its own. */
const representatives = 2;

/**
 * The bearers that have to be compared: two of those of one writing that stand in one cluster. In a story of hundreds of reports
 * nearly all bearers of a name are such.
 */
export function distinctBearers(bearers: readonly Bearer[], clusters: Clusters): readonly Bearer[] {
  const counts = new Map<Cluster, Map<string, number>>();
  return bearers.filter((bearer) => {
    const cluster = clusters.of(bearer);
    let seen = counts.get(cluster);
    if (!seen) counts.set(cluster, (seen = new Map<string, number>()));
    const count = seen.get(bearer.writing) ?? 0;
    seen.set(bearer.writing, count + 1);
    return count < representatives;
  });
}

/** One bearer of each writing. */
export function onePerWriting(bearers: readonly Bearer[]): readonly Bearer[] {
  return [...new Map(bearers.map((bearer) => [bearer.writing, bearer])).values()];
}
