import type { Collation } from "../../collation.ts";
import { arrange, toWitnessName } from "../arrangement/story.ts";
import { notStated } from "../words.ts";
import { layOut, widthMin } from "./layout.ts";
import type { Paragraph } from "./layout.ts";
import { blank, faint, hanging, letter, paragraph, strong, wordingLine } from "./paragraphs.ts";

/** Longer lines tire the eye. */
const readableWidth = 96;

/**
 * The user's questions alone, each with the words that answer it or "not stated", for a terminal; the letters of the reports that
 * answer stand below. Of several stories each gives its own answers.
 */
export function renderAnswers(collation: Collation, options: { readonly width: number; readonly color: boolean }): string {
  const width = Math.min(readableWidth, Math.max(widthMin, Math.floor(options.width)));
  const paragraphs: Paragraph[] = [];
  for (const story of arrange(collation).stories) {
    const asked = [...story.answered, ...story.unanswered].filter((line) => line.askedBy === "user");
    if (collation.stories.length > 1 && story.headline !== null) {
      paragraphs.push(paragraph(0, { text: story.headline.text, style: "headline" }), blank);
    }
    for (const line of asked) {
      paragraphs.push(paragraph(0, strong(line.question)));
      if (line.answers.length === 0) paragraphs.push(paragraph(2, faint(`${notStated}.`)));
      for (const answer of line.answers) paragraphs.push(wordingLine(2, answer));
      paragraphs.push(blank);
    }
    const cited = new Set(asked.flatMap((line) => line.answers.flatMap((answer) => answer.citations.map((citation) => citation.siglum))));
    for (const siglum of cited) paragraphs.push(hanging(2, 6, letter(siglum), faint(toWitnessName(siglum))));
    if (cited.size > 0) paragraphs.push(blank);
  }
  const lines = paragraphs.flatMap((each) => (each === blank ? [""] : layOut(each, { width, color: options.color })));
  return `${lines.join("\n").trimEnd()}\n`;
}
