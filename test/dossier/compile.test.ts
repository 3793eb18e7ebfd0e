import assert from "node:assert/strict";
import { test } from "node:test";
import { collate } from "../../src/engine.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Dossier, Quote } from "../../src/dossier/index.ts";

const texts: Readonly<Record<string, string>> = {
  "gazette.txt": `Ferry runs aground off Lindholm

The ferry Aurora ran aground off the island of Lindholm on Tuesday with 214 passengers on board, the coast guard said.

"Nobody was in danger at any moment," the captain, Erik Solberg, told the news agency Nordpress. "We followed the usual route."

Repairs will cost 3 million euros, the shipping company Havlinjen estimated. The ship was built in 1998.
`,
  "tribune.txt": `Passengers taken off stranded ferry

The ferry Aurora, which ran aground off Lindholm on Tuesday, had 214 passengers on board, according to the coast guard.

Havlinjen, the shipping company, put the cost of repairs at 5 million euros. Divers will examine the hull on Friday.

What went wrong?

The sea chart was out of date, a spokesman for the harbour authority said.
`,
  "harbour-news.txt": `Aurora stranded

Lindholm's lifeboat took 214 passengers off the ferry Aurora after it ran aground on Tuesday. "We followed the usual route," said the captain, Erik Solberg.

The harbour authority denied that its charts were out of date.
`,
};

function compileTexts(files: Readonly<Record<string, string>>, questions: readonly string[] = []): Dossier {
  const inputs = Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
  const { stories } = collate(inputs, { questions }, loadModels());
  assert.equal(stories.length, 1, "the reports tell one event");
  return stories[0]!.dossier;
}

const dossier = compileTexts(texts, ["How many passengers were on board?", "Who owns the lifeboat?", "What did the captain say?"]);

test("a value that several texts give for one thing is one figure that agrees", () => {
  const passengers = dossier.figures.filter((figure) => figure.value === 214);
  assert.equal(passengers.length, 1);
  assert.equal(passengers[0]!.status, "agree");
  assert.equal(new Set(passengers[0]!.reports).size, 3);
});

test("two values for one thing differ and name each other", () => {
  const costs = dossier.figures.filter((figure) => figure.kind === "money");
  assert.deepEqual(costs.map((figure) => figure.value).sort(), [3_000_000, 5_000_000]);
  for (const cost of costs) {
    assert.equal(cost.status, "differ");
    assert.equal(cost.unit, "EUR");
    assert.deepEqual(
      cost.differsFrom,
      costs.filter((other) => other !== cost).map((other) => other.id),
    );
  }
  assert.ok(dossier.differences.some((difference) => difference.kind === "number"));
});

test("one speaker in two reports is one person, with the chain of each report", () => {
  const spoken = dossier.utterances.filter((utterance) => utterance.content.text.startsWith("We followed the usual route"));
  assert.equal(spoken.length, 2);
  assert.deepEqual(new Set(spoken.map((utterance) => utterance.speaker.name)), new Set(["Erik Solberg"]));
  assert.equal(spoken[0]!.speaker.entity, spoken[1]!.speaker.entity);
  assert.deepEqual(
    spoken[0]!.variants.map((variant) => variant.id),
    [spoken[1]!.id],
  );
  const told = dossier.utterances.find((utterance) => utterance.content.text.startsWith("Nobody was in danger"));
  assert.ok(told?.chain.some((link) => link.role === "medium" && link.name === "Nordpress"));
});

test("a question is answered with words of the reports, or is not stated", () => {
  const [passengers, owner, captain] = dossier.questions;
  assert.equal(passengers!.status, "answered");
  assert.ok(passengers!.answers.every((answer) => answer.text.includes("214")));
  assert.equal(owner!.status, "not-stated");
  assert.deepEqual(owner!.answers, []);
  assert.ok(captain!.answers.some((answer) => answer.text.startsWith("We followed the usual route")));
});

test("an outlet's own question is answered by what stands below it", () => {
  const own = dossier.questions.find((question) => question.askedBy === "outlet");
  assert.equal(own?.question, "What went wrong?");
  assert.ok(own.answers[0]!.text.startsWith("The sea chart was out of date"));
});

test("a reprint adds a report and no text", () => {
  const reprint = texts["gazette.txt"]!.replace("Ferry runs aground off Lindholm", "Ferry in trouble").replaceAll('"', "”");
  const more = compileTexts({ ...texts, "z-reprint.txt": reprint });
  assert.equal(more.counts.reports, 4);
  assert.equal(more.counts.texts, 3);
  assert.equal(more.reports.filter((report) => report.copyOf !== null).length, 1);
  // Which wording leads may change with the marks of the copy; how many texts tell each claim may not.
  const counts = (one: Dossier): readonly string[] => one.claims.map((claim) => `${claim.status} ${claim.texts}`);
  assert.deepEqual(counts(more), counts(dossier));
  assert.equal(more.utterances.length, dossier.utterances.length);
});

test("the order in which reports arrive does not change the dossier", () => {
  const turned = compileTexts(Object.fromEntries(Object.entries(texts).reverse()), [
    "How many passengers were on board?",
    "Who owns the lifeboat?",
    "What did the captain say?",
  ]);
  assert.equal(JSON.stringify(turned), JSON.stringify(dossier));
});

test("every quote of a dossier is the text of its report at its place", () => {
  let seen = 0;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === "object") {
      if ("source" in value && "before" in value) check(value as Quote);
      else Object.values(value).forEach(walk);
    }
  };
  const check = (quote: Quote): void => {
    seen++;
    const file = dossier.reports.find((report) => report.id === quote.report)!.file;
    assert.equal(texts[file]!.slice(quote.source.start, quote.source.end).replaceAll(/\s+/g, " "), quote.text.replaceAll(/\s+/g, " "));
  };
  walk(dossier);
  assert.ok(seen > 50, `only ${seen} quotes were seen`);
});

test("who asks what somebody said of a thing gets the clause of a fragment", () => {
  const body = "Pier to stay\n\nAnna Holm said the old pier “was a great help to the town.”\n\nThe council met on Monday.\n";
  const [asked] = compileTexts({ "pier.txt": body }, ["What did Anna Holm say about the pier?"]).questions;
  assert.deepEqual(
    asked!.answers.map(({ text }) => text),
    ["the old pier “was a great help to the town.”"],
  );
});
