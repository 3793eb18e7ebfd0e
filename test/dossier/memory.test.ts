import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, createMemory } from "../../src/dossier/index.ts";
import type { CompileInput } from "../../src/dossier/index.ts";
import { storyId } from "../../src/kernel/index.ts";
import type { Span } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import type { ReadingCorrection } from "../../src/reading/index.ts";
import type { Copy } from "../../src/stories/index.ts";
import { drawer } from "./drawer.ts";
import { reportOf } from "./reports.ts";

/** Sentences of one event in several wordings; who is named in full, which country stands out and which words are rare changes with the reports. */
const told: readonly (readonly string[])[] = [
  [
    "The ferry Aurora ran aground off Lindholm on Tuesday with 214 passengers on board.",
    "With 214 passengers on board, the ferry Aurora ran aground near Lindholm on Tuesday.",
    "A ferry with some 190 people on board hit a reef off Lindholm, the coast guard said.",
  ],
  [
    "Karel Novik, the harbour master of Vik, blamed the pilot.",
    "“The pilot was asleep when the ship left the channel,” Novik told Coast Radio.",
    "Novik said: “The pilot was asleep when the ship left the channel of Vik.”",
    "Karel Novak denied that the pilot was asleep.",
  ],
  [
    "Norway sent two helicopters, and Oslo promised to pay $3 million for the rescue.",
    "Two Norwegian helicopters took part, and Norway will pay 3 million dollars.",
    "The Swedish navy offered help, but Stockholm may withdraw it in May.",
  ],
  [
    "Who will pay for the damage?",
    "Nobody knows who will pay for the damage because the owner, Northern Lines, went bankrupt in 2011.",
    "Northern Lines said it would not pay for the damage to the reef.",
  ],
  [
    "Divers found 14 cracks in the hull.",
    "Divers discovered 17 cracks in the hull on Wednesday.",
    "The hull has no cracks, according to the International Ferry Union (IFU).",
    "The IFU praised the crew as heroes.",
  ],
];

/** Reports that draw from the sentences, some of them reprints of the one before. */
function makeStory(seed: number, count: number): { readonly input: CompileInput; readonly copies: readonly Copy[] } {
  const draw = drawer(seed);
  const bodies: string[] = [];
  const reprints = new Set<number>();
  for (let number = 0; number < count; number++) {
    const isReprint = number > 0 && draw(5) === 0;
    if (isReprint) reprints.add(number);
    const own = told.filter(() => draw(4) > 0).map((wordings) => wordings[draw(wordings.length)]!);
    bodies.push(
      isReprint ? `${bodies[number - 1]!} The paper has more on page ${number}.` : [...own, `The reporter ${number} left early.`].join(" "),
    );
  }
  const reports = bodies.map(reportOf);
  const readings = reports.map((report) => read(report, loadModels()));
  const copies = [...reprints].map((at): Copy => ({ report: reports[at]!.id, of: reports[at - 1]!.id, kind: "reprint", containment: 0.9 }));
  return { input: { story: { id: storyId("ferry"), reports: [], copies: [] }, reports, readings }, copies };
}

/** A story of some of the reports. */
function pick({ input, copies }: ReturnType<typeof makeStory>, chosen: readonly number[]): CompileInput {
  const reports = chosen.map((at) => input.reports[at]!);
  const ids = new Set(reports.map((report) => report.id));
  return {
    story: { ...input.story, reports: [...ids], copies: copies.filter((copy) => ids.has(copy.report) && ids.has(copy.of)) },
    reports,
    readings: chosen.map((at) => input.readings[at]!),
  };
}

test("a story that grows report by report, in any order, has the dossier of one that is compiled from nothing", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const story = makeStory(seed, 9);
    const draw = drawer(seed + 100);
    const order = story.input.reports
      .map((_, at) => ({ at, rank: draw(1000) }))
      .sort((left, right) => left.rank - right.rank || left.at - right.at);
    const memory = createMemory();
    order.forEach((_, size) => {
      const input = pick(
        story,
        order.slice(0, size + 1).map(({ at }) => at),
      );
      assert.deepEqual(compile(input, {}, memory), compile(input), `seed ${seed}, ${size + 1} reports`);
    });
  }
});

test("reports that leave, come back or are read anew, and words against what was read, leave no trace in what is kept", () => {
  for (let seed = 1; seed <= 4; seed++) {
    const story = makeStory(seed + 50, 8);
    const draw = drawer(seed);
    const memory = createMemory();
    for (let step = 0; step < 8; step++) {
      const chosen = story.input.reports.flatMap((_, at) => (draw(4) > 0 ? [at] : []));
      const input = pick(story, chosen);
      const readings = input.readings.map((reading) => (draw(4) === 0 ? structuredClone(reading) : reading));
      const corrections = [[], wordAgainst(input), wordOfNames(input)][draw(3)]!;
      const now = { ...input, readings };
      assert.deepEqual(compile(now, { corrections }, memory), compile(now, { corrections }), `seed ${seed}, step ${step}`);
    }
  }
});

