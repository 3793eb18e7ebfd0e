import type { Correction } from "../../desk/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { ReportId, Span } from "../../kernel/index.ts";

/** A correction as a form or the API writes it: names and values of any kind. */
export interface WrittenCorrection {
  readonly kind?: unknown;
  readonly story?: unknown;
  readonly stories?: unknown;
  readonly reports?: unknown;
  readonly place?: unknown;
  readonly places?: unknown;
  readonly others?: unknown;
  readonly speaker?: unknown;
  readonly entry?: unknown;
}

/** Throws `usage` for what is no correction. Whether what it names is there, the desk says. */
export function toCorrection(written: WrittenCorrection): Correction {
  const { kind, story, entry } = written;
  switch (kind) {
    case "merge":
      return { kind, stories: [...(typeof story === "string" ? [story] : []), ...textsOf(written.stories)] };
    case "split":
      if (typeof story === "string") return { kind, story, reports: textsOf(written.reports) };
      break;
    case "no-quotation":
    case "wrong-speaker":
      return { kind, place: toPlace(written.place) };
    case "said-by":
      return { kind, place: toPlace(written.place), speaker: toPlace(written.speaker) };
    case "apart":
      return { kind, places: toPlaces(written.places), others: toPlaces(written.others) };
    case "same":
      return { kind, places: toPlaces(written.places) };
    case "undo":
      if (entry !== "" && Number.isInteger(Number(entry))) return { kind, entry: Number(entry) };
      break;
  }
  throw new VariorumError(
    "usage",
    'Expected a correction of kind "merge", "split", "no-quotation", "wrong-speaker", "said-by", "apart", "same" or "undo" with what it is about, but something else came. See the manual.',
  );
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function toPlaces(value: unknown): readonly Span[] {
  return Array.isArray(value) ? value.map(toPlace) : [];
}

/** "REPORT:120-180", or an object with report, start and end. */
function toPlace(value: unknown): Span {
  if (typeof value === "string") {
    const [, report, start, end] = /^(r[0-9a-z]{4,40}):(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
    if (report !== undefined) return { report: report as ReportId, start: Number(start), end: Number(end) };
  } else if (typeof value === "object" && value !== null) {
    const { report, start, end } = value as Readonly<Record<string, unknown>>;
    if (typeof report === "string" && Number.isInteger(start) && Number.isInteger(end)) {
      return { report: report as ReportId, start: start as number, end: end as number };
    }
  }
  const came = typeof value === "string" ? `“${value.slice(0, 80)}”` : value === undefined ? "none" : "something else";
  throw new VariorumError("usage", `Expected a place such as REPORT:120-180, but ${came} came. See the manual.`);
}
