import { contains, overlaps } from "../../kernel/index.ts";
import type { Range, ReportId } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Dossier, DossierClaim, DossierUtterance, Quote } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import {
  furnitureOf,
  placesIn,
  quoteOf,
  participantsOf,
  indexOf,
  tokensIn,
  keptByView,
  stemsOfQuote,
  wordStems,
} from "../material/index.ts";
import { statingBlocks } from "../claims/index.ts";
import { isGlued } from "../timeline/index.ts";

const objecting = new Set(["condemn", "oppose", "protest"]);
/** Verbs of these kinds that mostly mean something else: to demonstrate an effect, to counter a claim. */
const otherSenses = new Set(["demonstrate", "counter", "march", "rally"]);
/** To charge somebody with a deed or to be sorry that something is so objects to nothing. */
const chargingOrRegretting = new Set("accuse allege attack blame charge fault lament mock regret rip taunt".split(" "));
/** Relations of a verb whose clause tells what somebody does, not what he wants to do or what else is said of a noun. */
const tellingRelations = new Set(["root", "conj", "ccomp", "parataxis"]);

/** The first lines of the briefing tell what the story is about; the others tell of much else that somebody may stand against. */
const mattersMax = 3;
/** Words in common with them, names among them. */
const sharedMin = 2;

/** What stands behind the thing that is objected to: a reason, a time, or what else is said of it. */
const behindThing = /[,;:–—]|\b(?:who|whom|which|that|for|after|before|because|when|while|by|in)\b|$/;

/** Who turns on the critics of a thing stands for it. */
const criticism = /\b(?:critici[sz]\w*|critics?|opponents?|opposition|detractors?|objections?)\b/i;

/** Somebody who objects: the words that say against what, and the sentence that tells it. */
interface Objection {
  readonly part: Part;
  readonly by: readonly string[];
  readonly against: Range;
  /** By a verb of speech whose words may be about much else. */
  readonly isSaid: boolean;
}

/**
 * Who stands against what happened: somebody who condemns, opposes or protests in a clause that tells it, where what stands behind the
 * verb names what the first lines of the briefing speak of. Quotations that blame count under the same condition. Whoever does what is told first
 * does not object to it: a politician's attack on others is the event and not the answer to it.
 */
export function findObjections(material: Material, known: Pick<Dossier, "utterances" | "claims" | "brief">): readonly Quote[] {
  const told = known.brief.slice(0, mattersMax).flatMap((id) => known.claims.find((claim) => claim.id === id) ?? []);
  const lines = told.flatMap((claim) => claim.evidence);
  const inReport = Map.groupBy(lines, (line) => line.report);
  // In how many lines each word stands.
  const topic = new Map<string, number>();
  for (const line of lines) for (const word of stemsOfQuote(line)) topic.set(word, (topic.get(word) ?? 0) + 1);
  const actors = actorsOf(material, told[0]);
  return [...material.parts.flatMap((part) => objectionsDone(material, part)), ...objectionsSaid(material, known.utterances)]
    .filter(({ by }) => !by.some((id) => actors.has(id)))
    .filter(({ part, against, isSaid }) => {
      // The objection may itself be a line of the briefing: what that line says is told of when another one says it too.
      const own = (inReport.get(part.report.id) ?? []).filter((line) => overlaps(line, against)).map(stemsOfQuote);
      const isTold = (word: string): boolean => (topic.get(word) ?? 0) > own.filter((stems) => stems.has(word)).length;
      const words = part.report.text.slice(against.start, against.end);
      const thing = words.slice(0, words.search(behindThing));
      if (criticism.test(thing) || isAgainstOther(material, part, { start: against.start, end: against.start + thing.length }, actors))
        return false;
      return [...wordStems(thing)].some(isTold) && [...wordStems(words)].filter(isTold).length >= (isSaid ? sharedMin + 1 : sharedMin);
    })
    .flatMap(({ part, against }) => sentenceOf(part, against.start - 1) ?? []);
}

