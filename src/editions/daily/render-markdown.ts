import type { Digest } from "../../digest/index.ts";
import { toMarkdownAddress, toMarkdownText } from "../markdown/escape.ts";
import { aside, listItem } from "../markdown/lines.ts";
import { arrangeDigest, shownWords } from "./arrange.ts";
import type { DigestLinks, EntryView, LineView, PlaceView } from "./arrange.ts";
import { digestWords } from "./words.ts";

/** The digest as CommonMark. Each line names its outlets, linked to the words where there is an address, with offsets in the article. */
export function renderDigestMarkdown(digest: Digest, links?: DigestLinks): string {
  const view = arrangeDigest(digest, links);
  const parts = [
    `# ${view.title}`,
    view.entries.length === 0 ? `${digestWords.nothing} ${digestWords.nothingDetail}` : `*${view.summary}*`,
  ];
  if (view.watching.length > 0) parts.push(`${digestWords.watching}: ${view.watching.map(toMarkdownText).join(", ")}`);
  for (const entry of view.entries) parts.push(...toEntry(entry));
  if (view.further.length > 0) {
    parts.push(`## ${digestWords.moreStories}`);
    parts.push(view.further.map((story) => `- ${linked(story.headline, story.link)}${aside(story.texts)}`).join("\n"));
  }
  parts.push("---", digestWords.footer);
  return `${parts.join("\n\n")}\n`;
}

function toEntry(entry: EntryView): readonly string[] {
  return [
    `## ${entry.rank}. ${linked(entry.headline, entry.link)}`,
    `${digestWords.headline}: ${entry.headlinePlaces.map(toPlace).join("; ")}`,
    `*${entry.since ?? entry.counts}. ${digestWords.why}: ${entry.why.map(toMarkdownText).join("; ")}.*`,
    ...(entry.lines.length === 0 ? [] : [entry.lines.map(toLine).join("\n")]),
    `${digestWords.reports}: ${entry.reports.map((report) => linked(report.name, report.link)).join(", ")}`,
  ];
}

function toLine(line: LineView): string {
  return listItem(`${toMarkdownText(shownWords(line))}${aside(line.remark)} (${line.places.map(toPlace).join("; ")})`);
}

function toPlace({ name, link, quote }: PlaceView): string {
  return `${linked(name, link)} ${quote.start}–${quote.end}`;
}

function linked(text: string, link: string | null): string {
  return link === null ? toMarkdownText(text) : `[${toMarkdownText(text)}](${toMarkdownAddress(link)})`;
}
