import { articleText } from "./article-text.ts";
import type { Report } from "./report.ts";

/** One line of `--format jsonl`. Missing facts are null. */
export interface PageRecord {
  readonly file: string;
  readonly text: string;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** Codes, see `docs/errors.md`. */
  readonly notices: readonly string[];
}

export function toPageRecord(report: Report): PageRecord {
  return {
    file: report.file,
    text: articleText(report),
    title: report.title?.value ?? null,
    byline: report.bylines.map((byline) => byline.value),
    published: report.published?.value ?? null,
    modified: report.modified?.value ?? null,
    outlet: report.outlet?.value ?? null,
    language: report.language?.value ?? null,
    url: report.url?.value ?? null,
    notices: report.notices.map((notice) => notice.code),
  };
}

/** The article as Markdown: facts on top, then the blocks. Text of the page never becomes markup. */
export function renderPageMarkdown(report: Report): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Outlet", report.outlet?.value],
    ["By", report.bylines.length > 0 ? report.bylines.map((byline) => byline.value).join(", ") : undefined],
    ["Agency", report.agency?.value],
    ["Published", report.published?.value],
    ["Modified", report.modified?.value],
    ["Source", report.url?.value],
  ];
  const lines = [`# ${plain(report.title?.value ?? report.file)}`, ""];
  for (const [name, value] of facts) if (value !== undefined) lines.push(`- ${name}: ${plain(value)}`);
  let list = false;
  for (const block of report.blocks) {
    if (block.kind === "title") continue;
    const text = plain(report.text.slice(block.start, block.end));
    if (!(list && block.kind === "list-item")) lines.push("");
    list = block.kind === "list-item";
    if (block.kind === "heading") lines.push(`## ${text}`);
    else if (block.kind === "list-item") lines.push(`- ${text}`);
    else if (block.kind === "quotation") lines.push(`> ${text}`);
    else if (block.kind === "standfirst" || block.kind === "live-entry") lines.push(`**${text}**`);
    else if (block.kind === "caption") lines.push(`*${text}*`);
    else lines.push(text);
  }
  return `${lines.join("\n")}\n`;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|]/g, "\\$&")
    .replace(/^([#+-]|\d+[.)])/, "\\$1");
}
