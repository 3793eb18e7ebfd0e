import { basename, dirname, join, resolve } from "node:path";
import type { GivenFacts } from "../index.ts";
import type { FoundFile } from "./found-file.ts";
import { findManifest, readManifest } from "./manifest.ts";
import type { Manifest } from "./manifest.ts";

/** The manifests of a run: the one that the user names, otherwise those that lie beside the reports. */
export interface Manifests {
  /** Files that the manifest of this folder lists, for a folder that the user wrote so. */
  listed(folder: string, written: string): readonly FoundFile[];
  /** Files of the manifest that the user names. */
  named(): readonly FoundFile[];
  facts(file: FoundFile): GivenFacts;
  questions(): readonly string[];
}

export function openManifests(options: { readonly cwd: string; readonly manifest?: string | undefined }): Manifests {
  const named = options.manifest === undefined ? undefined : readManifest(resolve(options.cwd, options.manifest), options.manifest);
  const beside = new Map<string, Manifest | undefined>();
  const of = (folder: string, written: string): Manifest | undefined => {
    if (named !== undefined) return named;
    if (!beside.has(folder)) {
      const path = findManifest(folder);
      beside.set(folder, path === undefined ? undefined : readManifest(path, join(written, basename(path))));
    }
    return beside.get(folder);
  };
  return {
    listed: (folder, written) => (named === undefined ? toFiles(of(folder, written)) : []),
    named: () => toFiles(named),
    facts: (file) => of(dirname(file.path), dirname(file.written))?.reports.get(file.path)?.given ?? {},
    questions: () => [...new Set([named, ...beside.values()].flatMap((manifest) => manifest?.questions ?? []))],
  };
}

function toFiles(manifest: Manifest | undefined): readonly FoundFile[] {
  return [...(manifest?.reports ?? [])].map(([path, { written }]) => ({ kind: "file" as const, written, path }));
}
