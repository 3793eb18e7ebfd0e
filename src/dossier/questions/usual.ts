import { overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Dossier, DossierQuestion, Quote } from "../dossier.ts";
import type { Material } from "../material/index.ts";
import { clauseAt, findClauses, quoteOf, keptByView } from "../material/index.ts";
import { distinct } from "../quote.ts";
import { comingNext } from "./coming.ts";
import { findGains } from "./gains.ts";
import { findHappening } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { findObjections } from "./objections.ts";
import { findWhen } from "./when.ts";
import { findWhere } from "./where.ts";
import { findWho } from "./who.ts";
import { findReasons } from "./why.ts";

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
    ask("Who is it about?", main ? findWho(material, main) : []),
    ask("When did it happen?", main ? findWhen(material, known, main) : []),
    ask("Where did it happen?", main ? findWhere(material, main) : []),
    ask("Why?", main ? findReasons(material, main) : []),
    ask("How much money is it about?", main ? sums(material, known, main) : []),
    ask("What comes next?", comingNext(material, known)),
    ask("Who gains?", main ? findGains(material, known, main) : []),
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

/** Sums in the statement that the story is told by; others are background, and so is what is told on the side ("even as he signs a bill of $2 billion"). */
function sums(material: Material, { figures }: Known, main: Happening): readonly Quote[] {
  const isOfMain = (quote: Quote): boolean => main.wordings.some((own) => own.report === quote.report && overlaps(own, quote));
  return figures
    .filter(({ kind, mentions }) => kind === "money" && mentions.some((mention) => isOfMain(mention) && !isAside(material, mention)))
    .flatMap(({ phrases }) => phrases.filter(isOfMain));
}

/** In a clause of its own that hangs on the main one with a time or a reason, or below such a clause. */
function isAside(material: Material, { report, start, end }: Quote): boolean {
  const part = material.parts.find((candidate) => candidate.report.id === report);
  if (part === undefined) return false;
  const clauses = findClauses(part.reading);
  for (let clause = clauseAt(clauses, { start, end }); clause !== undefined; clause = clauses[clause.parent]) {
    if (clause.kind === "adverbial" && /^VB[DPZ]$/.test(part.reading.tokens[clause.head]!.fine)) return true;
  }
  return false;
}

const unknownWords =
  /\b(?:not (?:yet )?(?:clear|(?<!\bha(?:ve|s|d) not |['’]ve not )known(?! (?:for|as|to be)\b)|disclosed|specified|immediately clear)|unclear|(?:is|are|was|were|remains?|remained) (?:still )?unknown|declined to say(?= (?:on \w+ |\w+ )?(?:whether|if|wh\w+|how|exactly|more)\b| ?[.,;])|did not (?:say(?= (?:whether|if|wh\w+|how)\b| ?[.,;])|specify|elaborate)|has not been (?:confirmed|named)|no details)\b/i;

function unknowns(material: Material): readonly Quote[] {
  return material.parts.flatMap((part) => unknownIn(material, part).map((sentence) => quoteOf(part, sentence)));
}

/** Of what is spoken the sentence before says: "they will be built in towns that were not specified". */
const leansBefore = /^(?:they|those|these)\b/i;

const unknownIn = keptByView((_, part): readonly Range[] =>
  part.reading.sentences.filter((sentence) => {
    const text = part.report.text.slice(sentence.start, sentence.end);
    const at = text.search(unknownWords);
    // What somebody calls unknown in his own speech is his affair; "if it is unclear" is a condition, "when it was unknown" is over.
    return (
      at >= 0 && !/^["“]/.test(text) && !/\b(?:if|when|whether|until|where)\b[^,;:–—]*$/i.test(text.slice(0, at)) && !leansBefore.test(text)
    );
  }),
);
