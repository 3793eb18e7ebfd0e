/**
 * Grouping and copies on the development stream beside the checkout.
 *
 *     node bench/quality/stories.ts            the figures as JSON
 *     node bench/quality/stories.ts --worst    also the ten worst stories, and why
 *
 * Grouping: five-fold cross-validation over stories. The model that groups a fold has seen no pair of its stories, its bound was
 * chosen on the other folds; it groups the whole stream, and the fold's reports are scored against all reports.
 */
import { readFileSync } from "node:fs";
import { createGrouper, type Grouper } from "../../src/stories/index.ts";
import { readAgency } from "../../src/stories/agencies.ts";
import { isCopied } from "../../src/stories/copies.ts";
import { makeProfile, type Profile } from "../../src/stories/profile.ts";
import { measureContainment } from "../../src/stories/shingles.ts";
import { copyRecipes } from "../../training/stories/copy-recipes.ts";
import { chooseBound, crossValidate, foldOf, type FoldRun } from "../../training/stories/cross-validation.ts";
import { groupStream, type Labelled } from "../../training/stories/fit.ts";
import { readLabelled } from "../../training/stories/labelled.ts";
import { addSums, type GroupingFigures, sumGrouping, toFigures } from "../../training/stories/measure.ts";
import { findShared, type Measurement, skipped } from "./measure.ts";
import { tellWorst } from "./stories-worst.ts";

const dayMs = 86_400_000;

/** Too short or without particulars: not what a newsroom copies, and the engine leaves them alone. */
const copiedWordsMin = 60;

export async function measureStories(): Promise<Measurement> {
  const file = findShared("data", "stories", "dev.jsonl");
  if (file === undefined) return skipped("the development stream of stories");
  const stream = readLabelled(readFileSync(file, "utf8"));
  const runs = crossValidate(stream);
  const online = scoreHeldOut(stream, runs);
  const shuffled = scoreShuffled(stream, runs);
  const copies = measureCopies(stream);
  return {
    figures: {
      bcubed: { precision: online.bcubed.precision, recall: online.bcubed.recall, f: online.bcubed.f },
      pairs: { precision: online.pairs.precision, recall: online.pairs.recall, f: online.pairs.f },
      shuffledWithinDay: { bcubedF: shuffled.bcubed.f, pairsF: shuffled.pairs.f },
      idChurn: measureChurn(stream),
      copies,
    },
  };
}

function scoreHeldOut(stream: readonly Labelled[], runs: readonly FoldRun[]): GroupingFigures {
  return toFigures(
    runs
      .map((run) => {
        const bound = chooseBound(runs, (fold) => fold !== run.fold);
        return run.byBound.find((one) => one.bound === bound)!.sums;
      })
      .reduce(addSums),
  );
}

/** The same models and bounds on the stream with the order of each day shuffled. */
function scoreShuffled(stream: readonly Labelled[], runs: readonly FoldRun[]): GroupingFigures {
  const shuffled = shuffleWithinDays(stream);
  const gold = shuffled.map((one) => one.gold);
  return toFigures(
    runs
      .map((run) => {
        const found = groupStream(
          shuffled,
          run.weights,
          chooseBound(runs, (fold) => fold !== run.fold),
        );
        return sumGrouping(gold, found, (story) => foldOf(story) === run.fold);
      })
      .reduce(addSums),
  );
}

function shuffleWithinDays(stream: readonly Labelled[]): Labelled[] {
  let seed = 42;
  const draw = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  const keyed = stream.map((one) => ({ one, day: one.input.published!.slice(0, 10), key: draw() }));
  keyed.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : left.key - right.key));
  return keyed.map(({ one }) => one);
}

/** Share of all reports whose story id is another one at the end than 24 hours of stream time after they came. */
function measureChurn(stream: readonly Labelled[]): number {
  const grouper: Grouper = createGrouper();
  const times = stream.map((one) => Date.parse(one.input.published!));
  const settled = new Map<string, string>();
  let oldest = 0;
  stream.forEach(({ input }, index) => {
    grouper.add(input);
    for (; times[oldest]! < times[index]! - dayMs; oldest++)
      settled.set(stream[oldest]!.input.id, grouper.storyOf(stream[oldest]!.input.id)!);
  });
  grouper.repair();
  let changed = 0;
  for (const [report, story] of settled) if (grouper.storyOf(report) !== story) changed++;
  return changed / stream.length;
}

interface Text {
  readonly text: string;
  readonly profile: Profile;
}

/** Copies made by recipe against the reports that tell the same event in their own words. */
function measureCopies(stream: readonly Labelled[]): Record<string, number> {
  const texts = stream
    .map((one) => ({ ...one, text: one.input.text, profile: makeProfile(one.input) }))
    .filter(({ profile }) => profile.words >= copiedWordsMin && profile.particulars >= 2);
  const isCopy = (left: Text, right: Text): boolean => {
    const lengths = Math.min(left.profile.words, right.profile.words) / Math.max(left.profile.words, right.profile.words);
    const agency = readAgency(left.text);
    return isCopied(
      measureContainment(left.profile.sketch, right.profile.sketch),
      lengths,
      agency !== null && agency === readAgency(right.text),
    );
  };
  let made = 0;
  let found = 0;
  for (const recipe of copyRecipes) {
    texts.forEach((original, index) => {
      const other = texts[(index * 7 + 3) % texts.length]!.text;
      const text = recipe.make(original.text, other, index + 1);
      made++;
      if (isCopy(original, { text, profile: makeProfile({ ...original.input, title: null, text }) })) found++;
    });
  }
  let pairs = 0;
  let wrong = 0;
  for (let left = 0; left < texts.length; left++) {
    for (let right = 0; right < left; right++) {
      if (texts[left]!.gold !== texts[right]!.gold) continue;
      pairs++;
      if (isCopy(texts[left]!, texts[right]!)) wrong++;
    }
  }
  const precision = found / Math.max(1, found + wrong);
  const recall = found / made;
  return { f: (2 * precision * recall) / (precision + recall), recall, falseShare: wrong / pairs, made, pairs };
}

if (import.meta.main) {
  console.log(JSON.stringify(await measureStories(), null, 2));
  const file = findShared("data", "stories", "dev.jsonl");
  if (process.argv.includes("--worst") && file !== undefined) console.log(tellWorst(readLabelled(readFileSync(file, "utf8"))));
}
