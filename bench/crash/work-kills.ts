import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openSqliteStore } from "../../src/store/index.ts";
import { toDice } from "./reports.ts";
import { derivedOf, fillFolder, groundOf } from "./work-folder.ts";

export const works = ["rebuild", "prune", "backup"] as const;
type Work = (typeof works)[number];

export interface WorkKills {
  readonly kills: number;
  /** Of these, how many came before the work was through. */
  readonly midway: number;
  readonly faults: readonly string[];
}

interface State {
  readonly ground: readonly string[];
  readonly derived: readonly string[];
  readonly faults: readonly string[];
  readonly isRebuilding: boolean;
}

/** A kill that comes too late is tried again so many times, each in half of the time before. */
const earlierTries = 4;

const loader = join(import.meta.dirname, "../../tools/tsx-loader.mjs");

/**
 * Kills a rebuild, a retention run and a backup with SIGKILL, each so many times, at moments that the seed fixes, spread over the time that
 * the work takes when nobody kills it. Afterwards nothing that it must keep is gone, a broken rebuild is told as such, and doing it once more
 * gives what an unbroken run gives.
 */
export async function killWork(killsEach: number, reports: number, seed: number): Promise<WorkKills> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-work-"));
  const faults: string[] = [];
  let midway = 0;
  try {
    const filled = join(folder, "filled");
    await fillFolder(filled, reports, seed);
    const before = look(filled);
    for (const work of works) {
      const dice = toDice(seed + works.indexOf(work));
      const { milliseconds, after } = await runUnbroken(folder, filled, work);
      if (work === "prune" && after.ground.length >= before.ground.length)
        faults.push("prune: nothing was to be let go, so that it shows nothing");
      for (let at = 0; at < killsEach; at++) {
        const copy = join(folder, `copy-${work}-${at}.db`);
        let own = copyOf(folder, filled);
        let lifeMs = dice() * milliseconds;
        let lived = await live(own, work, copy, lifeMs);
        // On a quicker run than the first one the kill came too late.
        for (let left = earlierTries; lived.isDone && left > 0; left--) {
          rmSync(own, { recursive: true });
          rmSync(copy, { force: true });
          own = copyOf(folder, filled);
          lived = await live(own, work, copy, (lifeMs /= 2));
        }
        if (!lived.isDone) midway++;
        const found = [...faultsOfKilled(own, copy, work, before, after)];
        // Once more, and to its end.
        await live(own, work, copy, undefined);
        if (work === "backup") found.push(...faultsOfCopy(copy, before));
        else found.push(...differences(look(own), after));
        faults.push(...found.map((fault) => `${work}, kill ${at + 1}: ${fault}`));
        rmSync(own, { recursive: true });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { kills: killsEach * works.length, midway, faults };
}

async function runUnbroken(folder: string, filled: string, work: Work): Promise<{ readonly milliseconds: number; readonly after: State }> {
  const own = copyOf(folder, filled);
  const { milliseconds } = await live(own, work, join(folder, `unbroken-${work}.db`), undefined);
  const after = look(own);
  rmSync(own, { recursive: true });
  return { milliseconds, after };
}

function copyOf(folder: string, filled: string): string {
  const own = join(folder, "own");
  cpSync(filled, own, { recursive: true });
  return own;
}

interface Lived {
  /** It came through before it was killed. */
  readonly isDone: boolean;
  /** From the moment when the folder was open and the work began. */
  readonly milliseconds: number;
}

/** One run, killed so long after its work began, or not at all. */
async function live(folder: string, work: Work, copy: string, lifeMs: number | undefined): Promise<Lived> {
  const child = spawn(process.execPath, ["--import", loader, join(import.meta.dirname, "work-victim.ts"), folder, work, copy], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let errors = "";
  let isDone = false;
  let began = performance.now();
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") {
      began = performance.now();
      if (lifeMs !== undefined) setTimeout(() => child.kill("SIGKILL"), lifeMs);
    }
    isDone ||= line === "done";
  }
  const milliseconds = performance.now() - began;
  await ended;
  if (!isDone && child.signalCode !== "SIGKILL") throw new Error(`Expected ${work} to run until it is killed, but it ended: ${errors}`);
  return { isDone, milliseconds };
}

function look(folder: string): State {
  const store = openSqliteStore(folder);
  const state = { ground: groundOf(store), derived: derivedOf(store), faults: store.check().faults, isRebuilding: store.isRebuilding() };
  store.close();
  return state;
}

function* faultsOfKilled(own: string, copy: string, work: Work, before: State, after: State): Generator<string> {
  const killed = look(own);
  // What the whole run keeps is there at each moment of it.
  const there = new Set(killed.ground);
  for (const line of after.ground) if (!there.has(line)) yield `lost ${line}`;
  if (killed.isRebuilding) {
    if (!killed.faults.some((fault) => fault.startsWith("a rebuild was not finished")))
      yield "check does not tell that it was not finished";
  } else yield* killed.faults;
  if (work === "rebuild" && !killed.isRebuilding) {
    const isWhole = [before, after].some(({ derived }) => derived.join("\n") === killed.derived.join("\n"));
    if (!isWhole) yield "what is derived is neither that of before nor that of a whole rebuild, and nothing tells so";
  }
  if (work === "backup" && existsSync(copy)) yield* faultsOfCopy(copy, before);
}

/** A copy that stands under its name is whole. */
function faultsOfCopy(copy: string, before: State): readonly string[] {
  const folder = `${copy}-restored`;
  mkdirSync(folder);
  renameSync(copy, join(folder, "desk.db"));
  const faults = differences(look(folder), before);
  rmSync(folder, { recursive: true });
  return faults;
}

function differences(found: State, wanted: State): readonly string[] {
  const named = (["ground", "derived", "faults"] as const).filter((part) => found[part].join("\n") !== wanted[part].join("\n"));
  return named.map((part) => `${part} differs from that of an unbroken run`);
}
