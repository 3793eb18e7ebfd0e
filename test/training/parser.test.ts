import assert from "node:assert/strict";
import { test } from "node:test";
import { Workspace } from "../../src/reading/models/matrix.ts";
import { parametersOf, makeNetwork } from "../../training/parser/network.ts";
import { trainParser } from "../../training/parser/parser-trainer.ts";
import { Walk } from "../../training/parser/walk.ts";
import type { Example } from "../../training/parser/walk.ts";
import { seededRandom } from "../../training/random.ts";

const shape = { token: 8, hidden: 8, arc: 8, label: 8, relations: 8, tables: [4, 3, 3, 3, 3, 3, 3, 4] };

/** A sentence whose words are told apart by all their views. */
function example(heads: readonly number[], relations: readonly number[]): Example {
  const rows = heads.flatMap((_, word) => shape.tables.map((count, view) => (word + view) % count));
  return { length: heads.length, rows: Int32Array.from(rows), heads: Int32Array.from(heads), relations: Int32Array.from(relations) };
}

test("the gradients of all weights are the slopes of the loss", () => {
  const space = new Workspace(2_000_000);
  const network = makeNetwork(shape, space, seededRandom(11));
  const walk = new Walk(network, space, { token: 0, hidden: 0 }, seededRandom(1));
  const sentence = example([1, 5, 1, 4, 1], [1, 2, 3, 4, 5]);
  const parameters = parametersOf(network);
  const lossOf = (): number => {
    walk.renew();
    return walk.learn(sentence);
  };
  lossOf();
  const gradients = parameters.map(({ gradient }) => gradient.slice());
  const step = 2e-3;
  for (const [index, { name, weights }] of parameters.entries()) {
    let size = 0;
    let difference = 0;
    for (let at = 0; at < weights.length; at += 1 + Math.floor(weights.length / 40)) {
      const before = weights[at]!;
      weights[at] = before + step;
      const more = lossOf();
      weights[at] = before - step;
      const less = lossOf();
      weights[at] = before;
      const slope = (more - less) / (2 * step);
      size += slope ** 2 + gradients[index]![at]! ** 2;
      difference += (slope - gradients[index]![at]!) ** 2;
    }
    assert.ok(difference <= 1e-3 * size + 1e-8, `${name}: ${difference} of ${size}`);
  }
});

test("training lowers the loss, and gives the same weights again", () => {
  const sentences = [example([1, 3, 1], [1, 2, 3]), example([2, 0, 4, 2], [4, 1, 2, 3]), example([1], [5])];
  const settings = { epochs: 20, batch: 2, rate: 0.02, wordDropout: 0.25, dropout: { token: 0.2, hidden: 0.3 }, seed: 3 };
  const [first, second] = [0, 1].map(() => {
    const losses: number[] = [];
    const network = trainParser(sentences, [0, 9, 9, 9], shape, settings, (_, loss) => losses.push(loss));
    return { losses, weights: parametersOf(network).map(({ weights }) => weights.slice()) };
  });
  assert.ok(first!.losses.at(-1)! < first!.losses[0]! / 2, `loss from ${first!.losses[0]} to ${first!.losses.at(-1)}`);
  assert.deepEqual(first, second);
});
