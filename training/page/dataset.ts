import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";
import type { Source } from "../../src/intake/index.ts";

/** A page with its hand-made article text. */
export interface GoldPage {
  readonly id: string;
  readonly set: string;
  /** Registered name of the site: pages of one site are never in training and test at once. */
  readonly site: string;
  readonly source: Source;
  readonly gold: string;
}

interface PageLine {
  readonly id: string;
  readonly file: string;
  readonly url: string | null;
  readonly charset: string | null;
}

/** Pages of prepared folders (`pages.jsonl`, `gold.json`) that have a gold text, in file order. */
export function readPages(folders: readonly string[]): GoldPage[] {
  return folders.flatMap((folder) => {
    const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Record<string, { readonly text?: string }>;
    const lines = readFileSync(join(folder, "pages.jsonl"), "utf8").trim().split("\n");
    return lines.flatMap((line): GoldPage[] => {
      const page = JSON.parse(line) as PageLine;
      const text = gold[page.id]?.text;
      if (text === undefined) return [];
      const bytes = readFileSync(join(folder, page.file));
      const source = decodeSource(bytes, {
        file: basename(page.file),
        ...(page.charset === null ? {} : { httpCharset: page.charset }),
      }).value;
      return [{ id: page.id, set: basename(folder), site: siteOf(page.url ?? page.id), source, gold: text }];
    });
  });
}

/** The last two labels of the host, three under a two-letter country with a short second level ("example.co.uk"). */
export function siteOf(url: string): string {
  const host = /^https?:\/\/([^/:]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
  const labels = host.split(".");
  const size = labels.length > 2 && labels[labels.length - 1]!.length === 2 && labels[labels.length - 2]!.length <= 3 ? 3 : 2;
  return labels.slice(-size).join(".");
}

/** The fold of a site, by a hash of its name: the same on every machine. */
export function foldOf(site: string, folds: number): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < site.length; at++) hash = Math.imul(hash ^ site.charCodeAt(at), 16_777_619);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
