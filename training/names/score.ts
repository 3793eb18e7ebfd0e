export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Span = readonly [number, number, string];

/** Exact-match precision, recall and F1, in percent, over lists of spans of the same sentences; `types` says which types count. */
export function scoreNames(gold: readonly (readonly Span[])[], found: readonly (readonly Span[])[], types: readonly string[]): NameScore {
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const [index, spans] of gold.entries()) {
    const keys = new Set(spans.filter(([, , type]) => types.includes(type)).map((span) => span.join()));
    const answers = found[index]!.filter(([, , type]) => types.includes(type));
    wanted += keys.size;
    given += answers.length;
    for (const span of answers) if (keys.has(span.join())) right++;
  }
  const precision = (100 * right) / Math.max(1, given);
  const recall = (100 * right) / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
