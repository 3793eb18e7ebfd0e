import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { compileBodies } from "./reports.ts";

/*
 * What is counted as told by several texts, what is shown beside it, and with which words.
 */

/** The wordings of each claim that more than one text tells. */
function jointOf(dossier: Dossier): readonly (readonly string[])[] {
  return dossier.claims
    .filter((claim) => claim.status !== "only")
    .map((claim) => claim.evidence.map((quote) => quote.text.replace(/\s+/g, " ")));
}

test("what one person was and what another was are two things, whatever words tell them", () => {
  const joint = jointOf(
    compileBodies(
      "Anna Holm, who was mayor of Vik from 2006 to 2012, laughed at the plan of the harbour board.",
      "Peter Lund, who was mayor of Vik from 2000 to 2006, praised the plan. Anna Holm, who was mayor of Vik from 2006 to 2012, did not.",
    ),
  );
  assert.ok(joint.length > 0);
  for (const wordings of joint)
    assert.ok(
      wordings.every((words) => !words.includes("Lund") || words.includes("Holm")),
      wordings.join(" | "),
    );
});

test("what one person says and what another says are two things", () => {
  const [holm, lund] = ["Anna Holm", "Peter Lund"].map((speaker) =>
    compileBodies(
      `Anna Holm and Peter Lund argued. “If these charges are true, he must leave the harbour board,” ${speaker} told the council.`,
      "Anna Holm and Peter Lund argued. The charges come from the crew. “If these allegations are true, he will leave the board of the harbour,” Anna Holm said.",
    ),
  );
  const toldTogether = (dossier: Dossier): boolean =>
    jointOf(dossier).some((wordings) => wordings.some((words) => words.includes("true, he")));
  assert.ok(toldTogether(holm!));
  assert.ok(!toldTogether(lund!));
});

test("short sentences of the same words are one claim, also when all their words are common", () => {
  const joint = jointOf(
    compileBodies(
      "“She should pay for it. She's got the money,” Anna Holm said.",
      "“She should pay for it. She's got the money,” said Anna Holm.",
    ),
  );
  assert.ok(
    joint.some((wordings) => wordings.length === 2 && wordings.every((words) => words.includes("should pay for it"))),
    JSON.stringify(joint),
  );
});

test("what somebody claims is shown with the words that tell who", () => {
  const joint = jointOf(
    compileBodies(
      "The comments echo those of Anna Holm, who a week ago claimed that Vik will not pay for a border wall.",
      "Vik will not pay for a wall along the border, whatever the rival may say.",
    ),
  );
  assert.deepEqual(
    joint.map((wordings) => wordings.some((words) => words.includes("Anna Holm, who a week ago claimed"))),
    [true],
    JSON.stringify(joint),
  );
});

test("a title of a film, a signature and a box for newsletters state nothing", () => {
  const dossier = compileBodies(
    "MUST WATCH The ferry leaves Vik for the last time 01:55\n\n“We will sail again soon.”\n\n(1/2) — Anna Holm (@annaholm) March 2, 2016\n\nGet our newsletter daily. The 9 things you must know in five minutes. You will now receive the Harbour newsletter.\n\nThe ferry stopped at 10:30.",
    "Old boats of the northern lakes\n\nThe harbour master closed the pier.",
  );
  const words = dossier.claims.flatMap((claim) => claim.evidence.map((quote) => quote.text)).join(" | ");
  assert.match(words, /stopped at 10:30/);
  assert.doesNotMatch(words, /sail again|last time|annaholm|newsletter|must know|Old boats/);
  assert.deepEqual(dossier.figures, []);
});

