import type { Report } from "./report.ts";

/** The body of a report: its text without title, captions and date line, blocks separated by an empty line. */
export function articleText(report: Report): string {
  return report.blocks
    .filter((block) => block.kind !== "title" && block.kind !== "caption" && block.kind !== "dateline")
    .map((block) => report.text.slice(block.start, block.end))
    .join("\n\n");
}
