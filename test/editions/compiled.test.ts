import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { renderHtml, renderJson, renderMarkdown, renderText } from "../../src/editions/index.ts";
import { collate } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";

const folder = new URL("../../examples/harbour-bridge/", import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .map((file) => ({ file, bytes: new Uint8Array(readFileSync(new URL(file, folder))) }));

describe("the dossier of the example", () => {
  const collation = collate(files, { questions: ["Who pays for the repairs?"] }, loadModels());

  test("fits the published schema", () => {
    const schema: object = JSON.parse(readFileSync(new URL("../../docs/schema/dossier-1.json", import.meta.url), "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema);
    assert.ok(collation.stories.length > 0);
    for (const { dossier } of JSON.parse(JSON.stringify(collation.stories)) as { dossier: unknown }[]) {
      validate(dossier);
      assert.deepEqual(validate.errors, null);
    }
  });

  test("has a place in the page for every mark", () => {
    const page = renderHtml(collation);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
    const marks = [...page.matchAll(/<a class="mark[^"]*" href="#([^"]+)"/g)].map((match) => match[1]!);
    assert.ok(marks.length > 50);
    assert.deepEqual(
      marks.filter((mark) => !ids.has(mark)),
      [],
    );
  });

  test("shows each claim's words in every edition", () => {
    const folded = (text: string): string => text.replaceAll(/\s+/g, " ");
    const texts = [folded(renderText(collation, { width: 90, color: false })), folded(renderMarkdown(collation)), renderJson(collation)];
    for (const { dossier } of collation.stories) {
      for (const claim of dossier.claims.filter((each) => dossier.brief.includes(each.id) && /^[\w\s,.’“”]+$/.test(each.text))) {
        for (const text of texts) assert.ok(text.includes(claim.text), claim.text);
      }
    }
  });
});

test("figures of one clause stand together under its words", () => {
  const body = "Bridge repaired\n\nAnna Holm paid 700 euros for the pier. Repairs need 20 tonnes of steel and 900 litres of paint.\n";
  const collation = collate([{ file: "a.txt", bytes: new TextEncoder().encode(body) }], {}, loadModels());
  const text = renderText(collation, { width: 90, color: false }).replaceAll(/\s+/g, " ");
  const clause = "Repairs need 20 tonnes of steel and 900 litres of paint";
  assert.ok(text.includes(`20 tonnes ${clause} · only here “20 tonnes” A2 900 litres same words · only here “900 litres” A2`));
  assert.match(renderMarkdown(collation), /\| same words \| 900 litres/);
  assert.match(renderHtml(collation), /900 litres[^|]*?same words/);
});
