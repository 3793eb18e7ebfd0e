import { conceptOf } from "../lexicon/index.ts";
import type { Event, Token } from "../reading/index.ts";
import type { Part } from "./material.ts";
import type { Participant } from "./participants.ts";
import { mutual } from "./relation-parties.ts";

/*
 * What a relation is called: by its verb, its object or the noun of its act.
 */

/** Verbs that say nothing of the relation itself. */
const lightVerbs = new Set(
  `be have do say tell make take pay hold issue give come go see become include mark get write mean know let show schedule call use work exist involve begin continue try want need offer plan
  start end remain refer cite mention name consider regard head deliver listen worry disagree retire return arrive expect repeat prompt seem
  appear add note leave put bring keep find think believe like follow compare base serve live stand turn feel hear report opt choose`.split(
    /\s+/,
  ),
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
  const object = event.patients.map((token) => objectNoun(part, token)).find((token) => token !== undefined);
  const isVerb = tokens[event.predicate]!.tag === "VERB";
  if (isVerb && receivingVerbs.has(event.lemma)) return object && !emptyGains.has(object.lemma) ? `${object.lemma} for` : undefined;
  if (isVerb && lightVerbs.has(event.lemma)) return object && isActNoun(object) ? object.lemma : undefined;
  if (!isVerb && standingNouns.has(conceptOf(event.lemma) ?? "")) return undefined;
  return isVerb && object && !event.passive ? `${event.lemma} ${object.lemma}` : event.lemma;
}

/** Nouns of things and bodies, which the list of concepts holds for comparison: nobody does anything to anybody by them. */
const standingNouns = new Set(
  "govern army weapon money resource mineral railway road ship aircraft record visitor power rebel cost profit money storm earthquake".split(
    " ",
  ),
);

/** The noun of an object; of a sum of money the noun that it is a part of ("$10 billion of the debt"). */
function objectNoun(part: Part, head: number): Token | undefined {
  const tokens = part.reading.tokens;
  if (tokens[head]!.tag === "NOUN") return tokens[head];
  return tokens
    .slice(head + 1, head + 12)
    .find((token) => token.head === head && token.tag === "NOUN" && token.relation.startsWith("nmod"));
}

/** The verb alone for who is its object ("persuade", not "persuade mayor"); with its preposition for who stands behind one ("speak with"). */
export function labelFor(part: Part, event: Event, type: string, to: Participant & { readonly preposition?: string }): string {
  if (type.startsWith(`${event.lemma} `) && to.heads && event.patients.includes(to.token)) return event.lemma;
  const isPlain = type === event.lemma && part.reading.tokens[event.predicate]!.tag === "VERB" && conceptOf(type) === undefined;
  return isPlain && to.heads && to.preposition !== undefined && event.patients.length === 0 ? `${type} ${to.preposition}` : type;
}

/** "Exercises involving both countries": the act is the noun. */
export function jointAct(part: Part, event: Event): string | undefined {
  if (event.lemma !== "involve" && event.lemma !== "include") return undefined;
  const act = event.agents.map((agent) => actNoun(part, agent)).find((noun) => noun !== undefined);
  return act && mutual.has(conceptOf(act.lemma) ?? "") ? act.lemma : undefined;
}

function isActNoun({ lemma }: Token): boolean {
  const concept = conceptOf(lemma);
  return concept !== undefined && !standingNouns.has(concept);
}

/** The noun itself, or the one that it measures: "a series of joint exercises". */
function actNoun(part: Part, head: number): Token | undefined {
  const tokens = part.reading.tokens;
  if (isActNoun(tokens[head]!)) return tokens[head];
  return tokens.slice(head + 1, head + 8).find((token) => token.head === head && token.relation === "nmod" && isActNoun(token));
}
