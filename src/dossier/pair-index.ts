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
  /** It has not been compared with the others yet. */
  isNew: boolean;
  /** Number of the search that met it last, and how many rare terms it shared then. */
  metBy: number;
  shared: number;
}

/** The items that hold one term. */
interface Postings<T> {
  slots: Slot<T>[];
  /** Number of the update that changed them last, and how many there were before it. */
  changedBy: number;
  before: number;
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
  #texts = new Map<View, readonly Slot<T>[]>();
  readonly #postings: Postings<T>[] = [];
  #held: readonly Held<T, Found>[] = [];
  #pairs: readonly Pair<T, Found>[] = [];
  #searches = 0;
  #updates = 0;

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
    const gone = [...this.#texts.keys()].filter((view) => !now.has(view));
    const widened = this.#replace(gone, views, itemsOf);
    const fresh = this.#number(views, place);
    let held = this.#held;
    if (gone.length > 0) held = held.filter(({ pair }) => now.has(pair.one.view) && now.has(pair.other.view));
    if (widened.length > 0 && held.length > 0) held = this.#withoutWide(held, widened);
    if (fresh.length > 0) held = this.#merge(held, this.#search(fresh, compare));
    if (held !== this.#held) {
      this.#held = held;
      this.#pairs = held.map(({ pair }) => pair);
    }
    return this.#pairs;
  }

  /** Takes out the texts that are gone and puts in those that are new. Gives the terms that are no longer rare. */
  #replace(gone: readonly View[], views: readonly View[], itemsOf: (view: View) => readonly T[]): readonly number[] {
    this.#updates++;
    const changed: number[] = [];
    for (const view of gone) {
      for (const { item } of this.#texts.get(view)!) {
        for (const term of item.terms) {
          const postings = this.#postingsOf(term, changed);
          postings.slots = postings.slots.filter((slot) => slot.item.view !== view);
        }
      }
      this.#texts.delete(view);
    }
    for (const view of views) {
      if (this.#texts.has(view)) continue;
      const slots = itemsOf(view).map((item): Slot<T> => ({ item, at: -1, isNew: true, metBy: 0, shared: 0 }));
      this.#texts.set(view, slots);
      for (const slot of slots) for (const term of slot.item.terms) this.#postingsOf(term, changed).slots.push(slot);
    }
    const { postingsMax } = this.#limits;
    const hasNarrowed = changed.some((term) => this.#postings[term]!.before > postingsMax && !this.#isWide(term));
    // A term has become rare: pairs that were not compared for it have to be found. Texts leave seldom enough to compare all again.
    if (hasNarrowed) {
      this.#held = [];
      for (const slots of this.#texts.values()) for (const slot of slots) slot.isNew = true;
    }
    return changed.filter((term) => this.#postings[term]!.before <= postingsMax && this.#isWide(term));
  }

  /** Postings of a term that are about to change in this update. */
  #postingsOf(term: number, changed: number[]): Postings<T> {
    const postings = (this.#postings[term] ??= { slots: [], changedBy: 0, before: 0 });
    if (postings.changedBy !== this.#updates) {
      postings.changedBy = this.#updates;
      postings.before = postings.slots.length;
      changed.push(term);
    }
    return postings;
  }

  #isWide(term: number): boolean {
    return this.#postings[term]!.slots.length > this.#limits.postingsMax;
  }

  /** Gives each item its index in the story; those that had none are new. */
  #number(views: readonly View[], place: (item: T, at: number) => void): readonly Slot<T>[] {
    const fresh: Slot<T>[] = [];
    let at = 0;
    for (const view of views) {
      for (const slot of this.#texts.get(view)!) {
        if (slot.isNew) fresh.push(slot);
        if (slot.at !== at) place(slot.item, at);
        slot.at = at++;
      }
    }
    return fresh;
  }

  /** Without the pairs that shared a term that is no longer rare, and too few that are. */
  #withoutWide(held: readonly Held<T, Found>[], widened: readonly number[]): readonly Held<T, Found>[] {
    const search = ++this.#searches;
    for (const term of widened) for (const slot of this.#postings[term]!.slots) slot.metBy = search;
    return held.filter(({ one, other }) => {
      if (one.metBy !== search || other.metBy !== search) return true;
      const { terms } = other.item;
      let shared = 0;
      for (const term of one.item.terms) if (!this.#isWide(term) && terms.includes(term)) shared++;
      return shared >= this.#limits.sharedMin;
    });
  }

  /** Compares the new items with all others, each two once. Gives the pairs in their order. */
  #search(fresh: readonly Slot<T>[], compare: (one: T, other: T) => Found | undefined): readonly Held<T, Found>[] {
    const pairs: Held<T, Found>[] = [];
    for (const slot of fresh) {
      for (const met of this.#meeting(slot)) {
        const found = compare(slot.item, met.item);
        if (found === undefined) continue;
        const [one, other] = slot.at < met.at ? [slot, met] : [met, slot];
        pairs.push({ one, other, pair: { one: one.item, other: other.item, found } });
      }
    }
    for (const slot of fresh) slot.isNew = false;
    return pairs.sort((left, right) => this.#compare(left, right));
  }

  /** Items of other texts that share enough rare terms; of new items those that come later. */
  #meeting({ item, at }: Slot<T>): readonly Slot<T>[] {
    const search = ++this.#searches;
    const met: Slot<T>[] = [];
    for (const term of item.terms) {
      if (this.#isWide(term)) continue;
      for (const slot of this.#postings[term]!.slots) {
        if (slot.isNew && slot.at <= at) continue;
        if (slot.metBy !== search) {
          slot.metBy = search;
          slot.shared = 0;
        }
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
  #merge(held: readonly Held<T, Found>[], found: readonly Held<T, Found>[]): readonly Held<T, Found>[] {
    if (held.length === 0 || found.length === 0) return found.length === 0 ? held : found;
    const merged: Held<T, Found>[] = [];
    let from = 0;
    for (const one of found) {
      const to = this.#placeOf(one, held, from);
      while (from < to) merged.push(held[from++]!);
      merged.push(one);
    }
    while (from < held.length) merged.push(held[from++]!);
    return merged;
  }

  /** Where a new pair stands among those that are held, from a place on. */
  #placeOf(found: Held<T, Found>, held: readonly Held<T, Found>[], from: number): number {
    let [low, high] = [from, held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(held[middle]!, found) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
