import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, TomlError } from "smol-toml";
import { VariorumError } from "../kernel/index.ts";
import { suggest } from "./suggest.ts";

/** Tables of the file; what stands above the first one is of the desk itself. */
export const tables = ["retention", "fetch", "mail"] as const;

/** The settings of a desk as one file holds them; an absent one holds nothing. */
export interface SettingsFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** `variorum.toml` in the folder, or the file that was named, which must be there. Throws `settings-wrong`. */
export function readSettingsFile(folder: string, named?: string): SettingsFile {
  const path = named ?? join(folder, "variorum.toml");
  if (named === undefined && !existsSync(path)) return { path, content: {} };
  const text = readText(path);
  try {
    return { path, content: parse(text) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const why = error.message.split("\n")[0]!.replace(/^Invalid TOML document: /, "");
    const place = `${path}, line ${error.line}, column ${error.column}`;
    throw wrong(place, 'TOML, such as port = 8080 or name = "Desk"', `the parser says "${why}"`);
  }
}

function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const came = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is none" : `the system says "${(error as Error).message}"`;
    throw wrong(path, "a file of settings that can be read", came);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw wrong(path, "text in UTF-8", "other bytes came");
  }
}

/** The settings above the first table, as text. `names` are those that may stand there, each with what is expected of it. */
export function readTop(file: SettingsFile, names: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const own = Object.entries(file.content).filter(([name]) => !tables.some((table) => table === name));
  const inBrackets = tables.map((table) => `[${table}]`);
  for (const [name, value] of own) {
    if (names.has(name)) continue;
    if (isTable(value))
      throw wrong(file.path, `one of the tables ${inBrackets.join(", ")}`, `[${name}] came`, near(`[${name}]`, inBrackets));
    const known = [...names.keys()];
    throw wrong(file.path, `one of the settings ${[...known, ...inBrackets].join(", ")}`, `"${name}" came`, near(name, known));
  }
  return toTexts(own, (name) => `${file.path}, ${name}`, names);
}

/** The settings of one table, as text; undefined when the file has none. */
export function readTable(
  file: SettingsFile,
  table: (typeof tables)[number],
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> | undefined {
  const value = file.content[table];
  if (value === undefined) return undefined;
  if (!isTable(value)) throw wrong(`${file.path}, ${table}`, `a table [${table}]`, `${describe(value)} came`);
  const known = [...names.keys()];
  for (const name of Object.keys(value)) {
    if (names.has(name)) continue;
    const hint = near(name, known) ?? "Settings of the desk itself stand above the first table.";
    throw wrong(`${file.path}, ${table}`, `one of ${known.join(", ")}`, `"${name}" came`, hint);
  }
  return toTexts(Object.entries(value), (name) => `${file.path}, ${table}.${name}`, names);
}

function toTexts(
  values: readonly (readonly [string, unknown])[],
  placeOf: (name: string) => string,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.map(([name, value]) => {
      if (typeof value !== "string" && typeof value !== "number") throw wrong(placeOf(name), names.get(name)!, `${describe(value)} came`);
      return [name, String(value).trim()];
    }),
  );
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a date";
  if (typeof value === "object") return "a table";
  // Of TOML's kinds texts, numbers and truth values are left.
  return `"${typeof value === "string" ? value : JSON.stringify(value)}"`;
}

function near(name: string, known: readonly string[]): string | undefined {
  const meant = suggest(name, known);
  return meant === undefined ? undefined : `Did you mean ${meant.startsWith("[") ? meant : `"${meant}"`}?`;
}

/** Where it stands, what was expected, what came, and what to do. */
export function wrong(place: string, expected: string, came: string, hint?: string): VariorumError {
  const todo = hint === undefined ? "Correct it and start again." : `${hint} Correct it and start again.`;
  return new VariorumError("settings-wrong", `${place}: expected ${expected}, but ${came}. ${todo}`);
}

/** What came, in words; an empty text is nothing. */
export function said(written: string | undefined): string {
  return written === undefined || written === "" ? "nothing came" : `"${written}" came`;
}
