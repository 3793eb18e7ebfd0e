import type { Range } from "../../kernel/index.ts";
import { conceptOf, conceptWords } from "../../lexicon/index.ts";
import type { Entity } from "../entities/index.ts";
import { countryBehind } from "./material.ts";
import type { Material, Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { stem } from "./stems.ts";
import { keptByView } from "./view.ts";

/**
 * What a stretch of text speaks of, as weighted terms: stems of content words ("w:harbour"), entities ("e:..." and "n:..."), their
 * countries ("c:RU": a capital, a government and a demonym speak of the same country), figures ("f:USD:25000000000") and times.
 */
export type Terms = ReadonlyMap<string, number>;

/** The concept of the words that share a stem. */
export function stemConcept(word: string): string | undefined {
  conceptByStem ??= new Map(conceptWords().map(([lemma, concept]) => [stem(lemma), concept]));
  return conceptByStem.get(word);
}

let conceptByStem: ReadonlyMap<string, string> | undefined;

/** Stems of the content words among some tokens of a part, with the tokens. */
export function contentStems(part: Part, tokens: readonly number[]): readonly { readonly stem: string; readonly token: number }[] {
  const { stems } = indexOf(part.reading);
  const found: { stem: string; token: number }[] = [];
  for (const token of tokens) {
    const word = stems[token];
    if (word !== undefined) found.push({ stem: word, token });
  }
  return found;
}

/** All terms of some tokens of a part, each once, without weights of rarity: a new set, to which others may be added. */
export function termsOf(material: Material, part: Part, tokens: readonly number[]): Set<string> {
  const terms = new Set<string>();
  const ofTokens = termsAt(material, part);
  for (const token of tokens) for (const term of ofTokens[token]!) terms.add(term);
  return terms;
}

const nothing: readonly string[] = [];

/** Per token the terms of everything that stands there; tokens that say nothing share one empty list. */
const termsAt = keptByView((material, part): readonly (readonly string[])[] => {
  const { stems, demonyms } = indexOf(part.reading);
  const { figures, times, tokens } = part.reading;
  const terms = tokens.map((): string[] | undefined => undefined);
  const addAt = (token: number, term: string): void => {
    (terms[token] ??= []).push(term);
  };
  const add = (range: Range, found: readonly string[]): void => {
    for (const token of found.length === 0 ? [] : tokensIn(part, range)) for (const term of found) addAt(token, term);
  };
  const isSaid = findSaid(material, part);
  for (const place of material.places[part.index]!) {
    const behind = countryBehind(material, place.entity);
    add(place, behind ? [entityTerm(place.entity), `c:${behind}`] : [entityTerm(place.entity)]);
  }
  tokens.forEach((_, token) => {
    const demonym = demonyms.get(token);
    if (demonym) addAt(token, `c:${demonym.country}`);
    // "South" of "South African" is no word of its own.
    else if (stems[token] !== undefined && isSaid[token] === 0 && !demonyms.get(token + 1)?.isDouble) addAt(token, `w:${stems[token]}`);
  });
  for (const { trivial, unit, value, start, end } of figures) if (!trivial) add({ start, end }, [`f:${conceptOf(unit) ?? unit}:${value}`]);
  for (const { kind, value, timex, start, end } of times) if (kind !== "vague") add({ start, end }, [`t:${value ?? timex.value}`]);
  // A copy is of just its length.
  return terms.map((own) => (own === undefined ? nothing : [...own]));
});

/** 1 for tokens whose word is said already by a name, role, measure or time. */
function findSaid(material: Material, part: Part): Uint8Array {
  const { figures, times, tokens } = part.reading;
  const isSaid = new Uint8Array(tokens.length);
  const say = (range: Range): void => {
    for (const token of tokensIn(part, range)) isSaid[token] = 1;
  };
  // The name of an event or a work is made of words that other reports may write small: they count as words.
  for (const place of material.places[part.index]!) if (place.named && !isHappening(place.entity)) say(place);
  // What somebody is says nothing of what is told of him: roles are no topic.
  for (const role of material.roles[part.index]!) say(role);
  for (const time of times) say(time);
  for (const figure of figures) if (measures.has(figure.kind)) say(figure);
  return isSaid;
}

/** Figures whose words are number and unit; what is counted or numbered stays a word. */
const measures: ReadonlySet<string> = new Set([
  "money",
  "length",
  "area",
  "weight",
  "volume",
  "speed",
  "temperature",
  "duration",
  "percent",
]);

/** Events and works are what is spoken of ("n:"), persons, bodies and places are who and where ("e:"). */
export function entityTerm(entity: Entity): string {
  return `${isHappening(entity) ? "n" : "e"}:${entity.id}`;
}

function isHappening({ type }: Entity): boolean {
  return type === "event" || type === "other";
}
