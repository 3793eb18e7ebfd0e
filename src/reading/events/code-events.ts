import { hostileTypes, isCrime, isWarfare, operatorOf, typeOfNoun, typeOfVerb } from "../../lexicon/index.ts";
import type { EventType, Operator } from "../../lexicon/index.ts";
import type { CodedEvent, Event, EventMode } from "../reading.ts";
import { negations } from "./certainty.ts";
import type { Dependents } from "./dependents.ts";
import { nounsOfVerb, wordsInRoles } from "./clause-words.ts";

/** An event before its type is known. */
export type Uncoded = Omit<Event, "coded">;

/** A type on its way from the innermost verb outwards. */
interface Coding {
  readonly type: EventType;
  readonly mode: EventMode;
  /** The innermost verb that told something. */
  readonly content: number;
  /** Verbs on the way, which tell no event of their own. */
  readonly path: readonly number[];
}

/**
 * Gives each event its PLOVER type. A verb has the type of its own words; a verb of speech or intention that governs it ("agreed to",
 * "threatened to", "refused to", "called on them to") turns it into a promise, threat, refusal or demand, and auxiliaries do the same
 * ("will visit"). What is governed tells no event of its own. Nouns of action count in sentences without a typed verb.
 */
export function codeEvents(clause: Dependents, events: readonly Uncoded[]): Event[] {
  const governed = new Set<number>();
  const codings = events.map((event) => (clause.tokens[event.predicate]!.tag === "VERB" ? codeVerb(clause, event.predicate) : undefined));
  codings.forEach((coding, index) => {
    for (const verb of coding?.path ?? []) if (verb !== events[index]!.predicate) governed.add(verb);
  });
  const told = new Set(events.filter((event, index) => codings[index] && !governed.has(event.predicate)).map((event) => event.sentence));
  return events.map((event, index) => {
    const { predicate } = event;
    if (governed.has(predicate)) return { ...event, coded: null };
    const coding = codings[index] ?? (told.has(event.sentence) ? undefined : codeNoun(clause, event));
    return { ...event, coded: coding === undefined ? null : toCoded(clause, event, coding) };
  });
}

/** Chains of governors are short; a limit keeps odd parses linear. */
const depthMax = 5;

/** A verb, turned by the adjective or noun of intention that it depends on: "is ready to send", "plans to attack", "a threat to leave". */
function codeVerb(clause: Dependents, verb: number): Coding | undefined {
  const found = code(clause, verb, 0);
  const { head, relation } = clause.tokens[verb]!;
  const governor = clause.tokens[head];
  if (governor === undefined || (governor.tag !== "ADJ" && governor.tag !== "NOUN") || !/^(?:xcomp|ccomp|advcl|acl)$/.test(relation))
    return found;
  const operator = operatorOf(governor.tag === "ADJ" ? governor.lower : governor.lemma);
  const isInfinitive = clause.hasWord(verb, "mark", new Set(["to"]));
  if (operator === undefined || !isInfinitive) return found;
  const type = turn(operator, undefined, found?.type, true);
  if (type === undefined) return found;
  const coding: Coding = {
    type,
    mode: modeOf(operator, type, found),
    content: found?.content ?? verb,
    path: [...(found?.path ?? [verb]), head],
  };
  return underAuxiliaries(clause, head, coding);
}

function code(clause: Dependents, verb: number, depth: number): Coding | undefined {
  const { tokens } = clause;
  const operator = operatorOf(lemmaWithParticle(clause, verb)) ?? operatorOf(tokens[verb]!.lemma);
  const own = isSaying(clause, verb) ? "DISAPPROVE" : ownType(clause, verb);
  const complement = operator === undefined || depth >= depthMax ? undefined : complementOf(clause, verb);
  const inner = complement === undefined ? undefined : code(clause, complement, depth + 1);
  const path = complement === undefined ? [verb] : [verb, complement, ...(inner?.path ?? [])];
  const content = inner?.content ?? complement ?? verb;
  const turned = operator === undefined ? own : turn(operator, own, inner?.type ?? nounType(clause, verb), complement !== undefined);
  if (turned === undefined) return undefined;
  return underAuxiliaries(clause, verb, { type: turned, mode: modeOf(operator, turned, inner), content, path });
}

function lemmaWithParticle(clause: Dependents, verb: number): string {
  const [particle = particles.has(clause.tokens[verb + 1]?.lower ?? "") ? verb + 1 : undefined] = clause.by(verb, "compound:prt");
  const { lemma } = clause.tokens[verb]!;
  return particle === undefined ? lemma : `${lemma} ${clause.tokens[particle]!.lower}`;
}

/** Adverbs that make a new verb of the one before them, whatever the parse calls them. */
const particles = new Set(["off", "out", "down", "up", "over", "back"]);

/** The verb that tells what is agreed, offered, refused: an open or closed complement. */
function complementOf(clause: Dependents, verb: number): number | undefined {
  const [found] = clause.by(verb, "xcomp", "ccomp").filter((child) => clause.tokens[child]!.tag === "VERB" || isReady(clause, child));
  return found;
}

/** "Is willing to send": an adjective that governs a verb as a verb of intention does. */
function isReady(clause: Dependents, word: number): boolean {
  const { tag, lower } = clause.tokens[word]!;
  return tag === "ADJ" && operatorOf(lower) !== undefined;
}

/** "..., a group protested": a protest in words. */
function isSaying(clause: Dependents, verb: number): boolean {
  return clause.tokens[verb]!.lemma === "protest" && clause.by(verb, "ccomp", "parataxis").length > 0;
}

