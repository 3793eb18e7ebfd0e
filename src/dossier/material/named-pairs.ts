import type { Token } from "../../reading/index.ts";

const pairNouns = new Set(["country", "nation", "state", "government", "leader", "neighbour", "neighbor", "capital"]);

/** "The two countries", "both sides": the words mean two, and only the whole text tells which. */
export function namesPair(tokens: readonly Token[], head: number): boolean {
  if (!pairNouns.has(tokens[head]!.lemma)) return false;
  return tokens.slice(Math.max(0, head - 3), head).some((before) => before.lower === "two" || before.lower === "both");
}
