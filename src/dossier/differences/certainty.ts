import { sharedPart } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import { certaintyOfClause } from "../../reading/index.ts";
import type { Reading } from "../../reading/index.ts";
import { joinMin } from "../alignment.ts";
import type { Statement } from "../alignment.ts";
import type { Clause } from "../clauses.ts";
import type { DossierDifference } from "../dossier.ts";
import { countryBehind, quoteOf } from "../material.ts";
import type { Material } from "../material.ts";
import { participantsOf } from "../participants.ts";
import { indexOf } from "../reading-index.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings, Side } from "./difference.ts";

/** How certain: one act that one text tells as a fact and another as a plan, a possibility, an allegation or a denial. */
export function findCertaintyDifferences({ material, agreements, near, alike, statements }: Findings): readonly DossierDifference[] {
  return [...findDegrees(), ...findDenials()];

  /** One text says what another denies. */
  function findDenials(): readonly DossierDifference[] {
    const done = new Set<number>();
    const told = new Set<string>();
    return alike.flatMap(({ left, right, score, kind }) => {
      if (kind !== "denial" || score < joinMin) return [];
      const [a, b] = [statements[left]!, statements[right]!];
      if (done.has(left) || done.has(right) || actOf(a) !== actOf(b) || !certaintyOf(a) || !certaintyOf(b)) return [];
      if (!a.finite || !b.finite || haveOtherAgents(a, b) || haveOtherSubjects(material, a, b)) return [];
      // Two texts that deny one act again and again differ once.
      const key = `${actOf(a)} ${a.part} ${b.part}`;
      if (told.has(key)) return [];
      told.add(key);
      done.add(left).add(right);
      const side = (statement: Statement): Side => ({
        label: statement.negated ? "denied" : "fact",
        quotes: [quoteOf(material.parts[statement.part]!, statement.clause)],
      });
      return difference(material, "certainty", words(material.parts[a.part]!, a.clause), [side(a), side(b)]);
    });
  }

  function findDegrees(): readonly DossierDifference[] {
    const done = new Set<Statement>();
    return agreements.flatMap(({ members }) => {
      const told = [...members, ...neighbours(members)].flatMap((member) => {
        const certainty = certaintyOf(member);
        return certainty && certainty !== "denied" && !done.has(member) ? [{ member, certainty, act: actOf(member) }] : [];
      });
      return [...groupBy(told, (one) => one.act).values()].flatMap((same) => {
        const sides = groupBy(same, (one) => one.certainty);
        // What one text tells in the present and another in the future is as certain in both; so is "would" beside "could".
        if (
          sides.size < 2 ||
          sameWords(same.map(({ member }) => member)) ||
          !areTornApart(same) ||
          ![...sides.keys()].some((certainty) => doubtful.has(certainty)) ||
          (sides.size === 2 && sides.has("conditional") && sides.has("possible"))
        )
          return [];
        for (const { member } of same) done.add(member);
        const first = same[0]!.member;
        return difference(
          material,
          "certainty",
          words(material.parts[first.part]!, first.clause),
          [...sides].map(([label, side]) => ({
            label,
            quotes: firstOfEachText(side.map(({ member }) => member)).map((member) => quoteOf(material.parts[member.part]!, member.clause)),
          })),
        );
      });
    });
  }

  /** A plan told with another certainty is often not quite the same statement: what may say the same counts when it is a plan as well. */
  function neighbours(members: readonly Statement[]): readonly Statement[] {
    const own = new Set(members);
    const found = near.beside(members).filter((member) => !own.has(member));
    return found.filter((member) => ofPlans.has(certaintyOf(member) ?? "") && members.some((one) => sharesParty(one, member)));
  }

  function certaintyOf(member: Statement): string | undefined {
    return certaintyOfStatement(material, member);
  }

  function actOf({ part, clause }: Statement): string {
    let act = acts.get(clause);
    if (act === undefined) acts.set(clause, (act = findAct(material.parts[part]!.reading, clause)));
    return act;
  }
}

/** How certain a statement tells what it tells; undefined for what is supposed, and for titles. */
export function certaintyOfStatement(material: Material, member: Statement): string | undefined {
  const known = certainties.get(member.clause) ?? { certainty: findCertainty(material, member) };
  certainties.set(member.clause, known);
  return known.certainty;
}

/** The predicate by its concept; a light verb leaves the word to its object: to make a trip is to visit. */
function findAct({ tokens }: Reading, clause: Clause): string {
  const head = tokens[clause.head]!;
  const object = clause.own.map((token) => tokens[token]!).find((token) => token.head === clause.head && token.relation === "obj");
  const act = lightVerbs.has(head.lemma) && object ? object : head;
  return conceptOf(act.lemma) ?? act.lemma;
}

/** An act hangs on the reading alone. */
const acts = new WeakMap<Clause, string>();

