import { EncoderWalk } from "./encoder-walk.ts";
import type { Dropout } from "./encoder-walk.ts";
import type { Workspace } from "../../src/reading/models/matrix.ts";
import type { Network } from "./network.ts";
import { ScorerWalk } from "./scorer-walk.ts";

/** A sentence to learn from: for each word the rows of its views and of its tag, its head (its length for the root) and relation. */
export interface Example {
  readonly length: number;
  readonly rows: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Computes the network over one sentence, and walks back from what was wrong to the gradients of all weights. */
export class Walk {
  readonly #encoder: EncoderWalk;
  readonly #scorer: ScorerWalk;

  constructor(network: Network, space: Workspace, dropout: Dropout, random: () => number) {
    this.#encoder = new EncoderWalk(network, space, dropout, random);
    this.#scorer = new ScorerWalk(network, space);
  }

  /** To be called after each change of the weights. */
  renew(): void {
    this.#encoder.renew();
    this.#scorer.renew();
  }

  /** Learns from one sentence: adds to the gradients, and returns the loss of arcs and relations. */
  learn(example: Example): number {
    const placed = this.#encoder.forward(example);
    const { loss, slopes } = this.#scorer.learn(example, placed);
    this.#encoder.back(example, slopes);
    return loss;
  }
}
