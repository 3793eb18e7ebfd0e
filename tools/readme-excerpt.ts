/** What the example gives, as README.md shows it. `npm run renew` writes it; the documentation test compares them. */
import { join } from "node:path";
import { collate, readReports, renderText } from "../src/index.ts";

const root: string = join(import.meta.dirname, "..");
const frame: RegExp = /(<!-- excerpt: begin -->\n)[\s\S]*(<!-- excerpt: end -->)/;

/** Sections of the text edition that show what is special, and how many of their lines. */
const shown: readonly (readonly [heading: string, linesMax: number])[] = [
  ["", 9],
  ["In short", 9],
  ["Where the reports differ", 9],
  ["Figures", 9],
  ["Questions and answers", 8],
];

/** The README with the excerpt that the sources of now give. */
export async function withExcerpt(text: string): Promise<string> {
  if (!frame.test(text)) throw new Error("Expected the marks of the excerpt in README.md, but they are gone.");
  const { reports, questions } = await readReports([join(root, "examples", "harbour-bridge")], { cwd: root });
  const sections = sectionsOf(renderText(collate(reports, { questions }), { width: 80, color: false }));
  const parts = shown.map(([heading, linesMax]) => {
    const lines = sections.get(heading);
    if (lines === undefined) throw new Error(`Expected a section "${heading}" in the text edition, but there is none.`);
    return wholeEntries(lines, linesMax).join("\n");
  });
  return text.replace(frame, (_all, begin: string, end: string) => `${begin}\n\`\`\`text\n${parts.join("\n[...]\n\n")}\n\`\`\`\n\n${end}`);
}

/** Lines by the heading above them; what stands before the first heading has none. */
function sectionsOf(edition: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>([["", []]]);
  let current = sections.get("")!;
  for (const line of edition.split("\n")) {
    const heading = /^(\S.*?) ─{3,}$/.exec(line)?.[1];
    if (heading !== undefined) sections.set(heading, (current = []));
    current.push(line);
  }
  return sections;
}

/** At most so many lines, cut where an entry ends: the next line begins no deeper than the entries do. */
function wholeEntries(lines: readonly string[], linesMax: number): readonly string[] {
  const filled = lines.join("\n").trimEnd().split("\n");
  if (filled.length <= linesMax) return filled;
  const indent = (line: string): number => line.length - line.trimStart().length;
  const entryIndent = Math.min(
    ...filled
      .slice(1)
      .filter((line) => line !== "")
      .map(indent),
  );
  let end = linesMax;
  while (end > 1 && indent(filled[end]!) > entryIndent) end--;
  return filled.slice(0, end);
}
