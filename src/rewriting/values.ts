import type { Range } from "../kernel/index.ts";
import type { Figure, Time } from "../reading/index.ts";
import { isAlike, saysSomething, tokensOf } from "./line.ts";
import type { Line } from "./line.ts";

/** Every figure stands in a line with value, unit and hedge, and belongs to the same act or thing there. */
export function figuresStand(sentence: Line, lines: readonly Line[]): boolean {
  const stands = (figure: Figure): boolean =>
    lines.some((line) =>
      line.reading.figures.some((other) => isSameFigure(sentence, figure, line, other) && isOfSame(sentence, figure, line, other)),
    );
  return sentence.reading.figures.every(stands) && digitsStand(sentence, lines);
}

function isSameFigure(sentence: Line, figure: Figure, line: Line, other: Figure): boolean {
  const hedge = (own: Line, one: Figure): string =>
    one.hedge === null ? "" : own.text.slice(one.hedge.start, one.hedge.end).toLowerCase();
  return (
    figure.kind === other.kind &&
    figure.value === other.value &&
    figure.valueMax === other.valueMax &&
    figure.unit === other.unit &&
    figure.per === other.per &&
    figure.vague === other.vague &&
    figure.approximate === other.approximate &&
    hedge(sentence, figure) === hedge(line, other)
  );
}

/** Numbers that the reader took for no figure ("Route 66", "11/03") stand in a line as they are written. */
function digitsStand(sentence: Line, lines: readonly Line[]): boolean {
  const { figures, times, tokens } = sentence.reading;
  const read = [...figures, ...times];
  return tokens
    .filter((token) => /\p{N}/u.test(token.text) && !read.some((range) => range.start <= token.start && token.end <= range.end))
    .every((token) => lines.some((line) => line.reading.tokens.some((other) => other.text === token.text)));
}

/** Every time stands in a line with the same value, of the same act or thing. */
export function timesStand(sentence: Line, lines: readonly Line[]): boolean {
  return sentence.reading.times.every((time) =>
    lines.some((line) => line.reading.times.some((other) => isSameTime(time, other) && isOfSame(sentence, time, line, other))),
  );
}

function isSameTime(left: Time, right: Time): boolean {
  return left.timex.type === right.timex.type && left.timex.value === right.timex.value && left.timex.mod === right.timex.mod;
}

/** What it belongs to there holds what it belongs to here: nothing is moved from one act to another. */
function isOfSame(sentence: Line, range: Range, line: Line, other: Range): boolean {
  const here = ownersOf(sentence, range);
  const there = ownersOf(line, other);
  return here.every((token) => there.some((one) => isAlike(token, one)));
}

/** The words above a range, up to and with the first verb. */
function ownersOf(line: Line, range: Range): Line["reading"]["tokens"] {
  const { tokens } = line.reading;
  const inside = new Set(tokensOf(line, range));
  const found: Line["reading"]["tokens"][number][] = [];
  const first = [...inside].find((token) => !inside.has(tokens[token]!.head));
  for (let at = first === undefined ? -1 : tokens[first]!.head; at >= 0 && found.length < tokens.length; at = tokens[at]!.head) {
    const token = tokens[at]!;
    if (saysSomething(token)) found.push(token);
    if (token.tag === "VERB") break;
  }
  return found;
}
