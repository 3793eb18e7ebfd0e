import { conceptOf } from "../../lexicon/index.ts";
import { certaintyOfClause } from "../../reading/index.ts";
import type { Reading } from "../../reading/index.ts";
import { sayingPlaces } from "../likeness/index.ts";
import type { Statement } from "../likeness/index.ts";
import type { Clause, Material } from "../material/index.ts";
import type { DossierDifference } from "../dossier.ts";
import { quoteOf, indexOf } from "../material/index.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";
import { voiceOf } from "./voice.ts";

/** A statement with how certain its text tells it. */
interface Told {
  readonly member: Statement;
  readonly certainty: string;
}

/** How certain: one act that one text tells as a fact and another as a possibility or an allegation, or here as a plan and there as a condition. */
export function findCertaintyDifferences({ material, agreements, near }: Findings): readonly DossierDifference[] {
  const done = new Set<Statement>();
  return agreements.flatMap(({ members }) => {
    const told = [...members, ...neighbours(members)].flatMap((member): readonly Told[] => {
      const certainty = certaintyInVoice(material, member);
      return certainty !== undefined && !done.has(member) ? [{ member, certainty }] : [];
    });
    return [...groupBy(told, ({ member }) => actOf(material, member)).values()].flatMap((group) => {
      // Most acts are told with one certainty, however many tell them.
      if (group.every(({ certainty }) => certainty === group[0]!.certainty)) return [];
      const same = group.filter((one) => group.some((other) => isContrast(one, other)));
      if (same.length === 0 || !areTornApart(same)) return [];
      for (const { member } of same) done.add(member);
      const first = same[0]!.member;
      return difference(
        material,
        "certainty",
        words(material.parts[first.part]!, first.clause),
        [...groupBy(same, (one) => one.certainty)].map(([label, side]) => ({
          label,
          quotes: firstOfEachText(side.map(({ member }) => member)).map((member) => quoteOf(material.parts[member.part]!, member.clause)),
        })),
      );
    });
  });

  /** A plan told with another certainty is often not quite the same statement: what may say the same counts when it is a plan as well. */
  function neighbours(members: readonly Statement[]): readonly Statement[] {
    const plans = near.beside(members).filter((member) => ofPlans.has(certaintyInVoice(material, member) ?? ""));
    if (plans.length === 0) return plans;
    const own = new Set(members);
    return plans.filter((member) => !own.has(member) && members.some((one) => sharesParty(one, member)));
  }
}

/**
 * How certain a report tells a thing in its own voice: what somebody says, thinks or wishes is as certain as he is. An allegation is told in the
 * voice of whoever alleges it.
 */
function certaintyInVoice(material: Material, member: Statement): string | undefined {
  const certainty = certaintyOfStatement(material, member);
  if (certainty === undefined || certainty === "denied") return undefined;
  return certainty === "alleged" || voiceOf(material.parts[member.part]!, member.clause) === "own" ? certainty : undefined;
}

/**
 * Which certainties are two tellings of one thing. What will be done here and is done there is told at two times, and so is what would be; both
 * are as certain.
 */
const contrasts: Readonly<Record<string, ReadonlySet<string>>> = {
  fact: new Set(["alleged", "possible"]),
  future: new Set(["possible", "conditional"]),
  planned: new Set(["possible", "conditional"]),
};

/** So many terms besides concepts must be in both: with one alone ("sought money", "sought help") two things are told. */
const termsInCommon = 2;

function isContrast(one: Told, other: Told): boolean {
  if (one.member.part === other.member.part) return false;
  const contrast = contrasts[one.certainty]?.has(other.certainty) || contrasts[other.certainty]?.has(one.certainty);
  if (!contrast) return false;
  let shared = 0;
  for (const term of one.member.terms) if (!term.startsWith("k:") && other.member.terms.has(term)) shared++;
  return shared >= termsInCommon;
}

/** How certain a statement tells what it tells; undefined for what is supposed, asked or only ought to be, and for titles. */
export function certaintyOfStatement(material: Material, member: Statement): string | undefined {
  let known = certainties.get(member.saying);
  if (known === undefined) {
    known = { certainty: findCertainty(material, member) };
    certainties.set(member.saying, known);
  }
  return known.certainty;
}

