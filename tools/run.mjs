// Runs one script of this checkout with the pinned Node: `node tools/run.mjs SCRIPT ARGS`. Plain JavaScript for any Node from 18 on.
// It installs first what is missing. It starts the pinned Node by its path, because npm may pass over "pre" scripts (when install
// scripts are off) and a shell remembers where it found an older `node`.
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...args] = process.argv.slice(2);
const node = install();

const child = spawn(node, ["--single-threaded", "--import", join(root, "tools", "tsx-loader.mjs"), join(root, script), ...args], {
  stdio: "inherit",
  // Paths on the command line are relative to where the user called npm from.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: { ...process.env, PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}` },
});
// Whoever stops this process means the script: it ends in order, and this one with it.
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
// A terminal tells both; a second one would end the script at once.
process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
child.on("exit", (status, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
  process.exitCode = status ?? 1;
});
