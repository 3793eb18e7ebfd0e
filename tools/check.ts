/** Everything that can be checked without running the product: format, lint, types, then the tests of architecture, API and documentation. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root: string = join(import.meta.dirname, "..");
const bin = (name: string): string => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ["format", bin("oxfmt"), ["--check"]],
  ["lint", bin("oxlint"), []],
  ["types", bin("tsc"), ["--noEmit"]],
  [
    "architecture, API, documentation",
    process.execPath,
    [join(root, "tools", "run-tests.ts"), "test/architecture", "test/api", "test/docs"],
  ],
];

for (const [name, command, args] of steps) {
  console.log(`== ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) continue;
  console.error(`check: ${name} failed.`);
  process.exitCode = 1;
}
