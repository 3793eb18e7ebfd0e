import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { VariorumError } from "../../kernel/index.ts";
import type { Io } from "./io.ts";

/** The value in a JSON file, undefined when it holds no JSON. Throws what `refuse` makes of the reason when the file cannot be read. */
export function readJsonFile(io: Io, file: string, refuse: (why: string, cause: unknown) => VariorumError): unknown {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), "utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : `the system says "${String(error)}"`;
    throw refuse(why, error);
  }
  try {
    return JSON.parse(text);
  } catch {
    // What is wrong is told by the caller, with the file.
    return undefined;
  }
}

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
