import { contains } from "../../kernel/index.ts";
import { conceptOf, countryOf, isCapital, roleNounOf } from "../../lexicon/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import type { Event, Token } from "../../reading/index.ts";
import { isBesideAntecedent, isDoubtfulParty, isOddAntecedent } from "./doubtful-parties.ts";
import { isPartedFrom, countryBehind, entityAt, emptyPrepositions, indexOf } from "../material/index.ts";
import { isRecipient, talkingTypes } from "./beside-the-act.ts";
import type { Material, Part, Cast, Participant } from "../material/index.ts";
import { isAtBorder, isPlaceInside, locativePrepositions, markOf, marksOnTheWay } from "./phrase-marks.ts";
import { mutual } from "./labels.ts";

/*
 * Who takes part in an act as a party to it, and who is only named beside it: as its place, as its source, inside a phrase.
 */

/** Nouns whose owner undergoes the act ("the town's liberation"); by whom it is done the phrase does not say. */
export const undergoingNouns: ReadonlySet<string> = new Set(
  "liberation release arrest murder assassination death birth election downfall collapse destruction division reunification unification foundation".split(
    " ",
  ),
);

/** Who is only the source of what the clause says takes no part in it. */
export function withoutSources(part: Part, cast: Cast): Cast {
  const isSource = ({ token }: Participant): boolean => {
    const range = part.reading.tokens[token]!;
    return part.reading.utterances.some(
      (utterance) =>
        (utterance.source !== null && contains(utterance.source, range) && !contains(utterance.content, range)) ||
        utterance.mediums.some((medium) => contains(medium.range, range)),
    );
  };
  return { ...cast, patients: cast.patients.filter((one) => !isSource(one)), others: cast.others.filter((one) => !isSource(one)) };
}

const jointPrepositions = new Set(["with", "between", "among"]);
/** "Denmark's support for Finland", "a campaign against Finland". */
const favouringPrepositions = new Set(["for", "against"]);

/** A noun that names an act: of a known kind, one that both do, or a verb made a noun ("backing"). */
export function isAct(event: Event): boolean {
  const has = (prepositions: ReadonlySet<string>): boolean => event.obliques.some((one) => prepositions.has(one.preposition));
  const isJoint = mutual.has(conceptOf(event.lemma) ?? "") && (event.agents.length > 1 || has(jointPrepositions));
  return event.coded !== null || isJoint || event.lemma.endsWith("ing") || (event.agents.length > 0 && has(favouringPrepositions));
}

/**
 * Persons, bodies and places stand in relations; works, laws, events and what nobody knows do not. Who is only named inside a phrase is
 * meant when the phrase is his and the act is a stand for or against it ("backed Holm's plans"), when it is a state ("cancelled
 * Norland's debt"), or when he stands for those who act ("Norland's troops"); the body in "Harbour Board chief Anna Holm" is not.
 */
export function isParty(material: Material, part: Part, participant: Participant, event: Event, side: "from" | "to"): boolean {
  const { entity, heads, token } = participant;
  if (entity.type === "event" || entity.type === "other" || isDoubtfulParty(material, part, participant)) return false;
  // "Recently resigned director Anna Holm": one does not resign somebody.
  const { tokens } = part.reading;
  if (side === "to" && leaving.has(event.lemma) && event.patients.some((one) => one === token || tokens[token]!.head === one)) return false;
  if (side === "from" && (isBesideAntecedent(part, token, event.predicate) || isOddAntecedent(part, participant, event.predicate))) {
    return false;
  }
  if (isPlaceOfOthers(material, part, participant)) return false;
  const { relation, head, fine } = tokens[token]!;
  // "Vik, Norland" is where Vik is.
  if (relation === "appos" && entity.type === "place" && entityAt(material, part, head)?.type === "place") {
    return isParty(material, part, { ...participant, token: head }, event, side);
  }
  // "The island state Norland", "Holm's backing of the plan": as good as the head of the phrase, and the one who acts by the noun.
  const isSame = relation === "appos" || relation === "flat";
  if (heads || isSame || head === event.predicate || isRecipient(part, event, participant)) return true;
  if (counterparts.has(tokens[head]?.lemma ?? "")) return false;
  // "Norland's ministers" act for Norland; "Holm's father", "a Courier reporter" and "Norland workers" act for themselves.
  if (isPersonOrArm(tokens[head])) return standsForOthers(tokens[head]) && entity.type === "place" && isState(entity);
  if (countryBehind(material, entity) !== undefined && (isState(entity) || entity.type === "person")) {
    // "Norland's ruling party", "the Norland bank": they act for themselves.
    if (side === "from" && bodiesOfTheirOwn.has(tokens[head]?.lemma ?? "")) return false;
    // "Sanctions over Holm's role in Norland": the place of what the sanctions are about; "a revolt in Norland" is Norland's.
    const isDeep = tokens[head]?.relation.startsWith("nmod") ?? false;
    return relation !== "amod" && !isAtBorder(part, participant) && !(isDeep && isPlaceInside(part, participant));
  }
  if (tokens[event.predicate]!.tag !== "VERB") return relation === "nmod:poss";
  // What is somebody's is praised or attacked with him; it does nothing in his stead. Whose "his" is, is too often in doubt.
  return relation === "nmod:poss" && fine !== "PRP$" && side === "to" && event.coded !== null && stances.has(event.coded.type);
}

