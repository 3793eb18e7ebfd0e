import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What a measure gives: figures by name, or the reason why it could not run here. */
export type Measurement = { readonly figures: Figures } | { readonly skipped: string };

/** Numbers, or groups of numbers; `gate.ts` names them with dots. */
export interface Figures {
  readonly [name: string]: number | Figures;
}

/** Data that the project may use but not ship lies beside the checkout. */
export const sharedFolder: string = resolve(import.meta.dirname, "../../../shared");

/** The path of shared data; undefined when it is not on this machine. */
export function findShared(...parts: readonly string[]): string | undefined {
  const path = join(sharedFolder, ...parts);
  return existsSync(path) ? path : undefined;
}

export function skipped(what: string): Measurement {
  return { skipped: `${what} is not beside this checkout (expected ../shared)` };
}

/** Names the data that a figure was measured on, so that a figure is never compared with one of other data. */
export function hashFiles(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
