import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import type { Dossier } from "../../src/index.ts";
import { withServer } from "../intake/transport/http/server.ts";
import { run } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere } from "./reports.ts";

const folder = mkdtempSync(join(tmpdir(), "variorum-model-"));
writeFileSync(join(folder, "a.txt"), lighthouse);
writeFileSync(join(folder, "b.txt"), lighthouseElsewhere);
test.after(() => rmSync(folder, { recursive: true, force: true }));

const collate = ["collate", "a.txt", "b.txt", "--format", "json"];
const plain = await run(collate, { cwd: folder });
const brief = (JSON.parse(plain.stdout) as Dossier).brief;

function answering(sentences: unknown) {
  const body = JSON.stringify({ choices: [{ message: { content: JSON.stringify({ sentences }) } }] });
  return { "/v1/chat/completions": body };
}

test("collate --model shows what stands of the model's sentences and tells on standard error what was dropped", async () => {
  const claims = (JSON.parse(plain.stdout) as Dossier).claims;
  const line = claims.find((claim) => brief.includes(claim.id) && /[.]$/.test(claim.text) && /^\p{Lu}/u.test(claim.text))!;
  const sentences = [
    { text: line.text, lines: [line.id] },
    { text: "The lighthouse was sold to an orchestra.", lines: [line.id] },
  ];
  await withServer(answering(sentences), async ({ origin }) => {
    const { code, stdout, stderr } = await run([...collate, "--model", `${origin}/v1`, "--model-name", "small"], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stderr, /1 sentence of small was not supported by the lines cited.*\[sentences-dropped\]/);
    const { rewriting } = JSON.parse(stdout) as Dossier;
    assert.deepEqual(
      rewriting?.sentences.map((sentence) => sentence.text),
      [line.text],
    );
  });
});

test("an endpoint that fails never fails the dossier", async () => {
  const { code, stdout, stderr } = await run([...collate, "--model", "http://127.0.0.1:1/v1", "--model-name", "small"], { cwd: folder });
  assert.equal(code, 0);
  assert.match(stderr, /\[model-failed\]/);
  const dossier = JSON.parse(stdout) as Dossier;
  assert.deepEqual({ ...dossier, notices: [] }, { ...(JSON.parse(plain.stdout) as Dossier), notices: [] });
});

test("half a wish for a model is said before anything is read", async () => {
  for (const half of [
    ["--model", "http://127.0.0.1:1/v1"],
    ["--model-name", "small"],
  ]) {
    const { code, stderr } = await run([...collate, ...half], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /--model/);
  }
});
