import { contains, firstEndingAfter, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { demonymCountry, isRoleNoun, personNouns } from "../../lexicon/index.ts";
import type { EventType } from "../../lexicon/index.ts";
import { phraseOf } from "../phrases.ts";
import type { CodedEvent, Event, Reading, Sentence } from "../reading.ts";
import type { StandOff } from "../speech/index.ts";
import { firstTokenFrom } from "../token-at.ts";
import type { RecordedEvent, RecordedParty } from "./record.ts";

/**
 * Events with a type, sentence by sentence; those that a sentence tells come before those that it only looks back on. Each has its
 * parties, the sum and the time that stand nearest to it inside its sentence, and the attribution whose content it is in.
 */
export function recordEvents(text: string, reading: Reading, attributions: readonly StandOff[]): readonly RecordedEvent[] {
  const view = viewOf(text, reading, attributions);
  const coded = reading.events.flatMap((event) => (event.coded === null ? [] : [{ event, coded: event.coded }]));
  const order = coded.toSorted(
    (left, right) =>
      left.event.sentence - right.event.sentence ||
      Number(left.coded.mode === "past") - Number(right.coded.mode === "past") ||
      left.coded.words.start - right.coded.words.start,
  );
  return order.map(({ event, coded: found }) => recordEvent(view, event, found));
}

interface View {
  readonly text: string;
  readonly reading: Reading;
  /** Numbers of figures, times and attributions by the sentence in which they begin. */
  readonly figures: ReadonlyMap<number, readonly number[]>;
  readonly times: ReadonlyMap<number, readonly number[]>;
  readonly attributions: ReadonlyMap<number, readonly number[]>;
  readonly contents: readonly StandOff[];
  /** For each token the entity that names or stands for it, or -1. */
  readonly entityOf: Int32Array;
}

function viewOf(text: string, reading: Reading, attributions: readonly StandOff[]): View {
  const { sentences, tokens } = reading;
  const entityOf = new Int32Array(tokens.length).fill(-1);
  for (const { start, end, actor } of [...reading.references, ...reading.names]) {
    for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) entityOf[at] = actor;
  }
  return {
    text,
    reading,
    figures: bySentence(
      sentences,
      reading.figures.map((figure) => [figure]),
    ),
    times: bySentence(
      sentences,
      reading.times.map((time) => [time]),
    ),
    attributions: bySentence(
      sentences,
      attributions.map(({ content }) => content),
    ),
    contents: attributions,
    entityOf,
  };
}

/** For each sentence the things of which a range lies in it. */
function bySentence(sentences: readonly Sentence[], things: readonly (readonly Range[])[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  things.forEach((ranges, thing) => {
    for (const range of ranges) {
      for (let at = firstEndingAfter(sentences, range.start); at < sentences.length && sentences[at]!.start < range.end; at++) {
        const list = found.get(at);
        if (list === undefined) found.set(at, [thing]);
        else if (list[list.length - 1] !== thing) list.push(thing);
      }
    }
  });
  return found;
}

function recordEvent(view: View, event: Event, coded: CodedEvent): RecordedEvent {
  const { reading, text } = view;
  const { words } = coded;
  const amounts = (view.figures.get(event.sentence) ?? []).filter((index) => isAmount(view, event, coded, index));
  return {
    start: words.start,
    end: words.end,
    text: text.slice(words.start, words.end),
    type: coded.type,
    mode: coded.mode,
    sentence: event.sentence,
    token: event.predicate,
    ...castOf(view, event, coded),
    figure: nearest(words, amounts, reading.figures),
    time: nearest(words, view.times.get(event.sentence) ?? [], reading.times),
    utterance:
      (view.attributions.get(event.sentence) ?? []).find((index) =>
        view.contents[index]!.content.some((range) => contains(range, words)),
      ) ?? null,
  };
}

/** A sum of money or a count inside of what the event is done to: "cancel $10 billion of debt", "arrested 12 people". */
function isAmount(view: View, event: Event, coded: CodedEvent, index: number): boolean {
  const figure = view.reading.figures[index]!;
  if (figure.trivial || (figure.kind !== "money" && figure.kind !== "count" && figure.kind !== "weight")) return false;
  const { tokens, sentences } = view.reading;
  const { first, last } = sentences[event.sentence]!;
  return coded.recipients.some((head) => overlaps(phraseOf(tokens, head, first, last), figure));
}

function nearest(words: Range, candidates: readonly number[], places: readonly Range[]): number | null {
  let best: number | null = null;
  let bestDistance = Infinity;
  for (const index of candidates) {
    const place = places[index]!;
    const distance = Math.max(place.start - words.end, words.start - place.end, 0);
    if (distance < bestDistance) [best, bestDistance] = [index, distance];
  }
  return best;
}

/** Acts in which all sides do the same. */
const mutualTypes: ReadonlySet<EventType> = new Set<EventType>(["AGREE", "CONSULT", "COOPERATE", "FIGHT"]);

/**
 * Who does it, and to whom. What has an entity or a country goes before what has none: in "sent doctors to Chile" the doctors are no
 * recipient. Nobody is both, but for acts in which all sides do the same.
 */
function castOf(view: View, event: Event, coded: CodedEvent): Pick<RecordedEvent, "actor" | "recipient"> {
  const actor = parties(view, event, coded.actors);
  const acting = new Set(actor.flatMap(({ entity }) => entity ?? []));
  const others = parties(view, event, coded.recipients).filter(
    ({ entity, country, token }) => !acting.has(entity ?? -1) && (country !== null || isSomebody(view, token, entity)),
  );
  const known = others.filter(({ entity, country }) => entity !== null || country !== null);
  const recipient = known.length > 0 ? known : others;
  const all = recipient.length === 0 && mutualTypes.has(coded.type) && actor.length > 1 ? actor : recipient;
  return { actor: actor.map(withoutToken), recipient: all.map(withoutToken) };
}

interface Party extends RecordedParty {
  /** The head of its phrase. */
  readonly token: number;
}

function withoutToken({ start, end, text, entity, country }: Party): RecordedParty {
  return { start, end, text, entity, country };
}

/** The phrases of these heads, each entity once. Of coordinated heads each has its own phrase. */
function parties(view: View, event: Event, heads: readonly number[]): readonly Party[] {
  const { tokens, sentences } = view.reading;
  const { first, last } = sentences[event.sentence]!;
  const seen = new Set<number>();
  return heads.flatMap((token): Party[] => {
    const whole = withoutTime(view, event, token, phraseOf(tokens, token, first, last));
    const { start, end } = withoutOthers(view, token, whole, heads);
    const entity = entityIn(view, token, { start, end });
    const key = entity ?? -1 - token;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ start, end, text: view.text.slice(start, end), entity, country: countryIn(view, entity, { start, end }), token }];
  });
}

