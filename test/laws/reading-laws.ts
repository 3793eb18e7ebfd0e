import assert from "node:assert/strict";
import { decodeSource } from "../../src/intake/index.ts";
import { isSound } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { takeAsIs } from "../../src/page/index.ts";
import { noticesOf, read, toReadingRecord } from "../../src/reading/index.ts";
import type { ReadingRecord } from "../../src/reading/index.ts";

/** The record of a text that is taken as it is. */
export function recordOf(text: string): ReadingRecord {
  const { value: source } = decodeSource(new TextEncoder().encode(text), { file: "text.txt", format: "text" });
  const report = takeAsIs(source);
  const reading = read(report, loadModels());
  return toReadingRecord(report, reading, [...report.notices, ...noticesOf(report, reading)]);
}

/** What holds for every record, whatever the text is. */
export function checkRecord(record: ReadingRecord): void {
  const { text, tokens, sentences, entities } = record;
  for (const { path, value } of placesOf(record, "record")) {
    assert.ok(isSound(text, value), `${path} lies in the text and cuts no character`);
    if (value.text !== undefined) assert.equal(text.slice(value.start, value.end), value.text, `${path} is what the text says there`);
  }
  const isEntity = (index: number | null): boolean => index === null || (index >= 0 && index < entities.length);
  for (const { entity } of [...record.names, ...record.references]) assert.ok(isEntity(entity));
  for (const { entity, mediums } of record.utterances) assert.ok(isEntity(entity) && mediums.every((medium) => isEntity(medium.entity)));
  for (const [index, sentence] of sentences.entries()) {
    assert.equal(sentence.first, index === 0 ? 0 : sentences[index - 1]!.last, "every token is in one sentence");
    const inside = tokens.slice(sentence.first, sentence.last);
    assert.equal(inside.filter(({ head }) => head === -1).length, 1, "a sentence has one root");
    for (const { head } of inside) assert.ok(head === -1 || (head >= sentence.first && head < sentence.last), "a head is in the sentence");
    assert.ok(sentence.start === inside[0]!.start && sentence.end === inside.at(-1)!.end);
  }
  assert.equal(sentences.at(-1)?.last ?? 0, tokens.length);
  for (const event of record.events) {
    assert.ok(event.sentence < sentences.length && event.token < tokens.length);
    assert.ok(event.figure === null || event.figure < record.figures.length);
    assert.ok(event.time === null || event.time < record.times.length);
    assert.ok(event.utterance === null || event.utterance < record.utterances.length);
    assert.ok([...event.actor, ...event.recipient].every(({ entity }) => isEntity(entity)));
  }
}

interface Place {
  readonly path: string;
  readonly value: { readonly start: number; readonly end: number; readonly text?: string };
}

/** Everything that has a start and an end, however deep. */
export function* placesOf(value: unknown, path: string): Generator<Place> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value) yield { path, value: value as Place["value"] };
  for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, `${path}.${key}`);
}
