import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hashText, VariorumError } from "../../kernel/index.ts";
import type { FetchedPage } from "../../ports/index.ts";
import type { Io } from "./io.ts";
import { writeOutput } from "./output.ts";

/** A folder of fetched pages with a manifest that says where each came from, as `variorum collate` reads it. */
export interface SavedPages {
  /** Name of the file below the folder. */
  add(page: FetchedPage): string;
  /** Writes the manifest; files of earlier runs stay in it. */
  close(): void;
}

interface ManifestEntry {
  readonly file: string;
  readonly url?: string;
}

export function openSavedPages(io: Io, folder: string): SavedPages {
  const path = resolve(io.cwd, folder);
  makeFolder(path, folder);
  const manifest = join(folder, "reports.json");
  const entries = new Map(readManifest(resolve(io.cwd, manifest), manifest).map((entry) => [entry.file, entry]));
  return {
    add(page) {
      const file = nameOf(page);
      writeOutput(io, join(folder, file), page.bytes);
      entries.set(file, { file, url: page.url });
      return file;
    },
    close() {
      if (entries.size > 0) writeOutput(io, manifest, `${JSON.stringify({ reports: [...entries.values()] }, null, 2)}\n`);
    },
  };
}

/** Host and a hash: nothing that a server chose becomes part of a path. */
function nameOf(page: FetchedPage): string {
  const host = new URL(page.url).hostname
    .replace(/[^a-z0-9.-]/g, "")
    .replace(/^\.+/, "")
    .slice(0, 80);
  return `${host}-${hashText(page.url)}.${page.contentType === "text/plain" ? "txt" : "html"}`;
}

function makeFolder(path: string, written: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new VariorumError(
      "output-failed",
      `${written}: expected a folder that can be written, but it cannot be made (${String(error)}).`,
      {
        cause: error,
      },
    );
  }
}

function readManifest(path: string, written: string): readonly ManifestEntry[] {
  if (!existsSync(path)) return [];
  const wrong = (why: string): VariorumError =>
    new VariorumError("output-failed", `${written}: expected a list of reports that can be added to, but ${why}. Choose another folder.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrong(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const reports = (value as { readonly reports?: unknown } | null)?.reports;
  if (!Array.isArray(reports)) throw wrong("it has none");
  return reports as readonly ManifestEntry[];
}
