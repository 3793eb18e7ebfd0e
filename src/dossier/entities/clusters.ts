import type { ReportId } from "../../kernel/index.ts";
import type { Bearer } from "./bearer.ts";
import type { WordOfPeople } from "./word-of-people.ts";

/** Bearers that are one entity; clusters merge as evidence is found. */
export interface Cluster {
  bearers: Bearer[];
  /** Reports of all of them. */
  reports: Set<ReportId>;
  /** Reports of the persons among them. */
  persons: Set<ReportId>;
}

/**
 * Disjoint sets of bearers. Persons of one report that were kept apart there are never merged by way of another report; what a person
 * said of two holds before and after everything else.
 */
export class Clusters {
  readonly #of = new Map<Bearer, Cluster>();
  readonly #apart: WordOfPeople["apart"];
  /** No person said anything of who is one. */
  readonly #isUntold: boolean;
  /** Grows with every merge: what was compared before and found nothing need not be compared again while it stands. */
  merges = 0;

  constructor(bearers: readonly Bearer[], word: WordOfPeople) {
    this.#apart = word.apart;
    this.#isUntold = word.apart.size === 0 && word.joined.length === 0;
    const written = new Map<string, Cluster>();
    for (const bearer of bearers) {
      const isPerson = bearer.type === "person";
      // Things of one writing are one thing, unless a person says otherwise: of a name in hundreds of reports no two need be compared.
      const known = isPerson || !this.#isUntold ? undefined : written.get(bearer.writing);
      const cluster = known ?? { bearers: [], reports: new Set(), persons: new Set() };
      if (known === undefined && !isPerson) written.set(bearer.writing, cluster);
      cluster.bearers.push(bearer);
      cluster.reports.add(bearer.report.id);
      if (isPerson) cluster.persons.add(bearer.report.id);
      this.#of.set(bearer, cluster);
    }
    for (const [left, right] of word.joined) {
      const [one, other] = [this.of(left), this.of(right)];
      if (one !== other && !this.areSaidApart(one, other)) this.#join(one, other);
    }
  }

  of(bearer: Bearer): Cluster {
    return this.#of.get(bearer)!;
  }

  /** The bearers of each cluster in the order in which all bearers came. */
  all(): readonly (readonly Bearer[])[] {
    const lists = new Map<Cluster, Bearer[]>();
    for (const [bearer, cluster] of this.#of) {
      const list = lists.get(cluster);
      if (list === undefined) lists.set(cluster, [bearer]);
      else list.push(bearer);
    }
    return [...lists.values()];
  }

  /** Those that have to be compared by their names: one of each writing, where things of one writing are one. */
  distinctThings(things: readonly Bearer[]): readonly Bearer[] {
    return this.#isUntold ? things.filter((thing) => this.of(thing).bearers[0] === thing) : things;
  }

  /** Merges two clusters; false when they hold two persons whom one report, or a person's word, tells apart. */
  merge(left: Cluster, right: Cluster): boolean {
    if (left === right) return true;
    if (keepsApart(left, right) || this.areSaidApart(left, right)) return false;
    this.#join(left, right);
    return true;
  }

  /** A person said that the two are not the same. */
  areSaidApart(left: Cluster, right: Cluster): boolean {
    if (this.#apart.size === 0) return false;
    return left.bearers.some((bearer) => right.bearers.some((other) => this.#apart.get(bearer)?.has(other)));
  }

  /**
   * Merges a bearer with the first of its namesakes. Where a person said that two namesakes are not the same, nobody knows which of the
   * two a third one is: it stays apart, and those of whom somebody spoke go to the first from whom they are not kept.
   */
  mergeNamesake(bearer: Bearer, namesakes: readonly Bearer[]): void {
    if (this.#apart.size === 0) {
      if (namesakes[0] !== bearer) this.merge(this.of(namesakes[0]!), this.of(bearer));
      return;
    }
    const told = this.#isContested(namesakes) ? namesakes.filter((other) => this.#apart.has(other)) : namesakes.slice(0, 1);
    if (told.length > 1 && !told.includes(bearer)) return;
    for (const other of told) if (other === bearer || this.merge(this.of(other), this.of(bearer))) return;
  }

  #isContested(namesakes: readonly Bearer[]): boolean {
    return namesakes.some((bearer) => namesakes.some((other) => this.#apart.get(bearer)?.has(other)));
  }

  #join(left: Cluster, right: Cluster): void {
    const [large, small] = left.bearers.length >= right.bearers.length ? [left, right] : [right, left];
    for (const bearer of small.bearers) this.#of.set(bearer, large);
    large.bearers.push(...small.bearers);
    for (const report of small.reports) large.reports.add(report);
    for (const report of small.persons) large.persons.add(report);
    small.bearers = [];
    small.reports = new Set();
    small.persons = new Set();
    this.merges++;
  }
}

function keepsApart({ persons: left }: Cluster, { persons: right }: Cluster): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const report of small) if (large.has(report)) return true;
  return false;
}
