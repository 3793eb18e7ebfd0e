import { contains } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Dossier, Quote } from "../dossier.ts";
import type { Material, Part } from "../material.ts";
import { quoteOf } from "../material.ts";
import { participantsOf } from "../participants.ts";
import { statingBlocks } from "../statements.ts";
import { wordStems } from "../wording.ts";

const objecting = new Set(["condemn", "oppose", "protest"]);
/** Verbs of these kinds that mostly mean something else: to demonstrate an effect, to counter a claim. */
const otherSenses = new Set(["demonstrate", "counter", "march", "rally"]);
/** Relations of a verb whose clause tells what somebody does, not what he wants to do or what else is said of a noun. */
const tellingRelations = new Set(["root", "conj", "ccomp", "parataxis"]);

/**
 * Who stands against what happened: somebody named, or people, who condemn, oppose or protest in a clause that tells it, where the sentence
 * speaks of what the briefing speaks of. Quotations that blame count under the same condition.
 */
export function findObjections(material: Material, known: Pick<Dossier, "utterances" | "claims" | "brief">): readonly Quote[] {
  const told = known.claims.filter((claim) => known.brief.includes(claim.id));
  const topic = wordStems(told.flatMap((claim) => claim.evidence.map((quote) => quote.text)).join(" "));
  const speaksOfIt = (quote: Quote): boolean => [...wordStems(quote.text)].filter((word) => topic.has(word)).length >= sharedMin;
  const said = known.utterances
    .filter((utterance) => utterance.manner === "blame" && utterance.speaker.entity !== null)
    .map(({ content }) => {
      const part = material.parts.find((one) => one.report.id === content.report);
      const isStated = part?.report.blocks.some((block) => statingBlocks.has(block.kind) && contains(block, content));
      return part && isStated ? sentenceOf(part, content.start) : undefined;
    });
  const done = material.parts.flatMap((part) =>
    part.reading.events
      .filter((event) => isObjection(material, part, event))
      .map((event) => sentenceOf(part, part.reading.tokens[event.predicate]!.start)),
  );
  return [...done, ...said].filter((quote) => quote !== undefined).filter(speaksOfIt);
}

/** Words in common with the briefing, names among them. */
const sharedMin = 2;

function isObjection(material: Material, part: Part, event: Event): boolean {
  const predicate = part.reading.tokens[event.predicate]!;
  const kind = part.report.blocks[part.reading.sentences[event.sentence]!.block]?.kind;
  return (
    predicate.tag === "VERB" &&
    kind !== undefined &&
    statingBlocks.has(kind) &&
    tellingRelations.has(predicate.relation) &&
    objecting.has(conceptOf(event.lemma) ?? "") &&
    !otherSenses.has(event.lemma) &&
    !event.negated &&
    event.certainty === "fact" &&
    participantsOf(material, part, event.agents).length > 0
  );
}

function sentenceOf(part: Part, offset: number): Quote | undefined {
  const sentence = part.reading.sentences.find((candidate) => contains(candidate, { start: offset, end: offset + 1 }));
  return sentence ? quoteOf(part, sentence) : undefined;
}