test("of a quotation of several sentences one line tells all, with its speaker", () => {
  const dossier = compileBodies(
    "The pier was closed on Monday. “The piles are rotten. Nobody should walk on them before spring,” Anna Holm, the harbour master, said. “It is a sad day.” The café stays open.",
    "The mayor of Vik opened a school for sailors.",
  );
  assert.deepEqual(
    dossier.claims.filter(({ evidence }) => /piles|walk|sad/.test(evidence[0].text)).map(({ text }) => text),
    ["“The piles are rotten. Nobody should walk on them before spring,” Anna Holm, the harbour master, said."],
  );
});

test("words that several texts quote are told by the wording that names the speaker, and stand among the voices where none does", () => {
  const dossier = compileBodies(
    "Anna Holm posted a letter on Monday.\n\nNobody should ever walk on the rotten pier of Vik before the spring.\n\nGive the old sailors of the northern harbour a home.",
    "“Nobody should ever walk on the rotten pier of Vik before the spring,” Anna Holm wrote.\n\n“Give the old sailors of the northern harbour a home.”",
  );
  const joined = dossier.claims.filter(({ status }) => status === "everyone");
  assert.deepEqual(
    joined.map(({ text }) => text),
    ["“Nobody should ever walk on the rotten pier of Vik before the spring,” Anna Holm wrote."],
  );
  assert.match(dossier.utterances.map(({ content }) => content.text).join(" | "), /old sailors/);
});

test("what stands under a condition is not told without it, and a sum is read whole", () => {
  const dossier = compileBodies(
    "If the mayors of old believed that compromise was a dirty word for sailors, Vik would still be a village. Anna and Berta Holm found $8 million.",
    "All know that compromise was a dirty word for sailors. The price tag of the pier is around $8 million.",
  );
  const short = dossier.claims.flatMap((claim) => claim.evidence.map((quote) => quote.text)).filter((text) => text.includes("compromise"));
  assert.ok(
    short.every((text) => text.includes("If the mayors") || text.startsWith("All know")),
    short.join(" | "),
  );
  assert.deepEqual(
    dossier.figures.map(({ kind, value, status }) => `${kind} ${value} ${status}`),
    ["money 8000000 agree"],
  );
});

test("a question is no line, a title of the page no headline, and an exact number of people one figure", () => {
  const dossier = compileBodies(
    "Why risk the boat if the mayor may sink it anyway? The class includes 544 managers of harbours.",
    "Others pointed to a group of 544 women who serve as managers.",
  );
  assert.ok(dossier.claims.every((claim) => !claim.text.endsWith("?")));
  assert.deepEqual(
    dossier.figures.map(({ value, status }) => `${value} ${status}`),
    ["544 agree"],
  );
  assert.equal(dossier.title, null, "the titles of these reports share no word with their texts");
});

test("a headline in the running text is no claim, with a stop or without", () => {
  const dossier = compileBodies(
    "Judge Tells Harbour Town to Pay Back Money to the U.S.\n\nThe judge told the town of Vik on Monday to pay the money back.",
    "The town of Vik has to pay, a judge said on Monday.",
  );
  const words = dossier.claims.flatMap((claim) => claim.evidence.map((quote) => quote.text)).join(" | ");
  assert.doesNotMatch(words, /Judge Tells/);
  assert.match(words, /judge told the town/);
});

test("reports that quote the same words tell that somebody said them, whatever else they say", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    [
      "Anna Holm promised to make good the wages that the sailors had lost “very quickly or as soon as possible.”",
      "The crews will get their money “very quickly or as soon as possible,” she said.",
      true,
    ],
    [
      "Anna Holm praised the letters of the “Royal Harbour Board of Vik” on Monday.",
      "A boat of the “Royal Harbour Board of Vik” sank near Torvik.",
      false,
    ],
    ["Anna Holm spoke of “a very quick answer.”", "Peter Lund wanted “a very quick” end of the regatta.", false],
  ];
  for (const [one, other, isJoined] of cases) {
    const { claims } = compileBodies(one, other);
    assert.equal(
      claims.some(({ status }) => status === "everyone"),
      isJoined,
      one,
    );
  }
});
