import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

test("a role that leans on words elsewhere is not shown beside a speaker", () => {
  const table: readonly (readonly [text: string, role: string | null])[] = [
    ["“The pier is rotten,” said Mayor Anna Holm in Vik.", "Mayor"],
    ["“The pier is rotten,” said Anna Holm, the mayor of Vik at the time.", null],
    ["“The pier is rotten,” said Anna Holm, the group's director.", null],
    ["“The pier is rotten,” said Anna Holm, the mayor's lawyer.", "the mayor's lawyer"],
    ["“The pier is rotten,” said Anna Holm, a fellow at the Institute for Piers.", "a fellow at the Institute for Piers"],
    ["“The pier is rotten,” said Anna Holm, chairman of the council's harbour committee.", "chairman of the council's harbour committee"],
    ["“The pier is rotten,” said his sister, Anna Holm, of Vik.", null],
    ["“The pier is rotten,” said daughter Anna Holm of Vik.", null],
    ["“The pier is rotten,” said Anna Holm, Peter Lund's daughter.", "Peter Lund's daughter"],
  ];
  for (const [text, role] of table) {
    const [voice] = compileBodies(text, "A school in Torvik closed.").utterances;
    assert.deepEqual([voice?.speaker.name, voice?.speaker.role?.text ?? null], ["Anna Holm", role], text);
  }
});
