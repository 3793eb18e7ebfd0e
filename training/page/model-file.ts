import { hashText } from "../../src/kernel/index.ts";
import { leafUnit } from "../../src/page/html/forest.ts";
import type { Vocabulary } from "../../src/page/html/features/vocabulary.ts";
import type { Stage } from "./stages.ts";

/**
 * The model as bytes, little-endian: float32 least likelihood of the first look; int8 words and int8 names of the
 * vocabulary; then for the look and each of the two passes:
 *   int16 features; float32 start; per feature: uint8 count, float32 thresholds; int16 trees;
 *   per tree: uint8 inner nodes; per node: uint8 feature, uint8 bin, int8 left, int8 right (below 0: leaf); int16 leaves.
 */
export function modelBytes(leastLook: number, vocabulary: Vocabulary, stages: readonly Stage[]): Uint8Array {
  const bytes: number[] = [];
  const scratch = new DataView(new ArrayBuffer(4));
  const push = (size: number): void => {
    for (let at = 0; at < size; at++) bytes.push(scratch.getUint8(at));
  };
  const short = (value: number): void => {
    scratch.setInt16(0, Math.max(-32_768, Math.min(32_767, Math.round(value))), true);
    push(2);
  };
  const float = (value: number): void => {
    scratch.setFloat32(0, value, true);
    push(4);
  };
  float(leastLook);
  for (const odds of [...vocabulary.words, ...vocabulary.names]) bytes.push(odds & 255);
  for (const { thresholds, boosted } of stages) {
    short(thresholds.length);
    float(boosted.start);
    for (const bounds of thresholds) {
      bytes.push(bounds.length);
      for (const bound of bounds) float(bound);
    }
    short(boosted.trees.length);
    for (const tree of boosted.trees) {
      bytes.push(tree.feature.length);
      for (let node = 0; node < tree.feature.length; node++) {
        bytes.push(tree.feature[node]!, tree.bin[node]!, tree.left[node]! & 255, tree.right[node]! & 255);
      }
      for (const leaf of tree.leaf) short(leaf / leafUnit);
    }
  }
  return Uint8Array.from(bytes);
}

/** The source text of `src/page/html/model.generated.ts`. */
export function modelSource(leastLook: number, vocabulary: Vocabulary, stages: readonly Stage[], pages: number): string {
  const data = Buffer.from(modelBytes(leastLook, vocabulary, stages)).toString("base64");
  return `// Made by training/page/train.ts; do not edit. A vocabulary, a first look and two passes of boosted trees, ${pages} pages.
// Trained on articles-793 (CC-BY 4.0) and news-421 (Apache-2.0): see docs/models/page.md. The file holds weights, no text of any page.
export const pageModel: { readonly hash: string; readonly data: string } = {
  hash: "${hashText(data)}",
  data: "${data}",
};
`;
}
