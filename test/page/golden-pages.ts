import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";

/**
 * Golden pages: a folder holds a page and what must be read from it, one folder for each complaint that users of such tools have.
 *   node test/page/golden-pages.ts [NAME...]     writes the expected files anew; look at every change before you commit it
 */
export const goldenFolder: string = fileURLToPath(new URL("../golden/page", import.meta.url));

export function goldenNames(): readonly string[] {
  return readdirSync(goldenFolder).sort();
}

/** The files of a case as they would be written today, by name. */
export function readGolden(name: string): Readonly<Record<string, string>> {
  const folder = join(goldenFolder, name);
  const file = existsSync(join(folder, "page.html")) ? "page.html" : "page.txt";
  const { value: source, notices } = decodeSource(readFileSync(join(folder, file)), { file });
  const report = extract(source);
  const facts = {
    charset: source.charset,
    title: report.title?.value ?? null,
    bylines: report.bylines.map((byline) => byline.value),
    outlet: report.outlet?.value ?? null,
    published: report.published?.value ?? null,
    modified: report.modified?.value ?? null,
    language: report.language?.value ?? null,
    links: report.links ? { nextPage: report.links.nextPage?.value ?? null, amp: report.links.amp?.value ?? null } : null,
    notices: [...notices, ...report.notices].map((notice) => notice.code),
  };
  const blocks = report.blocks.map(
    ({ kind, start, end, time }) => `${kind}${time === undefined ? "" : ` (${time})`}: ${report.text.slice(start, end)}\n`,
  );
  const removed = report.removed.map(
    ({ kind, step, start, end }) => `${kind} (${step}): ${source.characters.slice(start, end).replace(/\s+/g, " ")}\n`,
  );
  const runs = report.map.runs.map(({ kind, at, length, sourceAt, sourceLength }) => [kind, at, length, sourceAt, sourceLength].join(" "));
  return {
    "article.txt": blocks.join(""),
    "removed.txt": removed.join(""),
    "facts.json": `${JSON.stringify(facts, null, 2)}\n`,
    "map.txt": `${runs.join("\n")}\n`,
  };
}

if (import.meta.main) {
  const chosen = process.argv.slice(2);
  for (const name of chosen.length > 0 ? chosen : goldenNames())
    for (const [file, text] of Object.entries(readGolden(name))) writeFileSync(join(goldenFolder, name, file), text);
}
