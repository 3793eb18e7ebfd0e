import assert from "node:assert/strict";
import { reportId, sourceId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Block, Report } from "../../src/page/index.ts";
import { read, resolveActors } from "../../src/reading/index.ts";
import type { NameType, Reading } from "../../src/reading/index.ts";

const types: Readonly<Record<string, NameType>> = { p: "person", o: "organization", l: "place", e: "event", x: "other" };

export interface MarkedReading {
  readonly report: Report;
  readonly reading: Reading;
}

/**
 * A report whose names are marked by hand, so that tests of actors do not hang on a recogniser: "{p:Anna Holm} met {l:Oslo}".
 * p person, o organization, l place, e event, x other; "\n\n" separates blocks.
 */
export function readMarked(markup: string, file = "a.txt"): MarkedReading {
  const names: { start: number; end: number; type: NameType }[] = [];
  let text = "";
  let at = 0;
  for (const mark of markup.matchAll(/\{(\w):([^}]*)\}/g)) {
    text += markup.slice(at, mark.index);
    names.push({ start: text.length, end: text.length + mark[2]!.length, type: types[mark[1]!]! });
    text += mark[2]!;
    at = mark.index + mark[0].length;
  }
  text += markup.slice(at);
  const report = plainReport(text, file);
  const { tokens, sentences, ...rest } = read(report, loadModels());
  const resolved = resolveActors({ text, blocks: report.blocks, tokens, sentences, names });
  return { report, reading: { ...rest, tokens, sentences, ...resolved } };
}

/** A report that is nothing but its text. */
export function plainReport(text: string, file: string): Report {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    blocks.push({ kind: "paragraph", start, end: start + part.length });
    start += part.length + 2;
  }
  const run = { kind: "copied", at: 0, length: text.length, sourceAt: 0, sourceLength: text.length } as const;
  const nothing = {
    outlet: null,
    outletInChrome: null,
    section: null,
    publisher: null,
    url: null,
    title: null,
    bylines: [],
    published: null,
    modified: null,
    language: null,
    agency: null,
  };
  return {
    id: reportId(file, text),
    source: sourceId(file, text),
    file,
    format: "text",
    ...nothing,
    text,
    blocks,
    map: { runs: [run] },
    removed: [],
    notices: [],
  };
}

/** Each actor with the words that name it and those that refer to it, in order of appearance. */
export function actorsOf({ report, reading }: MarkedReading): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [index, actor] of reading.actors.entries()) {
    const places = [...reading.names, ...reading.references].filter((place) => place.actor === index).sort((a, b) => a.start - b.start);
    const key = found[actor.name] === undefined ? actor.name : `${actor.name} (${index})`;
    found[key] = places.map((place) => report.text.slice(place.start, place.end));
  }
  return found;
}

type Expected = Readonly<Record<string, readonly string[] | undefined>>;

/** Only the actors of the table are compared: a text may name more. */
export function checkActors(table: readonly (readonly [markup: string, expected: Expected])[]): void {
  for (const [markup, expected] of table) {
    const found = actorsOf(readMarked(markup));
    for (const [name, words] of Object.entries(expected)) assert.deepEqual(found[name], words, `${name} in: ${markup}`);
  }
}

export function rolesOf({ report, reading }: MarkedReading, name: string): string[] {
  return reading.actors
    .filter((actor) => actor.name === name)
    .flatMap((actor) => actor.roles.map((role) => report.text.slice(role.start, role.end)));
}

/** Each row: a marked text, and the type of some names in it; null for what is no name. */
export function checkTypes(table: readonly (readonly [markup: string, expected: Readonly<Record<string, string | null>>])[]): void {
  for (const [markup, expected] of table) {
    const { reading, report } = readMarked(markup);
    const found = new Map(reading.names.map((name) => [report.text.slice(name.start, name.end), reading.actors[name.actor]!.type]));
    for (const [name, type] of Object.entries(expected)) assert.equal(found.get(name) ?? null, type, `${name} in: ${markup}`);
  }
}
