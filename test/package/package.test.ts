import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";

/*
 * The package as a user gets it: packed, installed into an empty folder with install scripts off, and run there. This test needs the
 * registry (or npm's cache) for the few dependencies.
 */

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "variorum-package-"));
const home = join(folder, "user");
const installed = join(home, "node_modules", "variorum");

/** The Node that runs the tests comes first, as a user's Node would. */
const environment = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`, NODE_OPTIONS: "" };

function call(command: string, args: readonly string[], cwd: string) {
  return spawnSync(command, args, { cwd, encoding: "utf8", env: environment, maxBuffer: 1 << 28 });
}

describe("the published package", () => {
  before(() => {
    mkdirSync(home);
    // Where install scripts are off, npm passes over "prepack" as well: the build is called by name.
    const built = call(process.execPath, [join(root, "tools", "build.ts")], root);
    assert.equal(built.status, 0, built.stderr);
    const packed = call("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], root);
    assert.equal(packed.status, 0, packed.stderr);
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
    assert.ok(tarball !== undefined, "npm pack made no tarball");
    writeFileSync(join(home, "package.json"), '{ "name": "user", "private": true }\n');
    const install = call(
      "npm",
      ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", join(folder, tarball)],
      home,
    );
    assert.equal(install.status, 0, install.stderr);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("starts by its name and knows its version", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    const { status, stdout, stderr } = call(join(home, "node_modules", ".bin", "variorum"), ["--version"], home);
    assert.deepEqual([status, stdout, stderr], [0, `${version}\n`, ""]);
  });

  it("collates its example to the bytes that the checkout gives", () => {
    const example = join(installed, "examples", "harbour-bridge");
    for (const format of ["text", "markdown", "html", "json"]) {
      const args = ["collate", example, "--format", format];
      const there = call(join(home, "node_modules", ".bin", "variorum"), args, home);
      const loader = join(root, "tools", "tsx-loader.mjs");
      const here = call(process.execPath, ["--import", loader, join(root, "src", "apps", "cli", "main.ts"), ...args], home);
      assert.deepEqual([there.status, there.stderr], [0, here.stderr]);
      assert.ok(there.stdout.length > 1_000);
      assert.equal(there.stdout, here.stdout, format);
    }
  });

  it("opens each of its doors, with types beside the code", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      exports: Record<string, string | { types: string }>;
    };
    const doors = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
    assert.ok(doors.length >= 7);
    const names = doors.map(([subpath]) => subpath.replace(/^\./, "variorum"));
    const script = `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(await import(name)).length);`;
    const { status, stdout, stderr } = call(process.execPath, ["--input-type=module", "--eval", script], home);
    assert.equal(status, 0, stderr);
    for (const line of stdout.trim().split("\n")) assert.match(line, /^variorum(\/\w+)* [1-9]\d*$/);
    for (const [, target] of doors) readFileSync(join(installed, (target as { types: string }).types));
  });

  it("holds what it needs and nothing of the workshop", () => {
    const known = ["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "examples", "models", "node_modules", "package.json", "src"];
    assert.deepEqual(
      readdirSync(installed).filter((name) => !known.includes(name)),
      [],
    );
    const packages = readdirSync(join(home, "node_modules")).flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(home, "node_modules", name)).map((own) => `${name}/${own}`) : [name],
    );
    const scripts = packages.flatMap((name) => {
      if (name.startsWith(".")) return [];
      const { scripts: declared = {} } = JSON.parse(readFileSync(join(home, "node_modules", name, "package.json"), "utf8")) as {
        scripts?: object;
      };
      return name === "variorum"
        ? []
        : Object.keys(declared)
            .filter((script) => /^(pre|post)?install$/.test(script))
            .map((script) => `${name}: ${script}`);
    });
    assert.deepEqual(scripts, []);
  });

  it("tells an older Node what to do", () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})';
    const { status, stdout, stderr } = call(
      process.execPath,
      ["--import", older, join(installed, "dist", "apps", "cli", "main.js"), "--version"],
      home,
    );
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /expected Node 24 or newer, but this is Node 20\.1\.0\. Install a newer Node and run again\. \[node-too-old\]/);
  });
});
