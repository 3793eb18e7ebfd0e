import type { Collation } from "../../collation.ts";
import { arrange, toPageTitle, toWitnessName } from "../arrangement/story.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { sectionTitles } from "../words.ts";
import type { Paragraph } from "./layout.ts";
import { layOut, widthMin } from "./layout.ts";
import { blank, faint, hanging, letter, marks, paragraph } from "./paragraphs.ts";
import { noticeLines, toSections } from "./sections.ts";

/** A longer key would push the dossier off the screen; the same letters stand in the list of reports. */
const keyMax = 30;

/** Longer lines tire the eye: wider screens get a margin. */
const readableWidth = 96;

/**
 * The dossier for a terminal. No line is wider than `width` columns (at least 20) by display width; `color` adds SGR codes and
 * changes nothing else. Words of reports are shown as they are, control characters made visible.
 */
export function renderText(collation: Collation, options: { readonly width: number; readonly color: boolean }): string {
  const width = Math.min(readableWidth, Math.max(widthMin, Math.floor(options.width)));
  const arranged = arrange(collation);
  const paragraphs: Paragraph[] = [];
  const notices = noticeLines(arranged.notices);
  // Why there are several stories is the first thing to know; of one story it comes last which files gave nothing.
  const several = arranged.stories.length !== 1;
  if (several) paragraphs.push(paragraph(0, { text: toPageTitle(arranged), style: "headline" }), ...notices, blank);
  for (const story of arranged.stories) paragraphs.push(...toStory(story, width), blank);
  if (!several && notices.length > 0) paragraphs.push(toHeading(sectionTitles.run, width), ...notices, blank);
  const lines = paragraphs.flatMap((each) => (each === blank ? [""] : layOut(each, { width, color: options.color })));
  return `${lines.join("\n").trimEnd()}\n`;
}

function toStory(story: ArrangedStory, width: number): readonly Paragraph[] {
  const { headline } = story;
  const paragraphs: Paragraph[] = [];
  if (headline !== null) paragraphs.push(paragraph(0, { text: headline.text, style: "headline" }, marks(headline.citations)));
  paragraphs.push(paragraph(0, [story.counts, ...story.remarks].join("; ")), blank);
  if (story.apparatus.sigla.length <= keyMax) {
    for (const siglum of story.apparatus.sigla) paragraphs.push(hanging(2, 6, letter(siglum), toWitnessName(siglum)));
  }
  const [first] = story.apparatus.sigla;
  if (first !== undefined)
    paragraphs.push(paragraph(2, faint(`A mark such as ${first.letter}3 means paragraph 3 of report ${first.letter}.`)));
  for (const section of toSections(story)) paragraphs.push(blank, toHeading(section.title, width), ...section.paragraphs);
  return paragraphs;
}

/** A rule runs from the title to the right edge, so that sections can be found without colour. */
function toHeading(title: string, width: number): Paragraph {
  return paragraph(0, { text: title, style: "heading" }, { text: ` ${"─".repeat(Math.max(0, width - title.length - 1))}`, style: "faint" });
}
