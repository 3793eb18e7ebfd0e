import assert from "node:assert/strict";
import { test } from "node:test";
import { renderJson } from "../../src/editions/index.ts";
import { bridgeDossier } from "./sample-dossier.ts";
import { bridgeCollation, sampleCollation } from "./sample.ts";

test("one story is the dossier itself", () => {
  assert.deepEqual(JSON.parse(renderJson(bridgeCollation)), bridgeDossier);
});

test("several stories are a collation with the notices of the run", () => {
  assert.deepEqual(JSON.parse(renderJson(sampleCollation)), {
    format: "variorum.collation/1",
    dossiers: sampleCollation.stories.map((story) => story.dossier),
    notices: sampleCollation.notices,
  });
});

test("no story is an empty collation", () => {
  assert.deepEqual(JSON.parse(renderJson({ stories: [], notices: [] })), { format: "variorum.collation/1", dossiers: [], notices: [] });
});

test("the order in which an object was made does not change a byte", () => {
  const reversed = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(reversed) as T;
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).toReversed();
    return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)])) as T;
  };
  assert.equal(renderJson(reversed(bridgeCollation)), renderJson(bridgeCollation));
});

test("the first lines of the file say what it is", () => {
  assert.match(renderJson(bridgeCollation), /^\{\n "format": "variorum\.dossier\/1",\n "story": "st\w+",\n "title": \{/);
});
