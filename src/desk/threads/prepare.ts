import { hasArticle } from "../../engine.ts";
import { decodeSource, looksBinary } from "../../intake/index.ts";
import type { SourceFacts } from "../../intake/index.ts";
import { noticeCodes } from "../../kernel/index.ts";
import type { Found } from "../../kernel/index.ts";
import { extract } from "../../page/index.ts";
import type { Report } from "../../page/index.ts";
import type { NewReport, NewSource } from "../../ports/index.ts";
import { correctReading, read } from "../../reading/index.ts";
import type { Models, Reading, ReadingCorrection } from "../../reading/index.ts";
import { toStoryInput } from "../../stories/index.ts";
import type { StoryInput } from "../../stories/index.ts";
import { packBytes } from "../packing/pack.ts";
import { packReading } from "../packing/reading.ts";
import { packReport } from "../packing/report.ts";
import { toIndexedWords } from "../search/words.ts";
import { toFigureRows, toMentionRows, toQuotationRows } from "./rows.ts";
import { toSortingTime } from "./sorting-time.ts";

/** A page on its way in. `file` names it for people: a file name or an address. */
export interface DeskFile extends SourceFacts {
  readonly bytes: Uint8Array;
  /** The desk's clock when it came, ISO 8601. */
  readonly firstSeen: string;
}

export type Prepared =
  | { readonly kind: "report"; readonly report: NewReport; readonly input: StoryInput }
  | { readonly kind: "rejected"; readonly file: string; readonly reason: string };

/** One page through intake, page and reading: everything that takes time and needs no other report. `onRead` hears when its reading begins. */
export function prepare(file: DeskFile, sha256: string, models: Models, onRead: () => void): Prepared {
  const { bytes, firstSeen, ...about } = file;
  if (bytes.length === 0) return { kind: "rejected", file: file.file, reason: "It is empty." };
  // A server may call anything a page, and anything may be sent.
  if (looksBinary(bytes)) return { kind: "rejected", file: file.file, reason: "It is binary data, such as a picture or an archive." };
  const { value: source } = decodeSource(bytes, about);
  const report = extract(source);
  if (!hasArticle(report)) return { kind: "rejected", file: file.file, reason: whyNot(report) };
  onRead();
  const packed: NewSource = {
    id: source.id,
    sha256,
    file: file.file,
    about: JSON.stringify(about),
    length: bytes.length,
    packed: packBytes(bytes),
  };
  return { kind: "report", ...prepareReport(report, packed, firstSeen, read(report, models)) };
}

/** What is derived from a frozen report, with the facts that lists show. Rows are those of the corrected reading; the reading is kept as it was read. */
export function prepareReport(
  report: Report,
  source: NewSource,
  firstSeen: string,
  asRead: Reading,
  corrections: readonly ReadingCorrection[] = [],
): { readonly report: NewReport; readonly input: StoryInput } {
  const reading = correctReading(report.text, asRead, corrections);
  const published = factOf(report.published);
  const title = factOf(report.title);
  const quotations = toQuotationRows(report, reading);
  const facts: NewReport["facts"] = {
    id: report.id,
    source: report.source,
    file: report.file,
    outlet: factOf(report.outlet),
    publisher: factOf(report.publisher),
    url: factOf(report.url),
    title,
    published,
    firstSeen,
    time: toSortingTime(published, firstSeen),
    language: factOf(report.language),
  };
  const prepared: NewReport = {
    source,
    facts,
    body: packReport(report),
    reading: packReading(asRead),
    words: toIndexedWords(report.text, title, quotations),
    mentions: toMentionRows(report, reading),
    quotations,
    figures: toFigureRows(reading),
  };
  return { report: prepared, input: toStoryInput(report, asRead) };
}

/** What only page chrome holds is no fact. */
function factOf(found: Found<string> | null): string | null {
  return found === null || found.from === "chrome" ? null : found.value;
}

function whyNot(report: Report): string {
  const [notice] = report.notices.filter(({ code }) => ["no-article", "link-list", "wall-only"].includes(code));
  return notice === undefined ? noticeCodes["no-article"] : noticeCodes[notice.code];
}
