/**
 * Processor time and peak memory of whole runs of the command, start of the process included, measured by the system for a child of
 * its own. Wall times on a shared machine say little, so that only processor times are given, with the spread of the runs.
 *
 *     npm run bench:speed                the acceptance reports when they are there, and the example
 *     npm run bench:speed -- --runs 9
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findShared } from "../quality/measure.ts";
import { commandFlags } from "./command-flags.ts";

const root: string = join(import.meta.dirname, "../..");
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });

interface Run {
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** Asks the process what it used when it ends; loaded into the child before anything else. */
const probe: string = join(import.meta.dirname, "usage-probe.cjs");

main();

function main(): void {
  const build = spawnSync(process.execPath, [join(root, "tools", "build.ts")], { stdio: "inherit" });
  if (build.status !== 0) throw new Error("Expected the sources to compile; nothing was measured.");
  const command = join(root, "dist", "apps", "cli", "main.js");
  const acceptance = findShared("gold", "reports");
  const cases: readonly (readonly [name: string, args: readonly string[]])[] = [
    ["start", ["--version"]],
    ["example, text", ["collate", join(root, "examples", "harbour-bridge"), "--format", "text"]],
    ["example, html", ["collate", join(root, "examples", "harbour-bridge"), "--format", "html"]],
    ...(acceptance === undefined ? [] : ([["acceptance reports, json", ["collate", acceptance, "--format", "json"]]] as const)),
    ...(acceptance === undefined ? [] : ([["acceptance reports, html", ["collate", acceptance, "--format", "html"]]] as const)),
  ];
  if (acceptance === undefined) console.error("skipped: the acceptance reports are not beside this checkout (expected ../shared)");
  const bare = summarize(measure(["-e", "0"]));
  const results = cases.map(([name, args]) => {
    const result = summarize(measure([command, ...args]));
    return { name, ...result, timesBareNode: round(result.cpuMs.median / bare.cpuMs.median) };
  });
  console.log(JSON.stringify({ machine: machine(), runs: Number(values.runs), bareNode: bare, results }, null, 2));
}

function measure(args: readonly string[]): readonly Run[] {
  return Array.from({ length: Number(values.runs) }, () => {
    const child = spawnSync(process.execPath, [...commandFlags, "--require", probe, ...args], {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit", "pipe"],
      encoding: "utf8",
    });
    if (child.status !== 0) throw new Error(`Expected "${args.join(" ")}" to end with 0, but it ended with ${child.status}.`);
    return JSON.parse(child.output[3] ?? "null") as Run;
  });
}

function summarize(runs: readonly Run[]): Readonly<Record<"cpuMs" | "peakMiB", { median: number; least: number; most: number }>> {
  return { cpuMs: spread(runs.map((run) => run.cpuMs)), peakMiB: spread(runs.map((run) => run.peakMiB)) };
}

function spread(numbers: readonly number[]): { median: number; least: number; most: number } {
  const sorted = numbers.toSorted((left, right) => left - right);
  return { median: round(sorted[sorted.length >> 1]!), least: round(sorted[0]!), most: round(sorted.at(-1)!) };
}

function machine(): string {
  return `${cpus().length} x ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}, ${process.platform}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
