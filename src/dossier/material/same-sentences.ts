import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Sentence, Token } from "../../reading/index.ts";
import type { Entity } from "../entities/index.ts";
import { furnitureOf } from "./furniture.ts";
import type { Material, Part } from "./material.ts";
import { namesPair } from "./named-pairs.ts";
import { indexOf } from "./reading-index.ts";
import type { View } from "./view.ts";

/*
 * Texts of one event print the same sentences, word for word: of a story of hundreds of reports two sentences in three stand in another
 * text as well, where reports draw on one agency. What such a sentence says is found once.
 */

/**
 * A sentence as a story sees it, wherever it stands: its words, their parse, and all that was read in it and is known of whom it names.
 * The same object for all sentences of the story that are alike in all of this, so that what hangs on nothing else is kept with it.
 */
export interface SameSentence {
  readonly key: string;
  readonly tokens: readonly Token[];
  /** Index of the first of the tokens in their text. */
  readonly first: number;
  /** The countries that its words name, each with what the story knows of the entity that stands for it. */
  readonly countries: ReadonlyMap<string, string>;
  /** How many sentences of the story it is. */
  users: number;
}

/**
 * The sentences of the texts of a story. Kept with the story; what has left it is forgotten. What a sentence is hangs on the entities that the
 * countries of its words stand for as well: they belong to the views of its texts (`View.countries`), so that no text holds it any more when one
 * of them has changed.
 */
export class SameSentences {
  readonly #kept = new Map<string, SameSentence[]>();
  readonly #texts = new Map<View, readonly (SameSentence | undefined)[]>();
  /** Numbers of all that was known of an entity. */
  readonly #entities = new Map<string, number>();

  /** Forgets the texts that are gone. */
  keep(parts: readonly Part[]): void {
    const now = new Set(parts.map(({ view }) => view));
    for (const [view, sentences] of this.#texts) {
      if (now.has(view)) continue;
      this.#texts.delete(view);
      for (const sentence of sentences) if (sentence !== undefined) this.#release(sentence);
    }
  }

  /** For each sentence of a text what it is in all texts; undefined for one that hangs on other sentences of its text. */
  in(material: Material, part: Part): readonly (SameSentence | undefined)[] {
    let known = this.#texts.get(part.view);
    if (known === undefined) {
      const given = seenIn(material, part, (entity) => this.#numberOf(material.keyOf(entity)));
      known = part.reading.sentences.map((sentence, at) => {
        const seen = given[at];
        return seen === undefined ? undefined : this.#of(material, part, sentence, seen);
      });
      this.#texts.set(part.view, known);
    }
    return known;
  }

  #of(material: Material, part: Part, sentence: Sentence, seen: string): SameSentence {
    const key = `${seen}\n${part.report.text.slice(sentence.start, sentence.end)}`;
    const { tokens } = part.reading;
    const others = this.#kept.get(key) ?? [];
    let found = others.find((other) => isReadTheSame(other, tokens, sentence));
    if (found === undefined) {
      const { first, last } = sentence;
      found = { key, tokens: tokens.slice(first, last), first, countries: countriesNamed(material, part, sentence), users: 0 };
      this.#kept.set(key, [...others, found]);
    }
    found.users++;
    for (const [country, entity] of found.countries) part.view.countries.set(country, entity);
    return found;
  }

  #release(sentence: SameSentence): void {
    if (--sentence.users > 0) return;
    const others = this.#kept.get(sentence.key)!.filter((other) => other !== sentence);
    if (others.length === 0) this.#kept.delete(sentence.key);
    else this.#kept.set(sentence.key, others);
  }

  #numberOf(entity: string): number {
    const known = this.#entities.get(entity);
    if (known !== undefined) return known;
    this.#entities.set(entity, this.#entities.size);
    return this.#entities.size - 1;
  }
}

/** The two have the same words, so that only what was read of them is compared. */
function isReadTheSame(known: SameSentence, tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (known.tokens.length !== last - first) return false;
  const shift = known.tokens.length === 0 ? 0 : known.tokens[0]!.start - tokens[first]!.start;
  const step = known.first - first;
  for (let at = first; at < last; at++) {
    const [one, other] = [known.tokens[at - first]!, tokens[at]!];
    if (
      one.tag !== other.tag ||
      one.relation !== other.relation ||
      one.fine !== other.fine ||
      one.start - other.start !== shift ||
      one.end - other.end !== shift ||
      (one.head < 0 ? other.head >= 0 : one.head - other.head !== step) ||
      one.lemma !== other.lemma ||
      one.lower !== other.lower
    )
      return false;
  }
  return true;
}

