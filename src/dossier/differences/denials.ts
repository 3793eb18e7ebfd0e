import { joinMin } from "../likeness/index.ts";
import type { Statement } from "../likeness/index.ts";
import type { DossierDifference } from "../dossier.ts";
import { countryBehind, quoteOf, participantsOf, indexOf } from "../material/index.ts";
import type { Material } from "../material/index.ts";
import { actOf, certaintyOfStatement } from "./certainty.ts";
import { difference, words } from "./difference.ts";
import type { Findings, Side } from "./difference.ts";
import { voiceOf } from "./voice.ts";

/** What one text says, or somebody in it, and another text or somebody in it denies. */
export function findDenials({ material, alike, statements }: Findings): readonly DossierDifference[] {
  const done = new Set<Statement>();
  const told = new Set<string>();
  return alike.flatMap(({ left, right, score, kind }) => {
    if (kind !== "denial" || score < joinMin) return [];
    const [one, other] = [statements[left]!, statements[right]!];
    const act = actOf(material, one);
    // Texts that deny one act again and again differ once.
    if (done.has(one) || done.has(other) || told.has(act) || act !== actOf(material, other)) return [];
    if (!isStated(material, one) || !isStated(material, other) || !isOneThing(material, one, other)) return [];
    told.add(act);
    done.add(one).add(other);
    return difference(material, "certainty", words(material.parts[one.part]!, one.clause), [
      sideOf(material, one),
      sideOf(material, other),
    ]);
  });
}

function sideOf(material: Material, { part: index, clause, negated }: Statement): Side {
  const part = material.parts[index]!;
  const label = negated ? "denied" : voiceOf(part, clause) === "own" ? "fact" : "stated";
  return { label, quotes: [quoteOf(part, clause)] };
}

/** It is said to be so, or not to be so; what can, will or should be is denied in other ways. */
function isStated(material: Material, statement: Statement): boolean {
  const part = material.parts[statement.part]!;
  // "Had not won since 1908" is what was until then, "has not yet voted" until now, and "would not win" was feared.
  if (statement.negated && /\b(?:since|until|before|yet|would|could|might)\b/i.test(words(part, statement.clause))) return false;
  const certainty = certaintyOfStatement(material, statement);
  const isSo = statement.negated ? certainty === "denied" || certainty === "fact" : certainty === "fact";
  return isSo && statement.finite && isToldFinitely(material, statement) && voiceOf(part, statement.clause) !== "nobody";
}

/** "Having served" is no statement, although it has a helping verb. */
function isToldFinitely(material: Material, { part, clause }: Statement): boolean {
  const { tokens } = material.parts[part]!.reading;
  return !clause.own.some((token) => /^(?:having|being)$/.test(tokens[token]!.lower) && tokens[token]!.head === clause.head);
}

/** One does it here, and the same one does not do it there, to the same thing: what one does and another does not is no contradiction. */
function isOneThing(material: Material, one: Statement, other: Statement): boolean {
  if (haveOtherSubjects(material, one, other) || !meet(one.agents, other.agents)) return false;
  return one.objects.size === 0 && other.objects.size === 0 ? true : meet(one.objects, other.objects);
}

function meet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const one of left) if (right.has(one)) return true;
  return false;
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
