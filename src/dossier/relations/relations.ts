import { conceptOf } from "../../lexicon/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Event } from "../../reading/index.ts";
import { findClauses, castOf, indexOf, keptByView } from "../material/index.ts";
import type { Material, Part, Cast, Participant } from "../material/index.ts";
import { besideTheAct, isActOfOthers, isDescription, isRecipient, topicVerbs } from "./beside-the-act.ts";
import { isInMouth, isTold, statusOf } from "./clauses.ts";
import { evidenceOf, isGluedLine, isTeaser, namesOneOf } from "./evidence.ts";
import { isIncomplete } from "./incomplete-acts.ts";
import { isGrownTogether, namingOf, rarerNamesakes } from "./naming.ts";
import type { Naming } from "./naming.ts";
import { isPlaceInside } from "./phrase-marks.ts";
import { jointAct, labelFor, mutual, receivingVerbs, relationType } from "./labels.ts";
import type { Entity } from "../entities/index.ts";
import {
  actsThroughOthers,
  isAct,
  isActing,
  isGiver,
  isNear,
  isNearState,
  isParty,
  isState,
  joins,
  sameCountry,
  undergoingNouns,
  withoutSources,
} from "./parties.ts";

/** One telling of a relation, in one place of one text. */
export interface RelationTold {
  readonly part: Part;
  readonly type: string;
  readonly event: EventType | null;
  readonly from: Entity;
  readonly to: Entity;
  readonly status: string;
  /** It stands in what somebody says or thinks. */
  readonly isInMouth: boolean;
  readonly range: Range;
  /** Its parties and the act are plain enough to be told as a relation; what is not may still be compared. */
  readonly isPlain: boolean;
  /** How its words name the two. */
  readonly naming: readonly [from: Naming, to: Naming];
  /** Pronouns stand for both, and its words name neither. */
  readonly isNameless: boolean;
}

/** Who does what to whom: pairs of entities joined by a predicate of the parse, with what the clause says of its certainty. */
export function findRelations(material: Material): readonly RelationTold[] {
  const now = ({ id }: Entity): Entity => material.entityById.get(id)!;
  const isOther = rarerNamesakes(material);
  return material.parts.flatMap((part) =>
    toldIn(material, part).map((told) => {
      const [from, to] = [now(told.from), now(told.to)];
      const isDoubtful = [from, to].some((party, at) => told.naming[at] === "family-name" && isOther(party));
      return { ...told, part, from, to, isPlain: told.isPlain && !isDoubtful };
    }),
  );
}

type Found = Omit<RelationTold, "part" | "isNameless">;

const toldIn = keptByView((material, part): readonly Omit<RelationTold, "part">[] => {
  const clauses = findClauses(part.reading);
  return part.reading.events.flatMap((event) => {
    // Most events relate nobody to anybody: what would be shown is looked for only when one does.
    const told = relationsOf(material, part, event, part.reading.tokens[event.predicate]!);
    const range = told.length === 0 ? undefined : evidenceOf(part, event, clauses);
    return range && !isTeaser(part, range)
      ? told.map(({ event: coded, type, from, to, status, isInMouth, isPlain, naming }) => ({
          type,
          event: coded,
          from,
          to,
          status,
          isInMouth,
          range,
          isPlain: isPlain && !isGluedLine(part, range),
          naming,
          isNameless: naming.every((one) => one === "pronoun") && !namesOneOf(material, part, range, [from, to]),
        }))
      : [];
  });
});

/** "Asked her whether it was safe", "asked how she was": who asks a question demands nothing. */
function isQuestion(part: Part, { lemma, predicate }: Event): boolean {
  if (lemma !== "ask") return false;
  const { tokens } = part.reading;
  const contents = [...indexOf(part.reading).childrenOf(predicate)].filter((child) => /^(?:ccomp|advcl)/.test(tokens[child]!.relation));
  // Of a misread clause the question word may hang on the verb of asking.
  return contents.some((content) =>
    tokens.slice(predicate + 1, content).some(({ head, lower }) => (head === content || head === predicate) && questionWords.test(lower)),
  );
}