function ownType(clause: Dependents, verb: number): EventType | undefined {
  const nouns = nounsOfVerb(clause, verb);
  // "Called off" is no call: a verb that the lists know with its particle is not looked up without it.
  const whole = lemmaWithParticle(clause, verb);
  const found =
    typeOfVerb(whole, nouns) ??
    (operatorOf(whole) === undefined || !whole.includes(" ") ? typeOfVerb(clause.tokens[verb]!.lemma, nouns) : undefined);
  if (found === undefined) return undefined;
  if (found.type !== "ASSAULT" && found.type !== "FIGHT") return found.type;
  // Soldiers who fire bombs fight; guerrillas who wound soldiers by a bomb do not.
  if (wordsInRoles(clause, verb, "nsubj").some(isWarfare)) return "FIGHT";
  const means = wordsInRoles(clause, verb, "nsubj", "obj", "obl");
  if (means.some(isCrime)) return "ASSAULT";
  return means.some(isWarfare) ? "FIGHT" : found.type;
}

/** The type of the act that a verb has as its object, or that begins or ends: "ended the mediation", "riots continued". */
function nounType(clause: Dependents, verb: number): EventType | undefined {
  const nouns = nounsOfVerb(clause, verb);
  const subjects = clause.by(verb, "nsubj").map((subject) => clause.tokens[subject]!.lemma);
  return [...nouns, ...subjects].map(typeOfNoun).find((type) => type !== undefined);
}

/** What an operator makes of its own type and of the type of what it governs. */
function turn(operator: Operator, own: EventType | undefined, inner: EventType | undefined, governs: boolean): EventType | undefined {
  switch (operator) {
    case "offer":
    case "promise":
    case "agree":
      return governs || own === undefined || own === "AGREE" ? "AGREE" : own;
    case "vow":
      return inner === undefined || hostileTypes.has(inner) ? "THREATEN" : "AGREE";
    case "intend":
      return inner === undefined ? own : intended(inner);
    case "threaten":
      return "THREATEN";
    case "demand":
      // Who calls for sanctions rallies others against somebody, who calls for support rallies them on behalf of him (CAMEO 113, 053).
      if (own === "DEMAND" && !governs) return inner === "SANCTION" ? "DISAPPROVE" : inner === "SUPPORT" ? "SUPPORT" : own;
      return own ?? "DEMAND";
    case "refuse":
      return own ?? "REJECT";
    case "accuse":
      return "DISAPPROVE";
    case "pass":
      return inner ?? own;
    case "stop":
      return inner === undefined ? own : stopped(inner);
  }
}

function intended(type: EventType): EventType {
  if (type === "AGREE" || type === "THREATEN" || type === "REJECT" || type === "DEMAND") return type;
  return hostileTypes.has(type) ? "THREATEN" : "AGREE";
}

function stopped(type: EventType): EventType {
  if (type === "PROTEST") return "CONCEDE";
  return hostileTypes.has(type) ? "RETREAT" : "SANCTION";
}

const willWords = new Set(["will", "'ll", "’ll", "shall", "wo", "would", "'d", "’d"]);
const mayWords = new Set(["may", "might", "could"]);
const allegedWords = new Set(["allegedly", "reportedly", "apparently", "supposedly", "purportedly"]);

/** "Will visit" is a promise, "will attack" a threat, "will not talk" a refusal. */
function underAuxiliaries(clause: Dependents, verb: number, coding: Coding): Coding {
  const negated = clause.hasWord(verb, "advmod", negations);
  const will = clause.hasWord(verb, "aux", willWords);
  const may = clause.hasWord(verb, "aux", mayWords);
  if (negated && !hostileTypes.has(coding.type)) return { ...coding, type: "REJECT", mode: "done" };
  if (negated) return { ...coding, mode: "denied" };
  if (clause.hasWord(verb, "advmod", allegedWords)) return { ...coding, mode: "alleged" };
  if (will) return { ...coding, type: intended(coding.type), mode: coding.mode === "done" ? "planned" : coding.mode };
  if (may) return { ...coding, type: intended(coding.type), mode: "possible" };
  return coding;
}

function modeOf(operator: Operator | undefined, type: EventType, inner: Coding | undefined): EventMode {
  if (type !== "AGREE") return inner?.mode === "alleged" ? "alleged" : "done";
  if (operator === "offer") return "offered";
  if (operator === "promise" || operator === "vow") return "promised";
  return operator === "intend" || inner !== undefined ? "planned" : "done";
}

function codeNoun(clause: Dependents, event: Uncoded): Coding | undefined {
  const { tag, lemma } = clause.tokens[event.predicate]!;
  const type = tag === "NOUN" && event.agents.length > 0 ? typeOfNoun(lemma) : undefined;
  return type === undefined
    ? undefined
    : { type, mode: event.negated ? "denied" : "done", content: event.predicate, path: [event.predicate] };
}

function toCoded(clause: Dependents, event: Uncoded, { type, mode, content, path }: Coding): CodedEvent {
  const { tokens } = clause;
  const first = tokens[Math.min(...path)]!;
  const last = tokens[Math.max(...path)]!;
  return {
    type,
    mode: mode === "done" && event.certainty === "alleged" ? "alleged" : mode === "done" && isPastPerfect(clause, event) ? "past" : mode,
    content: content === event.predicate ? null : content,
    words: { start: first.start, end: last.end },
  };
}

/** "Had withdrawn": done before what the report tells. */
function isPastPerfect(clause: Dependents, event: Uncoded): boolean {
  return clause.tokens[event.predicate]!.fine === "VBN" && clause.hasWord(event.predicate, "aux", new Set(["had"]));
}
