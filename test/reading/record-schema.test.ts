import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { recordOf } from "../laws/reading-laws.ts";

interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<Record<string, { readonly required: readonly string[]; readonly properties: Record<string, unknown> }>>;
}

const schema = JSON.parse(readFileSync(new URL("../../docs/schema/reading-1.json", import.meta.url), "utf8")) as Schema;
const types = readFileSync(new URL("../../src/reading/record/record.ts", import.meta.url), "utf8");
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

const text = `Norway offers 20 tons of food to Liberia

Anna Brandt, Norway's foreign minister, said on Friday that Oslo would send "at least 20 tons" of food to Liberia.

"We shall help," she told the Coast Radio, "as long as it takes." The so-called "bread bridge" costs about $5 million a month.`;

test("a record fits the published schema", () => {
  const record = recordOf(text);
  for (const list of ["names", "references", "figures", "times", "utterances", "quotations", "events"] as const) {
    assert.ok(record[list].length > 0, `the text has ${list}`);
  }
  validate(JSON.parse(JSON.stringify(record)));
  assert.deepEqual(validate.errors, null);
});

test("the schema refuses an unknown key, an unknown type of event and an utterance without content", () => {
  const record = JSON.parse(JSON.stringify(recordOf(text))) as Record<string, object[]>;
  const wrong = [
    { ...record, opinion: "ours" },
    { ...record, events: [{ ...record["events"]![0], type: "GOSSIP" }] },
    { ...record, utterances: [{ ...record["utterances"]![0], content: [] }] },
    { ...record, format: "variorum.reading/2" },
  ];
  for (const one of wrong) assert.equal(validate(one), false);
});

test("the schema and the TypeScript types have the same keys", () => {
  const defined = Object.entries(schema.$defs);
  assert.ok(defined.length >= 10);
  for (const [name, definition] of [...defined, ["ReadingRecord", schema] as const]) {
    const keys = keysOf(name).toSorted();
    assert.deepEqual(Object.keys(definition.properties).toSorted(), keys, name);
    assert.deepEqual([...definition.required].toSorted(), keys, `${name}: every key is required`);
  }
});

/** Keys of an exported interface and of the one that it extends. */
function keysOf(name: string): readonly string[] {
  const found = new RegExp(`export interface ${name}(?: extends (\\w+))? \\{\n([^]*?)\n\\}`).exec(types);
  assert.ok(found, `src/reading/record/record.ts has an interface ${name}`);
  const own = [...found[2]!.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!);
  return found[1] === undefined ? own : [...keysOf(found[1]), ...own];
}
