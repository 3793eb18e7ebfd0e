import { cueNouns, cueVerbs } from "../../lexicon/cues.ts";
import { behindPassive, movedObject, objectOfBlame } from "./controlled-subjects.ts";
import { clip, isTimeWord, taggedSubject } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, hasFiniteVerb, isFinite, isOpaque, relationOf } from "./syntax.ts";

/*
 * The noun phrase that names the speaker. The parse is asked first; where it is missing or gives no subject, the phrase is
 * read from the tags: the words from the cue outwards that can stand in one noun phrase.
 */

/** Chains of conjoined and subordinate verbs without subject are followed this far to the verb that has one. */
const controlDepthMax = 4;

/** A participle before its subject governs one clause, not a paragraph. */
const followingTokensMax = 60;

/** Subject of the verb group `group` (its head is `verb`), to the left, not before token `floor`. */
export function subjectBefore(syntax: Syntax, verb: number, group: Stretch, floor: number): Stretch | undefined {
  // "She claimed it was late; said it was dark": each clause of the row has the subject of the first.
  if (/^(?:;|and)$/.test(syntax.tokens[group.first - 1]?.lower ?? "") && isRow(syntax, floor, group.first)) {
    const shared = firstSubject(syntax, floor, verb);
    if (shared) return shared;
  }
  const perceived = behindPassive(syntax, group.first, floor);
  if (perceived !== undefined && syntax.tokens[verb]!.fine === "VBG") return taggedSubject(syntax, perceived, floor);
  const tagged = taggedSubject(syntax, group.first, floor);
  const parsed = parsedSubject(syntax, verb, group.first, floor);
  // What stands before a bare participle is its noun or an object, never its subject: "issued a statement saying".
  const isBare = group.last - group.first >= 1 && syntax.tokens[verb]!.fine === "VBG" && !hasAuxiliary(syntax, group.first, verb);
  if (parsed === undefined) {
    if (isBare && syntax.tokens[verb]!.head >= 0) return tagged && isAbsolute(syntax, tagged) ? tagged : undefined;
    return (tagged && whoseClauseEnds(syntax, tagged, group.first, floor)) ?? tagged;
  }
  // "Senator Anna Holm (R-Ohio) said": what stands in brackets is not who speaks.
  if (tagged && syntax.tokens[group.first - 1]!.lower === ")" && parsed.first > tagged.first) return tagged;
  // "former senator Anna Holm": the parse may leave out words before the name that belong to one unbroken phrase.
  if (tagged && tagged.last === parsed.last && tagged.first < parsed.first && isUnbroken(syntax, tagged.first, parsed.first)) return tagged;
  // "Anna Holm, the mayor of Alta, said": the parse took the apposition alone.
  const isApposition =
    tagged && tagged.first < parsed.first && parsed.last <= tagged.last && syntax.tokens[parsed.first - 1]!.lower === ",";
  return isApposition && syntax.tokens[parsed.first]!.tag === "DET" ? tagged : parsed;
}

/** Semicolons part the clauses before a token: the last of them right before it, or before the conjunction there. */
function isRow({ tokens }: Syntax, floor: number, at: number): boolean {
  const before = tokens[at - 1]!.lower === "and" ? at - 2 : at - 1;
  return before > floor && tokens[before]!.lower === ";";
}

function firstSubject(syntax: Syntax, floor: number, verb: number): Stretch | undefined {
  for (let index = floor; index < verb; index++) {
    const { head } = syntax.tokens[index]!;
    if (relationOf(syntax.tokens[index]!) !== "nsubj" || isOpaque(syntax, index) || head <= index || head >= verb) continue;
    if (relationOf(syntax.tokens[head]!) !== "root") continue;
    return clip(syntax, { first: syntax.leftmost[index]!, last: syntax.rightmost[index]! + 1 }, index, floor, head);
  }
  return undefined;
}

/** "With some calling it weak and one trader asking …": a subject of its own right behind "with" or a conjunction. */
function isAbsolute({ tokens }: Syntax, { first }: Stretch): boolean {
  return /^(?:with|and)$/.test(tokens[first - 1]?.lower ?? "") && /^(?:DET|NUM)$/.test(tokens[first]!.tag);
}

function hasAuxiliary(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (syntax.tokens[index]!.tag === "AUX") return true;
  return false;
}

