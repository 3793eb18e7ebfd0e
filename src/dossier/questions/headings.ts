import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { DossierQuestion, Quote } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import { quoteOf, tokensIn, keptByView, wordStems } from "../material/index.ts";
import { answer } from "./answer.ts";
import { analyse } from "./question.ts";
import type { Question } from "./question.ts";
import { distinct } from "../quote.ts";

/** An answer of fewer characters ("No.") is shown with the sentence after it. */
const shortAnswer = 40;
const answersMax = 6;

/**
 * The outlets' own questions: subheadings and paragraphs that are one question. The outlet's answer is what stands below; the other
 * reports answer where they speak of the same.
 */
export function answerHeadings(material: Material): readonly Heading[] {
  return material.parts.flatMap((part) => questionsOf(material, part).map((range) => answerHeading(material, part, range)));
}

/** An outlet's question with its answers, and what it asks about. */
export interface Heading {
  readonly answered: DossierQuestion;
  readonly question: Question;
}

/**
 * The outlet's question that a longer question of the user repeats: everything that it speaks of stands in the user's ("And for the
 * islands?" in "What does the deal mean for the islands?"). The one that shares most.
 */
export function headingFor(question: Question, headings: readonly Heading[]): Heading | undefined {
  const held = headings.filter(
    (heading) =>
      heading.question.topics.length > 0 &&
      heading.answered.status === "answered" &&
      heading.question.answer.kind === question.answer.kind &&
      heading.question.topics.every((topic) => question.topics.some((own) => own.terms.some((term) => topic.terms.includes(term)))),
  );
  return held.sort((a, b) => b.question.topics.length - a.question.topics.length)[0];
}

