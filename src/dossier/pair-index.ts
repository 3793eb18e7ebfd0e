import type { View } from "./view.ts";

/** Something of one text that is compared with its like in the other texts, and the numbers of the terms by which it is found. */
export interface Item {
  readonly view: View;
  readonly terms: Int32Array;
}

/** Two items of different texts, the one that comes first in the story first, and what comparing them found. */
export interface Pair<T extends Item, Found> {
  readonly one: T;
  readonly other: T;
  readonly found: Found;
}

interface Limits {
  /** A term that stands in more items than this joins nothing by itself; bounds the work on stories of hundreds of reports. */
  readonly postingsMax: number;
  /** So many terms that stand in fewer items two items must share to be compared. */
  readonly sharedMin: number;
}

/** Where an item stands, as long as it is held. */
interface Slot<T> {
  readonly item: T;
  /** Its index in the story as it is now. */
  at: number;
  /** Number of the search that met it last, and how many rare terms it shared then. */
  metBy: number;
  shared: number;
}

interface Held<T extends Item, Found> {
  readonly one: Slot<T>;
  readonly other: Slot<T>;
  readonly pair: Pair<T, Found>;
}

/**
 * Pairs of items of different texts that share rare terms, found by an inverted index (Zobel and Moffat, "Inverted files for text search
 * engines", ACM Computing Surveys 38, 2006). What two items are to each other must hang on the two alone, so that an index that is kept
 * from an earlier state of the story compares only what has come since. The pairs are the same whatever the index held before.
 */
export class PairIndex<T extends Item, Found> {
  readonly #limits: Limits;
  readonly #order: (left: Found, right: Found) => number;
  #held = new Map<View, readonly Slot<T>[]>();
  /** Per term the items that hold it. */
  #postings: Slot<T>[][] = [];
  #pairs: readonly Held<T, Found>[] = [];
  #searches = 0;

  /** @param order - which of two findings comes first; equal ones come in the order of the story. */
  constructor(limits: Limits, order: (left: Found, right: Found) => number) {
    this.#limits = limits;
    this.#order = order;
  }

