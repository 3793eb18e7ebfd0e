import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openDesk } from "../../src/desk/index.ts";
import type { ReportId } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { askUntilKilled } from "./readers.ts";
import { toDice } from "./reports.ts";

export interface KillResult {
  readonly kills: number;
  readonly acknowledged: number;
  readonly decisions: number;
  /** Pages that it answered while it took reports in. */
  readonly served: number;
  /** Acknowledged and not there afterwards. */
  readonly lost: readonly string[];
  /** What `check` finds, and stories that telling all entries again gives otherwise. */
  readonly inconsistent: readonly string[];
}

const loader = join(import.meta.dirname, "../../tools/tsx-loader.mjs");

/** The longest that a victim lives after it is ready. */
const lifeMaxMs = 1_500;

/**
 * Starts a desk that takes reports in while readers ask for its pages and send reports, kills it with SIGKILL at a moment that the seed
 * fixes, looks whether all that it acknowledged is there and sound, and starts the next one on the same folder.
 */
export async function killMany(
  kills: number,
  seed: number,
  onKill: (done: number, lost: number) => void = () => undefined,
): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-crash-"));
  const dice = toDice(seed);
  const acknowledged = new Set<string>();
  const lost = new Set<string>();
  const inconsistent: string[] = [];
  let served = 0;
  try {
    for (let at = 0; at < kills; at++) {
      const life = await killOnce(folder, seed * 1_000 + at, Math.floor(dice() * lifeMaxMs));
      for (const line of life.acknowledged) acknowledged.add(line);
      served += life.served;
      inconsistent.push(...life.faults.map((fault) => `before kill ${at + 1}: ${fault}`));
      const store = openSqliteStore(folder);
      for (const line of missingOf(store, acknowledged)) lost.add(line);
      inconsistent.push(...store.check().faults.map((fault) => `after kill ${at + 1}: ${fault}`));
      store.close();
      onKill(at + 1, lost.size + inconsistent.length);
    }
    inconsistent.push(...(await tellAgain(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const decisions = [...acknowledged].filter((line) => line.startsWith("decision")).length;
  return { kills, acknowledged: acknowledged.size - decisions, decisions, served, lost: [...lost], inconsistent };
}

interface Life {
  readonly acknowledged: readonly string[];
  readonly served: number;
  /** Answers that should not have been. */
  readonly faults: readonly string[];
}

async function killOnce(folder: string, seed: number, lifeMs: number): Promise<Life> {
  const child = spawn(process.execPath, ["--import", loader, join(import.meta.dirname, "victim.ts"), folder, String(seed)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let errors = "";
  let readers: ReturnType<typeof askUntilKilled> | undefined;
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [, url] = /^ready (\S+)/.exec(line) ?? [];
    if (url === undefined) lines.push(line);
    else {
      setTimeout(() => child.kill("SIGKILL"), lifeMs);
      readers = askUntilKilled(url, seed);
    }
  }
  if (child.signalCode === null && child.exitCode === null) await new Promise((resolve) => child.once("exit", resolve));
  if (child.signalCode !== "SIGKILL") throw new Error(`Expected the desk to run until it is killed, but it ended by itself: ${errors}`);
  const { served = 0, faults = [], acknowledged = [] } = (await readers) ?? {};
  return { acknowledged: [...lines, ...acknowledged], served, faults };
}

function missingOf(store: Store, acknowledged: ReadonlySet<string>): readonly string[] {
  const decisions = new Set(store.decisions().map((decision) => `decision ${decision.entry}`));
  return [...acknowledged].filter((line) =>
    line.startsWith("report ") ? !store.hasReport(line.slice("report ".length) as ReportId) : !decisions.has(line),
  );
}

/** Stories as they are stored, against those that all entries give when they are told from the beginning. */
async function tellAgain(folder: string): Promise<readonly string[]> {
  const store = openSqliteStore(folder);
  const stored = new Map(store.currentMemberships());
  store.transaction(() => store.forgetDerived());
  const desk = openDesk({ store, threads: 1, now: () => new Date().toISOString() });
  const faults = [...stored]
    .filter(([report, story]) => desk.grouper.storyOf(report) !== story)
    .map(([report, story]) => `${report} was in ${story}`);
  await desk.close();
  return faults;
}
