/**
 * Types and parties of events on the development part of the PLOVER gold records (Open Event Data Alliance, CC BY-SA 4.0): one sentence
 * each, with one type, and the words that name source and target.
 */
import { readFileSync } from "node:fs";
import { decodeSource } from "../../src/intake/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { takeAsIs } from "../../src/page/index.ts";
import { read, toReadingRecord } from "../../src/reading/index.ts";
import { findShared, skipped } from "./measure.ts";
import type { Measurement } from "./measure.ts";

interface Party {
  readonly actorText: string;
}

interface GoldRecord {
  readonly event: string;
  readonly text: string;
  /** A list; a string in records without a party. */
  readonly source?: readonly Party[] | string;
  readonly target?: readonly Party[] | string;
}

export function measureEvents(): Measurement {
  const file = findShared("data", "reading", "events", "plover-dev.json");
  if (file === undefined) return skipped("the PLOVER gold records");
  const models = loadModels();
  const records = JSON.parse(readFileSync(file, "utf8")) as readonly GoldRecord[];
  const right = { type: 0, amongTypes: 0, told: 0, actor: 0, recipient: 0 };
  let sources = 0;
  let targets = 0;
  for (const { event, text, source, target } of records) {
    const report = takeAsIs(decodeSource(new TextEncoder().encode(text), { file: "record", format: "text" }).value);
    const { events } = toReadingRecord(report, read(report, models), []);
    const [first] = events;
    if (first !== undefined) right.told++;
    if (first?.type === event) right.type++;
    if (events.some(({ type }) => type === event)) right.amongTypes++;
    if (Array.isArray(source)) {
      sources++;
      if (first !== undefined && names(first.actor, source)) right.actor++;
    }
    if (Array.isArray(target)) {
      targets++;
      if (first !== undefined && names(first.recipient, target)) right.recipient++;
    }
  }
  const share = (count: number, of: number): number => count / of;
  return {
    figures: {
      type: share(right.type, records.length),
      amongTypes: share(right.amongTypes, records.length),
      told: share(right.told, records.length),
      actor: share(right.actor, sources),
      recipient: share(right.recipient, targets),
    },
  };
}

/** True when one phrase holds the words of one party, or the other way round. */
function names(phrases: readonly { readonly text: string }[], parties: readonly Party[]): boolean {
  const fold = (words: string): string => words.toLowerCase();
  return phrases.some(({ text }) =>
    parties.some(({ actorText }) => fold(text).includes(fold(actorText)) || fold(actorText).includes(fold(text))),
  );
}

if (import.meta.main) console.log(JSON.stringify(measureEvents(), null, 2));
