import { sharedPart } from "../kernel/index.ts";
import type { Range, ReportId } from "../kernel/index.ts";
import type { Sentence } from "../reading/index.ts";
import type { Statement } from "./alignment.ts";
import { clausePlaces, isWhole } from "./clauses.ts";
import { alsoPrinted } from "./copies.ts";
import type { Quote } from "./dossier.ts";
import { reportsOf } from "./figures.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf } from "./material.ts";
import { clip, readable } from "./ranges.ts";
import type { Joints, Shown } from "./ranges.ts";
import { tellsWhoSpeaks, withWholeQuotation } from "./whole-quotations.ts";

/** Of one text, so many wordings of one claim are shown. */
const wordingsPerText = 3;

/** How an agreement is told: its most telling wording, and what each text prints of it. */
export interface Tellings {
  readonly text: string;
  readonly evidence: readonly Quote[];
  readonly reports: readonly ReportId[];
  readonly texts: number;
}

/** What the tellings of an agreement were made of. */
interface Known {
  readonly members: readonly { readonly clause: object; readonly weights: object; readonly joints: Joints; readonly range: Range }[];
  readonly tellings: Tellings;
}

/**
 * The tellings of an agreement, made anew only when its statements or what is shown of them have changed.
 *
 * @param joints - of each text
 */
export function tellingsOf(material: Material, members: readonly Statement[], shown: Shown, joints: readonly Joints[]): Tellings {
  const known = told.get(members[0]!.clause);
  const rangeOf = (member: Statement): Range => readable(material.parts[member.part]!, member.clause, shown(member));
  const holds = ({ clause, weights, joints: before, range }: Known["members"][number], member: Statement): boolean =>
    // The weights of a statement are the same object as long as the view of its text holds.
    clause === member.clause && weights === member.weights && (before === joints[member.part] || isSame(range, rangeOf(member)));
  if (known?.members.length === members.length && known.members.every((one, at) => holds(one, members[at]!))) return known.tellings;
  const ranges = new Map(members.map((member) => [member, rangeOf(member)]));
  const tellings = makeTellings(material, members, ranges);
  const made = members.map((member) => ({
    clause: member.clause,
    weights: member.weights,
    joints: joints[member.part]!,
    range: ranges.get(member)!,
  }));
  told.set(members[0]!.clause, { members: made, tellings });
  return tellings;
}

/** By the clause of the first statement. */
const told = clausePlaces.next<Known>();

function isSame(left: Range, right: Range): boolean {
  return left.start === right.start && left.end === right.end;
}

function makeTellings(material: Material, members: readonly Statement[], ranges: ReadonlyMap<Statement, Range>): Tellings {
  const rangeOf = (member: Statement): Range => ranges.get(member)!;
  const best = mostTelling(material, members, rangeOf);
  const evidence: Quote[] = [];
  const perPart = Map.groupBy(members, (member) => member.part);
  for (const [part, own] of perPart) {
    const source = material.parts[part]!;
    const ranked = nearest(own, best, members).sort((a, b) => Number(b === best) - Number(a === best) || b.mass - a.mass);
    for (const range of bySentence(source, ranked, rangeOf).slice(0, wordingsPerText))
      evidence.push(quoteOf(source, range), ...alsoPrinted(source, range));
  }
  const text = evidence.find((quote) => quote.report === material.parts[best.part]!.report.id)!.text;
  return { text, evidence, reports: reportsOf(evidence), texts: perPart.size };
}

/** The most telling of some statements, the first of equal ones. They come in the order of the story. */
function mostTelling(material: Material, members: readonly Statement[], rangeOf: Shown): Statement {
  const isSpeech = members.some(isQuoted);
  let [best, most] = [members[0]!, Number.NEGATIVE_INFINITY];
  for (const member of members) {
    const found = telling(material, member, rangeOf) * (isSpeech && !tellsSpeaker(material, member) ? namelessShare : 1);
    if (found > most) [best, most] = [member, found];
  }
  return best;
}

/** What remains of the weight of somebody's words without those that say whose they are. */
const namelessShare = 0.25;

/**
 * Words of somebody that no text gives with those that say whose they are: they belong under the voices. What one text has in quotation marks
 * is quoted in the others too, where a letter or a post stands as a block of its own.
 */
export function isNamelessSpeech(material: Material, members: readonly Statement[]): boolean {
  return members.some(isQuoted) && !members.some((member) => tellsSpeaker(material, member));
}

/** Most of its words stand in quotation marks. */
function isQuoted({ quoted, words }: Statement): boolean {
  return quoted.length > words.length / 2;
}

function tellsSpeaker(material: Material, { part, clause }: Statement): boolean {
  let tells = tellingSpeaker.get(clause);
  if (tells === undefined) {
    const source = material.parts[part]!;
    tells = tellsWhoSpeaks(source, source.reading.sentences[clause.sentence]!);
    tellingSpeaker.set(clause, tells);
  }
  return tells;
}

/** Whether the sentence of a clause tells who speaks hangs on the reading alone. */
const tellingSpeaker = clausePlaces.next<boolean>();

/** Share of the likeness of a text's nearest sentence that another of its sentences must have to be shown beside it. */
const nearShare = 0.75;

/** Of the statements of one text those whose sentences are about as near to what another text says: what was only drawn along says something else. */
function nearest(own: readonly Statement[], best: Statement, members: readonly Statement[]): Statement[] {
  const sentences = new Set(own.map(({ around }) => around));
  if (sentences.size === 1) return [...own];
  const other = own.includes(best) ? members.find(({ part }) => part !== best.part) : best;
  if (!other) return [...own];
  const wanted = new Set(other.stems);
  const shares = new Map([...sentences].map((around) => [around, sharedPart(new Set(around.stems), wanted)]));
  const most = Math.max(...shares.values());
  return own.filter(({ around }) => around === best.around || shares.get(around)! >= most * nearShare);
}

/** One range a sentence, from the first to the last of its joined clauses, in the order of the first of them. */
function bySentence(part: Part, members: readonly Statement[], rangeOf: Shown): readonly Range[] {
  const ranges = new Map<number, Range>();
  for (const member of members) {
    const range = rangeOf(member);
    const known = ranges.get(member.clause.sentence) ?? range;
    ranges.set(member.clause.sentence, { start: Math.min(known.start, range.start), end: Math.max(known.end, range.end) });
  }
  return [...ranges].map(([sentence, range]) => clip(part, wholeOf(part, part.reading.sentences[sentence]!, range)));
}

/** A sentence that is shown as it stands, with all of the quotation that begins or ends in it. */
function wholeOf(part: Part, sentence: Sentence, range: Range): Range {
  const isSentence = range.start <= sentence.start && range.end >= sentence.end;
  return isSentence ? (withWholeQuotation(part, sentence) ?? range) : range;
}

/** A clause with its own subject and a finite verb reads as a sentence, best with the sentence's beginning; of these the one with most to say. */
function telling(material: Material, statement: Statement, rangeOf: Shown): number {
  const { reading, report } = material.parts[statement.part]!;
  const opens = /^[^\p{Ll}]/u.test(report.text.slice(rangeOf(statement).start));
  return statement.mass * (isWhole(reading, statement.clause) ? 1.5 : 1) * (opens ? 1.5 : 1);
}
