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
      entry.evidence.filter((quote) => !isOfAttribution(partOf.get(quote.report), quote, entry)).map((quote) => ({ quote, entry })),
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

/** A year beside a day is that of something else. */
function finest(times: readonly Dated[]): readonly Quote[] {
  const fine = times.filter(({ entry }) => !/^\d{4}\??$/.test(entry.when.value ?? ""));
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

/** "The pier was sold in secret, a clerk said on Friday": behind what it says, the verb tells who is the source, and its time is no other's. */
function isOfAttribution(part: Part | undefined, quote: Quote, { when }: TimelineEntry): boolean {
  const at = quote.text.indexOf(when.written);
  if (part === undefined || at < 0) return false;
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  const start = quote.start + at;
  const inside = tokensIn(part, { start, end: start + when.written.length });
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
