import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findShared } from "../quality/measure.ts";

const set = "news-421";

/** Saved news pages beside the checkout; undefined where they are absent. */
export function findNewsPages(): string | undefined {
  return findShared("data", "page", `${set}.tar.gz`);
}

/** Unpacks the saved news pages into a folder that is gone afterwards. */
export async function withNewsPages<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-pages-"));
  try {
    execFileSync("tar", ["-xzf", findNewsPages()!, "-C", folder]);
    return await use(join(folder, set, "html"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
