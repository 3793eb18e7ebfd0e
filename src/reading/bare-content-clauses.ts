import { cueVerbs } from "../lexicon/cues.ts";
import type { Sentence, Token } from "./reading.ts";

/** Verbs of the mind beside those of speech that take a clause without "that" (Quirk et al. 1985, section 16.31). */
const mindVerbs = new Set("know understand realize realise learn feel see hear mean guess bet wish pretend swear sense".split(" "));

/**
 * "She suggested Holm and Lund would pay": behind a verb of speech or of the mind, the noun right before a finite verb that has no subject
 * is that subject, and the clause is what is said; a parser that learned from few such clauses takes the noun for the object.
 */
export function openBareContentClauses(tokens: readonly Token[], sentences: readonly Pick<Sentence, "first" | "last">[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (const { first, last } of sentences) {
    for (let noun = first + 1; noun < last; noun++) {
      const { relation, head, tag } = tokens[noun]!;
      if (relation !== "obj" || head < 0 || head >= noun || tag === "PRON") continue;
      const verb = finiteBehind(tokens, noun, last);
      if (verb === undefined || !takesClause(tokens[head]!) || hasSubject(tokens, verb, noun) || isAbove(tokens, verb, head)) continue;
      mended ??= [...tokens];
      mended[noun] = { ...tokens[noun]!, head: verb, relation: isPassive(tokens, verb) ? "nsubj:pass" : "nsubj" };
      mended[verb] = { ...tokens[verb]!, head, relation: "ccomp" };
    }
  }
  return mended ?? tokens;
}

/** Behind the verb of a relative clause ("aides who saw the plan said …") the finite verb is that of the noun before it. */
function takesClause({ tag, lower, lemma, relation }: Token): boolean {
  return (
    tag === "VERB" && !relation.startsWith("acl") && (mindVerbs.has(lemma) || (cueVerbs.get(lower)?.some(({ clause }) => clause) ?? false))
  );
}

/** The finite verb, or what its auxiliary belongs to, right behind the phrase of a noun: only adverbs stand between. */
function finiteBehind(tokens: readonly Token[], noun: number, last: number): number | undefined {
  let at = noun + 1;
  while (at < last && at <= noun + phraseMax && tokens[at]!.tag !== "PUNCT" && belongsTo(tokens, at, noun)) at++;
  while (at < last && tokens[at]!.tag === "ADV") at++;
  const next = at < last ? tokens[at] : undefined;
  if (next === undefined) return undefined;
  if (next.tag === "AUX") return next.head > at ? next.head : next.head < noun || next.relation === "root" ? at : undefined;
  return next.tag === "VERB" && /^VB[DZP]$/.test(next.fine) ? at : undefined;
}

/** Longer phrases of a noun are misread sentences. */
const phraseMax = 12;

function belongsTo(tokens: readonly Token[], at: number, noun: number): boolean {
  for (let above = at, step = 0; above >= 0 && step < depthMax; above = tokens[above]!.head, step++) {
    if (above === noun) return true;
    if (tokens[above]!.relation.startsWith("acl")) return false;
  }
  return false;
}

const depthMax = 4;

function hasSubject(tokens: readonly Token[], verb: number, noun: number): boolean {
  for (let at = Math.max(0, Math.min(verb, noun) - reach); at < verb; at++) {
    if (tokens[at]!.head === verb && /^(?:[nc]subj|expl)/.test(tokens[at]!.relation)) return true;
  }
  return false;
}

/** Words before a verb among which its subject is looked for. */
const reach = 30;

/** The verb of speech depends on the finite verb: "the plan she called a risk failed". */
function isAbove(tokens: readonly Token[], verb: number, below: number): boolean {
  for (let at = below, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) if (at === verb) return true;
  return false;
}

const chainMax = 20;

function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - depthMax; at--)
    if (tokens[at]!.head === verb && tokens[at]!.relation === "aux:pass") return true;
  return false;
}
