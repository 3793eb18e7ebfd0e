/*
 * Makes `src/lexicon/*.generated.ts` from the tables under `data/lexicon/`, so that the lexicon is plain source and no file is
 * read at run time. `node tools/build-lexicon.ts` writes the files; `--check` only compares and fails when one is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dataFolder = new URL("../data/lexicon/", import.meta.url);
const sourceFolder = new URL("../src/lexicon/", import.meta.url);

/** Table name, as the file under `data/lexicon/` is called, and the constant that holds its rows. */
export const tables: readonly (readonly [table: string, constant: string])[] = [
  ["by-names", "byNameRows"],
  ["cities", "cityRows"],
  ["city-spellings", "citySpellingRows"],
  ["countries", "countryRows"],
  ["events", "eventRows"],
  ["first-names", "firstNameRows"],
  ["governments", "governmentRows"],
  ["known-persons", "knownPersonRows"],
  ["media", "mediaRows"],
  ["organizations", "organizationRows"],
  ["regions", "regionRows"],
  ["titles", "titleRows"],
];

/** The TypeScript text of one table: comments as comments, rows without the heading row in one template string. */
export function generate(table: string, constant: string): string {
  const lines = readFileSync(new URL(`${table}.tsv`, dataFolder), "utf8").split("\n");
  const notices = lines.filter((line) => line.startsWith("#")).map((line) => `//${line.slice(1)}`);
  const [heading, ...rows] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (heading === undefined) throw new Error(`${table}.tsv: expected a heading row, found none.`);
  const columns = heading.split("\t").length;
  for (const row of rows) {
    const found = row.split("\t").length;
    if (found !== columns) throw new Error(`${table}.tsv: expected ${columns} fields, found ${found} in "${row}".`);
  }
  const text = rows.join("\n").replace(/[\\`]|\$\{/g, (sign) => `\\${sign}`);
  return [
    `// Made by tools/build-lexicon.ts from data/lexicon/${table}.tsv; do not edit.`,
    ...notices,
    `// Columns: ${heading.split("\t").join(", ")}.`,
    `export const ${constant}: string = \`${text}\`;`,
    "",
  ].join("\n");
}

export function generatedFile(table: string): URL {
  return new URL(`${table}.generated.ts`, sourceFolder);
}

function main(check: boolean): void {
  const stale: string[] = [];
  for (const [table, constant] of tables) {
    const text = generate(table, constant);
    const file = generatedFile(table);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) stale.push(table);
  }
  if (stale.length === 0) return;
  console.error(`Stale lexicon: ${stale.join(", ")}. Run "node tools/build-lexicon.ts".`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes("--check"));
