/**
 * Memory of a desk as a user runs it: the built command serves the folder, and is asked for pages.
 *
 * The first figure is that of a desk that has answered pages; the second is taken while both of its threads make dossiers, for which stories
 * lose theirs first, and read the reports again whose readings are not kept. Only Linux says what another process takes.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { commandFlags } from "./command-flags.ts";

const root = join(import.meta.dirname, "../..");
const port = 4_899;
/** Stories whose dossiers are made again, so many at a time. */
const made = { stories: 48, atOnce: 4 } as const;
const startMaxMs = 120_000;

export interface DeskMemory {
  readonly servingMb: number;
  readonly bothThreadsMb: number;
  readonly peakMb: number;
}

/** `paths` are pages that a reader opens; `dist` must be newly built. Undefined where the system does not say. */
export async function measureMemory(folder: string, paths: readonly string[]): Promise<DeskMemory | undefined> {
  if (process.platform !== "linux") return undefined;
  const stories = forgetDossiers(folder);
  const command = join(root, "dist", "apps", "cli", "main.js");
  const args = [...commandFlags, command, "serve", "--data", folder, "--port", String(port), "--threads", "2"];
  const desk = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    await answering();
    for (const path of paths) await ask(path);
    const servingMb = residentMb(desk, "VmRSS");
    for (let at = 0; at < stories.length; at += made.atOnce) {
      await Promise.all(stories.slice(at, at + made.atOnce).map((id) => ask(`/story/${id}`)));
    }
    return { servingMb, bothThreadsMb: residentMb(desk, "VmRSS"), peakMb: residentMb(desk, "VmHWM") };
  } finally {
    desk.kill("SIGINT");
    await new Promise((resolve) => desk.once("exit", resolve));
  }
}

/** Stories that lose their dossiers: some of those that have one. */
function forgetDossiers(folder: string): readonly string[] {
  const db = new DatabaseSync(join(folder, "desk.db"));
  const rows = db.prepare("SELECT DISTINCT story FROM dossier ORDER BY story LIMIT ?").all(made.stories) as { story: string }[];
  for (const { story } of rows) db.prepare("DELETE FROM dossier WHERE story = ?").run(story);
  db.close();
  return rows.map(({ story }) => story);
}

async function answering(): Promise<void> {
  const until = performance.now() + startMaxMs;
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    if (performance.now() > until) throw new Error("Expected the desk to answer within two minutes, but it does not.");
    await pause(100);
  }
}

async function ask(path: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  await response.text();
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
}

function residentMb({ pid }: ChildProcess, line: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`^${line}:\\s+(\\d+)`, "m").exec(status)![1]) / 1_024);
}
