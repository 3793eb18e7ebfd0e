import { VariorumError } from "../../kernel/index.ts";
import type { StoryInput } from "../../stories/index.ts";

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
