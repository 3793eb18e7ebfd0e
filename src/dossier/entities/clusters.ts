import type { ReportId } from "../../kernel/index.ts";
import type { Bearer } from "./bearer.ts";

/** Bearers that are one entity; clusters merge as evidence is found. */
export interface Cluster {
  bearers: Bearer[];
  /** Reports of the persons among them. */
  persons: Set<ReportId>;
}

/** Disjoint sets of bearers. Persons of one report that were kept apart there are never merged by way of another report. */
export class Clusters {
  readonly #of = new Map<Bearer, Cluster>();
  /** Grows with every merge: what was compared before and found nothing need not be compared again while it stands. */
  merges = 0;

  constructor(bearers: readonly Bearer[]) {
    for (const bearer of bearers) {
      this.#of.set(bearer, { bearers: [bearer], persons: new Set(bearer.type === "person" ? [bearer.report.id] : []) });
    }
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
    for (const report of small.persons) large.persons.add(report);
    small.bearers = [];
    small.persons = new Set();
    this.merges++;
    return true;
  }
}

function keepsApart({ persons: left }: Cluster, { persons: right }: Cluster): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  return [...small].some((report) => large.has(report));
}