/** "Vik senators", "the mayors of Vik", "a Vik lawsuit": a place that is no country does nothing where it only says of whom or what one speaks. */
function isPlaceOfOthers(material: Material, part: Part, { entity, heads, token }: Participant): boolean {
  if (entity.type !== "place" || countryBehind(material, entity) !== undefined) return false;
  const { relation, head } = part.reading.tokens[token]!;
  return relation === "compound" || relation === "amod" || (!heads && isPersonOrArm(part.reading.tokens[head]));
}

const leaving = new Set("resign retire depart".split(" "));

/** Events by which somebody takes a stand, for or against what is somebody's. */
const stances: ReadonlySet<EventType> = new Set<EventType>(["SUPPORT", "DISAPPROVE", "REJECT", "PROTEST"]);

/** "Norland's troops", "the Norland foreign ministry", "Norland's king": people and bodies whose acts are those of their country. */
function standsForOthers(noun: Token | undefined): boolean {
  if (noun === undefined || counterparts.has(noun.lemma)) return false;
  const kind = roleNounOf(noun.lower)?.kind;
  return kind === "office" || kind === "rank" || armsOfState.has(noun.lemma) || armsOfState.has(noun.lemma.replace(/s$/, ""));
}

const bodiesOfTheirOwn = new Set(
  "party opposition company firm bank union newspaper media broadcaster club team league church university".split(" "),
);

function isPersonOrArm(noun: Token | undefined): boolean {
  return noun !== undefined && (roleNounOf(noun.lower) !== undefined || standsForOthers(noun));
}

/** "Norland's troops", "Norland's president": the country of those who act, and no ally or rival of it. */
export function actsThroughOthers(material: Material, part: Part, event: Event, { entity, token }: Participant): boolean {
  const { tokens } = part.reading;
  return (
    isState(entity) &&
    countryBehind(material, entity) !== undefined &&
    standsForOthers(tokens[tokens[token]!.head]) &&
    isNear(part, event, token)
  );
}

/** A state in the phrase of the act itself ("a pact with Norland", "Norland's railways"), not in one that hangs on another phrase. */
export function isNearState(part: Part, event: Event, { entity, token }: Participant): boolean {
  // "The Norland affair" is an affair.
  const names = part.reading.tokens[token]!.relation === "compound";
  return isState(entity) && !names && isNear(part, event, token) && (event.coded !== null || isOfAct(part, event, token));
}

/** What is no known kind of act reaches a state inside a phrase only through an act ("a pact with Norland") or as its owner, not by "the border with Norland". */
function isOfAct(part: Part, event: Event, token: number): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[token]!;
  if (relation !== "nmod" || head === event.predicate) return true;
  const mark = markOf(part, token);
  return mark === "of" || conceptOf(tokens[head]!.lemma) !== undefined;
}

/** Whether a name stands in a phrase that takes part in the act, and not deep inside it. */
export function isNear(part: Part, event: Event, token: number): boolean {
  const { tokens } = part.reading;
  const heads = new Set([event.predicate, ...event.agents, ...event.patients, ...event.obliques.map((oblique) => oblique.head)]);
  for (let at = token, deep = 0; at >= 0 && deep <= nearMax; at = tokens[at]!.head) {
    if (heads.has(at)) return true;
    if (tokens[at]!.relation === "nmod") deep++;
  }
  return false;
}

