import type { Digest } from "../../digest/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { Io } from "./io.ts";
import { isRecord, readJsonFile } from "./json-file.ts";

/** What the next digest needs of the one before. */
export type PreviousDigest = Pick<Digest, "date" | "memory">;

/** The digest of a file that `variorum digest --format json` wrote. Anything else is refused, because stories would be told twice. */
export function readPreviousDigest(io: Io, file: string): PreviousDigest {
  const value = readJsonFile(io, file, (why, cause) => wrong(file, why, cause));
  if (!isRecord(value) || value["format"] !== "variorum.digest/1") throw wrong(file, "something else came");
  if (typeof value["date"] !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value["date"])) throw wrong(file, "its date is none");
  if (!Array.isArray(value["memory"]) || !value["memory"].every(isShownStory)) throw wrong(file, "its memory is not whole");
  return value as unknown as PreviousDigest;
}

function isShownStory(value: unknown): boolean {
  if (!isRecord(value) || typeof value["story"] !== "string" || typeof value["date"] !== "string") return false;
  const { reports, lines, terms, figures } = value;
  return [reports, lines, terms].every(isTexts) && Array.isArray(figures) && figures.every(isShownFigure);
}

function isShownFigure(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value["mention"])) return false;
  const { kind, unit, what, mention } = value;
  return (
    [kind, unit, what, mention["report"], mention["text"]].every((text) => typeof text === "string") && typeof value["value"] === "number"
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

function wrong(file: string, why: string, cause?: unknown): VariorumError {
  return new VariorumError(
    "digest-wrong",
    `Expected the digest before, a file of "variorum digest --format json", in ${file}, but ${why}. Without --previous everything counts as new.`,
    { cause },
  );
}
