import type { Event } from "../reading/index.ts";
import { isAlike, isSaying, saysSomething } from "./line.ts";
import type { Line } from "./line.ts";

/** Every act of the sentence is told by a line with the same parties, certainty and time. */
export function areTold(sentence: Line, lines: readonly Line[]): boolean {
  return sentence.reading.events.every((event) => {
    const predicate = sentence.reading.tokens[event.predicate]!;
    if (!saysSomething(predicate) || predicate.tag !== "VERB") return true;
    return lines.some((line) =>
      line.reading.events.some((other) => {
        const told = line.reading.tokens[other.predicate]!;
        return (isAlike(predicate, told) || (isSaying(predicate) && isSaying(told))) && isSameAct(sentence, event, line, other);
      }),
    );
  });
}

function isSameAct(sentence: Line, event: Event, line: Line, other: Event): boolean {
  if (event.negated !== other.negated || event.certainty !== other.certainty || event.tense !== other.tense) return false;
  const meets = (left: readonly number[], right: readonly number[]): boolean =>
    left.some((one) => right.some((two) => isAlike(sentence.reading.tokens[one]!, line.reading.tokens[two]!)));
  const isOpen = (own: Line, heads: readonly number[]): boolean => heads.every((head) => own.reading.tokens[head]!.tag === "PRON");
  // Who did it to whom must not be turned round, and nobody else may have done it.
  if (meets(event.agents, other.patients) || meets(event.patients, other.agents)) return false;
  return (
    (isOpen(sentence, event.agents) || isOpen(line, other.agents) || meets(event.agents, other.agents)) &&
    (isOpen(sentence, event.patients) || isOpen(line, other.patients) || meets(event.patients, other.patients))
  );
}

/** What is reported as said is said by the same in the line that holds most of its words. */
export function areSaidBySame(sentence: Line, lines: readonly Line[]): boolean {
  const told = lines.flatMap((line) =>
    line.reading.utterances.flatMap(({ kind, content, source }) => (kind === "term" || source === null ? [] : [{ line, content, source }])),
  );
  return sentence.reading.utterances.every(({ kind, content, source }) => {
    if (kind === "term" || source === null) return true;
    const shares = told.map((one) => sharedWords(sentence, content, one.line, one.content));
    const best = Math.max(0, ...shares);
    return told.some((one, at) => shares[at] === best && best > 0 && sharedWords(sentence, source, one.line, one.source) > 0);
  });
}

function sharedWords(left: Line, range: { start: number; end: number }, right: Line, other: { start: number; end: number }): number {
  const within = (line: Line, inner: { start: number; end: number }) =>
    line.reading.tokens.filter(
      (token) => token.start < inner.end && inner.start < token.end && (saysSomething(token) || token.tag === "PRON"),
    );
  const theirs = within(right, other);
  return within(left, range).filter((token) => theirs.some((one) => isAlike(token, one) || token.lower === one.lower)).length;
}
