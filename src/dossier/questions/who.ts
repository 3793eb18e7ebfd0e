import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "../material/index.ts";
import { furnitureOf, participantsOf, placesIn, quoteOf, wordStems } from "../material/index.ts";
import { statingBlocks } from "../claims/index.ts";
import type { Happening } from "./happening.ts";
import { actOf } from "./happening.ts";

/*
 * Who it is about: what the reports call the people who do what is told first, and those to whom it is done.
 */

/** Longer words beside a name are a sentence put in, or two roles run together. */
const lengthMax = 140;
/** "President", "Sen.": a title alone says no more than the line that tells what happened. */
const newWordsMin = 2;

/** For each of these people the fullest words beside the name, where they say more than what happened is told with. */
export function findWho(material: Material, main: Happening): readonly Quote[] {
  const told = new Set(main.told.flatMap(({ text }) => [...wordStems(text)]));
  return peopleOf(material, main).flatMap((person) => {
    const described = material.parts.flatMap((part) => descriptions(material, part, person));
    const news = described.map((quote) => ({ quote, fresh: [...wordStems(quote.text)].filter((word) => !told.has(word)).length }));
    return news.filter(({ fresh }) => fresh >= newWordsMin).sort((left, right) => right.fresh - left.fresh)[0]?.quote ?? [];
  });
}

/** Whom one wording alone names is its source or stands on the side. */
function peopleOf(material: Material, main: Happening): readonly Entity[] {
  const named = main.told.map((quote) => {
    const part = material.parts.find(({ report }) => report.id === quote.report);
    return new Set(part === undefined ? [] : placesIn(material, part, quote).map(({ entity }) => entity));
  });
  const people = main.told.flatMap((quote) => {
    const act = actOf(material, quote);
    if (act === undefined) return [];
    const { agents, patients } = act.event;
    return participantsOf(material, act.part, [...agents, ...patients]).filter(({ heads, entity }) => heads && entity.type === "person");
  });
  const entities = [...new Set(people.map(({ entity }) => entity))];
  return entities.filter((entity) => 2 * named.filter((one) => one.has(entity)).length > named.length);
}

/** The name with what it is called right beside it: "Anna Holm, the mayor of Vik, left", "former mayor Anna Holm". */
function descriptions(material: Material, part: Part, person: Entity): readonly Quote[] {
  const { text, blocks } = part.report;
  const furniture = furnitureOf(part);
  const names = material.places[part.index]!.filter(({ entity, named }) => named && entity === person);
  const roles = material.roles[part.index]!.filter(({ entity }) => entity === person);
  return roles.flatMap((role) => {
    const at = part.reading.sentences.findIndex((sentence) => contains(sentence, role));
    const sentence = part.reading.sentences[at];
    if (sentence === undefined || furniture.has(at) || !statingBlocks.has(blocks[sentence.block]!.kind)) return [];
    const words = text.slice(role.start, role.end);
    if (!words.includes(" ") || isOfOther.test(words) || namesOtherPerson(material, part, role)) return [];
    return names.flatMap((name): readonly Quote[] => {
      const both: Range = { start: Math.min(role.start, name.start), end: Math.max(role.end, name.end) };
      if (!contains(sentence, both) || both.end - both.start > lengthMax) return [];
      const isBefore = role.end < name.start && text.slice(role.end, name.start) === " " && !/\d/u.test(words);
      const isBehind = text.slice(name.end, role.start) === ", " && closed.test(text.slice(role.end));
      return isBefore || isBehind ? [quoteOf(part, both)] : [];
    });
  });
}

/** "The pier is sold to Holm, a clerk said": only what a mark closes is put beside the name. */
const closed = /^(?:[,;.)—–]| [—–])/u;

/** "His lawyer", "the paper's", "also an author": nobody can tell alone whose he is, or it is no role. */
const isOfOther = /^(?:my|your|his|her|its|our|their|this|that|also|then|now|once)\s|['’]s?$/iu;

/** "Peter Lund Mayor Anna Holm": a name run into the words is that of who took the picture. */
function namesOtherPerson(material: Material, part: Part, role: Range): boolean {
  return placesIn(material, part, role).some(({ entity, named }) => named && entity.type === "person");
}
