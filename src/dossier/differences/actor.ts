import { overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf, countryOf, isRoleNoun } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Agreement } from "../likeness/index.ts";
import type { DossierDifference } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "../material/index.ts";
import { countryBehind, quoteOf, sentenceAt, participantsOf, indexOf, keptByView } from "../material/index.ts";

import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

interface Doing {
  readonly part: Part;
  readonly event: Event;
  /** Who does it, by the entities named, else by the words of the phrase. */
  readonly doer: string;
  /** Entities and countries of the agents. */
  readonly parties: readonly string[];
  readonly phrase: { readonly start: number; readonly end: number };
  readonly kind: "person" | "body" | "country" | "people";
}

/** News tells the event in its first sentences. */
const openingSentences = 4;
/** What is compared of a report: the acts of its first half, not every later one. */
const openingShare = 0.5;

/** Who did it: one act that several texts tell, with different agents. */
export function findActorDifferences({ material, agreements }: Findings): readonly DossierDifference[] {
  const doings = material.parts.flatMap((part) => doingsIn(material, part).map((found): Doing => ({ ...found, part })));
  const bySentence = agreementsBySentence(agreements, doings);
  const found: DossierDifference[] = [];
  for (const [act, group] of groupBy(doings, ({ event }) => event.lemma)) {
    const joined = group.filter((doing) => tellsTheSame(doing, group));
    const sides = groupBy(joined, (doing) => doing.doer);
    if (new Set(joined.map((doing) => doing.doer)).size < 2 || agreesOnDoer(joined) || mayBeOneDoer(joined)) continue;
    found.push(
      ...difference(
        material,
        "actor",
        act,
        [...sides.values()].map((side) => ({
          label: words(side[0]!.part, side[0]!.phrase),
          quotes: side.map(({ part, phrase, event }) => quoteOf(part, spanOf(part, phrase, event))),
        })),
      ),
    );
  }
  return found;

  function tellsTheSame(doing: Doing, group: readonly Doing[]): boolean {
    return group.some((other) => other.part !== doing.part && related(doing, other));
  }

  /** Two acts are one when their sentences take part in one agreement, or when both reports open with them and name a party in common. */
  function related(left: Doing, right: Doing): boolean {
    const [a, b] = [left.event.sentence, right.event.sentence];
    const others = bySentence.get(sentenceKey(right.part.index, b));
    const joint = others !== undefined && bySentence.get(sentenceKey(left.part.index, a))?.some((agreement) => others.includes(agreement));
    return joint === true || (opens(left) && opens(right) && left.parties.some((party) => right.parties.includes(party)));
  }

  function opens({ part, event }: Doing): boolean {
    const body = part.reading.sentences.findIndex((sentence) => part.report.blocks[sentence.block]!.kind === "paragraph");
    return event.sentence >= body && event.sentence < body + openingSentences;
  }
}

type Found = Omit<Doing, "part">;

/** What is done in public in one text, as far as it says who did it. */
const doingsIn = keptByView((material, part): readonly Found[] => part.reading.events.flatMap((event) => doingOf(material, part, event)));

function doingOf(material: Material, part: Part, event: Event): readonly Found[] {
  const predicate = part.reading.tokens[event.predicate]!;
  // "A chorus of voters calling for it": what a noun is said to do by the way.
  if (predicate.relation === "acl" && predicate.fine === "VBG") return [];
  if (!isToldFinitely(part, event.predicate)) return [];
  if (predicate.tag !== "VERB" || !publicActs.has(conceptOf(event.lemma) ?? "") || event.agents.length === 0) return [];
  if (predicate.start > part.report.text.length * openingShare) return [];
  const sentence = sentenceAt(part.reading, predicate.start);
  if (!sentence) return [];
  const ranges = event.agents.map((agent) => phraseOf(part.reading.tokens, agent, sentence.first, sentence.last));
  const phrase = { start: Math.min(...ranges.map((range) => range.start)), end: Math.max(...ranges.map((range) => range.end)) };
  if (repeatsAgent(part, event.agents[0]!)) return [];
  if (isBroken(part, event)) return [];
  const agents = doersOf(participantsOf(material, part, event.agents));
  const named = agents.map((entity) => entity.id);
  const parties = agents.flatMap((entity) => [entity.id, countryBehind(material, entity) ?? entity.id]);
  // Only persons and bodies act: by name, or as people without one.
  if (named.length === 0 && (!isRoleNoun(part.reading.tokens[event.agents[0]!]!.lower) || isPartOfRole(material, part, phrase))) return [];
  if (event.predicate - event.agents[0]! > reach) return [];
  return [
    {
      event,
      phrase,
      parties,
      kind: kindOf(participantsOf(material, part, event.agents)),
      doer: doerOf(agents, part.reading.tokens[event.agents[0]!]!.lemma.toLowerCase()),
    },
  ];
}

/** A pronoun or a bare "the governor" stands for the agent that was named before. */
function repeatsAgent({ reading }: Part, agent: number): boolean {
  const { tag, fine } = reading.tokens[agent]!;
  const below = [...indexOf(reading).childrenOf(agent)];
  return tag === "PRON" || (fine === "NN" && below.length === 1 && reading.tokens[below[0]!]!.lower === "the");
}

