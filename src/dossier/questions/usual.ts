import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Dossier, DossierQuestion, Quote } from "../dossier.ts";
import type { Material } from "../material/index.ts";
import { quoteOf, keptByView, stemsOfQuote, wordStems } from "../material/index.ts";
import { distinct } from "../quote.ts";
import { leaning } from "../claims/index.ts";
import { comingNext } from "./coming.ts";
import { findHappening } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { findObjections } from "./objections.ts";

type Known = Pick<Dossier, "brief" | "claims" | "figures" | "differences" | "timeline" | "utterances">;

const answersMax = 4;

/**
 * The questions that a reader asks of every event, answered from the parts of the dossier. One that finds no answer here is left out: that
 * the reports do not state it would be a claim about all of their words, and nobody asked.
 */
export function answerUsual(material: Material, known: Known): readonly DossierQuestion[] {
  const main = findHappening(material, known);
  return [
    ask("What happened?", main?.told ?? []),
    ask("When did it happen?", whenOf(material, known, main)),
    ask("Why?", main ? reasonsFor(material, main) : []),
    ask("How much is at stake?", main ? stakes(known, main) : []),
    ask("What comes next?", comingNext(material, known)),
    ask("Who objects?", findObjections(material, known)),
    ask(
      "What is disputed?",
      known.differences
        .filter(({ kind, sides }) => kind === "number" || (kind === "certainty" && sides.some((side) => side.label === "denied")))
        .flatMap((difference) => difference.sides.map((side) => side.evidence[0])),
    ),
    ask("What do the reports say is not known?", unknowns(material)),
  ].filter((question) => question.status === "answered");
}

function ask(question: string, found: readonly Quote[]): DossierQuestion {
  const answers = distinct(found).slice(0, answersMax);
  return { question, askedBy: "reader", askedAt: null, status: answers.length > 0 ? "answered" : "not-stated", answers };
}

/** Sums in the statement that the story is told by; other sums are background. */
function stakes({ figures }: Known, main: Happening): readonly Quote[] {
  return figures
    .filter((figure) => figure.kind === "money")
    .flatMap((figure) => figure.phrases)
    .filter((phrase) => main.wordings.some((quote) => quote.report === phrase.report && overlaps(quote, phrase)));
}

/** News says when in its first sentences. */
const openingSentences = 3;

/** Times of what is told first; when that has none, those of the first sentences of the reports. */
function whenOf(material: Material, known: Known, main: Happening | undefined): readonly Quote[] {
  const times = known.timeline.filter((entry) => entry.phase === "event").flatMap((entry) => entry.evidence);
  const inReport = Map.groupBy(main?.wordings ?? [], (quote) => quote.report);
  const ofMain = times.filter((time) => inReport.get(time.report)?.some((quote) => overlaps(quote, time)));
  if (ofMain.length > 0) return ofMain;
  const told = main && new Set(main.wordings.flatMap((quote) => [...stemsOfQuote(quote)]));
  const timesIn = Map.groupBy(times, (time) => time.report);
  return material.parts.flatMap((part) => {
    const own = timesIn.get(part.report.id);
    if (own === undefined) return [];
    const body = openingOf(material, part).filter(({ stems }) => told === undefined || sharedStems(stems, told) >= sharedMin);
    return own.filter((time) => body.some(({ sentence }) => contains(sentence, time)));
  });
}

const openingOf = keptByView((_, { report, reading }) =>
  reading.sentences
    .filter((sentence) => report.blocks[sentence.block]!.kind === "paragraph")
    .slice(0, openingSentences)
    .map((sentence) => ({ sentence, stems: wordStems(report.text.slice(sentence.start, sentence.end)) })),
);

/** A sentence that shares so many words with what happened tells of it. */
const sharedMin = 3;

function sharedStems(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return [...left].filter((word) => right.has(word)).length;
}

const reasonMarks =
  /\b(?:because|(?<!\b(?:he|she|it|they|who|which) (?:is|are|was|were) )due to|as a result of|in order to|caused by|owing to|thanks to|(?<=(?:, |is |are |was |were |be |been ))(?:meant|intended|designed|aimed) (?:to|at)|in response to)\b/i;

/** A sentence behind the one that tells it gives its reason only when it speaks of the same. */
const sharedWithReason = 1;

/** Clauses of reason in the sentences that tell the main claim, or in the one after. */
function reasonsFor(material: Material, main: Happening): readonly Quote[] {
  const inReport = Map.groupBy(main.wordings, (quote) => quote.report);
  return material.parts.flatMap((part) => {
    const quotes = inReport.get(part.report.id);
    if (quotes === undefined) return [];
    const told = part.reading.sentences.findIndex((sentence) => quotes.some((quote) => overlaps(sentence, quote)));
    if (told < 0) return [];
    const words = new Set(quotes.flatMap((quote) => [...stemsOfQuote(quote)]));
    return part.reading.sentences.slice(told, told + 3).flatMap((sentence, at) => {
      const text = part.report.text.slice(sentence.start, sentence.end);
      if (at > 0 && !leaning.test(text) && sharedStems(wordStems(text), words) < sharedWithReason) return [];
      // What somebody gives as a reason in a quotation is his, and may be one for anything; why a source is not named is no news.
      return reasonMarks.test(text.replace(/["“][^"”]*["”]?|\banonymity\b.*/gu, "")) ? [quoteOf(part, sentence)] : [];
    });
  });
}

const unknownWords =
  /\b(?:not (?:yet )?(?:clear|(?<!\bha(?:ve|s|d) not |['’]ve not )known(?! (?:for|as|to be)\b)|disclosed|specified|immediately clear)|unclear|(?:is|are|was|were|remains?|remained) (?:still )?unknown|declined to say|did not (?:say(?= (?:whether|if|wh\w+|how)\b| ?[.,;])|specify|elaborate)|has not been (?:confirmed|named)|no details)\b/i;

function unknowns(material: Material): readonly Quote[] {
  return material.parts.flatMap((part) => unknownIn(material, part).map((sentence) => quoteOf(part, sentence)));
}

const unknownIn = keptByView((_, part): readonly Range[] =>
  part.reading.sentences.filter((sentence) => {
    const text = part.report.text.slice(sentence.start, sentence.end);
    // What somebody calls unknown in his own speech is his affair.
    return unknownWords.test(text) && !/^["“]/.test(text);
  }),
);
