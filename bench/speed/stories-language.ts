import type { StoryInput } from "../../src/stories/index.ts";

/** A piece of a text: a word of the collection, or what stands between words. */
export interface Piece {
  readonly text: string;
  /** Undefined for what is written as it stands. */
  readonly word: Word | undefined;
  readonly isCapital: boolean;
}

interface Word {
  /** Number of the word, from which replacements are drawn. */
  readonly number: number;
  /** The words that are about as frequent and of the same kind, itself among them. */
  readonly peers: readonly string[];
  /** A name is mostly written with a capital. */
  readonly isName: boolean;
  /** Standing in so many texts that all events of a topic have it in common. */
  readonly isOfTopic: boolean;
}

/** Words in more than this share of the texts are what any report is written with. */
const commonShare = 0.25;

/** From so many texts on a word belongs to a topic, below to an event. */
const topicTexts = 6;

/** Of so many words of a topic an event has one: two events of a topic share a part of them. */
const topicEvery = 4;

/** Of so many rare plain words one is new. Names are always new: the collection has fewer than a long stream. */
const coinedEvery = 4;

const words: RegExp = /\p{L}{3,}/gu;

/** The words of a collection by frequency and kind, and texts written with others of them. */
export class Language {
  private readonly known: ReadonlyMap<string, Word>;

  constructor(texts: readonly StoryInput[]) {
    const counts = new Map<string, { texts: number; capitals: number }>();
    for (const { text } of texts) {
      const seen = new Map<string, boolean>();
      for (const word of text.match(words) ?? []) seen.set(word.toLowerCase(), isCapital(word) && seen.get(word.toLowerCase()) !== false);
      for (const [word, capital] of seen) {
        const count = counts.get(word) ?? { texts: 0, capitals: 0 };
        count.texts++;
        if (capital) count.capitals++;
        counts.set(word, count);
      }
    }
    this.known = toWords(counts, texts.length);
  }

  split(text: string): readonly Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(words)) {
      const word = this.known.get(match[0].toLowerCase());
      if (word === undefined) continue;
      pieces.push({ text: text.slice(end, match.index), word, isCapital: isCapital(match[0]) });
      end = match.index + match[0].length;
    }
    pieces.push({ text: text.slice(end), word: undefined, isCapital: false });
    return pieces;
  }

  /** The pieces with the words that an event of a topic puts in their places. */
  write(pieces: readonly Piece[], topic: number, event: number): string {
    const written: string[] = [];
    for (const { text, word, isCapital: capital } of pieces) {
      written.push(text);
      if (word !== undefined) written.push(capital ? capitalise(replace(word, topic, event)) : replace(word, topic, event));
    }
    // Joined and not added up, so that the text is one string, as a text that is read from a file.
    return written.join("");
  }
}

function toWords(counts: ReadonlyMap<string, { texts: number; capitals: number }>, textCount: number): ReadonlyMap<string, Word> {
  const peers = new Map<string, string[]>();
  const known = new Map<string, Word>();
  for (const [text, count] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (count.texts > commonShare * textCount) continue;
    const isName = count.capitals * 2 > count.texts;
    // Classes of half powers of two hold words of nearly one frequency.
    const key = `${isName} ${Math.floor(2 * Math.log2(count.texts))}`;
    if (!peers.has(key)) peers.set(key, []);
    peers.get(key)!.push(text);
    known.set(text, { number: known.size, peers: peers.get(key)!, isName, isOfTopic: count.texts >= topicTexts });
  }
  return known;
}

function replace(word: Word, topic: number, event: number): string {
  const own = mixed(word.number, event + 5);
  const drawn = word.isOfTopic && (own >>> 16) % topicEvery === 0 ? mixed(word.number, topic + 3) : own;
  const { peers } = word;
  const peer = peers[drawn % peers.length]!;
  if (word.isOfTopic || (!word.isName && drawn % coinedEvery !== 0)) return peer;
  return coin(peer, peers[mixed(drawn, 29) % peers.length]!, drawn);
}

/** A new word: the beginning of one and the end of another. */
export function coin(one: string, other: string, drawn: number): string {
  return one.slice(0, 2 + (drawn % 3)) + other.slice(-2 - ((drawn >>> 4) % 3));
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** 32 well mixed bits of two numbers. */
export function mixed(value: number, salt: number): number {
  let hash = Math.imul(value ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}