function isUnbroken(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const { tag, lower } = syntax.tokens[index]!;
    if (tag === "ADP" && lower === "of") continue;
    if (tag !== "DET" && tag !== "ADJ" && tag !== "NOUN" && tag !== "PROPN" && tag !== "NUM" && tag !== "PART") return false;
  }
  return true;
}

function parsedSubject(syntax: Syntax, verb: number, limit: number, floor: number): Stretch | undefined {
  // Of two subjects, which only an erring parse gives, the nearer one is right.
  for (const child of childrenOf(syntax, verb).toReversed()) {
    if (relationOf(syntax.tokens[child]!) !== "nsubj" || child >= limit || child < floor || isOpaque(syntax, child)) continue;
    // "who last year promised": a time says nothing.
    if (isTimeWord(syntax.tokens[child]!.lower)) continue;
    if (isRelative(syntax, child) && hasFiniteVerb(syntax, child + 1, limit)) return antecedent(syntax, child, floor, limit);
    return clip(syntax, { first: syntax.leftmost[child]!, last: syntax.rightmost[child]! + 1 }, child, floor, limit);
  }
  return undefined;
}

function isRelative(syntax: Syntax, index: number): boolean {
  return /^(?:who|which|that)$/.test(syntax.tokens[index]!.lower);
}

/** "a diplomat who asked for silence said": the second verb belongs to the noun before "who". */
function antecedent(syntax: Syntax, pronoun: number, floor: number, limit: number): Stretch | undefined {
  const end = syntax.tokens[pronoun - 1]?.lower === "," ? pronoun - 1 : pronoun;
  const noun = taggedSubject(syntax, end, floor);
  if (noun === undefined) return undefined;
  return { first: noun.first, last: syntax.tokens[limit - 1]!.lower === "," ? limit - 1 : limit };
}

/** "two aides who had read the plan said": "the plan" before the cue is the object of a clause that belongs to the speaker. */
function whoseClauseEnds(syntax: Syntax, object: Stretch, limit: number, floor: number): Stretch | undefined {
  for (let index = object.first - 1; index > floor && syntax.tokens[index]!.lower !== "," && !isOpaque(syntax, index); index--) {
    if (syntax.tokens[index]!.lower !== "who") continue;
    return hasFiniteVerb(syntax, index + 1, object.first) ? antecedent(syntax, index, floor, limit) : undefined;
  }
  return undefined;
}

/** Subject that a verb without one shares with the verb it hangs on: "he nodded and said", "he left, saying". */
export function sharedSubject(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  const author = authorBefore(syntax, verb, floor);
  if (author) return author;
  const controlling = controllingSubject(syntax, verb, floor);
  const main = controlling === undefined || isClosedRelative(syntax, controlling, verb) ? mainSubject(syntax, verb, floor) : undefined;
  return main ?? controlling ?? followingSubject(syntax, verb, floor);
}

/**
 * "It follows Holm's statement on Sunday criticizing the plan", "because of guidance urging them to wait": a participle right behind the
 * noun of what is written says what stands there; whose it is says so, else the writing itself.
 */
function authorBefore(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  if (tokens[verb]!.fine !== "VBG" || relationOf(tokens[verb]!) !== "advcl") return undefined;
  let noun = verb - 1;
  while (noun > floor && isTimeWord(tokens[noun]!.lower)) noun--;
  if (noun < verb - 1 && tokens[noun]!.tag === "ADP") noun--;
  if (noun <= floor || tokens[noun]!.tag !== "NOUN" || isOpaque(syntax, noun) || !isWriting(tokens[noun]!.lower)) return undefined;
  const owner = childrenOf(syntax, noun).find((child) => relationOf(tokens[child]!) === "nmod" && tokens[child]!.relation === "nmod:poss");
  if (owner !== undefined && tokens[owner]!.tag !== "PRON") {
    const whole = { first: syntax.leftmost[owner]!, last: syntax.rightmost[owner]! };
    return clip(syntax, whole, owner, floor, noun);
  }
  const isGoverned = tokens[noun]!.relation.startsWith("obl") || relationOf(tokens[noun]!) === "compound";
  return owner === undefined && isGoverned ? taggedSubject(syntax, noun + 1, floor) : undefined;
}

