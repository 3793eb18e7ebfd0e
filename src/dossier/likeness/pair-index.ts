import { createPairs, mergePairs, movePairs, PairList, selectPairs } from "./pairs.ts";
import type { PairOrder, Pairs } from "./pairs.ts";
import type { View } from "../material/index.ts";

/** Something of one text that is compared with its like in the other texts, and the numbers of the terms by which it is found. */
export interface Item {
  readonly view: View;
  readonly terms: readonly number[];
}

/** What comparing two items found. */
export interface Found {
  readonly score: number;
  /** As bits. */
  readonly marks: number;
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

/**
 * Pairs of items of different texts that share rare terms, found by an inverted index (Zobel and Moffat, "Inverted files for text search
 * engines", ACM Computing Surveys 38, 2006). What two items are to each other must hang on the two alone, so that an index that is kept
 * from an earlier state of the story compares only what has come since. The pairs are the same whatever the index held before.
 */
export class PairIndex<T extends Item> {
  readonly #limits: Limits;
  readonly #order: PairOrder;
  readonly #texts = new Map<View, readonly Slot<T>[]>();
  readonly #postings: Postings<T>[] = [];
  /** All items in the order of the story. */
  #slots: readonly Slot<T>[] = [];
  #pairs = createPairs(0);
  #searches = 0;
  #updates = 0;

  constructor(limits: Limits, order: PairOrder) {
    this.#limits = limits;
    this.#order = order;
  }

  /**
   * All pairs of the items of a story, in order.
   *
   * @param views - the texts in the order of the story
   * @param itemsOf - the items of a text that the index does not hold yet, in their order
   * @param compare - undefined when two items are nothing to each other
   * @param place - is told the index of each item that was elsewhere or not there
   */
  update(
    views: readonly View[],
    itemsOf: (view: View) => readonly T[],
    compare: (one: T, other: T) => Found | undefined,
    place: (item: T, at: number) => void,
  ): Pairs {
    const widened = this.#replace(views, itemsOf);
    const fresh = this.#number(views, place);
    if (widened.length > 0) this.#pairs = this.#withoutWide(widened);
    if (fresh.length > 0) this.#pairs = mergePairs(this.#pairs, this.#search(fresh, compare), this.#order);
    return this.#pairs;
  }

  /** Takes out the texts that are gone and puts in those that are new. Gives the terms that are no longer rare. */
  #replace(views: readonly View[], itemsOf: (view: View) => readonly T[]): readonly number[] {
    this.#updates++;
    const changed: number[] = [];
    const now = new Set(views);
    for (const [view, slots] of this.#texts) {
      if (now.has(view)) continue;
      for (const term of new Set(slots.flatMap(({ item }) => [...item.terms]))) {
        const postings = this.#postingsOf(term, changed);
        postings.slots = postings.slots.filter((slot) => slot.item.view !== view);
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
      this.#pairs = createPairs(0);
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

  /** Gives each item, and the pairs that are held, their indices in the story as it is now. Gives the new items. */
  #number(views: readonly View[], place: (item: T, at: number) => void): readonly Slot<T>[] {
    const slots = views.flatMap((view) => this.#texts.get(view)!);
    const now = new Int32Array(this.#slots.length).fill(-1);
    let hasMoved = false;
    slots.forEach((slot, at) => {
      if (slot.at >= 0) now[slot.at] = at;
      if (slot.at === at) return;
      hasMoved ||= slot.at >= 0;
      place(slot.item, at);
      slot.at = at;
    });
    if (hasMoved || now.includes(-1)) this.#pairs = movePairs(this.#pairs, now);
    this.#slots = slots;
    return slots.filter((slot) => slot.isNew);
  }

  /** The pairs without those that shared a term that is no longer rare, and too few that are. */
  #withoutWide(widened: readonly number[]): Pairs {
    const holds = new Uint8Array(this.#slots.length);
    for (const term of widened) for (const { at } of this.#postings[term]!.slots) holds[at] = 1;
    const { left, right } = this.#pairs;
    return selectPairs(this.#pairs, (at) => {
      if (holds[left[at]!] === 0 || holds[right[at]!] === 0) return true;
      const [own, others] = [this.#slots[left[at]!]!.item.terms, this.#slots[right[at]!]!.item.terms];
      let shared = 0;
      for (const term of own) if (!this.#isWide(term) && others.includes(term)) shared++;
      return shared >= this.#limits.sharedMin;
    });
  }

  /** Compares the new items with all others, each two once. */
  #search(fresh: readonly Slot<T>[], compare: (one: T, other: T) => Found | undefined): PairList {
    const pairs = new PairList();
    for (const slot of fresh) {
      for (const met of this.#meeting(slot)) {
        const found = compare(slot.item, met.item);
        if (found === undefined) continue;
        pairs.push(Math.min(slot.at, met.at), Math.max(slot.at, met.at), found.score, found.marks);
      }
    }
    for (const slot of fresh) slot.isNew = false;
    return pairs;
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
}
