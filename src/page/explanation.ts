import type { Source } from "../intake/index.ts";
import { toSourceHull } from "../kernel/index.ts";
import { pageBlocks } from "./html/blocks.ts";
import { scanPage } from "./html/scan.ts";
import type { Report } from "./report.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kept: boolean;
  readonly kind: string;
  readonly why: string;
  readonly text: string;
}

/** What was kept and what was removed, in source order, one piece a line: sign, kind, reason, text. For people. */
export function renderExplanation(report: Report, source: Source): string {
  const lines = piecesOf(report, source).map((piece) =>
    piece.kept ? `+ ${piece.kind}: ${piece.text}` : `- ${piece.kind} (${piece.why}): ${shorten(piece.text)}`,
  );
  const { blocks, removed } = report;
  return [`${report.file}: ${blocks.length} blocks kept, ${removed.length} removed`, ...lines, ""].join("\n");
}

/**
 * A page of its own that shows the source's text with kept and removed parts in colour. It holds escaped text only, no markup,
 * script or picture of the source, and loads nothing.
 */
export function renderColoured(report: Report, source: Source): string {
  const items = piecesOf(report, source)
    .map((piece) => {
      const label = piece.kept ? piece.kind : `${piece.kind}: ${piece.why}`;
      return `<${piece.kept ? "ins" : "del"}><small>${escape(label)}</small>${escape(piece.text)}</${piece.kept ? "ins" : "del"}>`;
    })
    .join("\n");
  const language = report.language ? ` lang="${escape(report.language.value)}"` : "";
  return `<!doctype html>
<html${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escape(report.file)}: kept and removed</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
ins, del { display: block; text-decoration: none; white-space: pre-wrap; border-inline-start: .3rem solid; padding: .3rem .8rem; margin: .4rem 0; }
ins { border-color: #1b7f3b; background: color-mix(in srgb, #1b7f3b 12%, transparent); }
del { border-color: #b3261e; background: color-mix(in srgb, #b3261e 10%, transparent); font-size: .9rem; }
small { display: block; opacity: .8; }
</style>
</head>
<body>
<h1>${escape(report.title?.value ?? report.file)}</h1>
<p>Green is article text, red was removed.</p>
${items}
</body>
</html>
`;
}

function piecesOf(report: Report, source: Source): Piece[] {
  const kept = report.blocks.map((block): Piece => {
    const place = toSourceHull(report.map, block) ?? { start: 0, end: 0 };
    return { ...place, kept: true, kind: block.kind, why: "", text: report.text.slice(block.start, block.end) };
  });
  const removed = report.removed.map((removal): Piece => {
    return {
      start: removal.start,
      end: removal.end,
      kept: false,
      kind: removal.kind,
      why: `${removal.step}: ${removal.reason}`,
      text: readable(source, removal.start, removal.end),
    };
  });
  return [...kept, ...removed].sort((left, right) => left.start - right.start || left.end - right.end);
}

/** The text of a source range as the page shows it; for display only. */
function readable(source: Source, start: number, end: number): string {
  const written = source.characters.slice(start, end);
  if (source.format === "text") return written.replace(/\s+/g, " ").trim();
  return pageBlocks(scanPage(written))
    .map((block) => block.text)
    .join(" ");
}

const shortLine = 160;

function shorten(text: string): string {
  return text.length <= shortLine ? text : `${text.slice(0, shortLine - 1)}…`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
