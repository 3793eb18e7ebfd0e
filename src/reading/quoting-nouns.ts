import type { Token } from "./reading.ts";

/** Third persons that stand behind a quotation and are plurals of nouns as well. */
const quoting: ReadonlyMap<string, string> = new Map(
  Object.entries({
    states: "state",
    notes: "note",
    claims: "claim",
    reads: "read",
    reports: "report",
    counters: "counter",
    comments: "comment",
    answers: "answer",
    charges: "charge",
    remarks: "remark",
  }),
);

/** A subject that stands between a quotation and its verb is short. */
const subjectMax = 6;

/**
 * "“…,” the letter states.": what ends the clause behind the comma of a quotation and a singular noun is the verb of that noun, though it
 * has the form of a plural.
 */
export function tagQuotingNouns(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (const [at, token] of tokens.entries()) {
    const lemma = token.fine === "NNS" || token.fine === "NNPS" ? quoting.get(token.lower) : undefined;
    if (lemma === undefined || !endsClause(tokens[at + 1])) continue;
    const closing = closingMarkBefore(tokens, at);
    if (closing === undefined || !isSubject(tokens, closing + 1, at)) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, tag: "VERB", fine: "VBZ", lemma };
    for (let word = closing + 1; word < at; word++) {
      if (mended[word]!.head === at) mended[word] = { ...mended[word]!, ...(word === at - 1 ? { relation: "nsubj" } : { head: at - 1 }) };
    }
  }
  return mended ?? tokens;
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || /^(?:[.,:;]|[—–]|-{2,3})$/.test(next.text);
}

/** The mark of a quotation that ends in a comma, before a verb and its subject. */
function closingMarkBefore(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 2; at > 0 && at >= verb - subjectMax - 1; at--) {
    if (/^["”’']{1,2}$/.test(tokens[at]!.text)) return tokens[at - 1]!.text === "," ? at : undefined;
    if (tokens[at]!.tag === "PUNCT") return undefined;
  }
  return undefined;
}

/** Words from `first` up to the verb are one noun in the singular with what belongs to it, and hang on the verb or among themselves. */
function isSubject(tokens: readonly Token[], first: number, verb: number): boolean {
  if (!/^NNP?$/.test(tokens[verb - 1]!.fine)) return false;
  return tokens
    .slice(first, verb)
    .every(({ head, tag }) => head >= first && head <= verb && tag !== "VERB" && tag !== "AUX" && tag !== "PRON");
}
