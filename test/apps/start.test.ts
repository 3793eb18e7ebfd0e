import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { it } from "node:test";

const root = join(import.meta.dirname, "../..");

/** Prints the address of every module that is loaded while the command runs. */
const recorder = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) { process.stderr.write("loaded " + url + "\\n"); return next(url, context); } });
`)}`;

/** Modules of ours and of packages that a command loads, as paths below `src` and `node_modules`. */
function loadedBy(...command: readonly string[]): readonly string[] {
  const args = ["--import", recorder, "--import", join(root, "tools/tsx-loader.mjs"), join(root, "src/apps/cli/main.ts"), ...command];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  return [...stderr.matchAll(/^loaded file:\S*?\/(?:src|node_modules)\/(\S+)$/gm)].map((match) => match[1]!);
}

const reports = join(root, "examples/harbour-bridge");

it("collate loads nothing of digests, mail, feeds, tables and graphs before one is asked for", () => {
  const loaded = loadedBy("collate", reports, "--format", "text");
  assert.ok(loaded.includes("editions/dossiers.ts") && loaded.length > 100, `${loaded.length} modules were seen`);
  const late = /^(?:digest|mailer|subscription|nodemailer)\/|^digest-files|^editions\/(?:index|daily|mail|feed|csv|graph|xml)\b/;
  assert.deepEqual(
    loaded.filter((path) => late.test(path)),
    [],
  );
});

it("page on files loads neither the client of HTTP nor the reader of feeds nor any stage behind it", () => {
  const loaded = loadedBy("page", reports, "--format", "jsonl");
  assert.ok(loaded.includes("page/extract.ts") && loaded.length > 50, `${loaded.length} modules were seen`);
  const late = /^(?:undici|postal-mime|reading|stories|dossier|digest|editions|store|desk)\/|^model-files|^intake\/(?:formats|schedule)/;
  const allowed = "intake/transport/http/addresses.ts";
  assert.deepEqual(
    loaded.filter((path) => late.test(path) || (path.startsWith("intake/transport/http/") && path !== allowed)),
    [],
  );
});