/** Phrases inside phrases beyond which a name has no part in the act: "a role in the talks on a pact with Norland". */
const nearMax = 2;

/** Whoever is so called beside a country is somebody else: "U.S. allies". */
const counterparts = new Set("ally rival critic opponent enemy friend partner neighbour neighbor counterpart foe".split(" "));

const armsOfState = new Set(
  "government administration regime ministry parliament senate congress court army military troop force navy police authority embassy delegation official side".split(
    " ",
  ),
);

/** A country or a part of the world ("the West"), the capital that stands for a government, or a body of it; no town and no region. */
export function isState({ name, type, country }: Participant["entity"]): boolean {
  return country === null ? type === "place" : type === "organization" || countryOf(name) !== undefined || isCapital(name);
}

/** These say where as well, but also what an act is about: "invested in Norland", "imposed on Norland". */
const eitherPrepositions = new Set(["in", "over", "from"]);

/** Acts of which "in" names the party and not the place. */
const verbsWithIn = new Set("invest investment reinvest intervene intervention interfere interference meddle".split(" "));

/** Whether a preposition joins a party to the act, and no place or circumstance. */
export function joins(material: Material, part: Part, { preposition, entity, heads }: Cast["others"][number], event: Event): boolean {
  const isVerb = part.reading.tokens[event.predicate]!.tag === "VERB";
  const coded = event.coded?.type ?? null;
  if (preposition === "in" && !verbsWithIn.has(event.lemma)) return false;
  // "Announcing a meeting between Holm and Lund": what is between two is a noun's.
  if ((preposition === "between" || preposition === "among") && isVerb && !mutual.has(conceptOf(event.lemma) ?? "")) return false;
  if (emptyPrepositions.has(preposition) || locativePrepositions.has(preposition)) return false;
  // "A trip on the Norland Star": one travels to somebody or with him.
  if (conceptOf(event.lemma) === "visit") return preposition === "to" || preposition === "with";
  const isCountry = countryBehind(material, entity) !== undefined;
  // "Apologized for the board's haste": the haste is not the board; what is no known kind of act is for or on states only.
  if (preposition === "for" && !heads && isVerb) return false;
  // "On Norland, she suggested that …": what a clause is about.
  const saysClause = indexOf(part.reading)
    .childrenOf(event.predicate)
    .some((child) => part.reading.tokens[child]!.relation === "ccomp");
  if (preposition === "on" && (saysClause || (coded !== null && talkingTypes.has(coded)))) return false;
  if (preposition === "on" || preposition === "for") return isCountry && (coded !== null || !isVerb || entity.type === "place");
  return (
    !eitherPrepositions.has(preposition) ||
    (coded !== null && (preposition === "from" ? isCountry && entity.type === "place" : isState(entity)))
  );
}

/** "Danish trade in Norland": Norland is in the subject and does nothing. */
export function isActing(part: Part, event: Event, participant: Participant): boolean {
  if (isPartedFrom(part.reading.tokens, participant.token, event.predicate)) return false;
  return participant.heads || marksOnTheWay(part, participant.token).every((mark) => actingMarks.has(mark));
}

const actingMarks = new Set(["of", "between", "by"]);

/**
 * "Faced criticism for his part in it": whom a phrase of cause or topic names gives nothing, and whose "his" is, is in doubt. Who owns what
 * one gains access to gives it.
 */
export function isGiver(part: Part, { heads, token }: Participant): boolean {
  const { relation, fine } = part.reading.tokens[token]!;
  if (fine === "PRP$") return false;
  const marks = heads ? [] : marksOnTheWay(part, token);
  return marks.every((mark, at) => givingMarks.has(mark) || (mark === "to" && (at > 0 || relation === "nmod:poss")));
}

const givingMarks = new Set(["of", "from"]);

/** A country does nothing to its own capital by being named beside it. */
export function sameCountry(from: Participant, to: Participant): boolean {
  return (
    from.entity.country !== null &&
    from.entity.country === to.entity.country &&
    from.entity.type !== "person" &&
    to.entity.type !== "person"
  );
}
