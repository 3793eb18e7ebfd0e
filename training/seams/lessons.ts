import type { Models } from "../../src/reading/index.ts";
import { cutSentences } from "../../src/reading/sentences.ts";
import { groundOf, openerAt, syntaxTraits, wordTraits } from "../../src/reading/seams/traits.ts";
import { readWords } from "../../src/reading/words.ts";
import { toReport } from "../dossier/pairs.ts";
import type { StreamRow } from "../dossier/pairs.ts";

/** A place where a sentence may begin, its traits, and whether one does because a stop was taken away there. */
export interface Lesson {
  readonly story: string;
  readonly report: string;
  readonly traits: readonly string[];
  readonly isSeam: boolean;
  /** From a sentence as it stands in its report. */
  readonly isNatural: boolean;
  /** The words around it, for those who read what the model finds. */
  readonly around: string;
}

/** Sentences that run together by intention are no longer than this. */
const charactersMax = 900;

/**
 * Lessons of one report: each sentence of its paragraphs as it stands, and half of them run together with a headline, the sentences behind
 * them or others of the report, without the stops between them.
 */
export function lessonsOf(row: StreamRow & { readonly story: string }, models: Models, random: () => number): Lesson[] {
  const { text, blocks } = toReport(row);
  const sentences = cutSentences(text, blocks)
    .sentences.filter(({ block }) => blocks[block]!.kind === "paragraph")
    .map(({ start, end }) => text.slice(start, end));
  const lessons: Lesson[] = [];
  const read = (words: string, seams: ReadonlySet<number>, isNatural: boolean): void => {
    lessons.push(
      ...placesOf(words, models).map(({ start, ...place }) => ({
        ...place,
        story: row.story,
        report: row.id,
        isSeam: seams.has(start),
        isNatural,
      })),
    );
  };
  sentences.forEach((sentence, index) => {
    read(sentence, new Set(), true);
    if (random() < 0.5) return;
    const title = row.title?.replace(/[.!?]$/, "");
    if (title && random() < 0.12 && opens(sentence)) return read(`${title} ${sentence}`, new Set([title.length + 1]), false);
    const seams = new Set<number>();
    let words = sentence;
    const more = random() < 0.6 ? 1 : 2;
    for (let step = 1; step <= more; step++) {
      const before = withoutStop(words);
      const next = sentences[random() < 0.5 ? index + step : Math.floor(random() * sentences.length)];
      if (before === undefined || next === undefined || !opens(next)) break;
      seams.add(before.length + 1);
      words = `${before} ${next}`;
    }
    if (seams.size > 0 && words.length < charactersMax) read(words, seams, false);
  });
  return lessons;
}

function opens(sentence: string): boolean {
  return /^["“'‘]?\p{Lu}/u.test(sentence);
}

function withoutStop(sentence: string): string | undefined {
  if (/[\p{L}\p{N})"”'’%]\.$/u.test(sentence)) return sentence.slice(0, -1);
  return /\.["”'’]$/u.test(sentence) ? sentence.slice(0, -2) + sentence.slice(-1) : undefined;
}

function placesOf(text: string, models: Models): readonly { start: number; traits: readonly string[]; around: string }[] {
  const cut = cutSentences(text, [{ kind: "paragraph", start: 0, end: text.length }]);
  const { tokens } = readWords(text, cut, models);
  return cut.sentences.flatMap((sentence) => {
    const ground = groundOf(tokens, sentence);
    return tokens.slice(sentence.first, sentence.last).flatMap(({ start }, index) => {
      const at = sentence.first + index;
      const opener = openerAt(ground, at);
      if (opener === undefined) return [];
      const around = `${text.slice(Math.max(sentence.start, start - 100), start)}¦${text.slice(start, start + 80)}`;
      return [{ start, traits: [...wordTraits(ground, at, opener), ...syntaxTraits(ground, at, opener)], around }];
    });
  });
}
