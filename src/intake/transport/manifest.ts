import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse as parseToml } from "smol-toml";
import { VariorumError } from "../../kernel/index.ts";
import type { GivenFacts } from "../index.ts";
import { checkFact, factNames } from "./facts.ts";
import { checkQuestion, checkQuestions, readQuestionFile } from "./questions.ts";
import { readFileBytes } from "./read-bytes.ts";

/** Facts of reports that stand beside the files: `reports.json` or `reports.toml`. */
export interface Manifest {
  readonly file: string;
  /** Listed reports by absolute path. */
  readonly reports: ReadonlyMap<string, { readonly written: string; readonly given: GivenFacts }>;
  readonly questions: readonly string[];
}

export const manifestNames: readonly string[] = ["reports.json", "reports.toml"];

/** The manifest of a folder; undefined when there is none. Two are a fault, because they may differ. */
export function findManifest(folder: string): string | undefined {
  const found = manifestNames.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (found.length > 1) {
    throw wrong(folder, "one manifest", `both ${manifestNames.join(" and ")} are there`, "Delete one of them");
  }
  return found[0];
}

/** Paths in the manifest are relative to the manifest. `written` is its name for messages. */
export function readManifest(path: string, written: string): Manifest {
  const folder = dirname(path);
  const root = asObject(parse(path, written), written, "an object");
  refuseUnknown(root, ["reports", "questions"], written);
  const reports = new Map<string, { written: string; given: GivenFacts }>();
  if (!Array.isArray(root["reports"])) throw wrong(written, 'a list "reports"', `it is ${kindOf(root["reports"])}`);
  for (const [index, value] of root["reports"].entries()) {
    const place = `${written}, report ${index + 1}`;
    const entry = asObject(value, place, "an object with file, outlet, published and so on");
    refuseUnknown(entry, ["file", ...factNames], place);
    const file = entry["file"];
    if (typeof file !== "string" || file === "") throw wrong(place, 'a name of a file under "file"', `it is ${kindOf(file)}`);
    const reportPath = resolve(folder, file);
    if (reports.has(reportPath)) throw wrong(place, "each file once", `"${file}" was listed before`);
    reports.set(reportPath, { written: join(dirname(written), file), given: readFacts(entry, place) });
  }
  return { file: written, reports, questions: readManifestQuestions(root["questions"], folder, written) };
}

function parse(path: string, written: string): unknown {
  let text: string;
  try {
    text = new TextDecoder().decode(readFileBytes(path, written));
  } catch (error) {
    throw error instanceof VariorumError ? new VariorumError("manifest-wrong", `manifest ${error.message}`, { cause: error }) : error;
  }
  const toml = /\.toml$/i.test(path);
  try {
    return toml ? parseToml(text) : JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw wrong(written, toml ? "TOML" : "JSON", `it cannot be read as that (${reason})`);
  }
}

function readFacts(entry: Readonly<Record<string, unknown>>, place: string): GivenFacts {
  const given: Record<string, string> = {};
  for (const name of factNames) {
    const value = entry[name];
    if (value === undefined || value === null) continue;
    // TOML knows dates as values of their own; written without quotation marks they mean the same.
    const text = value instanceof Date ? value.toISOString() : value;
    if (typeof text !== "string") throw wrong(place, `text under "${name}"`, `it is ${kindOf(value)}`);
    const fault = checkFact(name, text);
    if (fault !== undefined) throw wrong(place, `${fault} under "${name}"`, `"${text}" came`);
    given[name] = text;
  }
  return given;
}

function readManifestQuestions(value: unknown, folder: string, written: string): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return readQuestionFile(resolve(folder, value), join(dirname(written), value));
  if (!Array.isArray(value) || !value.every((question) => typeof question === "string")) {
    throw wrong(written, '"questions" as the name of a file or a list of questions', `it is ${kindOf(value)}`);
  }
  return checkQuestions(
    value.map((question, index) => checkQuestion(question, `${written}, question ${index + 1}`)),
    written,
  );
}

function asObject(value: unknown, place: string, expected: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw wrong(place, expected, `it is ${kindOf(value)}`);
}

function refuseUnknown(value: Readonly<Record<string, unknown>>, known: readonly string[], place: string): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) throw wrong(place, `only ${known.join(", ")}`, `"${key}" came`);
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function wrong(place: string, expected: string, came: string, cure = "Correct the manifest and run again"): VariorumError {
  return new VariorumError("manifest-wrong", `${place}: expected ${expected}, but ${came}. ${cure}.`);
}
