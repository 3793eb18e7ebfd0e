import { stemmer } from "stemmer";
import { overlaps } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import { conceptOf, conceptWords, demonymCountry } from "../lexicon/index.ts";
import type { Entity } from "./entities/index.ts";
import { countryBehind } from "./material.ts";
import type { Material, Part } from "./material.ts";

/**
 * What a stretch of text speaks of, as weighted terms: stems of content words ("w:friendship"), entities ("e:..." and "n:..."), their
 * countries ("c:RU": a capital, a government and a demonym speak of the same country), figures ("f:USD:25000000000") and times.
 */
export type Terms = ReadonlyMap<string, number>;

const contentTags = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV"]);

/** Words that carry no topic although their part of speech is that of content words; light verbs, quantity and manner words. */
const emptyWords = new Set(
  (
    "be have do make take get give go come say tell put let keep seem become one two other such more most many much some any same new also just only even still already " +
    "very now then there here well too so how why when where however meanwhile year day week month time way thing lot part number last next first former according include " +
    "mr mrs ms dr people man woman use want need call add note report"
  ).split(" "),
);

/** Words that a question or a clause may hold without speaking of anything. */
export function isEmptyWord(lemma: string): boolean {
  return emptyWords.has(lemma);
}

/** Remembered stems; changes the speed and never the result. The bound keeps a service that runs for weeks small. */
const stems = new Map<string, string>();
const stemsMax = 50_000;

export function stem(lemma: string): string {
  const known = stems.get(lemma);
  if (known !== undefined) return known;
  const made = /^[\p{Script=Latin}'-]+$/u.test(lemma) ? stemmer(lemma.replace(/['’-]/g, "")) : lemma;
  if (stems.size >= stemsMax) stems.clear();
  stems.set(lemma, made);
  return made;
}

/** The concept of the words that share a stem. */
export function stemConcept(word: string): string | undefined {
  conceptByStem ??= new Map(conceptWords().map(([lemma, concept]) => [stem(lemma), concept]));
  return conceptByStem.get(word);
}

let conceptByStem: ReadonlyMap<string, string> | undefined;

/** Stems of the content words among some tokens of a part, with the tokens. */
export function contentStems(part: Part, tokens: readonly number[]): readonly { readonly stem: string; readonly token: number }[] {
  const found: { stem: string; token: number }[] = [];
  for (const index of tokens) {
    const token = part.reading.tokens[index]!;
    if (!contentTags.has(token.tag) || token.lower.length < 2 || !/\p{L}/u.test(token.lower)) continue;
    const lemma = token.lemma.toLowerCase();
    if (emptyWords.has(lemma)) continue;
    found.push({ stem: stem(lemma), token: index });
  }
  return found;
}

/** All terms of some tokens of a part, each once, without weights of rarity. */
export function termsOf(material: Material, part: Part, tokens: readonly number[]): ReadonlySet<string> {
  const terms = new Set<string>();
  const inName = new Set<number>();
  const extent = extentOf(part, tokens);
  if (!extent) return terms;
  const own = new Set(tokens);
  for (const place of material.places[part.index]!) {
    if (place.start >= extent.end) break;
    if (!overlaps(place, extent)) continue;
    const covered = tokensIn(part, place).filter((token) => own.has(token));
    if (covered.length === 0) continue;
    terms.add(entityTerm(place.entity));
    const behind = countryBehind(material, place.entity);
    if (behind) terms.add(`c:${behind}`);
    // The name of an event or a work is made of words that other reports may write small: they count as words.
    if (place.named && !isHappening(place.entity)) for (const token of covered) inName.add(token);
  }
  // What somebody is says nothing of what is told of him: roles are no topic.
  for (const role of rolesIn(material, part)) if (overlaps(role, extent)) for (const token of tokensIn(part, role)) inName.add(token);
  const inValue = new Set(part.reading.times.filter((time) => overlaps(time, extent)).flatMap((time) => tokensIn(part, time)));
  for (const figure of part.reading.figures) {
    if (overlaps(figure, extent) && measures.has(figure.kind)) for (const token of tokensIn(part, figure)) inValue.add(token);
  }
  for (const [token, country] of demonymsIn(part, tokens)) {
    terms.add(`c:${country}`);
    inName.add(token);
  }
  for (const { stem: word, token } of contentStems(part, tokens)) if (!inName.has(token) && !inValue.has(token)) terms.add(`w:${word}`);
  for (const figure of part.reading.figures) {
    if (!figure.trivial && overlaps(figure, extent) && tokensIn(part, figure).some((token) => own.has(token))) {
      terms.add(`f:${conceptOf(figure.unit) ?? figure.unit}:${figure.value}`);
    }
  }
  for (const time of part.reading.times) {
    if (!overlaps(time, extent) || !tokensIn(part, time).some((token) => own.has(token))) continue;
    if (time.kind !== "vague") terms.add(`t:${time.value ?? time.timex.value}`);
  }
  return terms;
}

const rolesOfPart = new WeakMap<Part, readonly Range[]>();

function rolesIn(material: Material, part: Part): readonly Range[] {
  let roles = rolesOfPart.get(part);
  if (!roles) {
    roles = material.entities.flatMap((entity) => entity.roles.filter((role) => role.report === part.report.id));
    rolesOfPart.set(part, roles);
  }
  return roles;
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

/** Tokens of adjectives and nouns of nationality with their countries; "South Korean" before "Korean". */
function demonymsIn(part: Part, tokens: readonly number[]): readonly (readonly [number, string])[] {
  const found: [number, string][] = [];
  for (const index of tokens) {
    const text = part.reading.tokens[index]!.text;
    if (!/^\p{Lu}/u.test(text)) continue;
    const before = part.reading.tokens[index - 1]?.text;
    const double = before === undefined ? undefined : demonymCountry(`${before} ${text}`);
    const country = double ?? demonymCountry(text);
    if (country) found.push([index, country]);
    if (double) found.push([index - 1, double]);
  }
  return found;
}

/** From the first to the last of some tokens. */
export function extentOf(part: Part, tokens: readonly number[]): Range | undefined {
  const first = part.reading.tokens[tokens[0] ?? -1];
  const last = part.reading.tokens[tokens[tokens.length - 1] ?? -1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Indices of the tokens that a range touches. */
export function tokensIn(part: Part, range: Range): readonly number[] {
  const tokens = part.reading.tokens;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < tokens.length && tokens[index]!.start < range.end; index++) found.push(index);
  return found;
}
