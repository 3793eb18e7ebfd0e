import { hasContext } from "../arrangement/claims.ts";
import type { ClaimLine } from "../arrangement/claims.ts";
import type { DifferenceLine } from "../arrangement/comparisons.ts";
import type { Citation } from "../arrangement/sigla.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { Saying, Voice } from "../arrangement/voices.ts";
import { toChainWords } from "../arrangement/voices.ts";
import {
  contextNote,
  correctedWords,
  newsLabels,
  notStated,
  onlyTitles,
  reported,
  sameWords,
  sectionTitles,
  toNewsTitle,
  unsureKinds,
  unsureWords,
} from "../words.ts";
import { toMarkdownText } from "./escape.ts";
import { aside, links, listItem, table, wordingItem } from "./lines.ts";

export interface Section {
  readonly title: string;
  readonly body: string;
}

/** The parts of a dossier before its reports; one without lines is not shown. */
export function toSections(story: ArrangedStory): readonly Section[] {
  const { claims } = story;
  const sections: Section[] = [
    { title: sectionTitles.rewriting, body: rewrittenPart(story) },
    { title: sectionTitles.brief, body: claims.brief.map((line, at) => `${at + 1}. ${briefLine(line)}`).join("\n") },
    { title: toNewsTitle(story.news?.since ?? null), body: newsPart(story) },
    { title: sectionTitles.everyone, body: claims.everyone.map(claimItem).join("\n") },
    { title: sectionTitles.some, body: claims.some.map(claimItem).join("\n") },
    { title: story.alone ? sectionTitles.alone : sectionTitles.only, body: onlyParts(story) },
    { title: sectionTitles.differences, body: story.differences.map(differencePart).join("\n\n") },
    { title: sectionTitles.figures, body: figureTable(story) },
    { title: sectionTitles.voices, body: story.voices.map(voicePart).join("\n\n") },
    { title: sectionTitles.terms, body: story.terms.map((term) => `- “${toMarkdownText(term.text)}”${links(term.citations)}`).join("\n") },
    { title: sectionTitles.cast, body: castParts(story) },
    { title: sectionTitles.timeline, body: timelineTable(story) },
    { title: sectionTitles.relations, body: relationItems(story) },
    { title: sectionTitles.questions, body: questionParts(story) },
    { title: sectionTitles.corrections, body: correctionItems(story) },
  ];
  return sections.filter((section) => section.body !== "");
}

function rewrittenPart({ rewriting }: ArrangedStory): string {
  if (rewriting === null) return "";
  const sentences = rewriting.sentences.map(({ text, citations }, at) => `${at + 1}. ${toMarkdownText(text)}${links(citations)}`);
  return `${sentences.join("\n")}\n\n*${toMarkdownText(rewriting.remark)}*`;
}

function newsPart({ news }: ArrangedStory): string {
  if (news === null) return "";
  if (news.groups.length === 0) return newsLabels.nothing;
  return news.groups
    .map(({ label, lines }) => {
      const items = lines.map((line) => {
        const letters = line.about.map((siglum) => `${siglum.letter} `).join("");
        const words = toMarkdownText(line.text);
        return listItem(`${letters}${line.verbatim ? `“${words}”` : words}${links(line.citations)}${aside(line.remark)}`);
      });
      return `**${toMarkdownText(label)}**\n\n${items.join("\n")}`;
    })
    .join("\n\n");
}

function briefLine(line: ClaimLine): string {
  return `${toMarkdownText(line.lead.text)}${links(line.citations)}${aside(line.support)}`;
}

function claimItem(line: ClaimLine): string {
  const support = line.status === "some" ? aside(line.support) : "";
  return listItem(`${leadItem(line)}${support}`, ...line.others.map(wordingItem), ...unsureItems(line));
}

/** The wording of a line, after the words that it cannot be understood without. */
function leadItem({ context, lead }: ClaimLine): string {
  if (context === null || context.isAbove) return wordingItem(lead);
  return `\\[${toMarkdownText(context.text)}\\] ${toMarkdownText(lead.text)}${links([context.citation, ...lead.citations])}`;
}

/** What another report likely or perhaps says as well, under the line: a reader decides. */
function unsureItems(line: ClaimLine): readonly string[] {
  return unsureKinds.flatMap((kind) => line[kind].map((wording) => `*${unsureWords[kind]}* ${wordingItem(wording)}`));
}

function onlyParts(story: ArrangedStory): string {
  const note = hasContext(story.claims) ? [`*${contextNote}*`] : [];
  const groups = story.claims.only.map(({ said, parts }) => {
    const names = said.map((siglum) => `${siglum.letter} ${toMarkdownText(toWitnessName(siglum))}`).join(", ");
    const list = (some: readonly ClaimLine[]): string =>
      some.map((line) => listItem(leadItem(line), ...line.others.map(wordingItem), ...unsureItems(line))).join("\n");
    const titled = parts.flatMap(({ kind, lines }) => [...(onlyTitles[kind] === null ? [] : [`*${onlyTitles[kind]}*`]), list(lines)]);
    return [`**${names}**`, ...titled].join("\n\n");
  });
  return [...note, ...groups].join("\n\n");
}

