import { overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf, isRoleNoun } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Agreement } from "../alignment.ts";
import type { DossierDifference } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "../material.ts";
import { countryBehind, quoteOf, sentenceAt } from "../material.ts";
import { participantsOf } from "../participants.ts";

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
}

/** News tells the event in its first sentences. */
const openingSentences = 4;
/** What is compared of a report: the acts of its first half, not every later one. */
const openingShare = 0.5;

/** Who did it: one act that several texts tell, with different agents. */
export function findActorDifferences({ material, agreements }: Findings): readonly DossierDifference[] {
  const bySentence = agreementsBySentence(agreements);
  const doings = material.parts.flatMap((part) => part.reading.events.flatMap((event) => doingOf(part, event)));
  const found: DossierDifference[] = [];
  for (const [act, group] of groupBy(doings, ({ event }) => event.lemma)) {
    const joined = group.filter((doing) => tellsTheSame(doing, group));
    const sides = groupBy(joined, (doing) => doing.doer);
    if (new Set(joined.map((doing) => doing.doer)).size < 2 || agreesOnDoer(joined)) continue;
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

  function doingOf(part: Part, event: Event): Doing[] {
    const predicate = part.reading.tokens[event.predicate]!;
    // "A chorus of voters calling for it": what a noun is said to do by the way.
    if (predicate.relation === "acl" && predicate.fine === "VBG") return [];
    if (predicate.tag !== "VERB" || !publicActs.has(conceptOf(event.lemma) ?? "") || event.agents.length === 0) return [];
    if (predicate.start > part.report.text.length * openingShare) return [];
    const sentence = sentenceAt(part.reading, predicate.start);
    if (!sentence) return [];
    const ranges = event.agents.map((agent) => phraseOf(part.reading.tokens, agent, sentence.first, sentence.last));
    const phrase = { start: Math.min(...ranges.map((range) => range.start)), end: Math.max(...ranges.map((range) => range.end)) };
    // A pronoun repeats the agent that was named before.
    if (part.reading.tokens[event.agents[0]!]!.tag === "PRON") return [];
    const agents = participantsOf(material, part, event.agents).map(({ entity }) => entity);
    const named = agents.map((entity) => entity.id);
    const parties = agents.flatMap((entity) => [entity.id, countryBehind(material, entity) ?? entity.id]);
    // Only persons and bodies act: by name, or as people without one.
    if (named.length === 0 && (!isRoleNoun(part.reading.tokens[event.agents[0]!]!.lower) || isPartOfRole(material, part, phrase)))
      return [];
    if (event.predicate - event.agents[0]! > reach) return [];
    const key = words(part, phrase).toLowerCase();
    return [
      {
        part,
        event,
        phrase,
        parties,
        doer: named.length > 0 ? doerOf(agents, part.reading.tokens[event.agents[0]!]!.lemma.toLowerCase()) : key,
      },
    ];
  }

  function tellsTheSame(doing: Doing, group: readonly Doing[]): boolean {
    return group.some((other) => other.part !== doing.part && related(doing, other));
  }

  /** Two acts are one when their sentences take part in one agreement, or when both reports open with them and name a party in common. */
  function related(left: Doing, right: Doing): boolean {
    const [a, b] = [left.event.sentence, right.event.sentence];
    const others = bySentence.get(`${right.part.index}:${b}`);
    const joint = others !== undefined && bySentence.get(`${left.part.index}:${a}`)?.some((agreement) => others.includes(agreement));
    return joint === true || (opens(left) && opens(right) && left.parties.some((party) => right.parties.includes(party)));
  }

  function opens({ part, event }: Doing): boolean {
    const body = part.reading.sentences.findIndex((sentence) => part.report.blocks[sentence.block]!.kind === "paragraph");
    return event.sentence >= body && event.sentence < body + openingSentences;
  }
}

/** Agreements in which each sentence takes part, by part and sentence. */
function agreementsBySentence(agreements: readonly Agreement[]): ReadonlyMap<string, readonly Agreement[]> {
  const found = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    for (const sentence of new Set(agreement.members.map(({ part, clause }) => `${part}:${clause.sentence}`))) {
      const list = found.get(sentence);
      if (list) list.push(agreement);
      else found.set(sentence, [agreement]);
    }
  }
  return found;
}

/** A subject further before its verb than this is more likely a mistake of the parse. */
const reach = 25;

/** A person is one and the same whatever he is called; "Norway" and "leaders of Norway" are two doers. */
function doerOf(agents: readonly Entity[], noun: string): string {
  const ids = agents
    .map((entity) => entity.id)
    .sort()
    .join("+");
  return agents.every((entity) => entity.type === "person") ? ids : `${ids}/${noun}`;
}

/** "a former governor and preacher who has announced": the noun says what somebody is, and is nobody else. */
function isPartOfRole(material: Material, part: Part, phrase: Range): boolean {
  return material.entities.some((entity) => entity.roles.some((role) => role.report === part.report.id && overlaps(role, phrase)));
}

/** Every text names one and the same doer, some of them others too: nothing differs. */
function agreesOnDoer(doings: readonly Doing[]): boolean {
  const parts = new Set(doings.map((doing) => doing.part));
  return doings.some((doing) => [...parts].every((part) => doings.some((other) => other.part === part && other.doer === doing.doer)));
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