/** How certain a clause is hangs on its sentence alone. */
const certainties = sayingPlaces.next<{ readonly certainty: string | undefined }>();

/** The predicate by its concept; a light verb leaves the word to its object: to make a trip is to visit. */
export function actOf(material: Material, { part, clause, saying }: Statement): string {
  let act = acts.get(saying);
  if (act === undefined) {
    act = findAct(material.parts[part]!.reading, clause);
    acts.set(saying, act);
  }
  return act;
}

function findAct({ tokens }: Reading, clause: Clause): string {
  const head = tokens[clause.head]!;
  const object = clause.own.map((token) => tokens[token]!).find((token) => token.head === clause.head && token.relation === "obj");
  const act = lightVerbs.has(head.lemma) && object ? object : head;
  return conceptOf(act.lemma) ?? act.lemma;
}

/** An act hangs on the sentence alone. */
const acts = sayingPlaces.next<string>();

function findCertainty(material: Material, member: Statement): string | undefined {
  const { reading, report } = material.parts[member.part]!;
  const { head, own, block } = member.clause;
  const kind = report.blocks[block]!.kind;
  if (kind === "title" || kind === "standfirst") return undefined;
  const sentence = reading.sentences[member.clause.sentence]!;
  // "If the vote fails" says nothing of the vote, and "so that it may go on" only what for.
  if (/^(?:if|unless|whether|so)$/.test(reading.tokens[own[0]!]!.lower)) return undefined;
  const helping = [...indexOf(reading).childrenOf(head)]
    .map((child) => reading.tokens[child]!)
    .filter(({ relation }) => relation.startsWith("aux"));
  // What should be is neither so nor not so, and what would have been is not.
  if (helping.some(({ lower }) => oughts.has(lower))) return undefined;
  if (helping.some(({ lower }) => lower === "would") && helping.some(({ lower }) => lower === "have")) return undefined;
  const certainty = certaintyOfClause(reading.tokens, sentence, head);
  // "She could be seen": who perceives a thing that can be perceived tells that it was there.
  if (certainty === "possible" && perceived.has(reading.tokens[head]!.lemma) && helping.some(({ lower }) => /^c(?:an|ould)$/.test(lower)))
    return "fact";
  // "He had sought" is done; "it is sought" is a plan.
  const isPassive = helping.some(({ lower }) => /^(?:am|is|are|was|were|be|been|being|'s|’s)$/.test(lower));
  if (certainty === "planned" && reading.tokens[head]!.fine === "VBN" && !isPassive) return "fact";
  // "The story that alleged she has": a word of allegation before the clause that the parse hung elsewhere.
  const before = reading.tokens.slice(sentence.first, head);
  return certainty === "fact" && before.some(({ lower }) => /^alleg(?:e[sd]?|ing|ations?|edly)$/.test(lower)) ? "alleged" : certainty;
}

const oughts: ReadonlySet<string> = new Set(["should", "must", "ought"]);
const perceived: ReadonlySet<string> = new Set(["see", "hear", "watch", "spot", "smell", "feel"]);

/** Some text tells it with none of the certainties of some other text: what all of them tell in two ways is no difference between them. */
function areTornApart(told: readonly Told[]): boolean {
  const ofTexts = [...groupBy(told, ({ member }) => String(member.part)).values()].map((own) => new Set(own.map((one) => one.certainty)));
  return ofTexts.some((one) => ofTexts.some((other) => ![...one].some((certainty) => other.has(certainty))));
}

/** Somebody who acts in the one has a part in the other, or both are about one thing: "he will travel", "the trip would be his first". */
function sharesParty(left: Statement, right: Statement): boolean {
  const acts = (one: Statement, other: Statement): boolean =>
    [...one.agents].some((agent) => other.agents.has(agent) || other.terms.has(`e:${agent}`));
  return acts(left, right) || acts(right, left) || [...left.objects].some((one) => right.objects.has(one));
}

const ofPlans: ReadonlySet<string> = new Set(["future", "planned", "possible", "conditional"]);

function firstOfEachText(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((one, at) => statements.findIndex((other) => other.part === one.part) === at);
}

export const lightVerbs: ReadonlySet<string> = new Set(["make", "take", "pay", "have", "do", "give", "hold"]);