function countriesNamed(material: Material, part: Part, { first, last }: Sentence): ReadonlyMap<string, string> {
  const { countryOf } = indexOf(part.reading);
  let found: Map<string, string> | undefined;
  for (let token = first; token < last; token++) {
    const country = countryOf(token);
    if (country !== undefined) (found ??= new Map<string, string>()).set(country, material.keyOf(material.countryEntities.get(country)));
  }
  return found ?? none;
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * What was read in each sentence of a text besides its words and their parse, with offsets from its begin, as a key; undefined for a sentence of
 * which something hangs on the rest of its text.
 */
function seenIn(material: Material, part: Part, numberOf: (entity: Entity) => number): readonly (string | undefined)[] {
  const { sentences, tokens, figures, times, utterances, events } = part.reading;
  const furniture = furnitureOf(part);
  const seen = sentences.map(({ block, first, last }, at): string | undefined => {
    if (!standsAlone(part, first, last)) return undefined;
    return `${part.report.blocks[block]!.kind}${furniture.has(at) ? "!" : ""} ${wordsAround(tokens, first, last)}`;
  });
  const add = (range: Range, tell: (start: number) => string): void => {
    for (let at = firstEndingAfter(sentences, range.start); at < sentences.length && sentences[at]!.start < range.end; at++) {
      if (seen[at] !== undefined) seen[at] += tell(sentences[at]!.start);
    }
  };
  const from = (range: Range | null, start: number): string => (range === null ? "-" : `${range.start - start},${range.end - start}`);
  for (const place of material.places[part.index]!) {
    add(place, (start) => `|${place.named ? "n" : "r"}${from(place, start)},${numberOf(place.entity)}`);
  }
  for (const role of material.roles[part.index]!) add(role, (start) => `|o${from(role, start)},${numberOf(role.entity)}`);
  for (const figure of figures) {
    add(figure, (start) => `|f${from(figure, start)},${figure.kind},${figure.trivial ? 0 : 1},${figure.unit},${figure.value}`);
  }
  for (const time of times) add(time, (start) => `|t${from(time, start)},${time.kind},${time.value ?? time.timex.value}`);
  for (const { kind, manner, outer, content, source, cue } of utterances) {
    const whole = hull([outer, content, source, cue]);
    add(whole, (start) => `|u${kind},${manner},${from(content, start)},${from(source, start)},${from(cue, start)}`);
    // Whether the source is that of an attribution hangs on the words of the cue.
    if (source === null || cue === null || sentences.some((sentence) => contains(sentence, cue) && contains(sentence, source))) continue;
    for (let at = firstEndingAfter(sentences, source.start); at < sentences.length && sentences[at]!.start < source.end; at++)
      seen[at] = undefined;
  }
  for (const { sentence, predicate, agents, patients, obliques } of events) {
    const { first, last } = sentences[sentence]!;
    const heads = [agents, patients, obliques.map(({ head }) => head)];
    const isInside = predicate >= first && predicate < last && heads.every((own) => own.every((head) => head >= first && head < last));
    if (!isInside) seen[sentence] = undefined;
    else if (seen[sentence] !== undefined)
      seen[sentence] += `|e${predicate - first};${heads.map((own) => own.map((head) => head - first).join()).join(";")}`;
  }
  return seen;
}

/** All heads are words of the sentence, and none of its words means two things that only the whole text tells. */
function standsAlone({ reading: { tokens } }: Part, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { head } = tokens[at]!;
    if ((head >= 0 && (head < first || head >= last)) || namesPair(tokens, at)) return false;
  }
  return true;
}

/** "South | African", "Norland's | ferry", "Oslo | -backed": what is looked for across the ends of a sentence that no mark ends. */
function wordsAround(tokens: readonly Token[], first: number, last: number): string {
  const tell = ({ text, tag, fine, head }: Token): string => `${text}/${tag}/${fine}/${head - first}`;
  const before = first > 0 && tokens[first - 1]!.tag !== "PUNCT" ? tokens.slice(Math.max(0, first - ownerReach), first).map(tell) : [];
  const isOpen =
    last < tokens.length && (tokens[last - 1]?.fine === "HYPH" || tokens[last]!.fine === "HYPH" || tokens[last - 1]?.tag !== "PUNCT");
  return [...before, "", ...(isOpen ? tokens.slice(last, last + 2).map(tell) : [])].join(" ");
}

/** An owner is looked for so many tokens before what is owned. */
const ownerReach = 6;

function hull(ranges: readonly (Range | null)[]): Range {
  let [start, end] = [Number.POSITIVE_INFINITY, 0];
  for (const range of ranges) {
    if (range === null) continue;
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}
