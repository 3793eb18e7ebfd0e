import type { ReadingRecord } from "../../reading/index.ts";
import { layOut } from "../text/layout.ts";
import type { Paragraph } from "../text/layout.ts";
import { aside, blank, faint, hanging, paragraph, strong } from "../text/paragraphs.ts";
import { legend, markedPieces, marksOf } from "./marked-text.ts";
import { toEventLines, toFigureLines, toPartLines, toSpeechLines, toTimeLines } from "./lines.ts";
import type { ListedLine } from "./lines.ts";

/** The whole reading of a report for the terminal: its text with marks, what the marks mean, and what was read, list by list. */
export function renderReading(record: ReadingRecord, screen: { readonly width: number; readonly color: boolean }): string {
  const paragraphs = [...head(record), ...markedText(record), ...lists(record)];
  return `${paragraphs.flatMap((one) => (one === blank ? [""] : layOut(one, screen))).join("\n")}\n`;
}

function head(record: ReadingRecord): readonly Paragraph[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ["file", record.file],
    ["published", record.published],
    ["language", record.language],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [hanging(0, 11, faint(`${name}:`), value)]));
}

function markedText(record: ReadingRecord): readonly Paragraph[] {
  const marks = marksOf(record);
  let at = 0;
  const body = record.blocks.flatMap((block): readonly Paragraph[] => {
    const first = at;
    while (at < marks.length && marks[at]!.start < block.end) at++;
    const pieces = markedPieces(record.text, block, marks.slice(first, at));
    const isHead = block.kind === "title" || block.kind === "heading";
    return [blank, paragraph(0, isHead ? pieces.map((piece) => ({ ...piece, style: piece.style ?? "heading" })) : pieces)];
  });
  const explained = marks.length === 0 ? [] : [blank, ...legend.map(([mark, meaning]) => hanging(0, 13, strong(mark), faint(meaning)))];
  return [...body, ...explained];
}

function lists(record: ReadingRecord): readonly Paragraph[] {
  const parts: readonly (readonly [title: string, lines: readonly ListedLine[]])[] = [
    ["Who and where", toPartLines(record)],
    ["Said", toSpeechLines(record)],
    ["Figures", toFigureLines(record)],
    ["Times", toTimeLines(record)],
    ["Events", toEventLines(record)],
    ["Notes", record.notices.map(({ code, detail }) => ({ lead: "-", text: `${detail} [${code}]`, remarks: [] }))],
  ];
  return parts.flatMap(([title, lines]) => {
    if (lines.length === 0) return [];
    const widest = Math.min(24, Math.max(...lines.map(({ lead }) => lead.length)));
    return [
      blank,
      paragraph(0, { text: title, style: "heading" }),
      ...lines.map(({ lead, text, remarks }) => hanging(2, widest + 4, strong(lead), text, aside(...remarks))),
    ];
  });
}
