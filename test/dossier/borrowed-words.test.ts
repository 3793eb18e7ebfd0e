import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./claims-of.ts";

const hospital = [
  'Ellery Hospital has applied for a new hearing in the case of Ada Holm following claims of "fresh proof relating to a cure for her illness".',
  "Her parents have lived beside the ward since October, and a fund for her care holds €20,000.",
].join("\n\n");

const court = [
  "Ellery Hospital has today applied to the court for a new hearing in the case of Ada Holm in light of claims of fresh proof relating to a cure for her illness.",
  "The judges sit again on Monday in the old town hall, where the roof is being mended.",
].join("\n\n");

test("a sentence that borrows words of somebody for one of its phrases states something that others state too", () => {
  const joined = claimsOf(hospital, court).filter(({ status }) => status === "everyone");
  assert.ok(
    joined.some(({ evidence }) => evidence.some(({ text }) => text.startsWith("Ellery Hospital has applied for a new hearing"))),
    JSON.stringify(joined.map(({ text }) => text)),
  );
});
