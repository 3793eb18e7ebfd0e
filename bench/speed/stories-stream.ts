/*
 * Makes a stream of reports of any length in the language of a labelled one. Each labelled story becomes many events: names and a
 * share of the other words are replaced by words of the same collection, in the same way in all reports of the event. So the words
 * of an event agree as they do in true reports, events of one pattern differ, and frequencies stay those of news.
 */
import type { StoryInput } from "../../src/stories/index.ts";
import type { Labelled } from "../../training/stories/fit.ts";

const dayMs = 86_400_000;

/** Share of the plain words that an event changes. */
const wordsChanged = 0.85;

/** Reports are brought to about this length: the length of news pages. */
const charactersWanted = 4_000;

export interface GeneratedReport {
  readonly input: StoryInput;
  readonly event: string;
}

/** Yields `count` reports in order of date; the same arguments give the same stream. */
export function* generateStream(labelled: readonly Labelled[], count: number, reportsOfDay: number): Generator<GeneratedReport> {
  const patterns = [...Map.groupBy(labelled, (one) => one.gold).values()].filter((reports) => reports.length > 1);
  const vocabulary = new Vocabulary(labelled);
  const queue: { time: number; event: number; pattern: readonly Labelled[]; at: number }[] = [];
  const stepMs = dayMs / reportsOfDay;
  let event = 0;
  let number = 0;
  let clock = 1_600_000_000_000;
  while (number < count) {
    // As many events run side by side as two days bring: stories of the labelled stream last as long.
    while (queue.length < Math.max(4, reportsOfDay * 0.6)) {
      const pattern = patterns[mixed(event, 7) % patterns.length]!;
      queue.push({ time: clock + (mixed(event, 11) % 1000) * (dayMs / 500), event, pattern, at: 0 });
      event++;
    }
    const slot = mixed(number, 13) % queue.length;
    const running = queue[slot]!;
    const source = running.pattern[running.at]!;
    clock += stepMs;
    yield { input: vocabulary.rewrite(source.input, running.event, number, clock), event: `e${running.event}` };
    number++;
    running.at++;
    if (running.at === running.pattern.length) {
      queue[slot] = queue[queue.length - 1]!;
      queue.pop();
    }
  }
}

class Vocabulary {
  private readonly names: string[];
  private readonly words: string[];
  private readonly common: Set<string>;

  constructor(labelled: readonly Labelled[]) {
    const counts = new Map<string, number>();
    for (const { input } of labelled)
      for (const word of new Set(input.text.match(/\p{L}{3,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
    this.names = sorted.filter(([word, count]) => /^\p{Lu}\p{Ll}/u.test(word) && count < 60).map(([word]) => word);
    this.words = sorted.filter(([word, count]) => /^\p{Ll}/u.test(word) && count < 60).map(([word]) => word);
    this.common = new Set(sorted.filter(([, count]) => count >= 60).map(([word]) => word));
  }

  rewrite(input: StoryInput, event: number, number: number, time: number): StoryInput {
    const map = (text: string): string => text.replace(/\p{L}{3,}/gu, (word) => this.replace(word, event));
    let text = map(input.text.slice(0, charactersWanted * 1.3));
    // Short ones are filled with sentences that only this report has, so that length does not make copies.
    while (text.length < charactersWanted * 0.7) text += ` ${this.fill(number + text.length)}`;
    return {
      id: `g${number}`,
      title: input.title === null ? null : map(input.title),
      text,
      published: new Date(time).toISOString(),
      outlet: `outlet ${mixed(number, 3) % 400}`,
      url: `https://example.org/${number}`,
    };
  }

  private replace(word: string, event: number): string {
    if (this.common.has(word)) return word;
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    const drawn = mixed(hash, event + 1);
    if (/^\p{Lu}/u.test(word)) return this.names[drawn % this.names.length]!;
    return drawn % 1000 < wordsChanged * 1000 ? this.words[mixed(drawn, 5) % this.words.length]! : word;
  }

  private fill(seed: number): string {
    const picked = Array.from({ length: 18 }, (_, at) => this.words[mixed(seed, at + 17) % this.words.length]!);
    return `${picked.join(" ")}.`;
  }
}

function mixed(value: number, salt: number): number {
  let hash = Math.imul(value ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0;
}
