import { isCrime, isWarfare, listedVerb, operatorOf, typeOfNoun, typeOfVerb } from "../../lexicon/index.ts";
import type { EventType, Operator } from "../../lexicon/index.ts";
import type { CodedEvent, Event } from "../reading.ts";
import { jointsOf, nounsOfVerb, wordsInRoles } from "./clause-words.ts";
import type { Dependents } from "./dependents.ts";
import { demandOf, modeOf, turn, underAuxiliaries, willWords } from "./operators.ts";
import type { Coding } from "./operators.ts";

/** An event before its type is known. */
export type Uncoded = Omit<Event, "coded">;

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
  const byPredicate = new Map(events.map((event) => [event.predicate, event]));
  return events.map((event, index) => {
    const { predicate } = event;
    if (governed.has(predicate)) return { ...event, coded: null };
    const coding = codings[index] ?? (told.has(event.sentence) ? undefined : codeNoun(clause, event));
    const coded = coding === undefined ? null : toCoded(clause, event, coding, byPredicate);
    return { ...event, coded: coded !== null && hasParties(clause, coded) ? coded : null };
  });
}

const nobody = new Set(
  "you one someone somebody anyone anybody everyone everybody who whoever this that these those what there".split(" "),
);

/** An event is between parties: what nobody does to nobody, and what "you" or "someone" may do, is none. */
function hasParties({ tokens }: Dependents, { actors, recipients }: CodedEvent): boolean {
  if (actors.length === 0) return recipients.length > 0;
  return actors.some((actor) => !nobody.has(tokens[actor]!.lower));
}

/** Chains of governors are short; a limit keeps odd parses linear. */
const depthMax = 5;
const governorRelations = new Set(["xcomp", "ccomp", "advcl", "acl"]);
const infinitive = new Set(["to"]);

/** A verb, turned by the adjective or noun of intention that it depends on: "is ready to send", "plans to attack", "a threat to leave". */
function codeVerb(clause: Dependents, verb: number): Coding | undefined {
  const found = demandOf(clause, verb) ?? code(clause, verb, 0);
  const { head, relation } = clause.tokens[verb]!;
  const governor = clause.tokens[head];
  if (governor === undefined || (governor.tag !== "ADJ" && governor.tag !== "NOUN") || !governorRelations.has(relation)) return found;
  const operator = operatorOf(governor.tag === "ADJ" ? governor.lower : governor.lemma);
  if (operator === undefined || !clause.hasWord(verb, "mark", infinitive)) return found;
  const type = turn(operator, undefined, found?.type, true);
  if (type === undefined) return found;
  const path = [...(found?.path ?? [verb]), head];
  return underAuxiliaries(clause, head, { type, mode: modeOf(operator, type, found), content: found?.content ?? verb, path });
}

function code(clause: Dependents, verb: number, depth: number): Coding | undefined {
  const listed = listedForm(clause, verb);
  if (listed === undefined) return undefined;
  const operator = operatorOf(listed);
  const nouns = nounsOfVerb(clause, verb);
  const own = ownType(clause, verb, listed, nouns);
  if (operator === undefined || own?.by === "verb-and-noun") {
    return (
      own && underAuxiliaries(clause, verb, { type: own.type, mode: modeOf(operator, own.type, undefined), content: verb, path: [verb] })
    );
  }
  return codeOperator(clause, verb, depth, { operator, own: own?.type, nouns });
}

function codeOperator(
  clause: Dependents,
  verb: number,
  depth: number,
  about: { readonly operator: Operator; readonly own: EventType | undefined; readonly nouns: readonly string[] },
): Coding | undefined {
  const complement = depth >= depthMax ? undefined : complementOf(clause, verb);
  const inner = complement === undefined ? undefined : code(clause, complement, depth + 1);
  const { operator } = about;
  // "Warned that the police will no longer tolerate rallies": who warns of a decision threatens with it.
  const own = operator === "warn" && complement !== undefined && clause.hasWord(complement, "aux", willWords) ? "THREATEN" : about.own;
  const type = turn(operator, own, inner?.type ?? actType(clause, verb, about.nouns), complement !== undefined);
  if (type === undefined) return undefined;
  const path = complement === undefined ? [verb] : [verb, complement, ...(inner?.path ?? [])];
  return underAuxiliaries(clause, verb, { type, mode: modeOf(operator, type, inner), content: inner?.content ?? complement ?? verb, path });
}

/** Adverbs that make a new verb of the one before them, whatever the parse calls them. */
const particles = new Set(["off", "out", "down", "up", "over", "back"]);

/** Of these a verb that is listed without them always has another sense: "back away", "pass over". */
const turning = new Set(["off", "over", "back", "away", "aside"]);

/** The verb as the lists have it, with its particle where they know it so: "called off" is no call. */
function listedForm(clause: Dependents, verb: number): string | undefined {
  const { lemma, lower } = clause.tokens[verb]!;
  // "Sworn in as mayor" is no oath against anybody.
  if (lemma === "swear" && clause.tokens[verb + 1]?.lower === "in") return undefined;
  const [particle = particles.has(clause.tokens[verb + 1]?.lower ?? "") ? verb + 1 : undefined] = clause.by(verb, "compound:prt");
  const whole = particle === undefined ? undefined : `${lemma} ${clause.tokens[particle]!.lower}`;
  const listed = whole === undefined ? undefined : listedVerb(whole, whole);
  if (listed !== undefined || (particle !== undefined && turning.has(clause.tokens[particle]!.lower))) return listed;
  return listedVerb(lemma, lower);
}