/** Sentences that many reports print word for word, of whom the story knows more or less as reports come and go. */
const printed: readonly string[] = [
  "Norway will pay for the rescue of the ferry, and the two countries will share the costs of the tow.",
  "“The channel was marked on every chart,” Karel Novik told Coast Radio on Tuesday.",
  "The president visited the Norwegian port of Vik on Monday.",
  "The harbour master, who had warned of the reef, may resign in May.",
  "The tow cost 4 million dollars.",
];

/** What reports say beside them: who is meant by a country, a surname or "the two countries" hangs on it. */
const beside: readonly string[] = [
  "Oslo and Stockholm agreed in the morning. Oslo will send a tug, and Stockholm a crane.",
  "The Norwegian government and the Swedish government met. Norway and Sweden are neighbours.",
  "Denmark offered pumps. Copenhagen and Oslo spoke on Sunday.",
  "Novik, the mayor of Vik, was away. Anna Novik was not.",
  "Karel Novik, the harbour master of Vik, was asleep.",
];

test("what a sentence says is found once for all reports that print it, and found again when it means something else", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const draw = drawer(seed + 300);
    const bodies = Array.from({ length: 9 }, (_, number) => {
      const shared = printed.filter(() => draw(3) > 0);
      // The same words stand at another place, after another sentence, and in one report with a mark less at the end before them.
      const own = draw(3) === 0 ? "Notes of the South" : `Reporter ${number} was there.`;
      return [own, beside[draw(beside.length)]!, ...shared].join(draw(2) === 0 ? " " : "\n\n");
    });
    const reports = bodies.map(reportOf);
    const readings = reports.map((report) => read(report, loadModels()));
    const story = { input: { story: { id: storyId("tow"), reports: [], copies: [] }, reports, readings }, copies: [] };
    const memory = createMemory();
    // Grows, shrinks, and has reports in it that were read anew and compared with a memory that knew them otherwise.
    for (let step = 0; step < 12; step++) {
      const size = step < 6 ? step + 2 : 9 - (step - 6);
      const chosen = reports.map((_, at) => at).filter((at) => (at * 7 + step * (seed % 3)) % 9 < size);
      const input = pick(story, chosen);
      const now = { ...input, readings: input.readings.map((reading) => (draw(6) === 0 ? structuredClone(reading) : reading)) };
      const corrections = draw(4) === 0 ? wordOfNames(input) : [];
      assert.deepEqual(compile(now, { corrections }, memory), compile(now, { corrections }), `seed ${seed}, step ${step}`);
    }
  }
});

test("a speaker whom a person chose is shown by whichever report names them now, and by nobody when that one has left", () => {
  const reports = [
    "“The quay will hold for a hundred years,” a visitor said on Monday. The harbour was closed.",
    "Ann-Mari Holm opened the quay of Vik on Monday.",
    "The quay of Vik was opened by Ann-Mari Holm on Monday.",
  ].map(reportOf);
  const readings = reports.map((report) => read(report, loadModels()));
  const placeOf = (at: number, words: string): Span => {
    const start = reports[at]!.text.indexOf(words);
    return { report: reports[at]!.id, start, end: start + words.length };
  };
  const correction: ReadingCorrection = {
    kind: "said-by",
    places: [placeOf(0, "The quay will hold for a hundred years,")],
    others: [placeOf(1, "Ann-Mari Holm"), placeOf(2, "Ann-Mari Holm")],
    speaker: { name: "Ann-Mari Holm", type: "person" },
  };
  const memory = createMemory();
  const named = [[0, 2], [0], [0, 1]].map((chosen) => {
    const own = chosen.map((at) => reports[at]!);
    const story = { id: storyId("quay"), reports: own.map(({ id }) => id), copies: [] };
    const input = { story, reports: own, readings: chosen.map((at) => readings[at]!) };
    const grown = compile(input, { corrections: [correction] }, memory);
    assert.deepEqual(grown, compile(input, { corrections: [correction] }));
    const quoted = grown.utterances.find(({ content }) => content.report === reports[0]!.id);
    return quoted?.speaker.evidence.map(({ report }) => report) ?? [];
  });
  assert.deepEqual(named, [[reports[2]!.id], [], [reports[1]!.id]]);
});

/** Somebody says that the first words in quotation marks are no quotation. */
function wordAgainst({ readings }: CompileInput): readonly ReadingCorrection[] {
  const found = readings.flatMap(({ report, utterances }) =>
    utterances.filter(({ kind }) => kind === "direct").map(({ content }) => ({ report, start: content.start, end: content.end })),
  );
  return found.slice(0, 1).map((place) => ({ kind: "no-quotation", places: [place] }));
}

/** Somebody says that a name of the first two reports that have it means two things. */
function wordOfNames({ reports, readings }: CompileInput): readonly ReadingCorrection[] {
  const places = readings.flatMap(({ report, names }, at) =>
    names.map(({ start, end }) => ({ place: { report, start, end }, name: reports[at]!.text.slice(start, end) })),
  );
  const [first] = places;
  const other = places.find(({ place, name }) => place.report !== first?.place.report && name === first?.name);
  return first === undefined || other === undefined ? [] : [{ kind: "apart", places: [first.place], others: [other.place] }];
}
