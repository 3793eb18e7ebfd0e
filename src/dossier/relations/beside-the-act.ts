import { conceptOf } from "../../lexicon/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Part, Cast, Participant } from "../material/index.ts";
import { isPlaceInside, markOf, marksOnTheWay } from "./phrase-marks.ts";
import { lightVerbs, mutual } from "./labels.ts";
import { indexOf } from "../material/index.ts";

/*
 * Who is named in the phrases of an act and is not the one to whom it is done: its place, its topic, who does it along.
 */

/** "Endorsed Holm against Lund": where the one who is acted on is named, others only stand beside the act; so does the place of an object. */
export function besideTheAct(part: Part, event: Event, { patients, others }: Cast): ReadonlySet<Participant> {
  const isVerb = part.reading.tokens[event.predicate]!.tag === "VERB";
  // "Support from the council" is the council's; "blamed Holm's plan on Lund" blames Lund.
  const isTurned = (participant: Participant, preposition?: string): boolean =>
    (preposition === "from" && !isVerb) ||
    (event.lemma === "blame" && (preposition === "for" || (preposition === undefined && !participant.heads))) ||
    // "Confirmed to the Courier": the one who is told.
    (preposition === "to" && tellingActs.has(conceptOf(event.lemma) ?? ""));
  const hasNamedPatient = patients.some((patient) => patient.heads);
  return new Set([
    ...patients.filter((patient) => isInsideObject(part, event, patient) || isTurned(patient) || topicVerbs.has(event.lemma)),
    ...others.filter(
      (other) =>
        (isVerb && (hasNamedPatient || isCompany(part, event, other))) ||
        isTurned(other, other.preposition) ||
        isTopicOfTalk(part, event, other) ||
        isOfEarlierNoun(part, event, other),
    ),
  ]);
}

const tellingActs: ReadonlySet<string> = new Set(["announce", "confirm", "deny", "report", "publish", "hope", "plan", "doubt", "delay"]);

/** What is discussed or negotiated is a topic; with whom, the phrase with "with" says. */
export const topicVerbs: ReadonlySet<string> = new Set(["discuss", "negotiate"]);

/** Of these "on" names the topic or the place ("talks on Norland"), not the other side. */
export const talkingTypes: ReadonlySet<EventType> = new Set<EventType>(["CONSULT", "AGREE", "COOPERATE"]);

/** "Met with aides on Harbour Hill", "held talks on Norland". */
function isTopicOfTalk(part: Part, { coded }: Event, { heads, token }: Participant): boolean {
  return !heads && coded !== null && talkingTypes.has(coded.type) && marksOnTheWay(part, token).includes("on");
}

/** "A conference in Vik", "called off a trip to Norland", "the Norland flags": a place, a way or a quality of what the act is done to. */
function isInsideObject(part: Part, event: Event, patient: Participant): boolean {
  if (isTopicOfTalk(part, event, patient)) return true;
  return isPlaceInside(part, patient) || isDescription(part, patient) || (!lightVerbs.has(event.lemma) && isWayTo(part, patient));
}

/** A name before a noun only says what kind of thing it is. */
export function isDescription(part: Part, { heads, token }: Participant): boolean {
  return !heads && part.reading.tokens[token]!.relation === "compound";
}

const wayMarks = new Set(["to", "into", "from", "through"]);

/** "A trip to Norland" is a trip, whoever pays for it or calls it off. */
function isWayTo(part: Part, { heads, token }: Participant): boolean {
  const { tokens } = part.reading;
  if (heads || !marksOnTheWay(part, token).some((mark) => wayMarks.has(mark))) return false;
  for (let at = token, step = 0; at >= 0 && step < stepsMax; at = tokens[at]!.head, step++) {
    if (isTravel(tokens[at]!.lemma)) return true;
  }
  return false;
}

const stepsMax = 4;

function isTravel(lemma: string): boolean {
  return conceptOf(lemma) === "visit";
}

/** Verbs with an object that both have in common: "shared the prize with Lund". */
const sharingVerbs = new Set(
  "share exchange discuss negotiate trade swap debate sign strike forge resume renew broker arrange seek".split(" "),
);

const givingVerbs = new Set("give send offer lend sell hand forward present show pay deliver write donate transfer".split(" "));

/** "Sent a letter to Lund", "exchanged letters with Lund": who has a part in the act, though the parse hangs him on its object. */
export function isRecipient(part: Part, event: Event, { token }: Participant): boolean {
  const { relation, head } = part.reading.tokens[token]!;
  if (relation !== "nmod" || !event.patients.includes(head)) return false;
  const mark = markOf(part, token);
  return (mark === "to" && givingVerbs.has(event.lemma)) || (mark === "with" && sharingVerbs.has(event.lemma));
}

/** "Opened the bridge with Lund", "fell apart, with Holm as its head": who does it too, or what goes with it. An object that both do is done with him. */
function isCompany(part: Part, event: Event, other: Cast["others"][number]): boolean {
  if (other.preposition !== "with") return false;
  const head = event.obliques.find((oblique) => oblique.preposition === "with" && isWithin(part, other.token, oblique.head))?.head;
  const mark = head === undefined ? undefined : caseOf(part, head);
  if (mark !== undefined && part.reading.tokens[mark - 1]?.text === ",") return true;
  if (event.patients.length === 0 || sharingVerbs.has(event.lemma) || lightVerbs.has(event.lemma)) return false;
  return !event.patients.some((patient) => mutual.has(conceptOf(part.reading.tokens[patient]!.lemma) ?? ""));
}

/**
 * A verb takes a preposition once, and what follows a noun of travel with "to" belongs to it, wherever the parse has hung them: "spoke with
 * people with ties to Norland", "railed against a visit to Norland".
 */
function isOfEarlierNoun(part: Part, event: Event, { token, preposition }: Cast["others"][number]): boolean {
  const { tokens } = part.reading;
  const heads = event.obliques.filter((oblique) => oblique.preposition === preposition).map((oblique) => oblique.head);
  const own = heads.find((head) => isWithin(part, token, head));
  if (own === undefined || tokens[own]!.relation === "conj") return false;
  const isSecond = heads.some((head) => head < own && head > event.predicate && tokens[head]!.relation !== "conj");
  const mark = caseOf(part, own);
  const before = mark === undefined ? undefined : tokens[mark - 1];
  const isOfNoun = preposition === "to" && before?.tag === "NOUN" && mark! - 1 !== event.predicate;
  return (isSecond && preposition === "with") || (isOfNoun && (isTravel(before.lemma) || nounsWithTo.has(before.lemma)));
}

/** What has an end at somebody: "acted out of loyalty to Holm". */
const nounsWithTo = new Set("loyalty allegiance devotion tie link access threat opposition commitment".split(" "));

function caseOf(part: Part, noun: number): number | undefined {
  return [...indexOf(part.reading).childrenOf(noun)].find((child) => child < noun && part.reading.tokens[child]!.relation === "case");
}

function isWithin(part: Part, token: number, head: number): boolean {
  for (let at = token, step = 0; at >= 0 && step <= stepsMax; at = part.reading.tokens[at]!.head, step++) if (at === head) return true;
  return false;
}

/** "Confirmed a visit by the king": whoever takes part in the act that is the object is no object of the verb. */
export function isActOfOthers(part: Part, event: Event): boolean {
  if (!tellingActs.has(conceptOf(event.lemma) ?? "")) return false;
  return event.patients.some((patient) => part.reading.events.some((other) => other.predicate === patient && other.agents.length > 0));
}
