import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { VariorumError } from "../../kernel/index.ts";
import type { StoryInput } from "../../stories/index.ts";
import type { Io } from "./io.ts";

/** Reports as lines of JSON: a file with such a name, or standard input. */
export function isLineFile(file: string): boolean {
  return file === "-" || (/\.(jsonl|ndjson)$/i.test(file) && !/^https?:/i.test(file));
}

/** The reports of a file of lines; a line that is none becomes a problem and the others go on. */
export async function readReportLines(io: Io, file: string, problems: VariorumError[]): Promise<readonly StoryInput[]> {
  const path = resolve(io.cwd, file);
  if (file !== "-" && !existsSync(path)) {
    problems.push(new VariorumError("file-missing", `Expected reports in ${file}, but there is no such file.`));
    return [];
  }
  const input = file === "-" ? Readable.from(io.stdin) : createReadStream(path);
  const reports: StoryInput[] = [];
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    try {
      reports.push(parseReportLine(line, file, number));
    } catch (error) {
      if (!(error instanceof VariorumError)) throw error;
      problems.push(error);
    }
  }
  return reports;
}

/**
 * A report as one line of JSON: `id` and `text` are needed; `title`, `lead`, `published` (or `date`), `outlet` (or `source`),
 * `publisher`, `url`, `language` (or `lang`) and `agency` may be there. Everything else is passed over.
 */
export function parseReportLine(line: string, file: string, number: number): StoryInput {
  const value = parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(file, number, "a JSON object", describe(value));
  const fields = value as Readonly<Record<string, unknown>>;
  const id = typeof fields["id"] === "number" ? String(fields["id"]) : fields["id"];
  if (typeof id !== "string" || id === "") throw wrong(file, number, 'a string "id"', describe(id));
  const text = fields["text"];
  if (typeof text !== "string") throw wrong(file, number, 'a string "text"', describe(text));
  const field = (...names: readonly string[]): string | null => {
    for (const name of names) if (typeof fields[name] === "string" && fields[name].trim() !== "") return fields[name];
    return null;
  };
  return {
    id,
    text,
    title: field("title"),
    lead: field("lead"),
    published: field("published", "date"),
    outlet: field("outlet", "source"),
    publisher: field("publisher"),
    url: field("url"),
    language: field("language", "lang"),
    agency: field("agency"),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is wrong is told by the caller, with file and line.
    return undefined;
  }
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing that can be read";
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

function wrong(file: string, number: number, expected: string, came: string): VariorumError {
  return new VariorumError(
    "file-unreadable",
    `Expected ${expected} in line ${number} of ${file}, but ${came} came. The line was passed over.`,
  );
}
