import type { Sentence, Token } from "./reading.ts";

/**
 * Mends one mistake that a greedy parser makes from left to right: in "The firm that runs the mill warned the council" the mill is
 * taken for the subject of "warned", and the firm is left as the root of a sentence without a verb. A noun that is the root of a
 * sentence, has a relative clause, and in it a finite complement whose subject stands directly behind the relative verb, is the subject of
 * that complement; what was its subject is the relative verb's object.
 */
export function mendHeadlessSentences(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  const mended = [...tokens];
  for (const sentence of sentences) mend(mended, sentence);
  return mended;
}

function mend(tokens: Token[], { first, last }: Sentence): void {
  const children = (head: number, relation: string): number[] => {
    const found: number[] = [];
    for (let index = first; index < last; index++)
      if (tokens[index]!.head === head && tokens[index]!.relation.startsWith(relation)) found.push(index);
    return found;
  };
  let root = -1;
  for (let index = first; index < last; index++) if (tokens[index]!.head < 0) root = index;
  if (root < 0 || !isNominal(tokens[root]!) || children(root, "cop").length > 0 || children(root, "nsubj").length > 0) return;
  const relative = children(root, "acl:relcl").find((index) => index > root);
  if (relative === undefined) return;
  const main = children(relative, "ccomp").find((index) => index > relative && /^(?:VBD|VBZ|VBP)$/.test(tokens[index]!.fine));
  if (main === undefined || children(main, "mark").length > 0) return;
  const subject = children(main, "nsubj").find((index) => index > relative && index < main);
  if (subject === undefined || !standsBehind(tokens, relative, subject)) return;
  tokens[subject] = { ...tokens[subject]!, head: relative, relation: "obj" };
  tokens[main] = { ...tokens[main]!, head: -1, relation: "root" };
  tokens[root] = { ...tokens[root]!, head: main, relation: "nsubj" };
  // What closed the sentence hung on its root.
  for (const mark of children(root, "punct")) if (mark > main) tokens[mark] = { ...tokens[mark]!, head: main };
}

function isNominal(token: Token): boolean {
  return token.tag === "NOUN" || token.tag === "PROPN";
}

/** Nothing but the subject's own words between the verb and the subject. */
function standsBehind(tokens: readonly Token[], verb: number, subject: number): boolean {
  for (let index = verb + 1; index < subject; index++) {
    const { head } = tokens[index]!;
    if (head !== subject && (head < 0 || tokens[head]!.head !== subject)) return false;
  }
  return true;
}
