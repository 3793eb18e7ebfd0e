/** Collates the acceptance reports with the gold's questions through the library and scores the dossier against the hand-made one. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collate, readReports } from "../../src/index.ts";
import type { Collation } from "../../src/index.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

interface Score {
  readonly score: number;
  readonly components: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export async function measureDossier(): Promise<Measurement> {
  const gold = findShared("gold", "seeds.json");
  const scorer = findShared("measure", "dossier", "score.mjs");
  if (gold === undefined || scorer === undefined) return skipped("the hand-made dossier");
  const collation = await collateAcceptance(askedBy(scorer, gold));
  return { figures: { stories: collation.stories.length, ...toFigures(scoreDossier(scorer, gold, collation)) } };
}

/** The acceptance reports as a user would give them: files in a folder, no facts. */
async function collateAcceptance(questions: readonly string[]): Promise<Collation> {
  const { reports } = await readReports([findShared("gold", "reports")!], { cwd: "." });
  return collate(reports, { questions });
}

function askedBy(scorer: string, gold: string): readonly string[] {
  return run(scorer, [gold, "--questions"])
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function scoreDossier(scorer: string, gold: string, collation: Collation): Score {
  const folder = mkdtempSync(join(tmpdir(), "variorum-score-"));
  try {
    const file = join(folder, "dossier.json");
    writeFileSync(file, JSON.stringify(collation.stories[0]?.dossier ?? null));
    return JSON.parse(run(scorer, [gold, file, "--json"])) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function toFigures(score: Score): Figures {
  return numbersOf(score as unknown as Readonly<Record<string, unknown>>);
}

/** The numbers of a JSON value; lists of misses and the like are left out. */
function numbersOf(value: Readonly<Record<string, unknown>>): Figures {
  const figures: Record<string, number | Figures> = {};
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === "number") figures[name] = part;
    else if (typeof part === "object" && part !== null && !Array.isArray(part)) {
      const inner = numbersOf(part as Readonly<Record<string, unknown>>);
      if (Object.keys(inner).length > 0) figures[name] = inner;
    }
  }
  return figures;
}

function run(scorer: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`Expected the scorer to read the dossier, but it said: ${stderr || stdout}`);
  return stdout;
}