const questionsOf = keptByView((_, part): readonly Range[] =>
  part.reading.sentences.filter((sentence) => {
    const block = part.report.blocks[sentence.block]!;
    if (block.kind !== "heading" && block.kind !== "paragraph") return false;
    if (part.reading.utterances.some(({ kind, outer }) => kind === "direct" && contains(outer, sentence))) return false;
    const words = part.report.text.slice(sentence.start, sentence.end).trim();
    // What somebody asks inside quotation marks the outlet does not ask.
    const alone = part.report.text.slice(block.start, block.end).trim() === words && !/["“«„]|^[‘']/.test(words);
    if (isEcho(part, sentence, words) || reportedAsking.test(words) || (block.kind === "paragraph" && leansBefore(part, sentence)))
      return false;
    return alone && part.report.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
  }),
);

/** "Lund: Stable piers?" in an interview: without a verb it only repeats what was said before. */
function isEcho(part: Part, sentence: Range, words: string): boolean {
  if (!speakerLabel.test(words)) return false;
  return !tokensIn(part, sentence).some((token) => {
    const { tag, lower } = part.reading.tokens[token]!;
    return tag === "VERB" || tag === "AUX" || /^(?:wh(?:o|om|ose|at|en|ere|y|ich)|how)$/.test(lower);
  });
}

/** "Did you know what it was?", "Is that about the pier?": a pronoun with no noun before it stands for what was said before the question. */
function leansBefore(part: Part, sentence: Range): boolean {
  const { tokens } = part.reading;
  const label = speakerLabel.exec(part.report.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const inside = tokensIn(part, { start: sentence.start + label, end: sentence.end });
  const pronoun = inside.find(
    (token) => /^(?:it|that|this|these|those|they|he|she)$/.test(tokens[token]!.lower) && tokens[token]!.relation.startsWith("nsubj"),
  );
  return pronoun !== undefined && !inside.some((token) => token < pronoun && /^(?:NOUN|PROPN)$/.test(tokens[token]!.tag));
}

const speakerLabel = /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}:/u;

/** "So why, he asked, does the pier lean?": what somebody in the report asks the outlet does not ask. */
const reportedAsking = /,\s[^,]*\b(?:asked|wondered)\b[^,]*,/;

function answerHeading(material: Material, part: Part, range: Range): Heading {
  const askedAt = quoteOf(part, range);
  const own = below(part, range);
  const first = part.reading.sentences.findIndex((sentence) => sentence.start >= range.start);
  const sentence = part.reading.sentences[first]!;
  const tokens = part.reading.tokens
    .slice(sentence.first, sentence.last)
    .map((token) => ({ ...token, start: token.start - askedAt.start, end: token.end - askedAt.start }));
  const question = analyse(material, { text: askedAt.text, reading: { ...part.reading, tokens } }, { askedBy: "outlet", askedAt });
  const elsewhere =
    exact.has(question.answer.kind) && question.topics.filter((topic) => topic.required).length >= 2
      ? answer(material, question).filter((quote) => quote.report !== part.report.id && !quote.text.trimEnd().endsWith("?"))
      : [];
  const answers = distinct([...own, ...elsewhere]).slice(0, answersMax);
  return {
    question,
    answered: { question: askedAt.text, askedBy: "outlet", askedAt, status: answers.length > 0 ? "answered" : "not-stated", answers },
  };
}

/** What other reports tell answers an outlet's question only where the kind of answer can be seen in their words: likeness is no answer. */
const exact: ReadonlySet<Question["answer"]["kind"]> = new Set<Question["answer"]["kind"]>(["time", "place", "amount", "name"]);

/** The first sentence below the question, with the next one of the paragraph when that speaks on of what is asked, or when the first is as short as "No." */
function below(part: Part, range: Range): readonly Quote[] {
  const [first, second] = part.reading.sentences.filter((sentence) => sentence.start >= range.end).slice(0, 2);
  if (!first || part.report.blocks[first.block]!.kind === "heading") return [];
  // One question after another is asked for effect: the next one answers nothing.
  if (part.report.text.slice(first.start, first.end).trimEnd().endsWith("?")) return [];
  const quotes = [quoteOf(part, first)];
  const asked = wordStems(part.report.text.slice(range.start, range.end));
  // "That question is as old as the pier" speaks of the question.
  if (/\b(?:this|that|the|such) questions?\b/i.test(quotes[0]!.text) || isForEffect(part, range, asked, quotes[0]!)) return [];
  if (second === undefined || part.report.blocks[second.block]!.kind === "heading") return quotes;
  const next = quoteOf(part, second);
  if (next.text.trimEnd().endsWith("?")) return quotes;
  const speaksOn = second.block === first.block && (leansBack.test(next.text) || sharesWord(asked, next) || !sharesWord(asked, quotes[0]!));
  return speaksOn || quotes[0]!.text.length < shortAnswer ? [...quotes, next] : quotes;
}

/**
 * A question in the run of an article is mostly asked for effect, and the text goes on with something else: it is answered by "yes", "no"
 * or a reason, or by a sentence that speaks on of what is asked.
 */
function isForEffect(part: Part, range: Range, asked: ReadonlySet<string>, first: Quote): boolean {
  const question = part.report.text.slice(range.start, range.end);
  const block = part.report.blocks.find((candidate) => contains(candidate, range));
  const isInTheRun = block?.kind === "paragraph" || /^(?:but|and|or)\b/i.test(question.trimStart());
  if (!isInTheRun || asked.size < topicMin || speakerLabel.test(question)) return false;
  return !plainAnswer.test(first.text) && [...wordStems(first.text)].filter((word) => asked.has(word)).length < sharedMin;
}

/** A question of fewer words of its own ("So what is next?") has nothing that its answer could repeat. */
const topicMin = 3;
const sharedMin = 2;
const plainAnswer = /^["“]?(?:yes|no|not|in short)\b|\bbecause\b/i;

/** A sentence that begins so goes on with the one before. */
const leansBack = /^["“]?(?:it|they|he|she|this|that|these|those|such|but|and|so|instead|rather|because)\b/i;

function sharesWord(asked: ReadonlySet<string>, { text }: Quote): boolean {
  return [...wordStems(text)].some((word) => asked.has(word));
}
