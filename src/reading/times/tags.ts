import type { Token } from "../reading.ts";

const reach = 10;
const modals: ReadonlySet<string> = new Set(["will", "'ll", "shall", "would", "may", "might", "could", "must", "should", "can"]);

/** A time hangs at most so deep below its verb. */
const depthMax = 6;

/** Verbs and adjectives whose infinitive is ahead of them, whatever their own tense: "planned to meet on Friday". */
const announcing: ReadonlySet<string> = new Set(
  "plan expect schedule set want intend hope promise vow agree urge call ask tell need prepare seek threaten pledge propose due ready likely go have aim wait order invite schedule slate decide want like order allow help".split(
    " ",
  ),
);

/** Verbs of timetables, whose present tense tells what lies ahead (the futurate present): "the term ends in January". */
const scheduled: ReadonlySet<string> = new Set(
  "begin start end expire open close reopen resume take leave depart arrive return retire".split(" "),
);

/** Tense of the verb that the parse hangs a token on; null without one, or when its form does not say. */
function governingTense(tokens: readonly Token[], at: number): "past" | "present" | "future" | null {
  let verb = at;
  for (let depth = 0; depth < depthMax; depth++) {
    verb = tokens[verb]!.head;
    if (verb < 0) return null;
    if (tokens[verb]!.tag === "VERB") break;
  }
  const token = tokens[verb]!;
  if (token.tag !== "VERB" || isForward(tokens, at, verb)) return null;
  // "Said Friday they will meet": right behind a verb, a time before the next one is that of the first.
  if (token.fine === "VBD" || (verb > at && tokens[at - 1]?.fine === "VBD")) return "past";
  const auxiliary = auxiliaryTense(tokens, verb);
  if (auxiliary) return auxiliary;
  if (/^VB[ZP]$/.test(token.fine) && scheduled.has(token.lemma)) return "future";
  if (token.fine !== "VB" || tokens[verb - 1]?.lower !== "to") return null;
  // "Declined to say on Tuesday": what is not ahead of its verb is as past as that is.
  const above = tokens[token.head];
  const isAhead = above === undefined || announcing.has(above.lemma) || above.tag !== "VERB";
  // "By appearing to retreat on Monday, they have …": a participle has the time of the verb above it.
  const isBare = above?.fine === "VBG" && above.relation === "advcl" && auxiliaryTense(tokens, token.head) === null;
  const telling = isBare ? above.head : token.head;
  const isPast =
    tokens[telling]?.fine === "VBD" ||
    (tokens[telling]?.fine === "VBN" && participleTense(tokens, telling) === "past") ||
    (telling >= 0 && auxiliaryTense(tokens, telling) === "past");
  return !isAhead && isPast ? "past" : null;
}

/** So far before its verb an auxiliary stands, the longest aside between them included. */
const auxiliaryReach = 8;

/**
 * "Sailors were called to the pier to look for two boats on Friday", "was mending the pier", "on Friday, in a speech, she will tell": what the auxiliaries
 * of a verb say of its time, wherever the time stands. Null for a verb that announces, and where they leave it open ("is leaving").
 */
function auxiliaryTense(tokens: readonly Token[], verb: number): "past" | "future" | null {
  const { fine, lemma } = tokens[verb]!;
  const auxiliaries: string[] = [];
  for (let at = Math.max(0, verb - auxiliaryReach); at < verb; at++)
    if (tokens[at]!.head === verb && tokens[at]!.relation.startsWith("aux")) auxiliaries.push(tokens[at]!.lower);
  const has = (words: RegExp): boolean => auxiliaries.some((word) => words.test(word));
  // "Are set for a tour on Monday".
  if (appointing.has(lemma)) return fine === "VBN" && has(/^(?:is|are|['’]s|['’]re)$/) ? "future" : null;
  if (has(/^(?:will|['’]ll|shall|wo)$/)) return "future";
  if (has(/^(?:would|may|might|could|must|should|can|ca)$/)) return null;
  if (fine === "VBN" || fine === "VBG")
    return has(/^(?:was|were|had)$/) || (fine === "VBN" && has(/^(?:has|have|['’]ve)$/)) ? "past" : null;
  return has(/^did$/) ? "past" : null;
}

/** "Was scheduled on Friday", "was going to leave on Friday": verbs whose own past says nothing of that of what they appoint. */
const appointing: ReadonlySet<string> = new Set(
  "plan expect schedule set slate book bill due want intend hope prepare go order invite allow postpone delay".split(" "),
);

/** "Was due on Friday", "until Monday": a word beside the time announces it. */
function isForward(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let index = Math.min(at, verb); index < Math.max(at, verb); index++)
    if (pointsForward.has(tokens[index]!.lower) && tokens[index]!.relation !== "amod") return true;
  return isBound(tokens, at);
}

/** So far before a time "until" stands at most: "until at least the end of July". */
const boundReach = 6;

/** Wherever the parse hangs it: "has been shut until at least the end of July after cracks were found". */
function isBound(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - boundReach); before--) {
    const { lower, tag } = tokens[before]!;
    if (lower === "until" || lower === "till") return true;
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT") return false;
  }
  return false;
}

/** Tense of the verb that a token hangs on, else of the nearest one, by Penn tags: the one before it first, then the one after it. */
export function tokenTense(tokens: readonly Token[], at: number): "past" | "present" | "future" | null {
  const governing = governingTense(tokens, at);
  if (governing) return governing;
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance++) {
      const token = tokens[at + step * distance];
      if (!token || (token.tag === "PUNCT" && /^[.!?]$/.test(token.text))) break;
      const tense = tenseOf(tokens, at + step * distance);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): "past" | "present" | "future" | null {
  const token = tokens[at]!;
  // "A scheduled interview" may be long past.
  if (pointsForward.has(token.lower) && token.relation !== "amod" && tokens[at - 1]?.text !== "-") return "future";
  if (token.tag !== "VERB" && token.tag !== "AUX") return null;
  if (token.fine === "MD" || modals.has(token.lower)) return "future";
  if (token.fine === "VBD") return "past";
  const before = tokens[at - 1];
  if (token.fine === "VB") return before?.lower === "to" || before?.fine === "MD" || tokens[at - 2]?.fine === "MD" ? "future" : null;
  if (token.fine === "VBN") return participleTense(tokens, at);
  if (token.fine === "VBZ" || token.fine === "VBP") return token.tag === "AUX" ? null : "present";
  return null;
}

/** Words that announce, whatever their form: "is expected in December", "until mid-November". */
const pointsForward: ReadonlySet<string> = new Set(
  "expected scheduled due planned slated payable effective upcoming until till".split(" "),
);

/** "will be held" and "to be held" are ahead, "is held" is now, "was held" and a bare "held" are past. */
function participleTense(tokens: readonly Token[], at: number): "past" | "present" | "future" {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[at - back]?.lower;
    if (word === "be") return "future";
    if (word === "is" || word === "are" || word === "'s") return "present";
    if (word === "was" || word === "were" || word === "had" || word === "has" || word === "have") return "past";
  }
  return "past";
}
