/*
 * Makes a story of any number of reports out of the few true ones of a labelled story: outlets that retell the event in words of
 * their own, and reprints. A retelling takes sentences of two true reports in their order, puts other words of the same concept in
 * the place of some, leaves out what follows the last comma of some, gives other figures now and then, and adds sentences that no
 * other outlet has, which are lent by reports of other events. Deterministic.
 */
import { conceptWords } from "../../src/lexicon/concepts.ts";
import { copyRecipes } from "../../training/stories/copy-recipes.ts";
import type { StoryInput } from "../../src/stories/index.ts";
import { coin, mixed } from "./stories-language.ts";

/** Of so many reports one is a reprint, so many per cent of the sentences of a retelling are its own, and so on. */
const reprintEvery = 4;
const ownPercent = 20;
const takenPercent = 55;
const takenFromOtherPercent = 30;
const rewordedPercent = 35;
const shortenedPercent = 25;
const otherFigurePercent = 4;
const hourMs = 3_600_000;

export interface StoryText {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly outlet: string;
  readonly url: string;
  readonly published: string;
}

/** `pattern`: the true reports of one event; `others`: reports of other events, which lend what only one outlet tells. */
export function generateStory(pattern: readonly StoryInput[], others: readonly StoryInput[], count: number): readonly StoryText[] {
  const told = pattern.map((report) => sentencesOf(report.text));
  const lent = others.flatMap((report) => sentencesOf(report.text).slice(0, 12));
  const made: StoryText[] = [];
  for (let number = 0; number < count; number++) {
    const isReprint = number > 8 && mixed(number, 1) % reprintEvery === 0;
    const printed = made[mixed(number, 2) % Math.max(1, made.length)];
    const text =
      isReprint && printed
        ? copyRecipes[mixed(number, 3) % copyRecipes.length]!.make(printed.text, lent[mixed(number, 4) % lent.length]!, number)
        : retell(told, lent, number);
    const source = pattern[mixed(number, 5) % pattern.length]!;
    made.push({
      file: `report-${String(number).padStart(4, "0")}.txt`,
      title: isReprint && printed ? printed.title : reword(source.title ?? sentencesOf(source.text)[0] ?? "", mixed(number, 6)),
      text,
      outlet: `The ${coin("Morning", "Post", mixed(number, 7) % 400)} ${number}`,
      url: `https://news${number}.example.org/2020/01/article-${number}.html`,
      published: new Date(1_578_700_000_000 + Math.floor((number * 48 * hourMs) / count)).toISOString(),
    });
  }
  return made;
}

function retell(told: readonly (readonly string[])[], lent: readonly string[], number: number): string {
  const first = mixed(number, 11) % told.length;
  const second = (first + 1 + (mixed(number, 12) % Math.max(1, told.length - 1))) % told.length;
  const sentences: string[] = [];
  const take = (from: readonly string[], percent: number, salt: number): void => {
    from.forEach((sentence, at) => {
      const drawn = mixed(number * 977 + at, salt);
      if (drawn % 100 >= percent) return;
      sentences.push(reword(sentence, drawn));
      if (mixed(drawn, 13) % 100 < ownPercent) sentences.push(lent[mixed(drawn, 14) % lent.length]!);
    });
  };
  take(told[first]!, takenPercent, 15);
  take(told[second]!, takenFromOtherPercent, 16);
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) paragraphs.push(sentences.slice(at, at + 2).join(" "));
  return paragraphs.join("\n\n");
}

/** Words of one concept stand for one another in the form in which they are listed; names, quotations and endings stay. */
function reword(sentence: string, seed: number): string {
  const shortened = mixed(seed, 21) % 100 < shortenedPercent && !/["“”]/.test(sentence) ? withoutTail(sentence) : sentence;
  let at = 0;
  return shortened.replace(/\p{L}+|\d+/gu, (word) => {
    const drawn = mixed(seed + ++at * 7919, 22);
    if (/^\d/.test(word)) return drawn % 100 < otherFigurePercent ? String(Number(word) + 1 + (drawn % 7)) : word;
    const others = sayings.get(word) ?? alike.get(word);
    return others === undefined || drawn % 100 >= rewordedPercent ? word : others[drawn % others.length]!;
  });
}

function withoutTail(sentence: string): string {
  const comma = sentence.lastIndexOf(", ");
  return comma > 60 ? `${sentence.slice(0, comma)}.` : sentence;
}

const sayings: ReadonlyMap<string, readonly string[]> = new Map([["said", ["said", "stated", "added", "explained", "remarked"]]]);

/** Each word of the list of concepts with the words that stand beside it. */
const alike: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(conceptWords(), ([, concept]) => concept).values()].flatMap((group) => {
    const words = group.map(([word]) => word);
    return words.map((word) => [word, words] as const);
  }),
);

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["”]?)\s+(?=["“\p{Lu}])/u)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence.length > 30);
}
