import assert from "node:assert/strict";
import { test } from "node:test";
import { WordEntries } from "../../src/reading/models/word-entries.ts";
import { seededRandom } from "../../training/random.ts";

function enter(entries: WordEntries, word: number): { readonly entry: number; readonly isNew: boolean } {
  const entry = entries.find(word);
  return entry === 0 ? { entry: entries.take(word), isNew: true } : { entry, isNew: false };
}

test("no two words share an entry, and what a round handed out holds until it ends", () => {
  const random = seededRandom(21);
  const entries = new WordEntries(50);
  entries.clear(1_000);
  const owner = new Map<number, number>();
  for (let round = 0; round < 300; round++) {
    entries.startRound();
    const ofRound = new Map<number, number>();
    for (let index = 0; index < 20; index++) {
      const word = Math.floor(random() ** 3 * 1_000);
      const { entry, isNew } = enter(entries, word);
      assert.ok(entry >= 1 && entry <= 50);
      if (!isNew) assert.equal(owner.get(entry), word);
      assert.ok(!ofRound.has(entry) || ofRound.get(entry) === word, "handed out twice in a round");
      owner.set(entry, word);
      ofRound.set(entry, word);
    }
  }
});

test("a word that is asked for again and again stays where many pass by once", () => {
  const entries = new WordEntries(10);
  entries.clear(1_000);
  entries.startRound();
  const { entry } = enter(entries, 0);
  for (let word = 1; word < 500; word++) {
    entries.startRound();
    enter(entries, word);
    assert.deepEqual(enter(entries, 0), { entry, isNew: false });
  }
});

test("what was cleared is known no more", () => {
  const entries = new WordEntries(10);
  entries.clear(5);
  entries.startRound();
  enter(entries, 3);
  entries.clear(5);
  assert.equal(enter(entries, 3).isNew, true);
});
