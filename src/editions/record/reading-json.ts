import type { ReadingRecord } from "../../reading/index.ts";

/** The record as JSON, one annotation a line, so that two readings can be compared line by line and a million tokens stay readable. */
export function renderReadingJson(record: ReadingRecord): string {
  const members = Object.entries(record).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value) || value.length === 0) return ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return ` ${JSON.stringify(key)}: [\n  ${value.map((one) => JSON.stringify(one)).join(",\n  ")}\n ]`;
  });
  return `{\n${members.join(",\n")}\n}`;
}
