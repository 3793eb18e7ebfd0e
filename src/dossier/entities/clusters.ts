import type { Bearer } from "./bearer.ts";

/** Bearers that are one entity; clusters merge as evidence is found. */
export interface Cluster {
  bearers: Bearer[];
}

/** Disjoint sets of bearers. Persons of one report that were kept apart there are never merged by way of another report. */
export class Clusters {
  readonly #of = new Map<Bearer, Cluster>();

  constructor(bearers: readonly Bearer[]) {
    for (const bearer of bearers) this.#of.set(bearer, { bearers: [bearer] });
  }

  of(bearer: Bearer): Cluster {
    return this.#of.get(bearer)!;
  }

  all(): readonly Cluster[] {
    return [...new Set(this.#of.values())];
  }

  /** Merges two clusters; false when they hold two persons whom one report tells apart. */
  merge(left: Cluster, right: Cluster): boolean {
    if (left === right) return true;
    if (keepsApart(left, right)) return false;
    const [large, small] = left.bearers.length >= right.bearers.length ? [left, right] : [right, left];
    for (const bearer of small.bearers) this.#of.set(bearer, large);
    large.bearers.push(...small.bearers);
    small.bearers = [];
    return true;
  }
}

function keepsApart(left: Cluster, right: Cluster): boolean {
  const persons = new Set(left.bearers.filter((bearer) => bearer.type === "person").map((bearer) => bearer.report.id));
  return right.bearers.some((bearer) => bearer.type === "person" && persons.has(bearer.report.id));
}
