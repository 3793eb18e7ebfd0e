import assert from "node:assert/strict";
import { test } from "node:test";
import { PairIndex } from "../../src/dossier/likeness/pair-index.ts";
import type { Item } from "../../src/dossier/likeness/pair-index.ts";
import type { View } from "../../src/dossier/material/view.ts";
import { drawer } from "./drawer.ts";

interface Word extends Item {
  readonly name: string;
  at: number;
}

const limits = { postingsMax: 4, sharedMin: 2 };

/** The items that each index holds: where one stands is told to it. */
const held = new WeakMap<PairIndex<Word>, Map<View, readonly Word[]>>();

/** Pairs of a story, as text, by an index that may hold an earlier state of it. */
function pairsOf(index: PairIndex<Word>, views: readonly View[], itemsOf: ReadonlyMap<View, readonly Word[]>): readonly string[] {
  const given = held.get(index) ?? new Map<View, readonly Word[]>();
  held.set(index, given);
  const items: Word[] = [];
  const { left, right, score, marks } = index.update(
    views,
    (view) => {
      const own = itemsOf.get(view)!.map((item) => ({ ...item }));
      given.set(view, own);
      return own;
    },
    // Any symmetric number will do; some pairs are nothing to each other.
    (one, other) => {
      const sum = one.terms.reduce((total, term) => total + (other.terms.includes(term) ? term : 0), 0) % 7;
      return sum === 0 ? undefined : { score: sum / 8, marks: sum };
    },
    (item, at) => (item.at = at),
  );
  for (const view of views) for (const item of given.get(view)!) items[item.at] = item;
  const nameAt = (at: number): string => `${items[at]!.name}@${at}`;
  return Array.from(left, (one, at) => `${nameAt(one)} ${nameAt(right[at]!)} ${score[at]} ${marks[at]}`);
}

function newIndex(order: "score" | "story" = "score"): PairIndex<Word> {
  return new PairIndex(limits, order);
}

test("an index that held another state of the story finds the same pairs in the same order as a new one", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const draw = drawer(seed);
    const views = Array.from({ length: 14 }, () => ({}) as View);
    const itemsOf = new Map(
      views.map((view, text) => {
        const items = Array.from({ length: 1 + draw(4) }, (_, at): Word => {
          const terms = new Set(Array.from({ length: 2 + draw(5) }, () => draw(18)));
          return { view, terms: [...terms], name: `${text}.${at}`, at: -1 };
        });
        return [view, items] as const;
      }),
    );
    const order = seed % 2 === 0 ? "score" : "story";
    const kept = newIndex(order);
    for (let step = 0; step < 12; step++) {
      // Texts come and go anywhere; those that stay keep their order.
      const now = views.filter(() => draw(3) > 0);
      assert.deepEqual(pairsOf(kept, now, itemsOf), pairsOf(newIndex(order), now, itemsOf), `seed ${seed}, step ${step}`);
    }
  }
});

test("items are paired when they share enough terms that few items hold", () => {
  const views = Array.from({ length: 6 }, () => ({}) as View);
  const table: readonly (readonly [terms: readonly (readonly number[])[], pairs: number])[] = [
    [
      [
        [1, 2],
        [1, 2],
      ],
      1,
    ],
    [
      [
        [1, 2],
        [1, 3],
      ],
      0,
    ],
    // Five items hold term 1, which tells nothing of two of them any more.
    [[[1, 2], [1, 2], [1], [1], [1]], 0],
    [[[1, 2, 3], [1, 2, 3], [1], [1], [1]], 1],
  ];
  for (const [terms, pairs] of table) {
    const told = views.slice(0, terms.length);
    const items = new Map(told.map((view, at) => [view, [{ view, terms: terms[at]!, name: String(at), at }]]));
    assert.equal(pairsOf(newIndex(), told, items).length, pairs, JSON.stringify(terms));
  }
});
