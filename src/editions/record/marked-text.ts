import type { Piece as Place, ReadingRecord } from "../../reading/index.ts";
import type { Piece } from "../text/layout.ts";
import { witnessStyle } from "../text/style.ts";
import type { Style } from "../text/style.ts";

/** A mark round words of the text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
  readonly style: Style;
  /** Number behind the mark: of an entity, of an utterance. */
  readonly number: string;
}

/** What the marks mean, in the order in which they are explained. */
export const legend: readonly (readonly [mark: string, meaning: string])[] = [
  ["[name]1", "name, with its number under Who"],
  ["{40 years}", "figure"],
  ["<on Friday>", "time"],
  ["said^1", "words that introduce speech, with its number under Said"],
  ["/arrested/", "event"],
];

/**
 * All marks of a text in order, none inside of another: where two overlap, the earlier one stays, and of two that begin together the
 * one that is asked first (names, times, figures, speech, events).
 */
export function marksOf(record: ReadingRecord): readonly Mark[] {
  const wrap = (place: Pick<Place, "start" | "end">, open: string, close: string, style: Style, number = ""): Mark => {
    return { start: place.start, end: place.end, open, close, style, number };
  };
  const marks: readonly Mark[] = [
    ...record.names.map((name) => wrap(name, "[", "]", witnessStyle(name.entity), String(name.entity + 1))),
    ...record.times.map((time) => wrap(time, "<", ">", "strong")),
    ...record.figures.filter((figure) => !figure.trivial).map((figure) => wrap(figure, "{", "}", "strong")),
    ...record.utterances.flatMap(({ cue }, index) => cue.slice(0, 1).map((place) => wrap(place, "", "", "strong", `^${index + 1}`))),
    ...record.events.map(({ token }) => wrap(record.tokens[token]!, "/", "/", "strong")),
  ];
  let end = 0;
  return marks
    .toSorted((left, right) => left.start - right.start)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
}

/** The text of a range with its marks, as pieces of a paragraph. `marks` are those that begin in it. */
export function markedPieces(
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = range.start;
  for (const { start, end, open, close, style, number } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: open + text.slice(start, end) + close, style });
    if (number !== "") pieces.push({ text: number, style: "faint" });
    at = end;
  }
  if (at < range.end) pieces.push({ text: text.slice(at, range.end) });
  return pieces;
}
