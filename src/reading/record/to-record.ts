import type { Notice, Range } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type { Actor, Figure, Reading, Time, Utterance } from "../reading.ts";
import { toStandOff } from "../speech/index.ts";
import { recordEvents } from "./events.ts";
import type { Piece, ReadingRecord, RecordedEntity, RecordedFigure, RecordedQuotation, RecordedTime, RecordedUtterance } from "./record.ts";

/** The reading of a report as plain data with the characters of every annotation. */
export function toReadingRecord(report: Report, reading: Reading, notices: readonly Notice[]): ReadingRecord {
  const { text } = report;
  const piece = (range: Range): Piece => pieceOf(text, range);
  const attributions = toStandOff(reading.utterances, reading.tokens);
  return {
    format: "variorum.reading/1",
    file: report.file,
    language: reading.language,
    title: report.title?.value ?? null,
    published: report.published?.value ?? null,
    text,
    blocks: report.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: reading.sentences.map(({ start, end, block, first, last }) => ({ start, end, block, first, last })),
    tokens: reading.tokens.map(({ start, end, text: word, lemma, tag, fine, head, relation }) => {
      return { start, end, text: word, lemma, tag, fine, head, relation };
    }),
    entities: reading.actors.map((actor) => recordEntity(actor, piece)),
    names: reading.names.map((name) => ({ ...piece(name), type: name.type, entity: name.actor })),
    references: reading.references.map((reference) => ({ ...piece(reference), entity: reference.actor })),
    figures: reading.figures.map((figure) => recordFigure(figure, piece)),
    times: reading.times.map((time) => recordTime(time, piece)),
    utterances: attributions.map(({ source, cue, content, utterances }) => {
      const pieces = { source: source.map(piece), cue: cue.map(piece), content: content.map(piece) };
      const members = utterances.map((index) => reading.utterances[index]!);
      return { ...pieces, ...describe(members, piece) };
    }),
    quotations: recordQuotations(reading.utterances, new Set(attributions.flatMap(({ utterances }) => utterances)), piece),
    events: recordEvents(text, reading, attributions),
    notices: notices.map(({ code, detail }) => ({ code, detail })),
  };
}

export function pieceOf(text: string, { start, end }: Range): Piece {
  return { start, end, text: text.slice(start, end) };
}

type ToPiece = (range: Range) => Piece;

function recordEntity({ name, type, country, wikidata, roles }: Actor, piece: ToPiece): RecordedEntity {
  return { name, type, country, wikidata, roles: roles.map(piece) };
}

function recordFigure(figure: Figure, piece: ToPiece): RecordedFigure {
  const { kind, value, valueMax, unit, hedge, approximate, vague, trivial, per, phrase, number, reckonedFrom, si } = figure;
  return {
    ...piece(figure),
    kind,
    value,
    valueMax,
    unit,
    hedge: hedge === null ? null : piece(hedge),
    approximate,
    vague,
    trivial,
    per,
    phrase: piece(phrase),
    number: piece(number),
    reckonedFrom,
    si,
  };
}

function recordTime(time: Time, piece: ToPiece): RecordedTime {
  const { kind, value: edtf, precision, direction, relativeTo } = time;
  return { ...piece(time), ...time.timex, kind, edtf, precision, direction, relativeTo };
}

/** One kind for all pieces of an attribution: what is partly in marks is mixed. */
function describe(members: readonly Utterance[], piece: ToPiece): Omit<RecordedUtterance, "source" | "cue" | "content"> {
  const kinds = new Set(members.flatMap(({ kind }) => (kind === "term" ? [] : [kind])));
  const [only] = kinds;
  const first = members[0]!;
  return {
    kind: kinds.size === 1 && only !== undefined ? only : "mixed",
    entity: members.find(({ actor }) => actor !== null)?.actor ?? null,
    manner: first.manner,
    unnamed: first.unnamed,
    mediums: first.mediums.map(({ range, actor }) => ({ ...piece(range), entity: actor })),
  };
}

/** Passages in marks that belong to no attribution. */
function recordQuotations(utterances: readonly Utterance[], attributed: ReadonlySet<number>, piece: ToPiece): readonly RecordedQuotation[] {
  return utterances.flatMap(({ kind, outer }, index): RecordedQuotation[] => {
    const isMarked = kind === "direct" || kind === "term";
    return isMarked && !attributed.has(index) ? [{ ...piece(outer), kind }] : [];
  });
}
