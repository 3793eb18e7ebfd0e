import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/** A shorter quotation is a phrase, which may not have been said. */
const quotationTokensMin = 6;

/** "Could say", "if he were to say", "declined to say", "asked him to explain": nobody has said it. */
export function isUnsaid(part: Part, { cue, kind, content }: Utterance): boolean {
  if (cue === null || kind === "term") return false;
  const { tokens } = part.reading;
  // A whole quotation was said, whatever stands by its cue; a phrase ("refused to say “…”") was not.
  if (kind === "direct" && tokensIn(part, content).length >= quotationTokensMin) return false;
  const verb = tokensIn(part, cue).find((token) => tokens[token]!.tag === "VERB");
  if (verb === undefined) return false;
  if (kind !== "direct" && (isHedged(part, verb) || isNegated(part, verb) || isForgone(part, verb))) return true;
  // "By avoiding saying that …", "making firms report their spending"
  const above = /^[xc]comp/.test(tokens[verb]!.relation) && kind !== "direct" ? tokens[tokens[verb]!.head] : undefined;
  if (tokens[verb]!.fine === "VBG" && above !== undefined && avoiding.has(above.lemma) && !isNegated(part, tokens[verb]!.head)) return true;
  if (isToCome(part, verb)) return true;
  if (tokens[verb]!.fine === "VB" && above !== undefined && letting.has(above.lemma) && tokens[verb - 1]?.lower !== "to") return true;
  if (tokens[verb - 1]?.lower !== "to" && tokens[verb - 2]?.lower !== "to") return false;
  const governor = tokens[tokens[verb]!.head];
  // "It would be wrong to suggest that …": whoever says so does not suggest it.
  if (governor?.tag === "ADJ" && hasEmptySubject(part, tokens[verb]!.head)) return true;
  if (governor === undefined || !/^(?:xcomp|acl|ccomp|advcl)/.test(tokens[verb]!.relation)) return false;
  // "He may use the speech to claim that …"
  return withholding.has(governor.lemma) || (kind !== "direct" && isHedged(part, tokens[verb]!.head));
}

/** "It will turn when she announces whether she goes": in a clause of time the present means what is to come where the main clause does. */
function isToCome(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { fine, relation, head } = tokens[verb]!;
  if (!/^VB[PZ]$/.test(fine) || !relation.startsWith("advcl") || head < 0) return false;
  const opensTime = [...indexOf(part.reading).childrenOf(verb)].some(
    (child) => child < verb && /^(?:when|once|until|after|before)$/.test(tokens[child]!.lower),
  );
  const isFuture = [...indexOf(part.reading).childrenOf(head)].some((child) => /^(?:will|’ll|'ll|shall)$/.test(tokens[child]!.lower));
  return opensTime && isFuture;
}

function hasEmptySubject(part: Part, predicate: number): boolean {
  const { tokens } = part.reading;
  return indexOf(part.reading)
    .childrenOf(predicate)
    .some((child) => tokens[child]!.relation === "expl" || (tokens[child]!.lower === "it" && tokens[child]!.relation.startsWith("nsubj")));
}

/** A verb with a modal of possibility or duty, or in an "if" clause. */
function isHedged(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const before = [...indexOf(part.reading).childrenOf(verb)].filter((child) => child < verb).map((child) => tokens[child]!);
  if (before.some((child) => child.relation === "mark" && /^(?:if|unless|whether|without)$/.test(child.lower))) return true;
  if (opensCondition(part, verb)) return true;
  return before.some((child) => child.relation === "aux" && /^(?:could|might|may|should|must|would|can)$/.test(child.lower));
}

/** "It is safe only if the council and the public believe …": the parse may hang the conjunction on the subject, right before which it stands. */
function opensCondition(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  for (let at = verb - 1; at > verb - conditionTokensMax && at >= 0; at--) {
    const { tag, fine, lower } = tokens[at]!;
    if (/^(?:if|unless)$/.test(lower)) return tokens[at - 1]?.lower !== "even" && tokens[at - 1]?.lower !== "as";
    if (tag === "PUNCT" || /^(?:VB[DPZ]|MD)$/.test(fine)) return false;
  }
  return false;
}

/** From the conjunction to the verb of its clause there are seldom more words. */
const conditionTokensMax = 12;

/** How far before a verb "rather than" may stand when other verbs are joined before it, in tokens. */
const forgoneTokensMax = 12;

/** "Rather than go on and declare that …", "instead of saying", "stopped short of saying", "steered clear of saying": what was not done. */
function isForgone(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  if (!/^VB[GP]?$/.test(tokens[verb]!.fine)) return false;
  for (let at = verb - 1; at > verb - forgoneTokensMax && at > 0; at--) {
    if (/^[,.;]$/.test(tokens[at]!.lower) || /^(?:VB[DZ]|MD)$/.test(tokens[at]!.fine)) return false;
    const pair = `${tokens[at - 1]!.lower} ${tokens[at]!.lower}`;
    if (/^(?:rather than|instead of|short of|clear of)$/.test(pair)) return true;
  }
  return false;
}

/** "Was not questioning whether", "never asked": the auxiliaries and adverbs before the verb deny it. */
function isNegated(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  for (let at = verb - 1; at >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.tag); at--)
    if (/^(?:not|n['’]t|never)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Verbs, adjectives and nouns whose infinitive tells of words that were not, or not yet, said. */
const withholding = new Set(
  "decline refuse fail avoid hesitate forget neglect want wish need unable unwilling reluctant refusal reluctance failure ask urge press tell invite call force order require oblige enable help encourage expect allow be have eager keen ready willing likely poised set intend design aim mean plan schedule promise vow pledge require compel permit forbid".split(
    " ",
  ),
);

const avoiding = new Set("avoid resist regret stop refrain consider".split(" "));
const letting = new Set("make let have help".split(" "));
