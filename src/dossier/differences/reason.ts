import { findClauses, quoteOf, contentOverlap, keptByView } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import type { DossierDifference, Quote } from "../dossier.ts";
import { difference } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Reasons that say the same in other words share at least this part of their words. */
const sameReasonMin = 0.5;

/** Why: the reasons or purposes that the texts give for the event, as sentences about "the move", "the deal" or "the decision" do. */
export function findReasonDifferences({ material }: Findings): readonly DossierDifference[] {
  const found = material.parts.flatMap((part) => reasonIn(material, part).reason ?? []);
  const reasons = found.map((reason) => reason.quote);
  const about = found[0]?.event ?? "";
  const differing = reasons.filter((reason) =>
    reasons.some((other) => other !== reason && contentOverlap(reason.text, other.text) < sameReasonMin),
  );
  return difference(
    material,
    "reason",
    about,
    differing.map((quote) => ({ label: quote.text, quotes: [quote] })),
  );
}

const reasonMarks =
  /\b(?:because|due to|as a result of|in order to|so that|aimed at|designed to|meant to|intended to|caused by|in response to|owing to|thanks to|driven by|prompted by|made to)\b/i;

/** Nouns that stand for the event as a whole once it has been told. */
const eventNouns = new Set(
  "move deal agreement decision step plan announcement pact accord measure closure strike protest attack visit law ban vote ruling merger resignation change action operation".split(
    " ",
  ),
);

const reasonIn = keptByView((_, part) => ({ reason: reasonOf(part, findClauses(part.reading)) }));

/** The first sentence whose subject is the event and that gives a reason or a purpose. */
function reasonOf(part: Part, clauses: readonly Clause[]): { readonly quote: Quote; readonly event: string } | undefined {
  const tokens = part.reading.tokens;
  for (const clause of clauses) {
    const text = part.report.text.slice(clause.start, part.reading.sentences[clause.sentence]!.end);
    if (clause.kind === "relative" || !reasonMarks.test(text) || text.trimEnd().endsWith("?") || isImagined(part, clause)) continue;
    const subject = tokens.findIndex(
      (token, index) => index >= clause.own[0]! && index <= clause.head && token.head === clause.head && token.relation.startsWith("nsubj"),
    );
    if (subject >= 0 && eventNouns.has(tokens[subject]!.lemma)) {
      return { quote: quoteOf(part, { start: clause.start, end: lastBelow(part, clause, clauses) }), event: tokens[subject]!.text };
    }
  }
  return undefined;
}

/** "Such a move might have been difficult because ...": a reason why something may be or would have been so is none of the event. */
function isImagined({ reading: { tokens } }: Part, { own, head }: Clause): boolean {
  return own.some((token) => tokens[token]!.head === head && /^(?:might|may|could|would|should)$/.test(tokens[token]!.lower));
}

/** End of the clause with the clauses that hang on it in the same sentence. */
function lastBelow(part: Part, clause: Clause, clauses: readonly Clause[]): number {
  let end = clause.end;
  const below = new Set([clause.index]);
  for (const other of clauses) {
    if (other.sentence !== clause.sentence || !below.has(other.parent) || other.start < clause.start || other.kind === "coordinate")
      continue;
    below.add(other.index);
    end = Math.max(end, other.end);
  }
  return Math.min(end, part.reading.sentences[clause.sentence]!.end);
}
