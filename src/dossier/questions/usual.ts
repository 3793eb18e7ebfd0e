import { contains, overlaps } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Dossier, DossierClaim, DossierQuestion, Quote } from "../dossier.ts";
import type { Material, Part } from "../material.ts";
import { quoteOf } from "../material.ts";
import { distinct } from "../quote.ts";

type Known = Pick<Dossier, "brief" | "claims" | "figures" | "differences" | "timeline" | "utterances">;

const answersMax = 4;

/**
 * The questions that a reader asks of every event, answered from the parts of the dossier. One that finds no answer here is left out: that
 * the reports do not state it would be a claim about all of their words, and nobody asked.
 */
export function answerUsual(material: Material, known: Known): readonly DossierQuestion[] {
  const main = known.claims.find((claim) => claim.id === known.brief[0]);
  return [
    ask("What happened?", main ? main.evidence : []),
    ask("When did it happen?", whenOf(material, known, main)),
    ask("Why?", main ? reasonsFor(material, main) : []),
    ask("How much is at stake?", stakes(known)),
    ask(
      "What comes next?",
      known.timeline.filter((entry) => entry.phase === "plan").flatMap((entry) => entry.evidence),
    ),
    ask("Who objects?", objections(material, known)),
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

/** Sums in the statements that the story is told by; other sums are background. */
function stakes({ brief, claims, figures }: Known): readonly Quote[] {
  const told = claims.filter((claim) => brief.includes(claim.id)).flatMap((claim) => claim.evidence);
  return figures
    .filter((figure) => figure.kind === "money")
    .flatMap((figure) => figure.phrases)
    .filter((phrase) => told.some((quote) => quote.report === phrase.report && overlaps(quote, phrase)));
}

/** News says when in its first sentences. */
const openingSentences = 3;

/** Times of what is told first; when that has none, those of the first sentences of the reports. */
function whenOf(material: Material, known: Known, main: DossierClaim | undefined): readonly Quote[] {
  const times = known.timeline.filter((entry) => entry.phase === "event").flatMap((entry) => entry.evidence);
  const ofMain = times.filter((time) => main?.evidence.some((quote) => quote.report === time.report && overlaps(quote, time)));
  if (ofMain.length > 0) return ofMain;
  return material.parts.flatMap(({ report, reading }) => {
    const body = reading.sentences.filter((sentence) => report.blocks[sentence.block]!.kind === "paragraph").slice(0, openingSentences);
    return times.filter((time) => time.report === report.id && body.some((sentence) => contains(sentence, time)));
  });
}

const reasonMarks =
  /\b(?:because|due to|as a result of|in order to|aimed at|designed to|meant to|intended to|caused by|in response to|owing to|thanks to)\b/i;

/** Clauses of reason in the sentences that tell the main claim, or in the one after. */
function reasonsFor(material: Material, main: DossierClaim): readonly Quote[] {
  return material.parts.flatMap((part) => {
    const told = part.reading.sentences.findIndex((sentence) =>
      main.evidence.some((quote) => quote.report === part.report.id && overlaps(sentence, quote)),
    );
    if (told < 0) return [];
    return part.reading.sentences.slice(told, told + 3).flatMap((sentence) => {
      const text = part.report.text.slice(sentence.start, sentence.end);
      return reasonMarks.test(text) ? [quoteOf(part, sentence)] : [];
    });
  });
}

const objecting = new Set(["condemn", "oppose", "protest"]);

function objections(material: Material, known: Known): readonly Quote[] {
  const said = known.utterances
    .filter((utterance) => utterance.manner === "blame" && utterance.speaker.entity !== null)
    .map(({ content }) => {
      const part = material.parts.find((one) => one.report.id === content.report);
      return part && sentenceOf(part, content.start);
    });
  const done = material.parts.flatMap((part) =>
    part.reading.events
      .filter(
        (event) =>
          event.agents.length > 0 && objecting.has(conceptOf(event.lemma) ?? "") && !event.negated && isVerb(part, event.predicate),
      )
      .map((event) => sentenceOf(part, part.reading.tokens[event.predicate]!.start)),
  );
  return [...said, ...done].filter((quote) => quote !== undefined);
}

/** A charge is a sum, a fee and a task as well; to charge somebody is to object. */
function isVerb(part: Part, predicate: number): boolean {
  return part.reading.tokens[predicate]!.tag === "VERB";
}

const unknownWords =
  /\b(?:not (?:yet )?(?:clear|known(?! (?:for|as|to be)\b)|disclosed|stated|specified|immediately clear)|unclear|unknown|declined to (?:comment|say)|did not (?:say|give|specify|elaborate)|has not been (?:confirmed|released|named)|no details)\b/i;

function unknowns(material: Material): readonly Quote[] {
  return material.parts.flatMap((part) =>
    part.reading.sentences
      .filter((sentence) => unknownWords.test(part.report.text.slice(sentence.start, sentence.end)))
      .map((sentence) => quoteOf(part, sentence)),
  );
}

function sentenceOf(part: Part, offset: number): Quote | undefined {
  const sentence = part.reading.sentences.find((candidate) => contains(candidate, { start: offset, end: offset + 1 }));
  return sentence ? quoteOf(part, sentence) : undefined;
}
