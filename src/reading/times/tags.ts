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
  if (token.fine === "VBD") return "past";
  if (/^VB[ZP]$/.test(token.fine) && scheduled.has(token.lemma)) return "future";
  if (token.fine !== "VB" || tokens[verb - 1]?.lower !== "to") return null;
  // "Declined to say on Tuesday": what is not ahead of its verb is as past as that is.
  const above = tokens[token.head];
  const isAhead = above === undefined || announcing.has(above.lemma) || above.tag !== "VERB";
  const isPast = above?.fine === "VBD" || (above?.fine === "VBN" && participleTense(tokens, token.head) === "past");
  return !isAhead && isPast ? "past" : null;
}

/** "Was due on Friday", "until Monday": a word beside the time announces it. */
function isForward(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let index = Math.min(at, verb); index < Math.max(at, verb); index++)
    if (pointsForward.has(tokens[index]!.lower) && tokens[index]!.relation !== "amod") return true;
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
