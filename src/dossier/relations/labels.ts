import { contains } from "../../kernel/index.ts";
import { conceptOf, roleNounOf } from "../../lexicon/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import type { Event, Token } from "../../reading/index.ts";
import type { Part, Participant } from "../material/index.ts";
import { markOf } from "./phrase-marks.ts";

/*
 * What a relation is called: by its verb, its object or the noun of its act.
 */

/** Both take part alike, so the order of names says nothing: the alphabet decides. */
export const mutual: ReadonlySet<string> = new Set([
  "meet",
  "agree",
  "negotiate",
  "cooperate",
  "ally",
  "tie",
  "exercise",
  "trade",
  "war",
  "peace",
]);

/** Verbs that say nothing of the relation itself. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `be have do say tell make take pay hold issue give come go see become include mark get write mean know let show schedule call use work exist involve begin continue try want need offer plan
  start end remain refer cite mention name consider regard head deliver listen worry disagree retire return arrive expect repeat prompt seem
  appear add note leave put bring keep find think believe like follow compare base serve live stand turn feel hear report opt choose hope recall
  predict explain look reach set`.split(/\s+/),
);

/** What the agent receives: the other participant is the giver ("Sweden would gain access to Norway's ports"). */
export const receivingVerbs: ReadonlySet<string> = new Set([
  "gain",
  "receive",
  "obtain",
  "get",
  "secure",
  "win",
  "acquire",
  "inherit",
  "borrow",
  "face",
  "suffer",
]);

/** What is received from nobody in particular, or as everybody receives it. */
const emptyGains = new Set("end degree doctorate bachelor master diploma start beginning chance mention".split(" "));

/**
 * The predicate in its basic form with its object, if that is a plain noun: "open bridge", "visit", "fine for" (what the second
 * party receives). A light verb leaves the word to its object: "make a visit". Undefined when nothing is said.
 */
export function relationType(part: Part, event: Event): string | undefined {
  const tokens = part.reading.tokens;
  if (event.lemma === "involve" || event.lemma === "include") return jointAct(part, event) === undefined ? undefined : "involve";
  const object =
    event.patients
      .map((token) => objectNoun(part, token))
      // "Asked Director Anna Holm": the title of the one who is asked.
      .find((token) => token !== undefined && roleNounOf(token.lower)?.kind !== "office") ?? antecedentOf(part, event);
  const isVerb = tokens[event.predicate]!.tag === "VERB";
  if (isVerb && receivingVerbs.has(event.lemma)) return object && !emptyGains.has(object.lemma) ? `${object.lemma} for` : undefined;
  if (isVerb && lightVerbs.has(event.lemma)) return object && isActNoun(object) ? object.lemma : undefined;
  if (!isVerb && actless.has(event.lemma)) return undefined;
  if (!isVerb && standingNouns.has(conceptOf(event.lemma) ?? "")) return undefined;
  // What undergoes the act tells more of it only where it is an act itself: "sanctions imposed by Norland".
  return isVerb && object && (!event.passive || isActNoun(object)) ? `${event.lemma} ${object.lemma}` : event.lemma;
}

/** Nouns of things and bodies, which the list of concepts holds for comparison: nobody does anything to anybody by them. */
const standingNouns = new Set(
  "govern army weapon money resource mineral railway road ship aircraft record visitor power rebel cost profit money storm earthquake".split(
    " ",
  ),
);

/** How two stand to each other, and where one goes, is no act of one towards the other. */
const actless = new Set(["relationship", "friendship", "rivalry", "trip", "tour"]);

/** "The deal Holm struck with Lund": the act before its verb, and whatever "that" stands for as its object. */
function antecedentOf(part: Part, { predicate, patients, agents }: Event): Token | undefined {
  const { relation, head } = part.reading.tokens[predicate]!;
  const isObject = patients.length > 0 && patients.every((patient) => /^(?:that|which)$/.test(part.reading.tokens[patient]!.lower));
  if (relation !== "acl:relcl" || (patients.length > 0 && !isObject) || agents.includes(head)) return undefined;
  const noun = part.reading.tokens[head]!;
  return noun.tag === "NOUN" && (isObject || isActNoun(noun)) ? noun : undefined;
}

