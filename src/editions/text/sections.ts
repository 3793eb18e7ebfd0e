import { goesOn, hasContext } from "../arrangement/claims.ts";
import type { ClaimLine } from "../arrangement/claims.ts";
import type { FigureLine } from "../arrangement/comparisons.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { Saying, Voice } from "../arrangement/voices.ts";
import type { Citation } from "../arrangement/sigla.ts";
import { toChainWords } from "../arrangement/voices.ts";
import {
  contextNote,
  correctedWords,
  counted,
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
import type { Paragraph, Piece } from "./layout.ts";
import { widthOf } from "./layout.ts";
import { aside, faint, hanging, letter, mark, marks, paragraph, strong, wordingLine } from "./paragraphs.ts";
import { limited, limitedParts, linesShownMax, momentsShownMax, moreLines, partsShownMax, wordingsShownMax } from "./shortened.ts";

const dash = faint("–");

/** A titled part of the dossier; one without paragraphs is not shown. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export function toSections(story: ArrangedStory): readonly Section[] {
  const { claims } = story;
  const sections: Section[] = [
    { title: sectionTitles.rewriting, paragraphs: rewrittenLines(story) },
    { title: sectionTitles.brief, paragraphs: claims.brief.map((line, at) => briefLine(line, at + 1)) },
    { title: toNewsTitle(story.news?.since ?? null), paragraphs: newsLines(story) },
    { title: sectionTitles.everyone, paragraphs: claimLines(claims.everyone) },
    { title: sectionTitles.some, paragraphs: claimLines(claims.some) },
    { title: story.alone ? sectionTitles.alone : sectionTitles.only, paragraphs: onlyLines(story) },
    { title: sectionTitles.differences, paragraphs: differenceLines(story) },
    { title: sectionTitles.figures, paragraphs: figureLines(story) },
    { title: sectionTitles.voices, paragraphs: limitedParts(story.voices, voiceLines) },
    { title: sectionTitles.terms, paragraphs: story.terms.map((term) => paragraph(2, `“${term.text}”`, marks(term.citations))) },
    { title: sectionTitles.cast, paragraphs: castLines(story) },
    { title: sectionTitles.timeline, paragraphs: timelineLines(story) },
    { title: sectionTitles.relations, paragraphs: relationLines(story) },
    { title: sectionTitles.questions, paragraphs: questionLines(story) },
    { title: sectionTitles.corrections, paragraphs: correctionLines(story) },
    { title: sectionTitles.reports, paragraphs: reportLines(story) },
    { title: sectionTitles.notices, paragraphs: noticeLines(story.notices) },
  ];
  return sections.filter((section) => section.paragraphs.length > 0);
}

function rewrittenLines({ rewriting }: ArrangedStory): readonly Paragraph[] {
  if (rewriting === null) return [];
  const sentences = rewriting.sentences.map(({ text, citations }, at) => hanging(2, 5, faint(String(at + 1)), text, marks(citations)));
  return [...sentences, paragraph(2, faint(rewriting.remark))];
}

function newsLines({ news }: ArrangedStory): readonly Paragraph[] {
  if (news === null) return [];
  if (news.groups.length === 0) return [paragraph(2, newsLabels.nothing)];
  return news.groups.flatMap(({ label, lines }) => [
    paragraph(2, faint(label)),
    ...limited(lines, linesShownMax).map((line) => {
      if (typeof line === "number") return moreLines(line);
      const words = line.verbatim ? `“${line.text}”` : line.text;
      const letters = line.about.flatMap((siglum) => [letter(siglum), { text: " " }]);
      return hanging(2, 4, dash, letters, words, marks(line.citations), aside(line.remark));
    }),
  ]);
}

function briefLine(line: ClaimLine, number: number): Paragraph {
  return hanging(2, 5, faint(String(number)), line.lead.text, marks(line.citations), aside(line.support));
}

/** The leading wording, then those of the others beside their marks. */
function claimLines(lines: readonly ClaimLine[]): readonly Paragraph[] {
  return limited(lines, linesShownMax).flatMap((line) => {
    if (typeof line === "number") return [moreLines(line)];
    const wordings = limited(line.others, wordingsShownMax).map((other) =>
      typeof other === "number" ? moreLines(other, 6) : wordingLine(6, other),
    );
    return [
      hanging(2, 4, dash, leadPieces(line, line.lead.citations), aside(line.status === "some" ? line.support : null)),
      ...wordings,
      ...unsureLines(line),
    ];
  });
}

/** A line that goes on from the one above has no dash of its own. */
function onlyLine(line: ClaimLine): Paragraph {
  return hanging(2, 4, goesOn(line) ? { text: " " } : dash, leadPieces(line, line.citations));
}

/** The wording of a line, after the words that it cannot be understood without. */
function leadPieces({ context, lead }: ClaimLine, citations: readonly Citation[]): readonly Piece[] {
  if (context === null || context.isAbove) return [{ text: lead.text }, ...marks(citations)];
  return [faint(`[${context.text}] `), { text: lead.text }, ...marks([context.citation, ...citations])];
}

function unsureLines(line: ClaimLine): readonly Paragraph[] {
  return unsureKinds.flatMap((kind) =>
    limited(line[kind], wordingsShownMax).map((wording) => {
      if (typeof wording === "number") return moreLines(wording, 6);
      const [first, ...others] = wording.citations;
      return hanging(6, 12, mark(first), faint(`${unsureWords[kind]}: `), wording.text, marks(others));
    }),
  );
}

function onlyLines(story: ArrangedStory): readonly Paragraph[] {
  // Of hundreds of reports a few lines each are read, not a dozen.
  const max = story.claims.only.length > partsShownMax ? wordingsShownMax : linesShownMax;
  const list = (lines: readonly ClaimLine[]): readonly Paragraph[] =>
    limited(lines, max).flatMap((line) => (typeof line === "number" ? [moreLines(line)] : [onlyLine(line), ...unsureLines(line)]));
  const note = hasContext(story.claims) ? [paragraph(2, faint(contextNote))] : [];
  const groups = limitedParts(story.claims.only, ({ said, parts }) => [
    paragraph(2, ...said.flatMap((siglum, at) => [at === 0 ? "" : ", ", letter(siglum), ` ${toWitnessName(siglum)}`])),
    ...parts.flatMap(({ kind, lines }) => [...(onlyTitles[kind] === null ? [] : [paragraph(2, faint(onlyTitles[kind]))]), ...list(lines)]),
  ]);
  return [...note, ...groups];
}

function differenceLines(story: ArrangedStory): readonly Paragraph[] {
  return limitedParts(story.differences, ({ label, about, sides }) => [
    paragraph(2, strong(label), `: ${about}`),
    ...limited(sides, linesShownMax).flatMap((one) => {
      if (typeof one === "number") return [moreLines(one)];
      const { said, label: side, wordings } = one;
      const letters = limited(said, linesShownMax).flatMap((siglum) =>
        typeof siglum === "number" ? [faint(`and ${siglum} more `)] : [letter(siglum), { text: " " }],
      );
      // Two spellings are their own evidence: nothing to repeat below them.
      const own = wordings.every((wording) => wording.text === side);
      if (own) return [paragraph(4, letters, strong(side), marks(wordings.flatMap(({ citations }) => citations)))];
      return [
        paragraph(4, letters, strong(side)),
        ...limited(wordings, wordingsShownMax).map((wording) =>
          typeof wording === "number" ? moreLines(wording, 6) : wordingLine(6, wording),
        ),
      ];
    }),
  ]);
}

function figureLines(story: ArrangedStory): readonly Paragraph[] {
  const indent = Math.min(26, Math.max(...story.figures.map((line) => widthOf(line.quantity)), 8) + 4);
  return limitedParts(story.figures, (line) => [
    hanging(2, indent, strong(line.quantity), toWhat(line), aside(line.status, line.figure.approximate ? "approximate" : null)),
    paragraph(
      indent,
      ...line.wordings.slice(0, linesShownMax).flatMap(({ text, citations }, at) => [at === 0 ? "" : ", ", `“${text}”`, marks(citations)]),
    ),
  ]);
}

function toWhat({ what, inSameWords }: FigureLine): Piece | string {
  return inSameWords ? faint(sameWords) : what;
}

function voiceLines(voice: Voice): readonly Paragraph[] {
  return [
    paragraph(2, strong(voice.label), rolePieces(voice.roles)),
    ...limitedParts(
      voice.sayings,
      (saying) => [
        paragraph(
          4,
          spoken(saying),
          marks([saying.words]),
          aside(saying.verbatim ? null : reported, saying.manner, toChainWords(saying), saying.corrected ? correctedWords : null),
        ),
        ...limited(saying.elsewhere, wordingsShownMax).map((other) =>
          typeof other === "number"
            ? moreLines(other, 6)
            : hanging(6, 12, mark(other.words), spoken(other), aside(other.altered ? "wording differs" : sameWords)),
        ),
      ],
      linesShownMax,
    ),
  ];
}

/** Quotation marks stand only around a speaker's own words. */
function spoken({ words, verbatim }: Pick<Saying, "words" | "verbatim">): string {
  return verbatim ? `“${words.quote.text}”` : words.quote.text;
}

function rolePieces(roles: readonly Citation[]): readonly Piece[] {
  return roles
    .slice(0, wordingsShownMax)
    .flatMap((role, at) => [{ text: at === 0 ? ", " : "; " }, { text: role.quote.text }, ...marks([role])]);
}

function castLines(story: ArrangedStory): readonly Paragraph[] {
  return story.cast.flatMap(({ label, lines }) => [
    paragraph(2, faint(label)),
    ...limited(lines, partsShownMax).map((line) => {
      if (typeof line === "number") return moreLines(line);
      const also = line.aliases.length === 0 ? null : `also ${line.aliases.join(", ")}`;
      return {
        ...paragraph(6, strong(line.name), marks(line.first), rolePieces(line.roles), aside(also, line.corrected ? correctedWords : null)),
        start: 4,
      };
    }),
  ]);
}

function timelineLines(story: ArrangedStory): readonly Paragraph[] {
  const widest = Math.max(...story.timeline.map((line) => widthOf(line.date ?? line.written)), 6);
  const indent = Math.min(24, widest + 4);
  const told = [...story.timeline].sort((left, right) => right.citations.length - left.citations.length);
  // Of many moments those that most reports tell, in the order of time.
  const shown = new Set(told.slice(0, story.timeline.length <= momentsShownMax + 1 ? told.length : momentsShownMax));
  const lines = story.timeline
    .filter((line) => shown.has(line))
    .map((line) =>
      hanging(
        2,
        indent,
        strong(line.date ?? line.written),
        line.what,
        marks(line.citations),
        aside(line.phaseLabel, line.reckoned === null ? null : `“${line.written}” ${line.reckoned}`),
      ),
    );
  return shown.size === story.timeline.length ? lines : [...lines, moreLines(story.timeline.length - shown.size, 2)];
}

function relationLines(story: ArrangedStory): readonly Paragraph[] {
  return limited(story.relations, linesShownMax).flatMap((line) => {
    if (typeof line === "number") return [moreLines(line)];
    return [
      paragraph(2, strong(line.from), faint(` ─ ${line.relation} → `), strong(line.to), aside(line.status)),
      ...line.wordings.map((wording) => wordingLine(4, wording)),
    ];
  });
}

function questionLines(story: ArrangedStory): readonly Paragraph[] {
  const answered = story.answered.flatMap((line) => [
    paragraph(2, strong(line.question), line.askedAt === null ? [] : marks([line.askedAt])),
    ...line.answers.map((answer) => wordingLine(4, answer)),
  ]);
  if (story.unanswered.length === 0) return answered;
  return [...answered, paragraph(2, faint(`${notStated}:`)), ...story.unanswered.map((line) => paragraph(4, line.question))];
}

function correctionLines(story: ArrangedStory): readonly Paragraph[] {
  return story.corrections.flatMap(({ label, wordings }) => [
    paragraph(2, faint(`${label}:`)),
    ...wordings.map((wording) => wordingLine(4, wording)),
  ]);
}

function reportLines(story: ArrangedStory): readonly Paragraph[] {
  return story.reports.flatMap((line) => {
    const removed = line.removals.reduce((sum, group) => sum + group.count, 0);
    const seen = line.seenInChrome === null ? null : `“${line.seenInChrome}” seen in page chrome`;
    const facts = [...line.facts, seen, line.copy, removed === 0 ? null : `${counted(removed, "piece", "pieces")} of page chrome removed`];
    return [
      hanging(2, 6, letter(line.siglum), strong(toWitnessName(line.siglum)), line.title === null ? "" : `: ${line.title}`),
      paragraph(6, faint(facts.filter((fact) => fact !== null).join("; "))),
      ...(line.link === null ? [] : [paragraph(6, faint(line.link))]),
    ];
  });
}

export function noticeLines(notices: ArrangedStory["notices"]): readonly Paragraph[] {
  return notices.map(({ about, file, words, detail }) =>
    hanging(
      2,
      4,
      dash,
      about === null ? (file === null ? "" : `${file}: `) : [letter(about), { text: ": " }],
      words,
      detail === "" ? "" : ` ${detail}`,
    ),
  );
}
