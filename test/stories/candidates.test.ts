import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCandidateIndex, findCandidates, indexReport, sweepIndex } from "../../src/stories/candidate-index.ts";
import { postingsMax } from "../../src/stories/postings-pool.ts";
import { likenessFeatures, measurePair } from "../../src/stories/likeness.ts";
import type { Vector } from "../../src/stories/vector.ts";
import { createVectorStore, figure, putVector, readVector, setBest } from "../../src/stories/vector-store.ts";

/** A vector of terms that all weigh the same. */
function vectorOf(...hashes: readonly number[]): Vector {
  return {
    size: hashes.length,
    hashes: Uint32Array.from(hashes),
    weights: new Float32Array(hashes.length).fill(1),
    marks: new Uint8Array(hashes.length),
    wordLength: Math.sqrt(hashes.length),
    leadLength: 0,
    pairLength: 0,
    titleWeight: 0,
  };
}

describe("the index of live reports", () => {
  it("finds the reports that share most terms first, and nothing for foreign terms", () => {
    const [store, index] = [createVectorStore(), createCandidateIndex()];
    [vectorOf(1, 2, 3), vectorOf(2, 3, 9), vectorOf(3, 8, 9), vectorOf(70, 80)].forEach((vector, number) => {
      putVector(store, number, 0, vector, 0);
      indexReport(index, number, store);
    });
    putVector(store, -1, 0, vectorOf(1, 2, 3), 0);
    assert.deepEqual(findCandidates(index, store, -1, 0, 4, 8), [0, 1, 2]);
    assert.deepEqual(findCandidates(index, store, -1, 1, 4, 8), [1, 2], "those that were let go are not found");
    assert.deepEqual(findCandidates(index, store, -1, 0, 4, 1), [0]);
    putVector(store, -1, 0, vectorOf(555), 0);
    assert.deepEqual(findCandidates(index, store, -1, 0, 4, 8), []);
  });

  it("keeps the newest reports of a term that thousands have, also after sweeps", () => {
    const [store, index] = [createVectorStore(), createCandidateIndex()];
    const count = 3_000;
    for (let number = 0; number < count; number++) {
      const oldest = Math.max(0, number - 1_000);
      putVector(store, number, oldest, vectorOf(7, 1_000 + number), number);
      indexReport(index, number, store);
      if (number % 500 === 0) sweepIndex(index, oldest);
    }
    putVector(store, -1, count - 1_000, vectorOf(7), 0);
    const found = findCandidates(index, store, -1, count - 1_000, count, 5_000);
    assert.equal(found.length, postingsMax);
    assert.deepEqual([found[0], found.at(-1)], [count - 1, count - postingsMax]);
    sweepIndex(index, count + 1);
    assert.equal(index.terms.size, 0);
    assert.deepEqual(findCandidates(index, store, -1, 0, count, 10), []);
  });
});

describe("the store of vectors", () => {
  it("gives back what was put, also after it grew and went round", () => {
    const store = createVectorStore();
    for (let number = 0; number < 2_000; number++) {
      putVector(store, number, Math.max(0, number - 400), vectorOf(number, number + 1), number * 10);
      setBest(store, number, number / 4_000);
    }
    for (const number of [1_600, 1_777, 1_999]) {
      assert.deepEqual([...readVector(store, number).hashes], [number, number + 1]);
      assert.deepEqual([figure(store, number, "time"), figure(store, number, "best")], [number * 10, number / 4_000]);
    }
  });
});

describe("likeness", () => {
  it("that rests on one word, however heavy, counts for less than the same likeness on several", () => {
    const store = createVectorStore();
    const heavy = (...hashes: readonly number[]): Vector => {
      const vector = vectorOf(...hashes);
      vector.weights[0] = 9;
      return { ...vector, wordLength: Math.hypot(...vector.weights) };
    };
    [heavy(1, 2, 3, 4), heavy(1, 5, 6, 7), vectorOf(1, 2, 3, 8), vectorOf(1, 2, 3, 9)].forEach((vector, at) =>
      putVector(store, at, 0, vector, 0),
    );
    const features = new Float64Array(likenessFeatures.length);
    const onOne = measurePair(store, 0, 1, features);
    assert.ok(features[0]! > 0.97 && onOne < 0.7, `${onOne} of ${features[0]}`);
    assert.equal(measurePair(store, 2, 3, features), features[0]);
  });
});