/** The verb that tells what is agreed, offered, refused: an open or closed complement. */
function complementOf(clause: Dependents, verb: number): number | undefined {
  const isVerb = (child: number): boolean => clause.tokens[child]!.tag === "VERB";
  // Behind an adverbial ("agreed on Saturday to send") the parse often takes the complement for a purpose.
  const isLate = (child: number): boolean => isVerb(child) && child > verb && clause.hasWord(child, "mark", infinitive);
  return clause.by(verb, "xcomp", "ccomp").find(isVerb) ?? clause.by(verb, "advcl").find(isLate);
}

/** Violence is fighting when weapons of war do it. Tanks that fire bombs fight; guerrillas who wound soldiers by a bomb do not. */
function ownType(clause: Dependents, verb: number, listed: string, nouns: readonly string[]): ReturnType<typeof typeOfVerb> {
  // "..., a group protested": a protest in words.
  if (listed === "protest" && clause.by(verb, "ccomp", "parataxis").length > 0) return { type: "DISAPPROVE", by: "verb" };
  const found = typeOfVerb(listed, nouns, jointsOf(clause, verb));
  if (found?.type !== "ASSAULT" && found?.type !== "FIGHT") return found;
  const doers = wordsInRoles(clause, verb, "nsubj");
  if (!doers.some(isCrime) && doers.some(isWarfare)) return { ...found, type: "FIGHT" };
  const means = wordsInRoles(clause, verb, "nsubj", "obj", "obl");
  if (means.some(isCrime)) return { ...found, type: "ASSAULT" };
  return means.some(isWarfare) ? { ...found, type: "FIGHT" } : found;
}

/** The type of the act that a verb has as its object, or that begins or ends: "ended the mediation", "riots continued". */
function actType(clause: Dependents, verb: number, nouns: readonly string[]): EventType | undefined {
  const subjects = clause.by(verb, "nsubj").map((subject) => clause.tokens[subject]!.lemma);
  return [...nouns, ...subjects].map(typeOfNoun).find((type) => type !== undefined);
}

function codeNoun(clause: Dependents, event: Uncoded): Coding | undefined {
  const { tag, lemma } = clause.tokens[event.predicate]!;
  const type = tag === "NOUN" && event.agents.length > 0 ? typeOfNoun(lemma) : undefined;
  if (type === undefined) return undefined;
  return { type, mode: event.negated ? "denied" : "done", content: event.predicate, path: [event.predicate] };
}

const ownPronouns = new Set(["it", "they", "he", "she", "we", "i"]);

/** "The government announced that it will withdraw": who speaks and who acts is one. */
function speakersFor(clause: Dependents, event: Uncoded): readonly number[] {
  const { tokens } = clause;
  const [agent] = event.agents;
  const { head, relation } = tokens[event.predicate]!;
  if (agent === undefined || relation !== "ccomp" || !ownPronouns.has(tokens[agent]!.lower)) return event.agents;
  const speakers = clause.by(head, "nsubj");
  return speakers.length === 0 ? event.agents : clause.withCoordinated(speakers);
}

const recipientPrepositions = new Set([
  "to",
  "with",
  "against",
  "for",
  "from",
  "on",
  "in",
  "at",
  "into",
  "of",
  "between",
  "toward",
  "towards",
]);

function toCoded(clause: Dependents, event: Uncoded, coding: Coding, events: ReadonlyMap<number, Uncoded>): CodedEvent {
  const { type, mode, content, path, doer } = coding;
  const actors = doer === undefined ? speakersFor(clause, event) : clause.withCoordinated([doer]);
  const about = content === event.predicate ? undefined : events.get(content);
  const undergoing = (of: Uncoded | undefined): readonly number[] =>
    of === undefined
      ? []
      : [...of.patients, ...of.obliques.filter(({ preposition }) => recipientPrepositions.has(preposition)).map(({ head }) => head)];
  const told = doer === undefined ? (about?.agents ?? []) : event.agents;
  const found = [...told, ...undergoing(event), ...undergoing(about)];
  const recipients = found.filter((head, at) => found.indexOf(head) === at && !actors.includes(head));
  return {
    type,
    mode: mode === "done" ? modeByForm(clause, event) : mode,
    actors,
    recipients,
    content: content === event.predicate ? null : content,
    words: wordsOf(clause, event.predicate, path),
  };
}

/** A predicate of several verbs is quoted whole while they stand near each other: "has agreed to send". */
const wordsMax = 12;

function wordsOf(clause: Dependents, predicate: number, path: readonly number[]): CodedEvent["words"] {
  const { tokens } = clause;
  const auxiliaries = clause.by(predicate, "aux").filter((child) => child < predicate);
  const [first, last] = [Math.min(predicate, ...path, ...auxiliaries), Math.max(...path)];
  const isNear = last - first < wordsMax;
  return { start: tokens[isNear ? first : predicate]!.start, end: tokens[isNear ? last : predicate]!.end };
}

const had = new Set(["had"]);

/** "Had withdrawn", "the treaty signed in May": done before what the report tells. */
function modeByForm(clause: Dependents, event: Uncoded): CodedEvent["mode"] {
  const { fine, relation } = clause.tokens[event.predicate]!;
  if (event.certainty === "alleged") return "alleged";
  // In reported speech "had" is only the tense of the report.
  const isEarlier = relation !== "ccomp" && clause.hasWord(event.predicate, "aux", had);
  const isParticiple = relation === "acl" && clause.by(event.predicate, "obj").length === 0;
  return fine === "VBN" && (isParticiple || isEarlier) ? "past" : "done";
}
