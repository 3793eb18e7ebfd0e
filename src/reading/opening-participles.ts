import type { Sentence, Token } from "./reading.ts";

/**
 * "Opened in 1964, the bridge was long": a participle without a subject that opens a sentence, with a comma and a clause with a subject of its
 * own behind it, hangs on that clause. A parser that takes it for the verb of the sentence makes what the sentence states a part of it.
 */
export function hangOpeningParticiples(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (const sentence of sentences) {
    const { first, last } = sentence;
    const opening = tokens[first];
    if (opening?.head !== -1 || opening.tag !== "VERB" || !participle.test(opening.fine)) continue;
    const verb = verbBehind(tokens, sentence);
    if (verb < 0) continue;
    mended ??= [...tokens];
    mended[verb] = { ...tokens[verb]!, head: -1, relation: opening.relation };
    mended[first] = { ...opening, fine: opening.fine === "VBD" ? "VBN" : opening.fine, head: verb, relation: "advcl" };
    for (let token = verb + 1; token < last; token++) if (tokens[token]!.head === first) mended[token] = { ...tokens[token]!, head: verb };
  }
  return mended ?? tokens;
}

/** "Opened" and "carried" are the same as past tense and as participle, and at the beginning of a sentence they are never the former. */
const participle = /^VB[DGN]$/;
const clauses: ReadonlySet<string> = new Set(["conj", "parataxis", "ccomp", "dep"]);

/** The head of the clause with a subject behind the first comma that hangs on the first word; -1 for none, or where that has a subject itself. */
function verbBehind(tokens: readonly Token[], { first, last }: Sentence): number {
  let subjectOf = -1;
  let comma = -1;
  for (let at = first + 1; at < last; at++) {
    const { head, relation, text } = tokens[at]!;
    // "Asked: why?", "“Closed,” he said" and "Closed and …" are built otherwise.
    if (comma < 0 && /^[:;"“”–—]$|^--$/.test(text)) return -1;
    if (comma < 0 && text === ",") comma = at;
    if (!relation.startsWith("nsubj")) continue;
    if (head === first) return -1;
    if (subjectOf < 0 && comma >= 0 && tokens[head]?.head === first && clauses.has(tokens[head].relation)) subjectOf = head;
  }
  if (subjectOf < 0) return -1;
  const isCoordinated = tokens.slice(first, last).some(({ head, relation }) => head === subjectOf && relation === "cc");
  return subjectOf > comma && !isCoordinated ? subjectOf : -1;
}