  /**
   * All pairs of the items of a story.
   *
   * @param views - the texts in the order of the story
   * @param itemsOf - the items of a text that the index does not hold yet, in their order
   * @param compare - undefined when two items are nothing to each other
   * @param place - is told the index that each item has now
   */
  update(
    views: readonly View[],
    itemsOf: (view: View) => readonly T[],
    compare: (one: T, other: T) => Found | undefined,
    place: (item: T, at: number) => void,
  ): readonly Pair<T, Found>[] {
    const now = new Set(views);
    const gone = [...this.#held.keys()].filter((view) => !now.has(view));
    const widened = this.#replace(gone, views, itemsOf);
    const fresh = this.#number(views, place);
    if (gone.length > 0) this.#pairs = this.#pairs.filter(({ pair }) => now.has(pair.one.view) && now.has(pair.other.view));
    if (widened.length > 0) this.#forget(widened);
    if (fresh.length > 0) this.#pairs = this.#merge(this.#search(fresh, compare).sort((left, right) => this.#compare(left, right)));
    return this.#pairs.map(({ pair }) => pair);
  }

  /** Takes out the texts that are gone and puts in those that are new. Gives the terms that are no longer rare. */
  #replace(gone: readonly View[], views: readonly View[], itemsOf: (view: View) => readonly T[]): readonly number[] {
    const before = new Map<number, number>();
    for (const view of gone) {
      for (const term of new Set(this.#held.get(view)!.flatMap(({ item }) => [...item.terms]))) {
        const postings = this.#postings[term]!;
        if (!before.has(term)) before.set(term, postings.length);
        this.#postings[term] = postings.filter(({ item }) => item.view !== view);
      }
      this.#held.delete(view);
    }
    for (const view of views) {
      if (this.#held.has(view)) continue;
      const slots = itemsOf(view).map((item): Slot<T> => ({ item, at: -1, metBy: 0, shared: 0 }));
      this.#held.set(view, slots);
      for (const slot of slots) {
        for (const term of slot.item.terms) {
          const postings = (this.#postings[term] ??= []);
          if (!before.has(term)) before.set(term, postings.length);
          postings.push(slot);
        }
      }
    }
    const isWide = (count: number): boolean => count > this.#limits.postingsMax;
    const hasNarrowed = [...before].some(([term, count]) => isWide(count) && !isWide(this.#postings[term]!.length));
    // A term has become rare: pairs that were not compared for it have to be found. Texts leave seldom enough to compare all again.
    if (hasNarrowed) {
      this.#pairs = [];
      for (const slots of this.#held.values()) for (const slot of slots) slot.at = -1;
    }
    return [...before].flatMap(([term, count]) => (!isWide(count) && isWide(this.#postings[term]!.length) ? [term] : []));
  }

  /** Gives each item its index in the story; those that had none are new. */
  #number(views: readonly View[], place: (item: T, at: number) => void): readonly Slot<T>[] {
    const fresh: Slot<T>[] = [];
    let at = 0;
    for (const view of views) {
      for (const slot of this.#held.get(view)!) {
        if (slot.at === -1) fresh.push(slot);
        place(slot.item, at);
        slot.at = at++;
      }
    }
    return fresh;
  }

  /** Drops the pairs that shared a term that is no longer rare, and too few that are. */
  #forget(widened: readonly number[]): void {
    const search = ++this.#searches;
    for (const term of widened) for (const slot of this.#postings[term]!) slot.metBy = search;
    this.#pairs = this.#pairs.filter(({ one, other }) => {
      if (one.metBy !== search || other.metBy !== search) return true;
      const { terms } = other.item;
      const shared = one.item.terms.filter((term) => this.#postings[term]!.length <= this.#limits.postingsMax && terms.includes(term));
      return shared.length >= this.#limits.sharedMin;
    });
  }

  #search(fresh: readonly Slot<T>[], compare: (one: T, other: T) => Found | undefined): Held<T, Found>[] {
    const isNew = new Set(fresh);
    return fresh.flatMap((slot) =>
      this.#meeting(slot).flatMap((met): Held<T, Found>[] => {
        // Two new items meet once.
        if (met.at < slot.at && isNew.has(met)) return [];
        const [one, other] = slot.at < met.at ? [slot, met] : [met, slot];
        const found = compare(slot.item, met.item);
        return found === undefined ? [] : [{ one, other, pair: { one: one.item, other: other.item, found } }];
      }),
    );
  }

  /** Items of other texts that share enough rare terms. */
  #meeting({ item }: Slot<T>): readonly Slot<T>[] {
    const search = ++this.#searches;
    const met: Slot<T>[] = [];
    for (const term of item.terms) {
      const postings = this.#postings[term]!;
      if (postings.length > this.#limits.postingsMax) continue;
      for (const slot of postings) {
        if (slot.metBy !== search) [slot.metBy, slot.shared] = [search, 0];
        if (++slot.shared === this.#limits.sharedMin && slot.item.view !== item.view) met.push(slot);
      }
    }
    return met;
  }

  /** Texts that come and go move the items of a pair, and never one past the other: pairs stay in their order. */
  #compare(left: Held<T, Found>, right: Held<T, Found>): number {
    return this.#order(left.pair.found, right.pair.found) || left.one.at - right.one.at || left.other.at - right.other.at;
  }

  /** The pairs that are held and some new ones, both in order. */
  #merge(found: readonly Held<T, Found>[]): readonly Held<T, Found>[] {
    if (this.#pairs.length === 0 || found.length === 0) return found.length === 0 ? this.#pairs : found;
    const merged: Held<T, Found>[] = [];
    let next = 0;
    for (const held of this.#pairs) {
      while (next < found.length && this.#compare(found[next]!, held) < 0) merged.push(found[next++]!);
      merged.push(held);
    }
    return [...merged, ...found.slice(next)];
  }
}
