import type { Reading } from "../../reading/index.ts";

/** Of the words before a token one is the verb of a clause that does not govern it: "Holm resigned and regretted | the decision". */
export function hasClauseBeside({ tokens }: Reading, before: readonly number[], token: number): boolean {
  const governing = new Set<number>();
  for (let up = token; up >= 0 && !governing.has(up); up = tokens[up]!.relation.startsWith("conj") ? -1 : tokens[up]!.head)
    governing.add(up);
  return before.some((word) => {
    const { tag, head, relation } = tokens[word]!;
    return /^(?:VERB|AUX)$/.test(tag) && !governing.has(word) && !(/^(?:aux|cop)/.test(relation) && governing.has(head));
  });
}
