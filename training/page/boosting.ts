/**
 * Gradient-boosted trees with logistic loss on binned features, grown leaf by leaf.
 * Sources: Friedman, "Greedy function approximation" (2001); Chen and Guestrin, "XGBoost" (2016) for second-order gains;
 * Ke et al., "LightGBM" (2017) for histograms and leaf-wise growth. Deterministic: a seeded generator draws the feature samples.
 */
export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Share of the features that a tree may use. */
  readonly features: number;
  /** Share of the rows that a tree learns from (Friedman, "Stochastic gradient boosting", 2002). */
  readonly rows: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leafWeight: number;
  readonly ridge: number;
  readonly seed: number;
}

export interface Tree {
  /** Feature and bin of each inner node: rows with a bin at most `bin` go left. A child below 0 is leaf `-child - 1`. */
  readonly feature: number[];
  readonly bin: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaf: number[];
}

export interface Boosted {
  readonly start: number;
  readonly trees: readonly Tree[];
}

export interface Rows {
  /** Bins, row by row. */
  readonly bins: Uint8Array;
  readonly width: number;
  readonly target: Uint8Array;
  readonly weight: Float32Array;
}

/** Bins of a feature; with the value that is "missing" nowhere needed, 64 are enough for smooth features. */
export const binCount = 64;

/** Upper bounds of the bins of each feature: quantiles of the values, at most `binCount - 1`. */
export function findThresholds(rows: readonly Float32Array[], width: number): Float32Array[] {
  const thresholds: Float32Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values: number[] = [];
    for (const page of rows) for (let at = feature; at < page.length; at += width * 3) values.push(page[at]!);
    values.sort((left, right) => left - right);
    const bounds = new Set<number>();
    for (let bin = 1; bin < binCount; bin++) {
      const at = Math.floor((bin * values.length) / binCount);
      if (at > 0 && values[at]! > values[0]!) bounds.add(Math.fround((values[at]! + previousBelow(values, at)) / 2));
    }
    const distinct = new Set(values);
    if (distinct.size <= binCount) {
      bounds.clear();
      const sorted = [...distinct].sort((left, right) => left - right);
      for (let at = 1; at < sorted.length; at++) bounds.add(Math.fround((sorted[at - 1]! + sorted[at]!) / 2));
    }
    thresholds.push(Float32Array.from([...bounds].sort((left, right) => left - right).slice(0, binCount - 1)));
  }
  return thresholds;
}

function previousBelow(sorted: readonly number[], at: number): number {
  let before = at;
  while (before > 0 && sorted[before]! >= sorted[at]!) before--;
  return sorted[before]!;
}

export function toBins(values: Float32Array, width: number, thresholds: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const bounds = thresholds[at % width]!;
    const value = values[at]!;
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > bounds[middle]!) low = middle + 1;
      else high = middle;
    }
    bins[at] = low;
  }
  return bins;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  sumGradient: number;
  sumHessian: number;
  /** Where the leaf hangs: inner node times two, plus one for right; -1 for the root. */
  slot: number;
  gain: number;
  feature: number;
  bin: number;
}

export function fitBoosted(rows: Rows, options: BoostingOptions): Boosted {
  const count = rows.target.length;
  let positive = 0;
  let total = 0;
  for (let row = 0; row < count; row++) {
    total += rows.weight[row]!;
    positive += rows.weight[row]! * rows.target[row]!;
  }
  const start = Math.log(positive / (total - positive));
  const score = new Float64Array(count).fill(start);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const random = generator(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-score[row]!));
      gradient[row] = rows.weight[row]! * (probability - rows.target[row]!);
      hessian[row] = rows.weight[row]! * Math.max(1e-6, probability * (1 - probability));
    }
    const sample: number[] = [];
    for (let feature = 0; feature < rows.width; feature++) if (random() < options.features) sample.push(feature);
    trees.push(growTree(rows, gradient, hessian, Int32Array.from(sample), drawRows(count, options.rows, random), options));
    addTree(trees[round]!, rows, score);
  }
  return { start, trees };
}

function drawRows(count: number, share: number, random: () => number): Int32Array {
  const drawn = new Int32Array(count);
  let size = 0;
  for (let row = 0; row < count; row++) if (share === 1 || random() < share) drawn[size++] = row;
  return drawn.subarray(0, size);
}

function addTree(tree: Tree, { bins, width }: Rows, score: Float64Array): void {
  for (let row = 0; row < score.length; row++) score[row]! += tree.leaf[leafOf(tree, bins, row * width)]!;
}

