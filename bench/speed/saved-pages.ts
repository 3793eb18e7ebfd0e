import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findShared } from "../quality/measure.ts";

/** Pages of news, and pages of all kinds that have an article. */
export type PageSet = "news-421" | "articles-793";

/** A set of saved pages beside the checkout; undefined where it is absent. */
export function findPages(set: PageSet): string | undefined {
  return findShared("data", "page", `${set}.tar.gz`);
}

/** Unpacks a set of saved pages into a folder that is gone afterwards. */
export async function withPages<T>(set: PageSet, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-pages-"));
  try {
    execFileSync("tar", ["-xzf", findPages(set)!, "-C", folder]);
    return await use(join(folder, set, "html"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
