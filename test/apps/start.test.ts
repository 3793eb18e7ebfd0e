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

it("collate loads nothing of digests, mail, feeds, tables and graphs before one is asked for", () => {
  const args = ["--import", recorder, "--import", join(root, "tools/tsx-loader.mjs"), join(root, "src/apps/cli/main.ts")];
  const { status, stderr } = spawnSync(process.execPath, [...args, "collate", join(root, "examples/harbour-bridge"), "--format", "text"], {
    encoding: "utf8",
  });
  assert.equal(status, 0);
  const loaded = [...stderr.matchAll(/^loaded file:\S*?\/(?:src|node_modules)\/(\S+)$/gm)].map((match) => match[1]!);
  assert.ok(loaded.includes("editions/dossiers.ts") && loaded.length > 100, `${loaded.length} modules were seen`);
  const late = /^(?:digest|mailer|subscription|nodemailer)\/|^digest-files|^editions\/(?:index|daily|mail|feed|csv|graph|xml)\b/;
  assert.deepEqual(
    loaded.filter((path) => late.test(path)),
    [],
  );
});