function growTree(
  rows: Rows,
  gradient: Float64Array,
  hessian: Float64Array,
  sample: Int32Array,
  drawn: Int32Array,
  options: BoostingOptions,
): Tree {
  const tree: Tree = { feature: [], bin: [], left: [], right: [], leaf: [] };
  const leaves: Leaf[] = [makeLeaf(rows, drawn, gradient, hessian, sample, -1)];
  findSplit(leaves[0]!, sample, options);
  while (leaves.length < options.leaves) {
    let best = 0;
    for (let at = 1; at < leaves.length; at++) if (leaves[at]!.gain > leaves[best]!.gain) best = at;
    const leaf = leaves[best]!;
    if (leaf.gain <= 1e-6) break;
    const [left, right] = splitLeaf(rows, leaf, gradient, hessian, sample, tree);
    findSplit(left, sample, options);
    findSplit(right, sample, options);
    leaves.splice(best, 1, left, right);
  }
  for (const leaf of leaves) {
    const value = (-options.rate * leaf.sumGradient) / (leaf.sumHessian + options.ridge);
    const code = -tree.leaf.length - 1;
    tree.leaf.push(value);
    if (leaf.slot >= 0) {
      if (leaf.slot % 2 === 0) tree.left[leaf.slot >> 1] = code;
      else tree.right[leaf.slot >> 1] = code;
    }
  }
  return tree;
}

function makeLeaf(rows: Rows, members: Int32Array, gradient: Float64Array, hessian: Float64Array, sample: Int32Array, slot: number): Leaf {
  const sums = { gradient: new Float64Array(sample.length * binCount), hessian: new Float64Array(sample.length * binCount) };
  let sumGradient = 0;
  let sumHessian = 0;
  const { bins, width } = rows;
  const wide = sample.length;
  for (const row of members) {
    const g = gradient[row]!;
    const h = hessian[row]!;
    sumGradient += g;
    sumHessian += h;
    const from = row * width;
    for (let at = 0; at < wide; at++) {
      const slotOfBin = at * binCount + bins[from + sample[at]!]!;
      sums.gradient[slotOfBin]! += g;
      sums.hessian[slotOfBin]! += h;
    }
  }
  return { rows: members, ...sums, sumGradient, sumHessian, slot, gain: 0, feature: -1, bin: -1 };
}

function findSplit(leaf: Leaf, sample: Int32Array, options: BoostingOptions): void {
  const { ridge, leafWeight } = options;
  const parent = (leaf.sumGradient * leaf.sumGradient) / (leaf.sumHessian + ridge);
  for (let at = 0; at < sample.length; at++) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < binCount - 1; bin++) {
      g += leaf.gradient[at * binCount + bin]!;
      h += leaf.hessian[at * binCount + bin]!;
      if (h < leafWeight) continue;
      const otherH = leaf.sumHessian - h;
      if (otherH < leafWeight) break;
      const otherG = leaf.sumGradient - g;
      const gain = (g * g) / (h + ridge) + (otherG * otherG) / (otherH + ridge) - parent;
      if (gain > leaf.gain) {
        leaf.gain = gain;
        leaf.feature = at;
        leaf.bin = bin;
      }
    }
  }
}

function splitLeaf(rows: Rows, leaf: Leaf, gradient: Float64Array, hessian: Float64Array, sample: Int32Array, tree: Tree): [Leaf, Leaf] {
  const feature = sample[leaf.feature]!;
  const node = tree.feature.length;
  tree.feature.push(feature);
  tree.bin.push(leaf.bin);
  tree.left.push(0);
  tree.right.push(0);
  if (leaf.slot >= 0) {
    if (leaf.slot % 2 === 0) tree.left[leaf.slot >> 1] = node;
    else tree.right[leaf.slot >> 1] = node;
  }
  const { bins, width } = rows;
  const goLeft = leaf.rows.filter((row) => bins[row * width + feature]! <= leaf.bin);
  const goRight = leaf.rows.filter((row) => bins[row * width + feature]! > leaf.bin);
  const smallIsLeft = goLeft.length <= goRight.length;
  const small = makeLeaf(rows, smallIsLeft ? goLeft : goRight, gradient, hessian, sample, node * 2 + (smallIsLeft ? 0 : 1));
  // The larger child's sums are the parent's minus the smaller child's.
  const large: Leaf = {
    rows: smallIsLeft ? goRight : goLeft,
    gradient: leaf.gradient.map((value, at) => value - small.gradient[at]!),
    hessian: leaf.hessian.map((value, at) => value - small.hessian[at]!),
    sumGradient: leaf.sumGradient - small.sumGradient,
    sumHessian: leaf.sumHessian - small.sumHessian,
    slot: node * 2 + (smallIsLeft ? 1 : 0),
    gain: 0,
    feature: -1,
    bin: -1,
  };
  return smallIsLeft ? [small, large] : [large, small];
}

function leafOf(tree: Tree, bins: Uint8Array, from: number): number {
  let node = tree.feature.length === 0 ? -1 : 0;
  while (node >= 0) node = bins[from + tree.feature[node]!]! <= tree.bin[node]! ? tree.left[node]! : tree.right[node]!;
  return -node - 1;
}

/** Log-odds of one row of bins. */
export function scoreRow(model: Boosted, bins: Uint8Array, from: number): number {
  let score = model.start;
  for (const tree of model.trees) score += tree.leaf[leafOf(tree, bins, from)]!;
  return score;
}

/** Mulberry32: small, seeded, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
