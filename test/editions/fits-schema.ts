import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../../docs/schema/dossier-1.json", import.meta.url), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

/** Fails with what does not fit the published schema of dossiers. */
export function fitsSchema(dossier: unknown): void {
  validate(dossier);
  assert.deepEqual(validate.errors, null);
}
