import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import type { Source } from "../../src/intake/index.ts";
import { toSource } from "../../src/kernel/index.ts";
import { extract } from "../../src/page/index.ts";
import { judgeView } from "../../src/page/html/judge.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { readPages } from "../../training/page/dataset.ts";
import type { GoldPage } from "../../training/page/dataset.ts";
import { mean, sameFolded, shingleScore, wordF1 } from "../../training/page/scoring.ts";
import { unpackUnseen } from "../../training/page/unseen-file.ts";
import { sharedFolder, skipped } from "./measure.ts";
import type { Measurement } from "./measure.ts";

/**
 * Scores of the page stage: body text and facts on the development pages, kept lines on the acceptance reports. The likelihoods
 * of blocks come from models that never saw the page's site (five folds), as `training/page/train.ts --unseen` writes them; the
 * rules after the model are those of this checkout. Skipped where the shared folder is absent.
 *   node bench/quality/page.ts
 */
const shared = sharedFolder;
const unseenFile = new URL("page-unseen.txt", import.meta.url);
const sets = ["news-421", "articles-793"] as const;

export async function measurePage(): Promise<Measurement> {
  if (!existsSync(shared)) return skipped("The data of the page stage");
  const scores: Record<string, number> = { "acceptance.chromeF": acceptanceF() };
  const unseen = unpackUnseen(readFileSync(unseenFile, "utf8"));
  const folder = join(tmpdir(), `variorum-page-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    for (const set of sets) {
      execFileSync("tar", ["-xzf", join(shared, "data/page", `${set}.tar.gz`), "-C", folder]);
      Object.assign(scores, measureSet(set, join(folder, set), unseen));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { figures: scores };
}

interface GoldFacts {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** Words of two lists of names that are the same: the mean over pages is "authors near". */
function authorsNear(gold: string, found: readonly string[]): number {
  const words = (names: string): string => (names.match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
  return wordF1(words(gold), words(found.join(" ")));
}

/** From this word F1 on two titles are nearly the same. */
const nearTitle = 0.8;

function measureSet(set: string, folder: string, unseen: ReadonlyMap<string, Float32Array>): Record<string, number> {
  const facts = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Record<string, GoldFacts>;
  const pairs: { gold: string; text: string }[] = [];
  const titles: number[] = [];
  const titlesNear: number[] = [];
  const authors: number[] = [];
  const dates: number[] = [];
  const datesWrong: number[] = [];
  for (const page of readPages([folder])) {
    pairs.push({ gold: page.gold, text: unseenText(page, unseen) });
    const gold = facts[page.id]!;
    const report = extract(page.source);
    const title = report.title?.value ?? "";
    if (gold.title) {
      titles.push(sameFolded(gold.title, title) ? 1 : 0);
      titlesNear.push(sameFolded(gold.title, title) || wordF1(gold.title, title) >= nearTitle ? 1 : 0);
    }
    if (gold.author)
      authors.push(
        authorsNear(
          gold.author,
          report.bylines.map((byline) => byline.value),
        ),
      );
    if (gold.date) {
      const day = report.published?.value.slice(0, 10);
      dates.push(day === gold.date.slice(0, 10) ? 1 : 0);
      datesWrong.push(day !== undefined && day !== gold.date.slice(0, 10) ? 1 : 0);
    }
  }
  const score = shingleScore(pairs);
  return {
    [`${set}.f1`]: score.f1,
    [`${set}.precision`]: score.precision,
    [`${set}.recall`]: score.recall,
    [`${set}.title`]: mean(titles),
    [`${set}.titleNear`]: mean(titlesNear),
    [`${set}.authorsNear`]: mean(authors),
    [`${set}.date`]: mean(dates),
    [`${set}.dateWrong`]: mean(datesWrong),
  };
}

/** The text that is kept of a page by a model that never saw its site. */
export function unseenText(page: GoldPage, unseen: ReadonlyMap<string, Float32Array>): string {
  const view = viewPage(page.source.characters);
  const likely = unseen.get(page.id);
  if (likely?.length !== view.blocks.length) {
    throw new Error(
      `page-unseen.txt is not of this scanner (${page.id}); run: node training/page/train.ts FOLDER... --unseen bench/quality/page-unseen.txt`,
    );
  }
  return judgeView(view, likely)
    .judged.filter((block) => !block.removed && block.kind !== "title" && block.kind !== "live-entry")
    .map((block) => block.text)
    .join("\n\n");
}

interface GoldLine {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** F of kept characters against the lines of the acceptance reports that are article text; blank lines do not count. */
function acceptanceF(): number {
  const seeds = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as { documents: { file: string; lines: GoldLine[] }[] };
  let right = 0;
  let kept = 0;
  let wanted = 0;
  for (const { file, lines } of seeds.documents) {
    const source: Source = decodeSource(readFileSync(join(shared, "gold/reports", file)), { file }).value;
    const report = extract(source);
    const marks = new Uint8Array(source.characters.length);
    for (const range of toSource(report.map, { start: 0, end: report.text.length })) marks.fill(1, range.start, range.end);
    for (const line of lines) {
      if (line.role === "blank") continue;
      const keptOfLine = marks.subarray(line.start, line.end).reduce((sum, mark) => sum + mark, 0);
      kept += keptOfLine;
      if (line.role === "chrome") continue;
      wanted += line.end - line.start;
      right += keptOfLine;
    }
  }
  return (2 * right) / (kept + wanted);
}

if (import.meta.main) console.log(JSON.stringify(await measurePage(), null, 2));
