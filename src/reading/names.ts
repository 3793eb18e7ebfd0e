import { classOf, UPPER } from "./characters.ts";
import type { Name, Sentence, Token } from "./reading.ts";

export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): Name[] {
  const names: Name[] = [];
  for (const sentence of sentences) {
    let first = -1;
    for (let index = sentence.first; index <= sentence.last; index++) {
      const token = index < sentence.last ? tokens[index] : undefined;
      const inside = token !== undefined && token.tag === "PROPN" && classOf(token.text.charCodeAt(0)) === UPPER;
      if (inside && first < 0) first = index;
      if (!inside && first >= 0) {
        names.push({ start: tokens[first]!.start, end: tokens[index - 1]!.end, type: "person", actor: -1 });
        first = -1;
      }
    }
  }
  return names;
}
