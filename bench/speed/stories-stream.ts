/*
 * Makes a stream of reports of any length in the language of a labelled one. The reports of a labelled story are the pattern of many
 * events: sentences and common words stay, every other word is replaced by one that is as frequent, in the same way in all reports
 * of an event. Words of middle frequency are replaced in the same way in all events of a topic, so that topics are dense and hold
 * events that are hard to tell apart. So the words of an event agree as they do in true reports, frequencies stay those of news, and
 * new names never end, as in a true stream. There are events with one report and reprints.
 */
import type { StoryInput } from "../../src/stories/index.ts";
import { copyRecipes } from "../../training/stories/copy-recipes.ts";
import type { Labelled } from "../../training/stories/fit.ts";
import { coin, Language, mixed, type Piece } from "./stories-language.ts";

const dayMs = 86_400_000;

/** Patterns are reports of about the length of news pages: 4,000 characters on average. */
const charactersMin = 2_200;
const charactersMax = 6_500;

/** Topics of one pattern. Few are dense, because the drawn number is squared. */
const topicsOfPattern = 100;

/** Of so many events one has a single report, and of so many reports one is a reprint of an earlier one. */
const loneEvery = 4;
const reprintEvery = 10;

export interface GeneratedReport {
  readonly input: StoryInput;
  readonly event: string;
}

interface Pattern {
  readonly title: readonly Piece[] | null;
  readonly text: readonly Piece[];
}

interface Running {
  readonly event: number;
  readonly pattern: readonly Pattern[];
  readonly topic: number;
  at: number;
}

/** Yields `count` reports in order of date; the same arguments give the same stream. */
export function* generateStream(labelled: readonly Labelled[], count: number, reportsOfDay: number): Generator<GeneratedReport> {
  const language = new Language(labelled.map((one) => one.input));
  const patterns = toPatterns(labelled, language);
  const running: Running[] = [];
  // An event of four reports lasts about a day, as the stories of the labelled stream do.
  const runningMax = Math.max(4, reportsOfDay * 0.3);
  let event = 0;
  for (let number = 0; number < count; number++) {
    while (running.length < runningMax) running.push(begin(event++, patterns));
    const slot = mixed(number, 13) % running.length;
    const one = running[slot]!;
    const published = new Date(1_600_000_000_000 + (number * dayMs) / reportsOfDay).toISOString();
    yield { input: write(one, number, published, language), event: `e${one.event}` };
    one.at++;
    if (one.at < one.pattern.length && mixed(one.event, 19) % loneEvery !== 0) continue;
    running[slot] = running[running.length - 1]!;
    running.pop();
  }
}

function toPatterns(labelled: readonly Labelled[], language: Language): readonly (readonly Pattern[])[] {
  const usable = labelled.filter(({ input }) => input.text.length >= charactersMin && input.text.length <= charactersMax);
  return [...Map.groupBy(usable, (one) => one.gold).values()]
    .filter((reports) => reports.length > 1)
    .map((reports) =>
      reports.map(({ input }) => ({
        title: input.title === null ? null : language.split(input.title),
        text: language.split(input.text),
      })),
    );
}

function begin(event: number, patterns: readonly (readonly Pattern[])[]): Running {
  const pattern = mixed(event, 7) % patterns.length;
  const drawn = (mixed(event, 11) % 1024) / 1024;
  return { event, pattern: patterns[pattern]!, topic: pattern * topicsOfPattern + Math.floor(drawn ** 2 * topicsOfPattern), at: 0 };
}

function write(running: Running, number: number, published: string, language: Language): StoryInput {
  const { event, topic, at } = running;
  const isReprint = at > 0 && mixed(number, 17) % reprintEvery === 0;
  const pattern = running.pattern[isReprint ? at - 1 : at]!;
  const written = language.write(pattern.text, topic, event);
  const text = isReprint
    ? copyRecipes[mixed(number, 23) % copyRecipes.length]!.make(written, language.write(running.pattern[at]!.text, topic, number), number)
    : written;
  return {
    id: `report-${number}`,
    title: pattern.title === null ? null : language.write(pattern.title, topic, event),
    text,
    published,
    outlet: `The ${coin("Morning", "Post", mixed(number, 3) % 400)}`,
    url: `https://news${mixed(number, 3) % 400}.example.org/2020/09/article-${number}.html`,
  };
}
