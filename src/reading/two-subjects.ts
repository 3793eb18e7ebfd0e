import type { Token } from "./reading.ts";

/**
 * A verb has one subject. When two nouns look like it:
 *  1. "The firm that runs the mill warned the council": the first has a relative clause without an object of its own, whose verb stands
 *     right before the second; the second is that object
 *  2. "Two boats sank in Vik, the mayor said": between them stands the finite verb of a clause that is the object of the verb and has no
 *     subject; the first is its subject
 *  3. "Holm told the Courier she would": the second is a pronoun right behind the first; the first is spoken to
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
    const said = verbOfContent(tokens, before, index, head);
    if (said !== undefined) {
      mended[before] = { ...tokens[before]!, head: said };
      continue;
    }
    const { head: telling, relation: role } = tokens[head]!;
    if (tokens[index]!.fine === "PRP" && index === before + 1 && role === "ccomp" && telling >= 0 && telling < before) {
      mended[before] = { ...tokens[before]!, head: telling, relation: "iobj" };
      continue;
    }
    const relative = verbBefore(tokens, index);
    const clause = tokens[relative];
    if (clause === undefined || clause.head !== before || clause.relation !== "acl:relcl" || clause.tag !== "VERB") continue;
    if (complete.has(relative)) continue;
    mended[index] = { ...tokens[index]!, head: relative, relation: "obj" };
  }
  return mended;
}

/** The finite verb between two nouns that is the content of what the verb behind them says and has no subject of its own. */
function verbOfContent(tokens: readonly Token[], first: number, second: number, verb: number): number | undefined {
  for (let at = first + 1; at < second; at++) {
    const { head, relation, fine } = tokens[at]!;
    if (head !== verb || relation !== "ccomp") continue;
    const own = tokens.slice(first, second).filter((token) => token.head === at);
    const isFinite = /^(?:VBD|VBZ|VBP)$/.test(fine) || own.some((token) => token.relation.startsWith("aux"));
    if (isFinite) return own.some((token) => token.relation.startsWith("nsubj")) ? undefined : at;
  }
  return undefined;
}

/** The word right before a noun and its own words. */
function verbBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (at >= 0 && (tokens[at]!.head === noun || tokens[tokens[at]!.head]?.head === noun)) at--;
  return at;
}
