import type { ReportLine } from "../arrangement/reports.ts";
import { toRemovalWords } from "../arrangement/reports.ts";
import type { Citation } from "../arrangement/sigla.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { toWitnessName } from "../arrangement/story.ts";
import { toMarkdownAddress, toMarkdownText } from "./escape.ts";

/** Each report with its facts, what was removed, and under a heading of its own each paragraph that the dossier cites. */
export function toReports(story: ArrangedStory, level: string): string {
  const cited = [...story.apparatus.cited.values()];
  return story.reports
    .map((line) => {
      const own = cited.filter((citation) => citation.siglum === line.siglum);
      return [toHead(line, level), ...toRemovals(line), ...toParagraphs(line, own, `${level}#`)].join("\n\n");
    })
    .join("\n\n");
}

function toHead(line: ReportLine, level: string): string {
  const title = line.title === null ? "" : `${toMarkdownText(line.title)}\n\n`;
  const facts = [...line.facts, line.copy, line.seenInChrome === null ? null : `“${line.seenInChrome}” seen in page chrome`];
  const link = line.link === null ? "" : `\n\n${toMarkdownAddress(line.link)}`;
  const said = facts.filter((fact) => fact !== null).map((fact) => toMarkdownText(fact));
  return `${level} ${line.siglum.letter}: ${toMarkdownText(toWitnessName(line.siglum))}\n\n${title}${said.join("; ")}${link}`;
}

function toRemovals(line: ReportLine): readonly string[] {
  const rows = line.removals.map((group) => `- ${toMarkdownText(group.kind)}: ${toMarkdownText(group.reason)} (${group.count})`);
  return [`${toRemovalWords(line)}.`, ...(rows.length === 0 ? [] : [rows.join("\n")])];
}

/** Every paragraph that holds cited words, whole, so that the words can be read where they stand. */
function toParagraphs(line: ReportLine, citations: readonly Citation[], level: string): readonly string[] {
  const numbers = new Set(citations.map((citation) => citation.paragraph));
  return [...numbers]
    .toSorted((left, right) => left - right)
    .flatMap((number) => {
      const block = line.blocks[number - 1];
      return block === undefined
        ? []
        : [`${level} ${line.siglum.letter}${number}\n\n> ${toMarkdownText(line.text.slice(block.start, block.end))}`];
    });
}