function findCertainty(material: Material, member: Statement): string | undefined {
  const { reading, report } = material.parts[member.part]!;
  const kind = report.blocks[member.clause.block]!.kind;
  if (kind === "title" || kind === "standfirst") return undefined;
  const sentence = reading.sentences[member.clause.sentence]!;
  // "If the vote fails" says nothing of the vote.
  if (/^(?:if|unless|whether)$/.test(reading.tokens[member.clause.own[0]!]!.lower)) return undefined;
  const certainty = certaintyOfClause(reading.tokens, sentence, member.clause.head);
  // "The story that alleged she has": a word of allegation before the clause that the parse hung elsewhere.
  const before = reading.tokens.slice(sentence.first, member.clause.head);
  return certainty === "fact" && before.some(({ lower }) => /^alleg(?:e[sd]?|ing|ations?|edly)$/.test(lower)) ? "alleged" : certainty;
}

/** Some text tells it with none of the certainties of some other text: what all of them tell in two ways is no difference between them. */
function areTornApart(told: readonly { readonly member: Statement; readonly certainty: string }[]): boolean {
  const ofTexts = [...groupBy(told, ({ member }) => String(member.part)).values()].map((own) => new Set(own.map((one) => one.certainty)));
  return ofTexts.some((one) => ofTexts.some((other) => ![...one].some((certainty) => other.has(certainty))));
}

/** How certain a clause is hangs on its reading alone. */
const certainties = new WeakMap<Clause, { readonly certainty: string | undefined }>();

/** Somebody who acts in the one has a part in the other, or both are about one thing: "he will travel", "the trip would be his first". */
function sharesParty(left: Statement, right: Statement): boolean {
  const acts = (one: Statement, other: Statement): boolean =>
    [...one.agents].some((agent) => other.agents.has(agent) || other.terms.has(`e:${agent}`));
  return acts(left, right) || acts(right, left) || [...left.objects].some((one) => right.objects.has(one));
}

/** What one does and another does not is no contradiction. */
function haveOtherAgents(left: Statement, right: Statement): boolean {
  return left.agents.size > 0 && right.agents.size > 0 && ![...left.agents].some((one) => right.agents.has(one));
}

/** "Holm confirmed it", "the board could not confirm it": subjects that name different things, whether or not they are known as anybody. */
function haveOtherSubjects(material: Material, left: Statement, right: Statement): boolean {
  const [one, other] = [subjectOf(material, left), subjectOf(material, right)];
  if (!one || !other) return false;
  if (one.names.length > 0 && other.names.length > 0) return !one.names.some((name) => other.names.includes(name));
  return one.noun !== other.noun;
}

/** The noun that is the subject of a statement, and whom it names; undefined for a pronoun that names nobody. */
function subjectOf(material: Material, { part: index, clause }: Statement): { noun: string; names: readonly string[] } | undefined {
  const part = material.parts[index]!;
  const { tokens } = part.reading;
  const subject = [...indexOf(part.reading).childrenOf(clause.head)].find((child) => tokens[child]!.relation.startsWith("nsubj"));
  if (subject === undefined) return undefined;
  const names = participantsOf(material, part, [subject]).map(({ entity }) => countryBehind(material, entity) ?? entity.id);
  const { tag, lemma } = tokens[subject]!;
  return names.length === 0 && (tag === "PRON" || tag === "DET") ? undefined : { noun: lemma.toLowerCase(), names };
}

/** Certainties of which one at least must be among the sides. */
const doubtful: ReadonlySet<string> = new Set(["alleged", "possible", "conditional"]);
const ofPlans: ReadonlySet<string> = new Set(["future", "planned", "possible", "conditional"]);

/** One quotation in several texts is as certain in all of them: each shares most of its words, one after the other, with the first. */
function sameWords(statements: readonly Statement[]): boolean {
  const [first, ...rest] = statements.map(({ words: own }) => own);
  return rest.every((own) => {
    const run = commonRun(first!, own);
    if (run >= Math.min(first!.length, own.length) * quotedShare) return true;
    return run >= quotedRun && sharedPart(new Set(first), new Set(own)) >= quotedShare;
  });
}

const quotedShare = 0.7;
/** Words in one row that a quotation with a changed word keeps. */
const quotedRun = 6;

/** Length of the longest run of words that both hold. */
function commonRun(left: readonly string[], right: readonly string[]): number {
  let longest = 0;
  let before = new Int32Array(right.length + 1);
  for (const word of left) {
    const runs = new Int32Array(right.length + 1);
    for (let at = 0; at < right.length; at++) {
      if (right[at] !== word) continue;
      runs[at + 1] = before[at]! + 1;
      longest = Math.max(longest, runs[at + 1]!);
    }
    before = runs;
  }
  return longest;
}

function firstOfEachText(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((one, at) => statements.findIndex((other) => other.part === one.part) === at);
}

export const lightVerbs: ReadonlySet<string> = new Set(["make", "take", "pay", "have", "do", "give", "hold"]);