/** Side by side as a table of one column a side; of many sides as a list, which a page can hold. */
function differencePart({ label, about, sides }: DifferenceLine): string {
  const title = `**${label}:** ${toMarkdownText(about)}`;
  const heads = sides.map((side) => `${side.said.map((siglum) => siglum.letter).join(" ")} ${toMarkdownText(side.label)}`);
  const bodies = sides.map((side) => side.wordings.map(wordingItem));
  if (sides.length <= 3) return `${title}\n\n${table(heads, [bodies.map((wordings) => wordings.join("<br>"))])}`;
  return `${title}\n\n${sides.map((_, at) => listItem(heads[at]!, ...bodies[at]!)).join("\n")}`;
}

function figureTable(story: ArrangedStory): string {
  if (story.figures.length === 0) return "";
  const rows = story.figures.map((line) => [
    line.inSameWords ? sameWords : toMarkdownText(line.what),
    toMarkdownText(line.quantity) + aside(line.figure.approximate ? "approximate" : null),
    line.wordings.map(({ text, citations }) => `“${toMarkdownText(text)}”${links(citations)}`).join(", "),
    line.status,
  ]);
  return table(["What", "Value", "As written", "State"], rows);
}

function voicePart(voice: Voice): string {
  const sayings = voice.sayings.map((saying) => {
    return listItem(
      `${spoken(saying)}${aside(saying.verbatim ? null : reported, saying.manner, toChainWords(saying), saying.corrected ? correctedWords : null)}`,
      ...saying.elsewhere.map((other) => `${spoken(other)}${aside(other.altered ? "wording differs" : sameWords)}`),
    );
  });
  return `**${toMarkdownText(voice.label)}**${toRoles(voice.roles)}\n\n${sayings.join("\n")}`;
}

/** Quotation marks stand only around a speaker's own words. */
function spoken({ words, verbatim }: Pick<Saying, "words" | "verbatim">): string {
  const text = toMarkdownText(words.quote.text);
  return `${verbatim ? `“${text}”` : text}${links([words])}`;
}

function toRoles(roles: readonly Citation[]): string {
  return roles.map((role, at) => `${at === 0 ? ", " : "; "}${toMarkdownText(role.quote.text)}${links([role])}`).join("");
}

function castParts(story: ArrangedStory): string {
  return story.cast
    .map(({ label, lines }) => {
      const rows = lines.map((line) => {
        const also = line.aliases.length === 0 ? null : `also ${line.aliases.join(", ")}`;
        return `- **${toMarkdownText(line.name)}**${links(line.first)}${toRoles(line.roles)}${aside(also, line.corrected ? correctedWords : null)}`;
      });
      return `${label}\n\n${rows.join("\n")}`;
    })
    .join("\n\n");
}

function timelineTable(story: ArrangedStory): string {
  if (story.timeline.length === 0) return "";
  const rows = story.timeline.map((line) => [
    toMarkdownText(line.date ?? line.written) + aside(line.reckoned === null ? null : `“${line.written}” ${line.reckoned}`),
    toMarkdownText(line.what) + links(line.citations),
    line.phaseLabel,
  ]);
  return table(["When", "What", "Part"], rows);
}

function relationItems(story: ArrangedStory): string {
  return story.relations
    .map((line) =>
      listItem(
        `**${toMarkdownText(line.from)}** ${toMarkdownText(line.relation)} **${toMarkdownText(line.to)}**${aside(line.status)}`,
        ...line.wordings.map(wordingItem),
      ),
    )
    .join("\n");
}

function questionParts(story: ArrangedStory): string {
  const parts = story.answered.map(
    (line) =>
      `**${toMarkdownText(line.question)}**${links(line.askedAt === null ? [] : [line.askedAt])}\n\n${line.answers.map((answer) => `- ${wordingItem(answer)}`).join("\n")}`,
  );
  if (story.unanswered.length > 0) {
    parts.push(`${notStated}:\n\n${story.unanswered.map((line) => `- ${toMarkdownText(line.question)}`).join("\n")}`);
  }
  return parts.join("\n\n");
}

function correctionItems(story: ArrangedStory): string {
  return story.corrections.map(({ label, wordings }) => listItem(label, ...wordings.map(wordingItem))).join("\n");
}

export function noticeLines(notices: ArrangedStory["notices"]): string {
  return notices
    .map(({ about, file, words, detail }) => {
      const subject = about?.letter ?? (file === null ? null : toMarkdownText(file));
      return `- ${subject === null ? "" : `${subject}: `}${words}${detail === "" ? "" : ` ${toMarkdownText(detail)}`}`;
    })
    .join("\n");
}
