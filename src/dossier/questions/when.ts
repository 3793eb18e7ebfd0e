import { contains, overlaps } from "../../kernel/index.ts";
import type { Dossier, Quote, TimelineEntry } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import { indexOf, keptByView, sharedStems, stemsOfQuote, tokensIn, wordStems } from "../material/index.ts";
import type { Happening } from "./happening.ts";

/*
 * When it happened: times of what is told first that a reader can place.
 */

/** News says when in its first sentences. */
const openingSentences = 3;
/** A sentence that shares so many words with what happened tells of it. */
const sharedMin = 3;

/** Times of what is told first; when that has none, those of the first sentences of the reports that tell of it. */
export function findWhen(material: Material, { timeline }: Pick<Dossier, "timeline">, main: Happening): readonly Quote[] {
  const partOf = new Map(material.parts.map((part) => [part.report.id, part]));
  const times = timeline
    .filter(({ phase, when }) => phase === "event" && !isOfReading.test(when.written))
    .flatMap((entry) =>
      entry.evidence.filter((quote) => isOfAct(partOf.get(quote.report), quote, entry)).map((quote) => ({ quote, entry })),
    );
  const inReport = Map.groupBy(main.wordings, (quote) => quote.report);
  const ofMain = times.filter(({ quote }) => inReport.get(quote.report)?.some((own) => overlaps(own, quote)));
  return finest(ofMain.length > 0 ? ofMain : timesOfOpenings(material, times, main));
}

interface Dated {
  readonly quote: Quote;
  readonly entry: TimelineEntry;
}

/** "Today" is the day on which the report was read. */
const isOfReading = /^(?:earlier )?(?:today|tonight|now|this (?:morning|afternoon|evening))\b/i;

/** A year or a week beside a day is that of something else. */
function finest(times: readonly Dated[]): readonly Quote[] {
  const onDays = times.filter(({ entry }) => /^\d{4}-\d{2}-\d{2}(?!\/)/.test(entry.when.value ?? ""));
  const fine = onDays.length > 0 ? onDays : times.filter(({ entry }) => !/^\d{4}\??$/.test(entry.when.value ?? ""));
  return (fine.length > 0 ? fine : times).map(({ quote }) => quote);
}

function timesOfOpenings(material: Material, times: readonly Dated[], main: Happening): readonly Dated[] {
  const told = new Set(main.wordings.flatMap((quote) => [...stemsOfQuote(quote)]));
  const timesIn = Map.groupBy(times, ({ quote }) => quote.report);
  return material.parts.flatMap((part) => {
    const own = timesIn.get(part.report.id);
    if (own === undefined) return [];
    const body = openingOf(material, part).filter(({ stems }) => sharedStems(stems, told) >= sharedMin);
    return own.filter(({ quote }) => body.some(({ sentence }) => contains(sentence, quote)));
  });
}

const openingOf = keptByView((_, { report, reading }) =>
  reading.sentences
    .filter((sentence) => report.blocks[sentence.block]!.kind === "paragraph")
    .slice(0, openingSentences)
    .map((sentence) => ({ sentence, stems: wordStems(report.text.slice(sentence.start, sentence.end)) })),
);

/** The time is that of what is told, and neither of its telling nor of what is said on the side. */
function isOfAct(part: Part | undefined, quote: Quote, { when }: TimelineEntry): boolean {
  const at = quote.text.indexOf(when.written);
  if (part === undefined || at < 0) return true;
  // "Today from 10 to 11".
  if (/\btoday\b[^,;]{0,20}$/i.test(quote.text.slice(0, at)) || /^should\b/i.test(quote.text)) return false;
  const start = quote.start + at;
  const inside = tokensIn(part, { start, end: start + when.written.length });
  return !isOfAttribution(part, inside) && !isOfRelativeClause(part, quote, inside[0]);
}

/** "The kiln where they worked on Tuesday", "Lund, who won on Wednesday": what a relative clause dates is something else. */
function isOfRelativeClause(part: Part, quote: Quote, token: number | undefined): boolean {
  const { tokens } = part.reading;
  for (let at = token ?? -1, step = 0; at >= 0 && tokens[at]!.start >= quote.start && step < chainMax; at = tokens[at]!.head, step++) {
    const { relation, head } = tokens[at]!;
    if (relation !== "acl:relcl" || head < 0 || tokens[head]!.start < quote.start) continue;
    if ([...indexOf(part.reading).childrenOf(at)].some((child) => /^(?:who|whom|where)$/.test(tokens[child]!.lower))) return true;
  }
  return false;
}

/** Characters before a time that may tell who is the source. */
const attributionMax = 100;

/** Longer chains are misread sentences. */
const chainMax = 8;

/** "The pier was sold in secret, a clerk said on Friday": behind what it says, the verb tells who is the source, and its time is no other's. */
function isOfAttribution(part: Part, inside: readonly number[]): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  // Wherever the parse has hung the time: "a clerk said late Friday" behind a comma.
  const words = part.report.text.slice(0, tokens[inside[0] ?? 0]!.start).slice(-attributionMax);
  if (/,["”’]? [^,;]{2,60}\b(?:said|told [^,;]{2,30})(?: late| early| on)*\s$/.test(words)) return true;
  const above = inside.map((token) => tokens[token]!.head).filter((head) => head >= 0 && !inside.includes(head));
  return above.some((head) => {
    const verb = tokens[head]!;
    if (!/^(?:say|tell)$/.test(verb.lemma)) return false;
    return (
      verb.relation === "parataxis" ||
      [...childrenOf(head)].some((child) => child < head && /^(?:ccomp|parataxis)$/.test(tokens[child]!.relation))
    );
  });
}