/** A number for a sentence of a part: a report has never as many sentences. */
function sentenceKey(part: number, sentence: number): number {
  return part * 2 ** 24 + sentence;
}

/** Agreements in which sentences take part that tell who did what, by part and sentence. */
function agreementsBySentence(agreements: readonly Agreement[], doings: readonly Doing[]): ReadonlyMap<number, readonly Agreement[]> {
  const found = new Map(doings.map(({ part, event }) => [sentenceKey(part.index, event.sentence), [] as Agreement[]]));
  for (const agreement of agreements) {
    for (const { part, clause } of agreement.members) {
      const list = found.get(sentenceKey(part, clause.sentence));
      if (list !== undefined && list.at(-1) !== agreement) list.push(agreement);
    }
  }
  return found;
}

/** A subject further before its verb than this is more likely a mistake of the parse. */
const reach = 25;

/** "Are expected to unveil", "called on him to cancel it", "a law signed by": nobody is said to have done it, or he is not the subject. */
function isToldFinitely({ reading }: Part, predicate: number): boolean {
  if (/^(?:VBD|VBZ|VBP)$/.test(reading.tokens[predicate]!.fine)) return true;
  return [...indexOf(reading).childrenOf(predicate)].some((child) => /^aux/.test(reading.tokens[child]!.relation));
}

/** Another verb with a subject of its own stands between the agent and the predicate: whose subject the agent is, the parse may have missed. */
function isBroken({ reading: { tokens } }: Part, { agents, predicate }: Event): boolean {
  const last = agents.findLast((agent) => agent < predicate) ?? predicate;
  for (let at = last + 1; at < predicate; at++) {
    const { tag, relation, head } = tokens[at]!;
    if (tag === "VERB" && !(relation.startsWith("acl") && head <= last && head >= 0)) return true;
  }
  return false;
}

/** Whoever heads the phrase does it; who only stands in it ("in a White House address, Holm") does when nobody does that is named. */
function doersOf(participants: ReturnType<typeof participantsOf>): readonly Entity[] {
  const persons = participants.filter(({ heads, entity }) => heads && entity.type === "person");
  return (persons.length > 0 ? persons : participants).map(({ entity }) => entity);
}

/** A person is one and the same whatever he is called; "Norway" and "leaders of Norway" are two doers. */
function doerOf(agents: readonly Entity[], noun: string): string {
  const ids = agents
    .map((entity) => entity.id)
    .sort()
    .join("+");
  return agents.length > 0 && agents.every((entity) => entity.type === "person") ? ids : `${ids}/${noun}`;
}

/** "Lund's lawyer" names Lund, and is people without a name. */
function kindOf(participants: ReturnType<typeof participantsOf>): Doing["kind"] {
  const heads = participants.filter((participant) => participant.heads).map(({ entity }) => entity);
  if (heads.length === 0) return "people";
  if (heads.every(({ type }) => type === "person")) return "person";
  return heads.some(({ type }) => type === "place") ? "country" : "body";
}

/** "a former governor and preacher who has announced": the noun says what somebody is, and is nobody else. */
function isPartOfRole(material: Material, part: Part, phrase: Range): boolean {
  return material.roles[part.index]!.some((role) => overlaps(role, phrase));
}

/** Every text names one and the same doer, some of them others too: nothing differs. */
function agreesOnDoer(doings: readonly Doing[]): boolean {
  const parts = new Set(doings.map((doing) => doing.part));
  return doings.some((doing) => [...parts].every((part) => doings.some((other) => other.part === part && other.doer === doing.doer)));
}

/**
 * Some text's doer may be that of every other one: a body and who acts for it ("the board", "its head Peter Lund", "the clerk of the board"), or
 * one of two who act together.
 */
function mayBeOneDoer(doings: readonly Doing[]): boolean {
  return doings.some((one) => doings.every((other) => one.doer === other.doer || actsFor(one, other) || actsFor(other, one)));
}

function actsFor(one: Doing, other: Doing): boolean {
  if (one.kind === "person" && other.kind !== "person" && other.kind !== "country") return true;
  return one.kind === "body" && other.kind === "body" && sharesName(one, other);
}

/** "The harbour board", "the harbour board and the council": a word with a capital in both. */
function sharesName(left: Doing, right: Doing): boolean {
  const [one, other] = [left, right].map(({ part, phrase }) => new Set(words(part, phrase).match(/\p{Lu}\p{L}{3,}/gu) ?? []));
  return [...one!].some((name) => other!.has(name) && countryOf(name) === undefined);
}

/** Acts that are done in public by somebody who can be named: who did them is a fact that reports may tell differently. */
const publicActs = new Set(
  "announce confirm deny accuse condemn demand promise offer agree sign approve allow ban cancel delay begin end attack bomb shoot kill invade arrest release appoint dismiss sue rule withdraw buy sell build destroy publish investigate rescue".split(
    " ",
  ),
);

/** The agent's phrase and the predicate with its helping verbs. */
function spanOf(part: Part, phrase: { start: number; end: number }, event: Event): { start: number; end: number } {
  const predicate = part.reading.tokens[event.predicate]!;
  return { start: Math.min(phrase.start, predicate.start), end: Math.max(phrase.end, predicate.end) };
}
