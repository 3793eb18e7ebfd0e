import { reportId } from "../kernel/index.ts";
import type { Found, Notice } from "../kernel/index.ts";
import type { Source } from "../intake/index.ts";
import { assembleText } from "./assemble.ts";
import { htmlFacts } from "./metadata/html-facts.ts";
import { outletInChrome } from "./metadata/outlet-in-chrome.ts";
import { textFacts } from "./metadata/text-facts.ts";
import type { Facts } from "./metadata/facts.ts";
import type { JudgedBlock } from "./judgement.ts";
import { judgePage } from "./html/judge.ts";
import { judgeText } from "./plain/judge.ts";
import { textBlocks } from "./plain/lines.ts";
import type { Report } from "./report.ts";
import { wallNotices } from "./walls.ts";

/** What a format gives: judged blocks, facts, and what was doubtful. */
interface Reading {
  readonly judged: readonly JudgedBlock[];
  readonly facts: Facts;
  readonly notices: readonly Notice[];
}

/**
 * The article of a source with its facts and everything that was removed and why. Total: any characters give a report; a source
 * without an article gives an empty text and a notice. Pure and linear in the length of the source.
 */
export function extract(source: Source): Report {
  const { judged, facts, notices } = source.format === "html" ? readPage(source) : readText(source);
  const assembled = assembleText(judged);
  const inChrome = source.given.outlet === undefined && !facts.outlet ? outletInChrome(judged, source.id) : null;
  const all = [...notices, ...facts.notices, ...assembled.notices, ...wallNotices(judged, facts.free)];
  if (inChrome) {
    const detail = `The name "${inChrome.value}" stands in page chrome only. Name the outlet with --outlet or in the manifest when you know it.`;
    all.push({ code: "outlet-in-chrome", detail, ...(inChrome.at ? { at: inChrome.at } : {}) });
  }
  if (assembled.text === "" && !all.some((notice) => notice.code === "wall-only" || notice.code === "link-list")) {
    all.push({
      code: "no-article",
      detail: `Expected an article in ${source.file}, found no sentence of one. Save the page again with its text visible.`,
    });
  }
  const outlet = weigh(source, "outlet", facts.outlet);
  const url = weigh(source, "url", facts.url);
  return {
    id: reportId(source.file, outlet?.value ?? "", url?.value ?? "", assembled.text),
    source: source.id,
    file: source.file,
    format: source.format,
    outlet,
    outletInChrome: inChrome,
    publisher: given(source.given.publisher) ?? facts.publisher,
    url,
    title: weigh(source, "title", facts.title),
    bylines: facts.bylines.length > 0 ? facts.bylines : claimedBylines(source),
    published: weigh(source, "published", facts.published),
    modified: facts.modified,
    section: facts.section,
    language: facts.language ?? claim(source, "language"),
    agency: facts.agency,
    text: assembled.text,
    blocks: assembled.blocks,
    map: assembled.map,
    removed: assembled.removed,
    notices: all,
  };
}

function readText(source: Source): Reading {
  const judged = judgeText(textBlocks(source.characters));
  return { judged, facts: textFacts(source, judged), notices: [] };
}

function readPage(source: Source): Reading {
  const page = judgePage(source);
  return { judged: page.judged, facts: htmlFacts(source, page), notices: page.notices };
}

/** Written for machines, and therefore with care. */
const forMachines: ReadonlySet<Found<string>["from"]> = new Set<Found<string>["from"]>(["json-ld", "open-graph", "meta"]);

/** One fact of several sayings: the user's, the page's own for machines, the carrier's, and last what can only be seen on the page. */
function weigh(source: Source, name: "outlet" | "url" | "title" | "published", found: Found<string> | null): Found<string> | null {
  if (found !== null && forMachines.has(found.from)) return given(source.given[name]) ?? found;
  return given(source.given[name]) ?? claim(source, name) ?? found;
}

function claim(source: Source, name: "outlet" | "url" | "title" | "published" | "language"): Found<string> | null {
  const value = source.claimed?.[name];
  return source.claimed === undefined || value === undefined || value === "" ? null : { value, from: source.claimed.from };
}

function claimedBylines(source: Source): readonly Found<string>[] {
  const { from, bylines = [] } = source.claimed ?? { from: "feed" as const };
  return bylines.map((value) => ({ value, from }));
}

function given(value: string | undefined): Found<string> | null {
  return value === undefined || value === "" ? null : { value, from: "given" };
}
