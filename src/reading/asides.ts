import type { Sentence, Token } from "./reading.ts";

/**
 * "Holm — who has said that she will not pay — spoke": what stands between two dashes behind a noun is an aside, and the verb behind the
 * second dash belongs to the noun before the first. The parser sometimes makes the aside the sentence and hangs the rest on it; then the
 * verb becomes the root, the noun its subject, and the aside a clause of the noun.
 */
export function hangAsides(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (const sentence of sentences) {
    const aside = misreadAside(tokens, sentence);
    if (aside === undefined) continue;
    mended ??= [...tokens];
    hang(mended, sentence, aside);
  }
  return mended ?? tokens;
}

interface Aside {
  readonly noun: number;
  readonly opening: number;
  readonly closing: number;
  readonly verb: number;
}

const dashes = /^(?:—|–|―|--+)$/;
const finite = /^VB[DZP]$/;

/** The two dashes of a sentence with the noun before them and the verb behind, when the parser made a word between them the root. */
function misreadAside(tokens: readonly Token[], { first, last }: Sentence): Aside | undefined {
  const marks: number[] = [];
  for (let at = first; at < last; at++) if (dashes.test(tokens[at]!.text)) marks.push(at);
  const [opening, closing, more] = marks;
  if (opening === undefined || closing === undefined || more !== undefined || !/^(?:who|which)$/.test(tokens[opening + 1]!.lower))
    return undefined;
  const root = tokens.findIndex((token, at) => at >= first && at < last && token.head < 0);
  if (root <= opening || root >= closing) return undefined;
  let verb = closing + 1;
  if (tokens[verb]?.tag === "ADV") verb++;
  if (verb >= last || tokens[verb]!.tag !== "VERB" || !finite.test(tokens[verb]!.fine)) return undefined;
  const noun = headBefore(tokens, first, opening);
  return noun === undefined ? undefined : { noun, opening, closing, verb };
}

/** The noun of a sentence's first phrase, which ends at the dash; undefined when a verb stands there already. */
function headBefore(tokens: readonly Token[], first: number, opening: number): number | undefined {
  for (let at = first; at < opening; at++) if (tokens[at]!.tag === "VERB" || tokens[at]!.tag === "AUX") return undefined;
  let noun = opening - 1;
  for (let step = 0; step < opening - first && tokens[noun]!.head >= first && tokens[noun]!.head < opening; step++)
    noun = tokens[noun]!.head;
  return /^(?:NOUN|PROPN)$/.test(tokens[noun]!.tag) ? noun : undefined;
}

function hang(tokens: Token[], { first, last }: Sentence, { noun, opening, closing, verb }: Aside): void {
  const isInside = (at: number): boolean => at > opening && at < closing;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (at === verb) tokens[at] = { ...token, head: -1, relation: "root" };
    else if (at === noun) tokens[at] = { ...token, head: verb, relation: "nsubj" };
    else if (isInside(at) && (token.head < 0 || !isInside(token.head))) {
      tokens[at] = { ...token, head: noun, relation: token.head < 0 ? "acl:relcl" : token.relation === "advcl" ? "advcl" : "dep" };
    } else if (!isInside(at) && (token.head < 0 || isInside(token.head))) tokens[at] = { ...token, head: verb };
  }
}
