import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Entity } from "../entities/index.ts";
import { clauseAt, emptyPrepositions, placesIn, sentenceAt, toJoints, withoutStrayMarks } from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import { isGlued } from "../timeline/index.ts";

/*
 * The words that a relation is shown by.
 */

/** "And now Lund has made her an offer...": a line that breaks off keeps from the reader what is done. */
export function isTeaser({ report }: Part, { start, end }: Range): boolean {
  return (
    /(?:\.\.\.|…)["”’']?\s*$/.test(report.text.slice(start, end)) || /^(?:\.\.\.|…)["”’']?(?:\s|$)/.test(report.text.slice(end, end + 5))
  );
}

/** Whether its words name one of the two. */
export function namesOneOf(material: Material, part: Part, range: Range, parties: readonly Entity[]): boolean {
  return placesIn(material, part, range).some(({ named, entity }) => named && parties.some(({ id }) => id === entity.id));
}

/** A label, a headline in capitals or a caption stands among the words: the parse joined what does not belong together. */
export function isGluedLine(part: Part, range: Range): boolean {
  const sentence = sentenceAt(part.reading, range.start);
  const text = part.report.text.slice(range.start, range.end);
  return (sentence !== undefined && isGlued(part, range, sentence)) || /(?:\b\p{Lu}{2,}['’]?\s+){3}/u.test(text);
}

/** From the first to the last word of the predicate and its participants, inside one sentence. */
export function evidenceOf(part: Part, event: Event, clauses: readonly Clause[]): Range | undefined {
  const predicate = part.reading.tokens[event.predicate]!;
  const sentence = sentenceAt(part.reading, predicate.start);
  const clause = clauseAt(clauses, predicate);
  if (!sentence) return undefined;
  let { start, end } = predicate;
  const involved = [
    ...event.agents,
    ...event.patients,
    ...event.obliques.filter((oblique) => !emptyPrepositions.has(oblique.preposition)).map((oblique) => oblique.head),
  ];
  for (const head of involved) {
    const phrase = phraseOf(part.reading.tokens, head, sentence.first, sentence.last);
    start = Math.min(start, phrase.start);
    end = Math.max(end, phrase.end);
  }
  // "Agreed to close the mine": the act is told by the verb that governs it.
  if (predicate.relation === "xcomp" && predicate.head >= sentence.first && predicate.head < event.predicate) {
    start = Math.min(start, part.reading.tokens[predicate.head]!.start);
  }
  // A verb's line is its clause where that is longer: an object phrase cut in the middle reads badly.
  if (clause && predicate.tag === "VERB" && clause.head === event.predicate) {
    start = Math.min(start, clause.start);
    end = Math.max(end, clause.end);
  }
  const whole = toJoints(part, { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }, sentence);
  return withoutStrayMarks(part.report.text, whole);
}