const questionWords = /^(?:if|whether|how|why|what|when|where|who|which)$/;

function relationsOf(material: Material, part: Part, event: Event, range: Range): readonly Found[] {
  const type = relationType(part, event);
  const isNoun = part.reading.tokens[event.predicate]!.tag !== "VERB";
  if (!type || undergoingNouns.has(event.lemma) || isInName(part, range) || (isNoun && !isAct(event))) return [];
  const cast = withoutSources(part, castOf(material, part, event));
  // Who did not ask has refused nothing: the kind of event is that of a refusal only where somebody refuses.
  const isNoRefusal = event.negated && event.coded?.type === "REJECT";
  const coded = isNoRefusal || isFightOfWords(event, cast) || isQuestion(part, event) ? null : (event.coded?.type ?? null);
  const act = { part, event: coded, status: statusOf(part, event), isInMouth: isInMouth(material, part, event), range };
  const found: Found[] = [];
  if (cast.agents.length + cast.patients.length + cast.others.length < 2) return [];
  // "Both met the standards" is no meeting.
  if (event.lemma === "meet" && event.patients.length > 0 && cast.patients.length === 0) return [];
  // What would follow is no deed, and "would" of a habit or of a plan of then is read alike; what a deal would give to somebody is told as that.
  const isTerm = act.status !== "conditional" || receivingVerbs.has(event.lemma);
  const told = isTerm && isTold(part, event) && !isIncomplete(part, event, act.status);
  const beside = besideTheAct(part, event, cast);
  const add = (from: Participant, to: Participant): void => {
    if (from.entity.id === to.entity.id || sameCountry(from, to) || isMerePlace(from)) return;
    if (coded === null && !isDirect(from) && !isDirect(to)) return;
    // What is no known kind of event is a relation only of those whom the clause itself is about, and never of a mere place.
    const isPlain =
      told &&
      !beside.has(to) &&
      (coded === null ? isDirect(from) && isDirect(to) && !isMerePlace(to) && !isGoing(from, to) : to.heads || isReached(to));
    if (!isParty(material, part, from, event, "from") || !isParty(material, part, to, event, "to")) return;
    const label = labelFor(part, event, type, to);
    const parties = [from, to];
    found.push({
      ...act,
      type: label,
      from: from.entity,
      to: to.entity,
      isPlain:
        isPlain && (coded !== null || label.split(" ").length <= labelMax) && parties.every((one) => !isGrownTogether(material, one)),
      naming: [namingOf(part, from), namingOf(part, to)],
    });
  };
  function isReached(to: Participant): boolean {
    return isNear(part, event, to.token) && !isMerePlace(to) && !isDescription(part, to);
  }
  function isDirect(participant: Participant): boolean {
    if (participant.heads || isRecipient(part, event, participant)) return true;
    return actsThroughOthers(material, part, event, participant) || isNearState(part, event, participant);
  }
  if (receivingVerbs.has(event.lemma)) {
    const givers = [
      ...cast.patients.filter((patient) => isGiver(part, patient)),
      ...cast.others.filter((other) => other.preposition === "from"),
    ];
    for (const giver of givers) for (const receiver of cast.agents) add(giver, receiver);
    return found;
  }
  const agents = cast.agents.filter((agent) => isActing(part, event, agent));
  const joined = cast.others.filter((other) => joins(material, part, other, event) && !isPlaceInside(part, other));
  const targets = [...cast.patients, ...joined];
  for (const agent of agents) for (const target of targets) if (target.heads || !isActOfOthers(part, event)) add(agent, target);
  found.push(...converses(act, type, cast, told));
  const joint = jointAct(part, event);
  // "Both agreed to come": with whomever they agreed.
  const isToDo = indexOf(part.reading)
    .childrenOf(event.predicate)
    .some((child) => /^[xc]comp$/.test(part.reading.tokens[child]!.relation));
  if (joint ?? (mutual.has(conceptOf(event.lemma) ?? "") && !isToDo)) {
    const isBoth = (one: Participant): boolean =>
      (one.heads || isNearState(part, event, one)) && isParty(material, part, one, event, "from");
    for (const [from, to] of amongThemselves(part, event, cast, joint !== undefined)) {
      if (!isBoth(from) || !isBoth(to)) continue;
      const naming = [namingOf(part, from), namingOf(part, to)] as const;
      found.push({ ...act, type: joint ?? type, from: from.entity, to: to.entity, isPlain: told, naming });
    }
  }
  return found;
}

