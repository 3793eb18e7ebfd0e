import { contains } from "../../kernel/index.ts";
import type { Range, ReportId } from "../../kernel/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Statement, StatementTable } from "../likeness/index.ts";
import { isNounSentence, isWhole, alsoPrinted, quoteOf } from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import { withAntecedents, withWhatIsTakenAsTold } from "./antecedents.ts";
import type { Line } from "./antecedents.ts";
import type { Quote } from "../dossier.ts";
import { reportsOf } from "../figures/index.ts";
import { clip, isCut, isSupposed, withSource } from "./ranges.ts";
import type { Joints, Shown } from "./ranges.ts";
import { withWholeQuotation } from "./whole-quotations.ts";

/** A clause with fewer terms says too little to be compared or to stand alone. */
const termsMin = 2;
/** A clause torn from its sentence needs more words of its own than the main one, of which an aside was joined. */
const termsOfClauseMin = 4;

/** A sentence, or a clause of a sentence of which another clause was joined, that one text tells. */
export interface Single extends Line {
  /** Index of its text. */
  readonly part: number;
  /** Its words in the text, and then in the copies of the text. */
  readonly evidence: readonly [Quote, ...Quote[]];
  readonly reports: readonly ReportId[];
}

/**
 * What only one text tells, in the order of the story.
 *
 * @param joints - of each text
 */
export function findSingles(material: Material, table: StatementTable, joints: readonly Joints[], shown: Shown): readonly Single[] {
  return material.parts.flatMap((part) => {
    const [begin, end] = [table.begins[part.index]!, table.begins[part.index + 1]!];
    const known = singlesOf.get(joints[part.index]!);
    // The statements of a text are others when its place in the story has changed.
    if (known !== undefined && known.first === table.all[begin]) return known.singles;
    const singles = singlesIn(part, table.all.slice(begin, end), joints[part.index]!.joined, shown);
    singlesOf.set(joints[part.index]!, { first: table.all[begin], singles });
    return singles;
  });
}

const singlesOf = new WeakMap<Joints, { readonly first: Statement | undefined; readonly singles: readonly Single[] }>();

function singlesIn(part: Part, statements: readonly Statement[], joined: Uint8Array, shown: Shown): readonly Single[] {
  const found: Line[] = [];
  for (let at = 0, end = 0; at < statements.length; at = end) {
    // The statements of a sentence stand together.
    for (end = at + 1; statements[end]?.around === statements[at]!.around; end++);
    const group = statements.slice(at, end);
    const sentence = part.reading.sentences[group[0]!.clause.sentence]!;
    const kind = part.report.blocks[sentence.block]!.kind;
    if (kind === "title" || kind === "standfirst") continue;
    const begin = at;
    const open = group.filter((_, index) => joined[begin + index] === 0);
    if (open.length === 0) continue;
    if (open.length === group.length) {
      // "A different theology.", "Chance of rain 90%.": a sentence without a verb states nothing by itself.
      if (isDateline(part, sentence) || isQuestion(part, sentence) || !hasVerb(part, sentence) || isBroken(part, sentence)) continue;
      if (kind === "paragraph" && isWithoutStop(part, sentence)) continue;
      const range = withWholeQuotation(part, sentence);
      if (range !== undefined && countTerms(group[0]!.around) >= termsMin) found.push({ range, statements: group, context: null });
    } else {
      const ranges = open.map(shown);
      open.forEach((statement, index) => {
        const range = ranges[index]!;
        const isInOther = ranges.some((other) => other !== range && contains(other, range) && !contains(range, other));
        if (isInOther || !standsAlone(part, statement) || isCut(part, statement.clause, range)) return;
        const whole = withSource(part, statement.clause, range);
        if (!isBroken(part, whole)) found.push({ range: whole, statements: [statement], context: null });
      });
    }
  }
  return withAntecedents(part, found).map((line) => toSingle(part, withWhatIsTakenAsTold(part, line)));
}

function toSingle(part: Part, line: Line): Single {
  const clipped = clip(part, line.range);
  const evidence = [quoteOf(part, clipped), ...alsoPrinted(part, clipped)] as const;
  return { ...line, part: part.index, evidence, reports: reportsOf(evidence) };
}

/** Terms without concepts, which only say again what a word says. */
function countTerms({ terms }: Statement["around"]): number {
  let count = 0;
  for (const term of terms) if (!term.startsWith("k:")) count++;
  return count;
}

/** Of a question only what it takes for granted is stated, and that not as a line of its own. */
function isQuestion({ report }: Part, { start, end }: Sentence): boolean {
  return /\?[)\]"'’”]*$/.test(report.text.slice(start, end).trimEnd());
}

/**
 * Words that do not end where they stop: the lead-in of a list ("It showed:"), one half of a pair of brackets or what goes on in small letters,
 * where a mark inside was taken for the end of the sentence ("Holm v. | Lund 2005) holds"), and an end that leads to something ("the photo or
 * why") or that the page holds back ("and then …").
 */
function isBroken({ report: { text } }: Part, { start, end }: Range): boolean {
  const words = text.slice(start, end).trimEnd();
  const count = (mark: string): number => words.split(mark).length;
  const next = text.slice(end).match(/^\s*\p{Ll}{2}/u);
  return leadsOn.test(words) || count("(") !== count(")") || (/[.!?]$/.test(words) && next !== null);
}

/** Captions and link titles that a text file carries in its paragraphs run on without a stop; sentences of the report have one. */
export function isWithoutStop({ report: { text } }: Part, { start, end }: Range): boolean {
  return !/[.!?:;…"'’”)\]]$/.test(text.slice(start, end).trimEnd());
}

const leadsOn = /(?::|\p{L}\s?(?:\.\.\.|…)|\b(?:or|and|but|why|how|that|whether|because|if|the|an?|of|to|with|v\.|vs\.))$/iu;

/** It has a word that may be a predicate, whatever the parse made of it, and is more than a noun with what hangs on it: one with the tag of a verb, or a noun that the parse gave a subject and an object. */
export function hasVerb(part: Part, sentence: Sentence): boolean {
  return hasPredicate(part, sentence) && !isNounSentence(part, sentence);
}

function hasPredicate({ reading }: Part, { first, last }: Sentence): boolean {
  const tokens = reading.tokens.slice(first, last);
  const headsOf = (relation: string): readonly number[] => tokens.flatMap((token) => (token.relation === relation ? [token.head] : []));
  if (tokens.some(({ tag }) => tag === "VERB" || tag === "AUX")) return true;
  const subjects = headsOf("nsubj");
  return headsOf("obj").some((head) => subjects.includes(head));
}

/** "PORT ELLERY, Halden —", "(AP)": a sentence of its own that tells nothing. */
function isDateline({ reading }: Part, { first, last }: Sentence): boolean {
  return /^(?:[—–―:-]|--)$/.test(reading.tokens[last - 1]!.text) || (last - first === 3 && reading.tokens[first]!.text === "(");
}

/** A clause that says enough without the rest of its sentence. */
function standsAlone(part: Part, { clause, terms }: Statement): boolean {
  return (
    terms.size >= (clause.kind === "main" ? termsMin : termsOfClauseMin) &&
    clause.kind !== "relative" &&
    isWhole(part.reading, clause) &&
    !isConditional(part, clause) &&
    !isSupposed(part, clause)
  );
}

/** "If the council agrees" tells nothing without what would follow. */
function isConditional({ reading }: Part, { own }: Clause): boolean {
  return /^(?:if|unless|whether|lest)$/.test(reading.tokens[own[0]!]!.lower);
}
