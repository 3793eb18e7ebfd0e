import { contains } from "../../kernel/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Dossier, Quote } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import { quoteOf, sharedStems, stemsOfQuote, wordStems } from "../material/index.ts";
import { statingBlocks } from "../claims/index.ts";
import { isGlued } from "../timeline/index.ts";
import type { Happening } from "./happening.ts";

/*
 * Who gains: sentences that say that somebody has a benefit of what is told first.
 */

const gaining = new Set(["benefit", "profit"]);
const receiving = new Set("receive get obtain".split(" "));
/** What is worth having; votes, fame and ground are not what an event gives to those whom it is for. */
const goods = new Set(
  "benefit coverage compensation citizenship credit damages grant payment pension refund right status subsidy visa".split(" "),
);
/** Relations of a verb whose clause tells what is so, and not what else is said of a noun. */
const telling = new Set(["root", "conj", "ccomp", "xcomp", "advcl", "parataxis"]);
/** Words in common with what is told first, besides the words of the gain. */
const sharedMin = 2;

/** Somebody named or described who benefits, or receives what is worth having, in a sentence that speaks of what happened. */
export function findGains(material: Material, { utterances }: Pick<Dossier, "utterances">, main: Happening): readonly Quote[] {
  const quoted = Map.groupBy(utterances, ({ content }) => content.report);
  const topic = new Set(main.wordings.flatMap((quote) => [...stemsOfQuote(quote)]));
  return material.parts.flatMap((part) => {
    const said = (quoted.get(part.report.id) ?? []).filter(({ kind }) => kind !== "indirect");
    return part.reading.events.flatMap((event) => {
      const sentence = part.reading.sentences[event.sentence]!;
      if (!isGain(part, event) || isGlued(part, sentence, sentence)) return [];
      const text = part.report.text.slice(sentence.start, sentence.end);
      // What a speaker praises his own plans with is a promise of his; what somebody asks is not said.
      const isSaid = /\?|^["“]/.test(text) || said.some(({ content }) => contains(content, part.reading.tokens[event.predicate]!));
      return !isSaid && sharedStems(wordStems(text), topic) >= sharedMin ? [quoteOf(part, sentence)] : [];
    });
  });
}

function isGain(part: Part, { predicate, lemma, sentence, agents, patients, obliques, negated, certainty }: Event): boolean {
  const { tokens } = part.reading;
  const { tag, relation, fine } = tokens[predicate]!;
  const block = part.report.blocks[part.reading.sentences[sentence]!.block];
  // What is said of somebody on the side, or charged against him, is not what this event gives.
  if (!telling.has(relation) || fine === "VBG" || certainty === "asked" || certainty === "alleged") return false;
  if (tag !== "VERB" || negated || block === undefined || !statingBlocks.has(block.kind)) return false;
  const isNamed = (token: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[token]!.tag);
  if (lemma === "entitle") return patients.some(isNamed);
  // "And benefits reductions for others": behind "and" the noun is often taken for the verb.
  if (gaining.has(lemma))
    return (
      relation !== "conj" &&
      agents.length > 0 &&
      (patients.length > 0 ? patients : agents).some(isNamed) &&
      patients.length + obliques.length > 0
    );
  return receiving.has(lemma) && agents.some(isNamed) && patients.some((patient) => goods.has(tokens[patient]!.lemma));
}
