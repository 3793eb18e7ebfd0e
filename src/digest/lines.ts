import { wordStems } from "../dossier/index.ts";
import type { Dossier, DossierClaim, Quote, Quotes } from "../dossier/index.ts";
import { contains, sharedPart } from "../kernel/index.ts";
import type { DigestLine, NewSince } from "./digest.ts";

/** A shorter claim says too little without its neighbours; the same bound as in the brief of a dossier. */
const shortestClaim = 45;

/** Share of words from which two lines would say the same thing twice. */
const repeatedMin = 0.5;

/** Share of its words from which a line adds nothing to the headline. */
const toldMin = 0.9;

/** Each further text that says it adds this part of a claim's importance, as in the brief of a dossier. */
const textShare = 0.6;

/** Changed figures come first, but a row of them is a table and no news. */
const figuresMax = 2;

/** The lines of a story: its brief, or of a story that was shown before what is new. */
export function chooseLines(dossier: Dossier, news: NewSince | undefined, linesMax: number): readonly DigestLine[] {
  return news === undefined ? briefLines(dossier, linesMax) : newLines(dossier, news, linesMax);
}

function briefLines(dossier: Dossier, linesMax: number): readonly DigestLine[] {
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const brief = dossier.brief.flatMap((id) => claims.get(id) ?? []);
  // A story of a few short sentences has no brief; its weightiest claim is better than nothing.
  const chosen = brief.length > 0 ? brief : byWeight(dossier.claims.filter(standsAlone)).slice(0, 1);
  return wholeFirst(chosen.filter((claim) => !isTold(claim.text, dossier)).map(toClaimLine)).slice(0, linesMax);
}

/** 1. changed figures, inside the claim that tells them; 2. new claims; 3. one quotation, for which a line is kept free. */
function newLines(dossier: Dossier, news: NewSince, linesMax: number): readonly DigestLine[] {
  const claims = byWeight(
    dossier.claims.filter((claim) => news.claims.includes(claim.id) && standsAlone(claim) && !isTold(claim.text, dossier)),
  );
  const lines: DigestLine[] = [];
  const add = (line: DigestLine): boolean => {
    if (lines.length >= linesMax || lines.some((other) => isRepeated(other, line))) return false;
    return lines.push(line) > 0;
  };
  let figures = 0;
  for (const change of news.figures) {
    if (figures < figuresMax && add(toFigureLine(dossier, change))) figures++;
  }
  const quotations = dossier.utterances.filter((utterance) => news.utterances.includes(utterance.id)).map(toQuotationLine);
  const [quotation] = quotations;
  const told = wholeFirst(claims.map(toClaimLine));
  const long = told.filter((line) => line.text.length >= shortestClaim);
  for (const line of long) {
    if (lines.length >= linesMax - (quotation === undefined ? 0 : 1)) break;
    add(line);
  }
  for (const line of quotations) if (add(line)) break;
  for (const line of [...long, ...told]) add(line);
  return lines;
}

function standsAlone({ leans }: DossierClaim): boolean {
  return !leans;
}

function byWeight(claims: readonly DossierClaim[]): DossierClaim[] {
  const weight = (claim: DossierClaim): number => claim.importance * (1 + textShare * (claim.texts - 1));
  return [...claims].sort((left, right) => weight(right) - weight(left));
}

function toClaimLine(claim: DossierClaim): DigestLine {
  const evidence = leadWith(claim.text, claim.evidence);
  return { kind: "claim", id: claim.id, text: evidence[0].text, texts: claim.texts, evidence };
}

/** A line of a digest stands without its neighbours: whole sentences come before clauses that were cut out of one. */
function wholeFirst(lines: readonly DigestLine[]): readonly DigestLine[] {
  return [...lines.filter((line) => isWhole(line.text)), ...lines.filter((line) => !isWhole(line.text))];
}

/** Does not begin with a small letter; scripts without small letters have whole sentences only. */
function isWhole(text: string): boolean {
  return !/^[^\p{L}\p{N}]*\p{Ll}/u.test(text);
}

/**
 * The wording that is shown comes first, so that the text of a line is always that of its first place: the most informative one, or
 * where that is a clause the first whole sentence.
 */
function leadWith(text: string, evidence: Quotes): Quotes {
  const informative = evidence.find((quote) => quote.text === text) ?? evidence[0];
  const lead = isWhole(informative.text) ? informative : (evidence.find((quote) => isWhole(quote.text)) ?? informative);
  return [lead, ...evidence.filter((quote) => quote !== lead)];
}

function toQuotationLine(utterance: Dossier["utterances"][number]): DigestLine {
  const { id, kind, content, clause, speaker } = utterance;
  const words = clause ?? content;
  return {
    kind: "quotation",
    id,
    text: words.text,
    own: kind === "direct" && clause === null,
    speaker: { name: speaker.name, evidence: speaker.evidence },
    evidence: [words],
  };
}

function toFigureLine(dossier: Dossier, { id, before }: NewSince["figures"][number]): DigestLine {
  const figure = dossier.figures.find((each) => each.id === id)!;
  const [mention] = figure.mentions;
  const place = findAround(dossier, mention) ?? figure.phrases[0];
  return { kind: "figure", id, text: place.text, figure: mention, before, evidence: [place] };
}

/** The shortest sentence or clause of the dossier in which the words stand. */
function findAround(dossier: Dossier, inner: Quote): Quote | undefined {
  const told = [
    ...dossier.claims.flatMap((claim) => claim.evidence),
    ...dossier.timeline.flatMap((entry) => entry.evidence),
    ...dossier.differences.flatMap((difference) => difference.sides.flatMap((side) => side.evidence)),
  ];
  return told
    .filter((quote) => quote.report === inner.report && contains(quote, inner) && quote.text.length >= shortestClaim)
    .sort((left, right) => left.text.length - right.text.length)[0];
}

/** The headline has told it: nearly all of its words stand there. */
function isTold(text: string, dossier: Dossier): boolean {
  const words = wordStems(text);
  const headline = wordStems(dossier.title?.text ?? "");
  const shared = [...words].filter((stem) => headline.has(stem)).length;
  return shared >= toldMin * words.size;
}

function isRepeated(line: DigestLine, other: DigestLine): boolean {
  const [left] = line.evidence;
  const [right] = other.evidence;
  if (left.report === right.report && (contains(left, right) || contains(right, left))) return true;
  return sharedPart(wordStems(line.text), wordStems(other.text)) >= repeatedMin;
}
