import { sharedPart } from "../../kernel/index.ts";
import type { Range, ReportId } from "../../kernel/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Statement } from "../likeness/index.ts";
import { withAntecedents } from "./antecedents.ts";
import { isAside } from "./asides.ts";
import { clausePlaces, isNounSentence, isWhole, alsoPrinted, quoteOf } from "../material/index.ts";
import type { Quote } from "../dossier.ts";
import { reportsOf } from "../figures/index.ts";
import type { Material, Part } from "../material/index.ts";
import { leaningShare } from "./leaning.ts";
import { pointsBack } from "./pointing-back.ts";
import { clip, readable } from "./ranges.ts";
import type { Joints, Shown } from "./ranges.ts";
import { tellsWhoSpeaks, withWholeQuotation } from "./whole-quotations.ts";

/** Of one text, so many wordings of one claim are shown. */
const wordingsPerText = 3;

/** How an agreement is told: its most telling wording, and what each text prints of it. */
export interface Tellings {
  readonly lead: Quote;
  /** Words before it without which it cannot be understood. */
  readonly context: Quote | null;
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
    const ranked = nearest(withoutAsides(source, own), best, members).sort(
      (a, b) => Number(b === best) - Number(a === best) || b.mass - a.mass,
    );
    for (const range of bySentence(source, ranked, rangeOf).slice(0, wordingsPerText))
      evidence.push(quoteOf(source, range), ...alsoPrinted(source, range));
  }
  const part = material.parts[best.part]!;
  const lead = evidence.find((quote) => quote.report === part.report.id)!;
  return { lead, context: contextOf(part, best, lead), evidence, reports: reportsOf(evidence), texts: perPart.size };
}

function contextOf(part: Part, statement: Statement, { start, end }: Range): Quote | null {
  const [line] = withAntecedents(part, [{ range: { start, end }, statements: [statement], context: null }]);
  return line === undefined || line.context === null ? null : quoteOf(part, line.context);
}

/** The most telling of some statements, the first of equal ones. They come in the order of the story. */
function mostTelling(material: Material, members: readonly Statement[], rangeOf: Shown): Statement {
  const isSpeech = members.some(isQuoted);
  const weights = new Map(
    members.map((member) => {
      const speaker = isSpeech && !tellsSpeaker(material, member) ? namelessShare : 1;
      const aside = !isSpeech && isAside(material.parts[member.part]!, member) ? asideShare : 1;
      return [member, telling(material, member, rangeOf(member)) * speaker * aside];
    }),
  );
  const sorted = [...members].sort((a, b) => weights.get(b)! - weights.get(a)!);
  const enough = sorted.slice(0, comparedMax).filter((member) => weights.get(member)! >= weights.get(sorted[0]!)! * leaningShare);
  // What can be read alone, or with words before it, goes before what tells somewhat more.
  const partOf = (member: Statement): Part => material.parts[member.part]!;
  const alone = enough.find((member) => readsAlone(partOf(member), member, rangeOf(member)));
  if (alone !== undefined) return alone;
  const most = sorted[0]!;
  // What only takes for known what it tells needs no words before it.
  if (opensSentence(partOf(most), rangeOf(most)) && !pointsBack(partOf(most), rangeOf(most))) return most;
  return enough.find((member) => contextOf(partOf(member), member, rangeOf(member)) !== null) ?? most;
}

function readsAlone(part: Part, statement: Statement, range: Range): boolean {
  return !isAside(part, statement) && opensSentence(part, range) && !pointsBack(part, range);
}

/** Of a big story hundreds of texts tell the same: one of the first ones can be read alone, or none. */
const comparedMax = 8;

/** What remains of the weight of somebody's words without those that say whose they are. */
const namelessShare = 0.25;

/** What remains of the weight of what its sentence only takes for known: the line would tell what another text does not say. */
const asideShare = 0.25;

/**
 * Words of somebody that no text gives with those that say whose they are: they belong under the voices. What one text has in quotation marks
 * is quoted in the others too, where a letter or a post stands as a block of its own. A sentence that only borrows the words of a clause
 * ("applied for a new hearing after claims of “fresh proof”") states something itself.
 */
export function isNamelessSpeech(material: Material, members: readonly Statement[]): boolean {
  return members.some((member) => isBareSpeech(material, member)) && !members.some((member) => tellsSpeaker(material, member));
}

function isBareSpeech(material: Material, member: Statement): boolean {
  const part = material.parts[member.part]!;
  return isQuoted(member) && withWholeQuotation(part, part.reading.sentences[member.clause.sentence]!) === undefined;
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

/** Where a text states a thing, the other sentences in which it takes it for known are about something else, unless they quote it. */
function withoutAsides(part: Part, own: readonly Statement[]): readonly Statement[] {
  const stating = new Set(own.filter((member) => isQuoted(member) || !isAside(part, member)).map(({ around }) => around));
  return stating.size === 0 ? own : own.filter(({ around }) => stating.has(around));
}

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
function telling(material: Material, { part: index, clause, weights, mass }: Statement, range: Range): number {
  const known = tellingAs.get(clause);
  if (known?.weights === weights && isSame(known.range, range)) return known.telling;
  const part = material.parts[index]!;
  const named = isNounSentence(part, range) ? namelessShare : 1;
  const found = mass * (isWhole(part.reading, clause) ? 1.5 : 1) * (opensSentence(part, range) ? 1.5 : 1) * named;
  tellingAs.set(clause, { weights, range, telling: found });
  return found;
}

/** With each report that joins an agreement all its statements are asked again. */
const tellingAs = clausePlaces.next<{ readonly weights: object; readonly range: Range; readonly telling: number }>();

function opensSentence({ report }: Part, { start }: Range): boolean {
  return !/^\p{Ll}/u.test(report.text.slice(start, start + 2));
}