/** Against a person and nothing else, who does not do what happened: who rails against the mayor when she is dismissed does not object to it. */
function isAgainstOther(material: Material, part: Part, thing: Range, actors: ReadonlySet<string>): boolean {
  const persons = placesIn(material, part, thing).filter(({ entity }) => entity.type === "person");
  if (persons.length === 0 || persons.some(({ entity }) => actors.has(entity.id))) return false;
  const isCovered = (token: number): boolean => persons.some((place) => overlaps(place, part.reading.tokens[token]!));
  return !tokensIn(part, thing).some((token) => part.reading.tokens[token]!.tag === "NOUN" && !isCovered(token));
}

/** Who does what a claim tells. */
function actorsOf(material: Material, claim: DossierClaim | undefined): ReadonlySet<string> {
  const ids = (claim?.evidence ?? []).flatMap((quote) => {
    const part = textOf(material, quote.report);
    if (part === undefined) return [];
    const { eventsOf } = indexOf(part.reading);
    return tokensIn(part, quote).flatMap((token) => eventsOf(token).flatMap((event) => agentsOf(material, part, event)));
  });
  return new Set(ids);
}

/** The independent text that is this report, if it is one. */
function textOf(material: Material, report: ReportId): Part | undefined {
  const part = material.parts[material.partOf.get(report) ?? -1];
  return part?.report.id === report ? part : undefined;
}

function agentsOf(material: Material, part: Part, event: Event): readonly string[] {
  return participantsOf(material, part, event.agents).map(({ entity }) => entity.id);
}

function objectionsDone(material: Material, part: Part): readonly Objection[] {
  return doneIn(material, part).map((done) => ({ ...done, part }));
}

const doneIn = keptByView((material, part): readonly Omit<Objection, "part">[] =>
  part.reading.events.flatMap((event) => {
    const by = isObjection(part, event) ? agentsOf(material, part, event) : [];
    const start = part.reading.tokens[event.predicate]!.end;
    const { end } = part.reading.sentences[event.sentence]!;
    return by.length > 0 && start < end ? [{ by, against: { start, end }, isSaid: false }] : [];
  }),
);

function objectionsSaid(material: Material, utterances: readonly DossierUtterance[]): readonly Objection[] {
  return utterances.flatMap(({ manner, speaker, cue, content }): readonly Objection[] => {
    if (manner !== "blame" || speaker.entity === null || cue === null) return [];
    const part = textOf(material, content.report);
    if (part === undefined || !part.report.blocks.some((block) => statingBlocks.has(block.kind) && contains(block, content))) return [];
    const lemmas = tokensIn(part, cue).map((token) => part.reading.tokens[token]!.lemma);
    return lemmas.some((lemma) => chargingOrRegretting.has(lemma)) ? [] : [{ part, by: [speaker.entity], against: content, isSaid: true }];
  });
}

function isObjection(part: Part, event: Event): boolean {
  const predicate = part.reading.tokens[event.predicate]!;
  const kind = part.report.blocks[part.reading.sentences[event.sentence]!.block]?.kind;
  return (
    predicate.tag === "VERB" &&
    kind !== undefined &&
    statingBlocks.has(kind) &&
    isTelling(part, event.predicate) &&
    // "Slammed into the wall".
    !/^(?:into|through)$/.test(part.reading.tokens[event.predicate + 1]?.lower ?? "") &&
    objecting.has(conceptOf(event.lemma) ?? "") &&
    !otherSenses.has(event.lemma) &&
    !event.negated &&
    event.certainty === "fact"
  );
}

/** Its clause tells it, and so does the first one of the verbs that it is joined to: "Lund, who left and criticized Holm, was there" tells of his presence. */
function isTelling(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  let at = verb;
  for (let step = 0; tokens[at]!.relation === "conj" && step < joinedMax; step++) at = tokens[at]!.head;
  return tellingRelations.has(tokens[at]!.relation);
}

/** Longer rows of verbs are misread. */
const joinedMax = 4;

function sentenceOf(part: Part, offset: number): Quote | undefined {
  const at = part.reading.sentences.findIndex((candidate) => contains(candidate, { start: offset, end: offset + 1 }));
  const sentence = part.reading.sentences[at];
  return sentence && !furnitureOf(part).has(at) && !isGlued(part, sentence, sentence) ? quoteOf(part, sentence) : undefined;
}
