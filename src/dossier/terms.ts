import type { Range } from "../kernel/index.ts";
import { conceptOf, conceptWords } from "../lexicon/index.ts";
import type { Entity } from "./entities/index.ts";
import { countryBehind } from "./material.ts";
import type { Material, Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { stem } from "./stems.ts";

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

/** All terms of some tokens of a part, in order and each once, without weights of rarity. */
export function termsOf(material: Material, part: Part, tokens: readonly number[]): ReadonlySet<string> {
  const { places, figures, times, isSaid } = termIndexOf(material, part);
  const { stems, demonyms } = indexOf(part.reading);
  const terms = new Set<string>();
  for (const term of named(places, tokens)) terms.add(term);
  const words: number[] = [];
  for (const token of tokens) {
    const demonym = demonyms.get(token);
    if (demonym) terms.add(`c:${demonym.country}`);
    if (demonym?.isDouble && words[words.length - 1] === token - 1) words.pop();
    if (!demonym && stems[token] !== undefined && isSaid[token] === 0) words.push(token);
  }
  for (const token of words) terms.add(`w:${stems[token]!}`);
  for (const term of named(figures, tokens)) terms.add(term);
  for (const term of named(times, tokens)) terms.add(term);
  return terms;
}

/** Things of one kind that stand in a part, in their order, with their terms, and per token which of them stand there. */
interface Standing {
  readonly terms: readonly (readonly string[])[];
  readonly at: ReadonlyMap<number, readonly number[]>;
}

/** Terms of everything that stands at one of the tokens, in the order of the things. */
function named({ terms, at }: Standing, tokens: readonly number[]): readonly string[] {
  const found: number[] = [];
  for (const token of tokens) for (const one of at.get(token) ?? []) if (!found.includes(one)) found.push(one);
  return found.sort((left, right) => left - right).flatMap((one) => terms[one]!);
}

interface TermIndex {
  readonly places: Standing;
  readonly figures: Standing;
  readonly times: Standing;
  /** 1 for tokens whose word is said already by a name, role, measure or time. */
  readonly isSaid: Uint8Array;
}

const termIndexes = new WeakMap<Part, TermIndex>();

function termIndexOf(material: Material, part: Part): TermIndex {
  const known = termIndexes.get(part);
  if (known) return known;
  const { figures, times, tokens } = part.reading;
  const places = material.places[part.index]!;
  const isSaid = new Uint8Array(tokens.length);
  const say = (range: Range): void => {
    for (const token of tokensIn(part, range)) isSaid[token] = 1;
  };
  // The name of an event or a work is made of words that other reports may write small: they count as words.
  for (const place of places) if (place.named && !isHappening(place.entity)) say(place);
  // What somebody is says nothing of what is told of him: roles are no topic.
  for (const role of material.roles[part.index]!) say(role);
  for (const time of times) say(time);
  for (const figure of figures) if (measures.has(figure.kind)) say(figure);
  const index = {
    places: standing(part, places, ({ entity }) => {
      const behind = countryBehind(material, entity);
      return behind ? [entityTerm(entity), `c:${behind}`] : [entityTerm(entity)];
    }),
    figures: standing(part, figures, ({ trivial, unit, value }) => (trivial ? [] : [`f:${conceptOf(unit) ?? unit}:${value}`])),
    times: standing(part, times, ({ kind, value, timex }) => (kind === "vague" ? [] : [`t:${value ?? timex.value}`])),
    isSaid,
  };
  termIndexes.set(part, index);
  return index;
}

function standing<T extends Range>(part: Part, things: readonly T[], termsOfThing: (thing: T) => readonly string[]): Standing {
  const at = new Map<number, number[]>();
  things.forEach((thing, index) => {
    for (const token of tokensIn(part, thing)) {
      const list = at.get(token);
      if (list) list.push(index);
      else at.set(token, [index]);
    }
  });
  return { terms: things.map(termsOfThing), at };
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