/** "Holm blamed his wife, who kept the books, for the loss, saying …": the main clause went on before the participle. */
function isClosedRelative(syntax: Syntax, subject: Stretch, verb: number): boolean {
  if (subject.last - subject.first > 1 || !isRelative(syntax, subject.first)) return false;
  let pauses = 0;
  for (let index = subject.first; index < verb; index++) if (syntax.tokens[index]!.lower === "," && !isOpaque(syntax, index)) pauses++;
  return pauses > 1;
}

/** "After shouting “…,” the driver left": a participle that opens the sentence has the subject that follows it. */
function followingSubject(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  const opens = verb === floor || (verb === floor + 1 && /^(?:SCONJ|ADP|ADV)$/.test(tokens[floor]!.tag));
  if (tokens[verb]!.fine !== "VBG" || !opens) return undefined;
  for (let index = verb + 1; index < tokens.length && index - verb < followingTokensMax && tokens[index]!.lower !== "."; index++) {
    const { head } = tokens[index]!;
    if (isOpaque(syntax, index) || relationOf(tokens[index]!) !== "nsubj" || head <= index || !isFinite(tokens[head]!)) continue;
    const pause = tokens[syntax.leftmost[index]! - 1];
    if (pause?.lower !== "," && !isOpaque(syntax, syntax.leftmost[index]! - 1)) continue;
    return clip(syntax, { first: syntax.leftmost[index]!, last: syntax.rightmost[index]! + 1 }, index, verb + 1, head);
  }
  return undefined;
}

/** "…, saying that": a participle after a pause has the subject of the main clause, whatever the parse hangs it on. */
function mainSubject(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  const before = syntax.tokens[verb - 1];
  if (syntax.tokens[verb]!.fine !== "VBG" || verb - 1 < floor || (before!.lower !== "," && !isOpaque(syntax, verb - 1))) return undefined;
  for (let index = floor; index < verb; index++) {
    const token = syntax.tokens[index]!;
    if (relationOf(token) !== "nsubj" || isOpaque(syntax, index) || token.head < index || token.head >= verb) continue;
    if (!/^(?:root|conj|parataxis|ccomp)$/.test(relationOf(syntax.tokens[token.head]!))) continue;
    return clip(syntax, { first: syntax.leftmost[index]!, last: syntax.rightmost[index]! + 1 }, index, floor, token.head);
  }
  return undefined;
}

function controllingSubject(syntax: Syntax, verb: number, floor: number): Stretch | undefined {
  let at = verb;
  for (let depth = 0; depth < controlDepthMax; depth++) {
    const token = syntax.tokens[at]!;
    const head = token.head;
    const relation = relationOf(token);
    if (head < floor || isOpaque(syntax, head)) return undefined;
    if (relation === "acl" && syntax.tokens[head]!.tag !== "VERB") {
      // "She was at the fair and called it …", "He was the only one there, saying …": the subject of the predicate.
      const goesOn = at !== verb || syntax.tokens[verb - 1]?.lower === ",";
      const predicated = goesOn && isPredicate(syntax, head) ? parsedSubject(syntax, head, head, floor) : undefined;
      if (predicated) return predicated;
      // "the prospect of affirming it": the noun in front of a preposition does not affirm anything.
      if (syntax.tokens[at - 1]?.tag === "ADP" || syntax.tokens[at - 1]?.tag === "SCONJ") return undefined;
      // "The ministry issued a statement saying …": who issues the statement says what stands in it.
      const writing = writingAt(syntax, head, floor);
      const issuer = writing >= 0 ? issuerOf(syntax, writing, floor) : undefined;
      if (issuer) return issuer;
      return clip(syntax, { first: syntax.leftmost[head]!, last: at }, head, floor, at);
    }
    const saying = relation === "conj" ? sayingAbove(syntax, verb, head, floor) : -1;
    if (saying >= 0) return parsedSubject(syntax, saying, saying, floor) ?? controllingSubject(syntax, saying, floor);
    // "a request that it be kept and assumed …": a finite verb is not joined to an infinitive or participle.
    if (relation === "conj" && isFinite(token) && !hasFiniteGroup(syntax, head)) {
      at = head;
      continue;
    }
    if (!["conj", "xcomp", "advcl", "ccomp", "parataxis", "dep", "acl"].includes(relation)) return undefined;
    const blamed = at === verb ? objectOfBlame(syntax, verb, head, floor) : undefined;
    if (blamed) return blamed;
    const moved = at === verb ? movedObject(syntax, verb, floor) : undefined;
    if (moved) return moved;
    const found = parsedSubject(syntax, head, head, floor) ?? parsedSubject(syntax, head, verb, floor);
    if (found === undefined) {
      at = head;
      continue;
    }
    // A finite verb that is not joined to the verb of a relative clause is the verb of its antecedent.
    const isMain = isFinite(syntax.tokens[verb]!) && relation === "xcomp";
    return isMain && isRelative(syntax, found.first) ? antecedent(syntax, found.first, floor, verb) : found;
  }
  return undefined;
}

