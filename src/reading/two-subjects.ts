import type { Token } from "./reading.ts";

/**
 * "The firm that runs the mill warned the council": the mill, too, looks like a subject of "warned". A verb has one subject. When the
 * first of two has a relative clause without an object of its own, whose verb stands right before the second, the second is that object.
 */
export function partTwoSubjects(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  const subjects = new Map<number, number>();
  const complete = new Set<number>();
  for (const { head, relation } of tokens) if (/^(?:obj|ccomp|xcomp|nsubj:pass)$/.test(relation)) complete.add(head);
  for (const [index, { head, relation }] of tokens.entries()) {
    if (!relation.startsWith("nsubj") || head < index) continue;
    const before = subjects.get(head);
    subjects.set(head, index);
    if (before === undefined || relation !== "nsubj") continue;
    const relative = verbBefore(tokens, index);
    const clause = tokens[relative];
    if (clause === undefined || clause.head !== before || clause.relation !== "acl:relcl" || clause.tag !== "VERB") continue;
    if (complete.has(relative)) continue;
    mended[index] = { ...tokens[index]!, head: relative, relation: "obj" };
  }
  return mended;
}

/** The word right before a noun and its own words. */
function verbBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (at >= 0 && (tokens[at]!.head === noun || tokens[tokens[at]!.head]?.head === noun)) at--;
  return at;
}
