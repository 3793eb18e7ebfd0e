/** Compiles `src` to `dist`: plain JavaScript, declarations and source maps. The package holds nothing else but models and docs. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";

const root: string = join(import.meta.dirname, "..");
const output: string = join(root, "dist");

// A file that is gone from src must not live on in the package.
rmSync(output, { recursive: true, force: true });
const compiler: string = join(root, "node_modules", ".bin", process.platform === "win32" ? "tsc.cmd" : "tsc");
const { status } = spawnSync(compiler, ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
if (status !== 0) {
  console.error("Expected src to compile, but the compiler found the faults above. Nothing was built.");
  rmSync(output, { recursive: true, force: true });
  process.exit(1);
}
const command: string = join(output, "apps", "cli", "main.js");
if (existsSync(command)) chmodSync(command, 0o755);
