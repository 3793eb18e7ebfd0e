import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { keyOrder } from "../../src/editions/json/key-order.ts";
import { noticeCodes } from "../../src/kernel/index.ts";
import { bridgeDossier } from "./sample-dossier.ts";
import { sampleCollation, toHostileCollation } from "./sample.ts";

interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<
    Record<string, { readonly type?: string; readonly required?: readonly string[]; readonly properties?: Record<string, unknown> }>
  >;
}

const schema = JSON.parse(readFileSync(new URL("../../docs/schema/dossier-1.json", import.meta.url), "utf8")) as Schema;
const types = readFileSync(new URL("../../src/dossier/dossier.ts", import.meta.url), "utf8");
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** Keys of an exported interface, from its source: the members at the first level of indentation. */
function keysOf(name: string): readonly string[] {
  const body = new RegExp(`export interface ${name} \\{\n([^]*?)\n\\}`).exec(types)?.[1];
  assert.ok(body, `src/dossier/dossier.ts has an interface ${name}`);
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!);
}

test("every dossier of the samples fits the published schema", () => {
  const dossiers = [...sampleCollation.stories, ...toHostileCollation("<b>").stories].map((story) => story.dossier);
  for (const dossier of dossiers) {
    validate(dossier);
    assert.deepEqual(validate.errors, null);
  }
});

test("the schema refuses a line without evidence, an unknown key and an answer that is not stated", () => {
  const [claim] = bridgeDossier.claims;
  const [question] = bridgeDossier.questions;
  const wrong = [
    { ...bridgeDossier, claims: [{ ...claim, evidence: [] }] },
    { ...bridgeDossier, opinion: "ours" },
    { ...bridgeDossier, questions: [{ ...question, status: "not-stated" }] },
    { ...bridgeDossier, format: "variorum.dossier/2" },
  ];
  for (const dossier of wrong) assert.equal(validate(dossier), false);
});

/** Keys that a dossier has only when the user asked for what they hold. */
const asked: readonly string[] = ["news", "rewriting"];

test("the schema and the TypeScript types have the same keys", () => {
  const defined = Object.entries(schema.$defs).filter(([name]) => types.includes(`export interface ${name} {`));
  assert.ok(defined.length >= 11, `expected most definitions to be interfaces, found ${defined.length}`);
  for (const [name, definition] of [...defined, ["Dossier", schema] as const]) {
    const keys = keysOf(name).toSorted();
    assert.deepEqual(Object.keys(definition.properties ?? {}).toSorted(), keys, name);
    const optional = name === "Dossier" ? asked : [];
    const required = keys.filter((key) => !optional.includes(key));
    assert.deepEqual([...(definition.required ?? [])].toSorted(), required, `${name}: every key is required but what was asked for`);
  }
});

test("the schema and the type of a notice have the same keys", () => {
  const source = readFileSync(new URL("../../src/kernel/notice.ts", import.meta.url), "utf8");
  const body = /export interface Notice \{\n([^]*?)\n\}/.exec(source)?.[1] ?? "";
  const keys = [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1]!);
  assert.deepEqual(Object.keys(schema.$defs["Notice"]!.properties ?? {}).toSorted(), keys.toSorted());
});

test("every interface that a dossier exports is defined in the schema", () => {
  const names = [...types.matchAll(/export interface (\w+) \{/g)].map((match) => match[1]!);
  assert.deepEqual(
    names.filter((name) => name !== "Dossier" && schema.$defs[name] === undefined),
    [],
  );
});

test("the order of keys in JSON names every key of the schema once", () => {
  const keys = new Set<string>(["dossiers"]);
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "properties") for (const property of Object.keys(inner as object)) keys.add(property);
      collect(inner);
    }
  };
  collect(schema);
  keys.delete("properties");
  assert.deepEqual([...keyOrder].toSorted(), [...keys].toSorted());
});

test("every notice code of the engine is a string that the schema lets through", () => {
  for (const code of Object.keys(noticeCodes)) {
    assert.equal(validate({ ...bridgeDossier, notices: [{ code, detail: "" }] }), true);
  }
});