/** From a joined verb up to the verb of saying there are seldom more clauses. */
const clausesMax = 4;

/**
 * "She said the council had failed and added that …", "by saying the road was closed, and called it …", "said aides expect more if it
 * passes and urged …": a verb of saying that the parse joins to a verb of what was said, in the other tense, belongs to the one who said
 * that. Token of the verb above, -1 for none.
 */
export function sayingAbove({ tokens }: Syntax, verb: number, joined: number, floor: number): number {
  if (!isFinite(tokens[verb]!) || cueVerbs.has(tokens[joined]!.lower)) return -1;
  const { head } = tokens[joined]!;
  if (/^(?:ccomp|xcomp)$/.test(relationOf(tokens[joined]!)) && head >= floor && head < joined && isQuoting(tokens[verb]!.lower)) {
    if (isQuoting(tokens[head]!.lower) && pastForm(tokens[verb]!) === pastForm(tokens[head]!)) return head;
  }
  if (tokens[verb]!.fine !== "VBD" || !/^VB[PZ]$/.test(tokens[joined]!.fine)) return -1;
  let at = joined;
  for (let clause = 0; clause < clausesMax && at >= floor; clause++) {
    if (tokens[at]!.fine === "VBD") return isQuoting(tokens[at]!.lower) ? at : -1;
    at = tokens[at]!.head;
  }
  return -1;
}

/** The tag of a verb's form; past tense and participle are often taken for each other. */
function pastForm({ fine }: { readonly fine: string }): string {
  return fine === "VBN" ? "VBD" : fine;
}

/** A noun with "was" before it. */
function isPredicate(syntax: Syntax, noun: number): boolean {
  return childrenOf(syntax, noun).some((child) => relationOf(syntax.tokens[child]!) === "cop");
}

function hasFiniteGroup(syntax: Syntax, verb: number): boolean {
  if (isFinite(syntax.tokens[verb]!) || syntax.tokens[verb]!.tag !== "VERB") return true;
  return childrenOf(syntax, verb).some((child) => isFinite(syntax.tokens[child]!));
}

function isQuoting(lower: string): boolean {
  return (cueVerbs.get(lower) ?? []).some((verb) => verb.quotation);
}

/** Nouns of what is written or said as a whole: "statement", "letter". */
export function isWriting(lower: string): boolean {
  return (
    cueNouns.has(lower) ||
    cueNouns.has(lower.replace(/s$/, "")) ||
    /^(?:letter|tweet|message|email|e-mail|memo|post|speech|note|guidance|advice|memorandum|communique|communiqué|release|op-ed|address|article|column)s?$/.test(
      lower,
    )
  );
}

/** "A letter", and "a letter to the court": the noun of what is written; -1 when neither stands there. */
function writingAt({ tokens }: Syntax, noun: number, floor: number): number {
  if (isWriting(tokens[noun]!.lower)) return noun;
  const { head } = tokens[noun]!;
  const isAddressed = head >= floor && head < noun && relationOf(tokens[noun]!) === "nmod" && isWriting(tokens[head]!.lower);
  return isAddressed && tokens.slice(head, noun).some(({ lower }) => lower === "to") ? head : -1;
}

function issuerOf(syntax: Syntax, noun: number, floor: number): Stretch | undefined {
  const token = syntax.tokens[noun]!;
  const verb = token.head;
  if (verb < floor || verb > noun || !/^(?:obj|obl)$/.test(relationOf(token))) return undefined;
  return parsedSubject(syntax, verb, verb, floor);
}