/** "Norway and Chile": the phrase of the first ends before what joins the second to it. */
function withoutOthers(view: View, head: number, phrase: Range, heads: readonly number[]): Range {
  const { tokens } = view.reading;
  const next = heads.find(
    (other) => other > head && tokens[other]!.head === head && tokens[other]!.relation === "conj" && tokens[other]!.end <= phrase.end,
  );
  if (next === undefined) return phrase;
  let last = next - 1;
  while (last > head && tokens[last]!.head !== head) last--;
  while (last > head && (tokens[last]!.tag === "CCONJ" || tokens[last]!.tag === "PUNCT" || tokens[last]!.head === next)) last--;
  return { start: phrase.start, end: Math.max(tokens[last]!.end, tokens[head]!.end) };
}

/** Somebody: a phrase that names an entity or a country, or people. What is done to a thing has no recipient. */
function isSomebody(view: View, head: number, entity: number | null): boolean {
  const { lemma } = view.reading.tokens[head]!;
  return entity !== null || isRoleNoun(lemma) || personNouns.has(lemma);
}

/** "Boris Yeltsin on Saturday": the parse hangs many times on the noun before them. */
function withoutTime(view: View, event: Event, head: number, phrase: Range): Range {
  const { tokens, times } = view.reading;
  for (const index of view.times.get(event.sentence) ?? []) {
    const time = times[index]!;
    if (time.end !== phrase.end || time.start <= tokens[head]!.start) continue;
    let last = firstTokenFrom(tokens, time.start) - 1;
    if (tokens[last]?.tag === "ADP") last--;
    return { start: phrase.start, end: tokens[last]!.end };
  }
  return phrase;
}

/** Of the head, else of the only entity that the phrase names. */
function entityIn(view: View, head: number, phrase: Range): number | null {
  if (view.entityOf[head]! >= 0) return view.entityOf[head]!;
  const inside = new Set<number>();
  for (const at of tokensIn(view, phrase)) if (view.entityOf[at]! >= 0) inside.add(view.entityOf[at]!);
  const [only] = inside;
  return inside.size === 1 ? only! : null;
}

function countryIn(view: View, entity: number | null, phrase: Range): string | null {
  const known = entity === null ? null : view.reading.actors[entity]!.country;
  if (known !== null) return known;
  for (const at of tokensIn(view, phrase)) {
    const { text } = view.reading.tokens[at]!;
    const pair = `${view.reading.tokens[at - 1]?.text ?? ""} ${text}`;
    const named = view.entityOf[at]! >= 0 ? view.reading.actors[view.entityOf[at]!]!.country : null;
    const country = named ?? (/^\p{Lu}/u.test(text) ? (demonymCountry(pair) ?? demonymCountry(text)) : undefined);
    if (country !== undefined && country !== null) return country;
  }
  return null;
}

function* tokensIn(view: View, range: Range): Generator<number> {
  const { tokens } = view.reading;
  for (let at = firstTokenFrom(tokens, range.start); at < tokens.length && tokens[at]!.start < range.end; at++) yield at;
}