/** "Describe row with head of": whom so many words lie between takes no part in the act. */
const labelMax = 4;

/** "The Harbour Retreat": a word inside a name is no act. */
function isInName(part: Part, word: Range): boolean {
  return part.reading.names.some((name) => contains(name, word));
}

/** "Pounded the mayor over the toll": parties and persons fight one another with words; only states, bodies of them and crowds have weapons. */
function isFightOfWords({ coded }: Event, { agents, patients, others }: Cast): boolean {
  const isOfPersons = agents.length > 0 && agents.every(({ entity }) => entity.type === "person");
  const isCivil = ({ entity }: Participant): boolean =>
    entity.type === "person" || (entity.type === "organization" && (isOfPersons || entity.country === null));
  return (
    coded?.type === "FIGHT" &&
    agents.every(isCivil) &&
    patients.every(isCivil) &&
    others.every((one) => !/^(?:with|against)$/.test(one.preposition) || isCivil(one))
  );
}

/** "Moved to Norland", "walked into the Harbour House": where somebody goes is no party to it. */
function isGoing(from: Participant, to: Participant & { readonly preposition?: string }): boolean {
  if (from.entity.type !== "person" || to.preposition === undefined) return false;
  return to.preposition === "into" || to.preposition === "through" || (to.preposition === "to" && to.entity.type === "place");
}

/** A town or a region does nothing; its people do. */
function isMerePlace({ entity }: Participant): boolean {
  return entity.type === "place" && !isState(entity);
}

/** What one relation says of the other way round: who cancels a debt is the one to whom it is owed. */
function converses(
  act: Omit<Found, "type" | "from" | "to" | "isPlain" | "naming">,
  type: string,
  cast: Cast,
  isPlain: boolean,
): readonly Found[] {
  if (!/^(?:cancel|forgive|waive|write off).*\bdebt\b/.test(type)) return [];
  const status = act.status === "denied" ? act.status : "fact";
  return cast.agents.flatMap(({ entity: to }) =>
    cast.patients.map(({ entity: from }) => {
      const naming = ["name", "name"] as const;
      return { ...act, type: "owe debt", event: null, from, to, status, isInMouth: false, isPlain, naming };
    }),
  );
}

/** Prepositions that name the other side of a joint act. */
const otherSides = new Set(["with", "against", "to"]);

/**
 * "Exercises between A and B", "exercises involving both", "the two countries met": those who act together. To deal with two is no act of
 * theirs, and two who met with others did not meet each other.
 */
function amongThemselves(
  part: Part,
  { agents, patients, obliques, predicate, lemma }: Event,
  cast: Cast,
  isJoint: boolean,
): readonly (readonly [Participant, Participant])[] {
  const isNoun = part.reading.tokens[predicate]!.tag !== "VERB";
  const hasOtherSide =
    obliques.some(({ preposition }) => otherSides.has(preposition)) ||
    (!isJoint && !isNoun && patients.length > 0 && !topicVerbs.has(lemma));
  const between = cast.others.filter(({ preposition }) => preposition === "between" || preposition === "among");
  const together = agents.length > 0 && !hasOtherSide ? cast.agents : [];
  return [together, isJoint ? cast.patients : [], between].flatMap((side): readonly (readonly [Participant, Participant])[] => {
    const [left, right, ...more] = side;
    // Of a longer list nobody knows who met whom.
    if (left === undefined || right === undefined || more.length > 0 || left.entity.id === right.entity.id) return [];
    return [[left, right]];
  });
}