/** The noun of an object; of a sum of money the noun that it is a part of ("$10 billion of the debt"). */
function objectNoun(part: Part, head: number): Token | undefined {
  const tokens = part.reading.tokens;
  // A word of a name ("Harbour Partners", "the Bureau of Investigation") is no act.
  if (part.reading.names.some((name) => contains(name, tokens[head]!))) return undefined;
  if (tokens[head]!.tag === "NOUN") return tokens[head];
  return tokens
    .slice(head + 1, head + 12)
    .find((token) => token.head === head && token.tag === "NOUN" && token.relation.startsWith("nmod"));
}

/**
 * The words of the act as they lead to this party: the verb alone for who is its object ("persuade", not "persuade mayor"), with the
 * preposition for who stands behind one ("speak with", "send letter to", "strike deal with", "damage name of"). Of an act that both do the
 * noun or verb says enough.
 */
export function labelFor(part: Part, event: Event, type: string, to: Participant & { readonly preposition?: string }): string {
  const { tokens } = part.reading;
  const { relation, head } = tokens[to.token]!;
  const isObject = event.patients.includes(to.token) || (/^(?:flat|appos)$/.test(relation) && event.patients.includes(head));
  if (type.startsWith(`${event.lemma} `) && to.heads && isObject) return event.lemma;
  if (tokens[event.predicate]!.tag !== "VERB" || isObject || type.endsWith(" for") || mutual.has(conceptOf(type) ?? "")) return type;
  if (to.preposition !== undefined && to.heads) return `${type} ${to.preposition}`;
  const joint = jointOf(part, to.token);
  if (joint === undefined) return type;
  // "Spend on network of", "enter into year with": the noun between, where it stands right above the name.
  if (to.preposition !== undefined) return isOblique(event, head) ? `${type} ${to.preposition} ${tokens[head]!.lemma} ${joint}` : type;
  return type.endsWith(` ${tokens[head]?.lemma}`) && event.patients.includes(head) ? `${type} ${joint}` : type;
}

function isOblique(event: Event, token: number): boolean {
  return event.obliques.some((oblique) => oblique.head === token);
}

/** What joins a name to the object that it hangs on: "to" in "cut off aid to Norland", "of" for an owner. */
function jointOf(part: Part, token: number): string | undefined {
  const { relation } = part.reading.tokens[token]!;
  return relation === "nmod:poss" ? "of" : relation === "nmod" ? markOf(part, token) : undefined;
}

/** Relations of one kind are one line: acts of one concept, and of a political kind whatever their object, whatever leads to the party. */
export function kindOf(type: string, event: EventType | null): string {
  const [verb = type] = type.split(" ");
  const plain = event === null ? type.replace(joints, "") : verb;
  return conceptOf(type) ?? conceptOf(plain) ?? plain;
}

const joints = / (?:to|with|on|against|of|for|from|into|at|over|in)$/;

/** "Exercises involving both countries": the act is the noun. */
export function jointAct(part: Part, event: Event): string | undefined {
  if (event.lemma !== "involve" && event.lemma !== "include") return undefined;
  const act = event.agents.map((agent) => actNoun(part, agent)).find((noun) => noun !== undefined);
  return act && mutual.has(conceptOf(act.lemma) ?? "") ? act.lemma : undefined;
}

export function isActNoun({ lemma }: Token): boolean {
  const concept = conceptOf(lemma);
  return concept !== undefined && !standingNouns.has(concept);
}

/** The noun itself, or the one that it measures: "a series of joint exercises". */
function actNoun(part: Part, head: number): Token | undefined {
  const tokens = part.reading.tokens;
  if (isActNoun(tokens[head]!)) return tokens[head];
  return tokens.slice(head + 1, head + 8).find((token) => token.head === head && token.relation === "nmod" && isActNoun(token));
}
