import type { Citation, Wording } from "../arrangement/sigla.ts";
import { markOf } from "../arrangement/sigla.ts";
import { toMarkdownText } from "./escape.ts";

/** " [A3](#a3) [B2](#b2)": the marks of citations, each once, leading to the headings below "Reports". */
export function links(citations: readonly Citation[]): string {
  const marks = new Set(citations.map(markOf));
  return [...marks].map((mark) => ` [${mark}](#${mark.toLowerCase()})`).join("");
}

export function wordingItem(wording: Wording): string {
  return `${toMarkdownText(wording.text)}${links(wording.citations)}`;
}

/** A remark of our own after a line, in italics. */
export function aside(...remarks: readonly (string | null)[]): string {
  const said = remarks.filter((remark) => remark !== null && remark !== "");
  return said.length === 0 ? "" : ` *(${said.map((remark) => toMarkdownText(remark!)).join(", ")})*`;
}

/** A nested list: a line, then the lines under it. */
export function listItem(line: string, ...inner: readonly string[]): string {
  return [`- ${line}`, ...inner.map((each) => `  - ${each}`)].join("\n");
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const toRow = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(" | ")} |`;
  return [toRow(head), toRow(head.map(() => "---")), ...rows.map(toRow)].join("\n");
}
