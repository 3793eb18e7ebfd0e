import type { Collation } from "../../collation.ts";
import { arrange, toPageTitle, toWitnessName } from "../arrangement/story.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { sectionTitles } from "../words.ts";
import { toMarkdownText } from "./escape.ts";
import { links } from "./lines.ts";
import { toReports } from "./reports.ts";
import { noticeLines, toSections } from "./sections.ts";

/**
 * The dossier as CommonMark with GitHub's tables. Every mark ("A3") links to the heading of that paragraph below "Reports", where
 * the words stand that were read.
 */
export function renderMarkdown(collation: Collation): string {
  const arranged = arrange(collation);
  const several = arranged.stories.length !== 1;
  const parts = arranged.stories.map((story) => toStory(story, several ? "##" : "#"));
  const notices = arranged.notices.length === 0 ? [] : [noticeLines(arranged.notices)];
  // Why there are several stories is the first thing to know; of one story it comes last which files gave nothing.
  if (several) parts.unshift(`# ${toPageTitle(arranged)}`, ...notices);
  else if (notices.length > 0) parts.push(`## ${sectionTitles.run}`, ...notices);
  return `${parts.join("\n\n")}\n`;
}

function toStory(story: ArrangedStory, level: string): string {
  const { headline } = story;
  const title = headline === null ? story.counts : toMarkdownText(headline.text);
  const parts = [`${level} ${title}`];
  if (headline !== null) parts.push(`*${[story.counts, ...story.remarks.map(toMarkdownText)].join("; ")}*${links(headline.citations)}`);
  parts.push(toKey(story));
  for (const section of toSections(story)) parts.push(`${level}# ${section.title}`, section.body);
  parts.push(`${level}# ${sectionTitles.reports}`, toReports(story, `${level}##`));
  if (story.notices.length > 0) parts.push(`${level}# ${sectionTitles.notices}`, noticeLines(story.notices));
  return parts.join("\n\n");
}

function toKey(story: ArrangedStory): string {
  return story.apparatus.sigla.map((siglum) => `- **${siglum.letter}** ${toMarkdownText(toWitnessName(siglum))}`).join("\n");
}
