import { overlaps } from "../../kernel/index.ts";
import type { Range, ReportId } from "../../kernel/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Dossier, DossierClaim, Quote } from "../dossier.ts";
import { isBareQuotation } from "../brief.ts";
import type { Material, Part } from "../material/index.ts";
import { furnitureOf, hasMainClause, indexOf, keptByView, tokensIn } from "../material/index.ts";
import { isGlued } from "../timeline/index.ts";

/*
 * What the story is about: the line of the briefing that tells an event, with the wordings of it that stand where news tells what happened.
 */

export interface Happening {
  readonly claim: DossierClaim;
  /** Its wordings among the first sentences of the reports; all of them when none stands there. */
  readonly wordings: readonly Quote[];
  /** Those of the wordings that tell, in the reports' own words, that something happened. */
  readonly told: readonly Quote[];
}

/** The first lines of a briefing tell what the story is about, the later ones what belongs to it. */
const linesMax = 3;
/** Further down, the same words tell of what was before: "for weeks they had urged him not to declare it". */
const openingSentences = 6;

export function findHappening(
  material: Material,
  { brief, claims, timeline, utterances }: Pick<Dossier, "brief" | "claims" | "timeline" | "utterances">,
): Happening | undefined {
  const saidIn = Map.groupBy(utterances, ({ content }) => content.report);
  const partOf = new Map(material.parts.map((part) => [part.report.id, part]));
  const dated = timeline.filter(({ phase }) => phase === "event").flatMap(({ evidence }) => evidence);
  for (const [at, id] of brief.slice(0, linesMax).entries()) {
    const claim = claims.find((one) => one.id === id);
    if (claim === undefined) continue;
    const opening = claim.evidence.filter((quote) => isInOpening(material, partOf, quote));
    const wordings = opening.length > 0 ? opening : claim.evidence;
    // A quotation from end to end does not say who speaks.
    const told = wordings.filter((quote) => !isBareQuotation(saidIn, quote) && tellsEvent(partOf.get(quote.report), quote));
    // Where the first line tells a view, the next one may tell a detail: one with a time is an event.
    const isDated = told.some((quote) => dated.some((time) => time.report === quote.report && overlaps(time, quote)));
    if (told.length > 0 && (at === 0 || isDated)) return { claim, wordings, told };
  }
  return undefined;
}

function isInOpening(material: Material, partOf: ReadonlyMap<ReportId, Part>, { report, start }: Quote): boolean {
  const part = partOf.get(report);
  return part !== undefined && openingOf(material, part).some((sentence) => sentence.start <= start && start < sentence.end);
}

const openingOf = keptByView((_, part): readonly Range[] => {
  const { blocks } = part.report;
  const furniture = furnitureOf(part);
  const stating = part.reading.sentences.filter((sentence, at) => blocks[sentence.block]!.kind !== "heading" && !furniture.has(at));
  return stating.slice(0, openingSentences + 1);
});

/** It states something whole, of others than its writer, that was or is being done: no view, no chance and no property. */
function tellsEvent(part: Part | undefined, quote: Quote): boolean {
  if (part === undefined) return true;
  const inside = tokensIn(part, quote);
  const sentence = part.reading.sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
  if (sentence === undefined || isGlued(part, quote, sentence) || isOfWriter(quote.text)) return false;
  // "A fight that he called his own": a piece of a sentence must have a verb of its own.
  if (!(quote.start <= sentence.start && quote.end >= sentence.end - 1) && !hasMainClause(part, inside)) return false;
  const head = headOf(part, inside);
  return head === undefined || (!isOnlyPossible(part, head) && !isProperty(part, head, quote.text) && !isCutSaying(part, head, inside));
}

/** "Democrats, myself included": an opinion of whoever writes. */
function isOfWriter(text: string): boolean {
  return /(?<![.\p{L}])(?:I(?!\.)|myself|my|our|ourselves)\b/u.test(text.replace(/["“][^"”]*["”]?|(?<!\p{L})['‘][^'’]*['’]/gu, ""));
}

/** The verb of the words that hangs on none of them. */
function headOf(part: Part, inside: readonly number[]): number | undefined {
  const { tokens } = part.reading;
  const first = inside[0]!;
  const last = inside.at(-1)!;
  return inside.find((token) => {
    const { head, tag } = tokens[token]!;
    return tag !== "PUNCT" && (head < first || head > last);
  });
}

function isOnlyPossible(part: Part, head: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(head)].some((child) =>
    /^(?:may|might|could|would|should|must|can)$/.test(tokens[child]!.lower),
  );
}

/** "The law is clear": what something is by itself did not happen. */
function isProperty(part: Part, head: number, text: string): boolean {
  const { tokens } = part.reading;
  // "“Who needs a pier?” begins the advert".
  if (/^(?:VBZ|VBP)$/.test(tokens[head]!.fine) && /^["“][^"”]*\?["”]/.test(text)) return true;
  if (tokens[head]!.tag !== "ADJ") return false;
  return [...indexOf(part.reading).childrenOf(head)].some(
    (child) => tokens[child]!.relation === "cop" && /^(?:is|are|['’]s|['’]re)$/.test(tokens[child]!.lower),
  );
}

/** "Holm revealed on Friday", cut before what she revealed. */
function isCutSaying(part: Part, head: number, inside: readonly number[]): boolean {
  const { tokens } = part.reading;
  const last = inside.at(-1)!;
  return [...indexOf(part.reading).childrenOf(head)].some((child) => child > last && /^(?:ccomp|obj)$/.test(tokens[child]!.relation));
}

/** The act that a wording tells by its main verb; behind "police said that ..." it is the one that is said. */
export function actOf(material: Material, quote: Quote): { readonly part: Part; readonly event: Event } | undefined {
  const part = material.parts.find(({ report }) => report.id === quote.report);
  if (part === undefined) return undefined;
  const inside = tokensIn(part, quote);
  const { tokens } = part.reading;
  const { childrenOf, eventsOf } = indexOf(part.reading);
  const head = headOf(part, inside);
  if (head === undefined) return undefined;
  const content = /^(?:say|tell|report)$/.test(tokens[head]!.lemma)
    ? [...childrenOf(head)].find((child) => tokens[child]!.relation === "ccomp" && inside.includes(child))
    : undefined;
  const event = [...eventsOf(content ?? head)].find(({ predicate }) => predicate === (content ?? head));
  return event && { part, event };
}
