import assert from "node:assert/strict";
import { test } from "node:test";
import type { DossierClaim } from "../../src/dossier/index.ts";
import { claimsOf } from "./claims-of.ts";
import { reportOf } from "./reports.ts";

const news = "The old pier of Vik was closed on Monday after divers found cracks in it.";
const others = "Ferries to Torvik will leave from the new quay until the repairs are finished.";

/** What only the first of two reports tells, beside news that both have. */
function onlyIn(...paragraphs: readonly string[]): readonly DossierClaim[] {
  const body = [news, ...paragraphs].join("\n\n");
  const first = reportOf(body).id;
  return claimsOf(body, `${news}\n\n${others}`).filter(({ status, reports }) => status === "only" && reports.includes(first));
}

const told = (claims: readonly DossierClaim[]): readonly string[] =>
  claims.map(({ text, context }) => `${context === null ? "" : `[${context.text}] `}${text.replaceAll(/\s+/g, " ")}`).toSorted();

test("a sentence that leans on the one before is a line of its own, with that one as its context", () => {
  assert.deepEqual(told(onlyIn("Anna Holm praised the welders of the shipyard.", "She promised them a medal of bronze.")), [
    "Anna Holm praised the welders of the shipyard.",
    "[Anna Holm praised the welders of the shipyard.] She promised them a medal of bronze.",
  ]);
});

test("where the name suffices to understand a line it is the context", () => {
  const lines = told(onlyIn("Anna Holm praised the welders of the shipyard.", "She also opened a school in Torvik."));
  assert.ok(lines.includes("[Anna Holm] She also opened a school in Torvik."), lines.join("\n"));
});

test("a name does not suffice where somebody else was named since", () => {
  const lines = told(onlyIn("Anna Holm praised the work of Ruth Vale.", "She also opened a school in Torvik."));
  assert.ok(lines.includes("[Anna Holm praised the work of Ruth Vale.] She also opened a school in Torvik."), lines.join("\n"));
});

test("the only noun that a pronoun may stand for is the context, one of two is not", () => {
  const one = told(onlyIn("The new ferry carries 300 lorries and their drivers.", "It was built in Halden in the year 2011."));
  assert.ok(one.includes("[The new ferry] It was built in Halden in the year 2011."), one.join("\n"));
  const two = told(onlyIn("The new ferry carries sand for a factory in Halden.", "It was built in the year 2011."));
  assert.ok(two.includes("[The new ferry carries sand for a factory in Halden.] It was built in the year 2011."), two.join("\n"));
});

test("a person who is described is told with the name, where the title does not give it", () => {
  const lines = told(onlyIn("The harbour board also invited Ruth Vale, a singer from Torvik.", "The singer left the island on Friday."));
  assert.ok(lines.includes("[Ruth Vale] The singer left the island on Friday."), lines.join("\n"));
});

test("a thing that was brought in just before is told with the words that brought it in", () => {
  const rest = [
    "Sailors brought their boats to the other side of the bay.",
    "The baker gave bread to whoever had none.",
    "A choir sang in the town hall of Vik.",
    "Nurses worked through the night without a break.",
  ];
  const lines = told(
    onlyIn(...rest, "The board had received a letter from the welders in May.", "The letter warned of rust in the lamps."),
  );
  const asObject = told(
    onlyIn(
      ...rest,
      "The board had received a letter from the welders in May.",
      "Peter Vale, the oldest baker in the whole town, then read the letter aloud in the old church.",
    ),
  );
  assert.ok(
    asObject.some((line) => line.startsWith("[a letter from the welders] Peter Vale")),
    asObject.join("\n"),
  );
  assert.ok(lines.includes("[a letter from the welders] The letter warned of rust in the lamps."), lines.join("\n"));
});

test("a sentence that can be read alone is a line of its own", () => {
  assert.equal(onlyIn("Anna Holm praised the welders of the shipyard.", "Peter Vale promised the sailors a medal of bronze.").length, 2);
});

test("what others tell too is the context of a line, and no part of it", () => {
  assert.deepEqual(told(onlyIn("That decision angered the fishermen of the northern islands.")), [
    `[${news}] That decision angered the fishermen of the northern islands.`,
  ]);
});

test("where the sentence before is too long the name stands before the line", () => {
  const long =
    "Anna Holm, who has led the council of Vik for eleven years and who was elected with the votes of the fishermen, the sailors and the owners of the shops along the quay, told a meeting in the town hall that the harbour board, the county and the owners of the ferries had to share the costs of the repairs among themselves before the winter storms begin.";
  const lines = told(onlyIn(long, "She also praised the welders of the shipyard in Torvik."));
  assert.ok(lines.includes("[Anna Holm] She also praised the welders of the shipyard in Torvik."), lines.join("\n"));
});

test("what nobody can tell of whom it speaks is told only for a name or a number of its own, and not where that is its subject", () => {
  const long =
    "“The people who walked along the quay that evening did not understand why the gates had been shut, why the lamps were dark, why nobody came to tell them anything, why the boats were gone and why the bell of the old church was ringing all the time, while the wind was getting stronger, the rain was getting colder, and children were crying.”";
  const lines = told(
    onlyIn(
      long,
      "They hurried away quickly.",
      long,
      "For 300 dollars they bought tea.",
      long,
      "Blankets for 300 dollars were given to them.",
    ),
  );
  assert.ok(!lines.some((line) => /hurried|tea/.test(line)), lines.join("\n"));
  assert.ok(
    lines.some((line) => line.includes("Blankets for 300 dollars")),
    lines.join("\n"),
  );
});

test("where all before a line leans as well, the sentence right before it is better than nothing", () => {
  const crowd =
    "Otherwise nobody would have stood on the quay without a coat while the bell of the old church was ringing in the storm, the gates had been shut, the lamps were dark, the boats were gone, the wind was getting stronger, the rain was getting colder, and children were crying in the dark.";
  const lines = told(onlyIn(crowd, "Because of that Peter Vale lost his boat and both of his dogs."));
  assert.ok(lines.includes(`[${crowd}] Because of that Peter Vale lost his boat and both of his dogs.`), lines.join("\n"));
});

test("a line without context is not told if it begins with what nobody understands", () => {
  const long =
    "“The people who walked along the quay that evening did not understand why the gates had been shut, why the lamps were dark, why nobody came to tell them anything, why the boats were gone and why the bell of the old church was ringing all the time, while the wind was getting stronger, the rain was getting colder, and children were crying.”";
  const lines = told(onlyIn(long, "Those lamps cost the harbour board 9,000 dollars in May."));
  assert.ok(!lines.some((line) => line.includes("Those lamps")), lines.join("\n"));
});

test("a sentence that was torn at a title is one line with its first half", () => {
  const lines = told(onlyIn("The fishermen sent a long letter of thanks to Gov.", "Peter Vale asking him to open the harbour."));
  assert.ok(
    lines.includes("The fishermen sent a long letter of thanks to Gov. Peter Vale asking him to open the harbour."),
    lines.join("\n"),
  );
});

test("a subject that sums up the sentence before is told with that sentence", () => {
  const before = "Sailors in Torvik refused on Friday to pay the new harbour toll.";
  const lines = told(onlyIn(before, "The protest was the first one at the lamps of the board."));
  assert.ok(lines.includes(`[${before}] The protest was the first one at the lamps of the board.`), lines.join("\n"));
  const known = told(onlyIn("A protest of sailors in Torvik began on Friday.", "The protest was the first one at the lamps of the board."));
  assert.ok(known.includes("The protest was the first one at the lamps of the board."), known.join("\n"));
});

test("the other one and the next one are told with the first", () => {
  const before = "A welder from Halden had inspected the lamps in May.";
  const lines = told(onlyIn(before, "The other inspector, Karel Novik, praised the paint of the lamps."));
  assert.ok(lines.includes(`[${before}] The other inspector, Karel Novik, praised the paint of the lamps.`), lines.join("\n"));
  const day = told(onlyIn(before, "The next day Karel Novik praised the paint of the lamps."));
  assert.ok(day.includes("The next day Karel Novik praised the paint of the lamps."), day.join("\n"));
});

test("“this” before a noun points back, unless it may mean where one is or is explained behind", () => {
  const before = "Anna Holm believes that the lamps of the harbour rust from inside.";
  const rejected = "Karel Novik has rejected this opinion in May.";
  const lines = told(onlyIn(before, rejected));
  assert.ok(lines.includes(`[${before}] ${rejected}`), lines.join("\n"));
  for (const plain of ["Karel Novik has rejected this opinion of the welders.", "Karel Novik has painted this city for the board."]) {
    const others = told(onlyIn(before, plain));
    assert.ok(others.includes(plain), others.join("\n"));
  }
});

test("of himself nobody speaks in the third person", () => {
  const before = "The pilot of the ferry slept on the bridge that night.";
  const lines = told(onlyIn(before, "“He should never have steered a ferry,” Anna Holm said, and asked for another inquiry in Torvik."));
  assert.ok(
    lines.some((line) => line.startsWith(`[${before}] “He should never`)),
    lines.join("\n"),
  );
});

test("a noun with what hangs on it, an infinitive and a line without a stop are no lines", () => {
  const table: readonly (readonly [line: string, isTold: boolean])[] = [
    ["The search of two houses owned by the harbour board in Torvik.", false],
    ["Captains who listen to the welders and the sailors of the island.", false],
    ["To learn the right lessons for the sailors of Torvik.", false],
    ["Sailors of Torvik wait beside the lamps of the harbour board", false],
    ["Sailors of Torvik wait beside the lamps of the harbour board.", true],
    ["The storm that hit Torvik on Monday with hurricane force cut power to the lamps of the harbour.", true],
    ["To save the lamps, Karel Novik mixed paint for the harbour board of Torvik.", true],
  ];
  for (const [line, isTold] of table)
    assert.equal(
      told(onlyIn(line)).some((one) => one.endsWith(line)),
      isTold,
      line,
    );
});

test("a caption that says where in the picture somebody stands is no line", () => {
  const line = "The singer Ruth Vale (pictured) has thanked the sailors of Torvik in the hall.";
  assert.deepEqual(told(onlyIn(line)), []);
  assert.equal(told(onlyIn(line.replace(" (pictured)", ""))).length, 1);
});

const beginning =
  "The ferry to Vik stopped on Monday. Its engine failed at noon near the pier. Passengers waited in the cold hall for hours. Nobody was hurt in the harbour.";

/** The context of the line with these words in a report that tells of a ferry first. */
function contextBehind(words: string, ...paragraphs: readonly string[]): string | null {
  const claim = onlyIn(beginning, ...paragraphs).find(({ text }) => text.includes(words));
  assert.ok(claim, `no line has: ${words}`);
  return claim.context?.text ?? null;
}

test("a noun that holds what the sentence before tells is told with it, wherever in the line it stands", () => {
  const before = "Two sailors shouted at a guard of the customs house.";
  assert.equal(contextBehind("filmed", before, "Ruth Vale from Halden filmed the exchange."), before);
});

test("a noun that holds what its own line or the opening tells needs no context", () => {
  const before = "Two sailors shouted at a guard of the customs house.";
  assert.equal(contextBehind("resigned", before, "Ruth Vale resigned from the board and regretted the decision."), null);
  assert.equal(contextBehind("idea", before, "Ruth Vale from Halden supports the idea that ferries need two engines."), null);
});

test("a body or a place that is called by a common noun is told with the sentence that names it", () => {
  const body = "A reply came late from the Halden Shipping Association.";
  assert.equal(contextBehind("timetable", body, "Sailors say the association has harshly criticized the new timetable."), body);
  const place = "The wind also broke several masts in Torvik.";
  assert.equal(contextBehind("tents", place, "The town, which is small, sent forty tents to the sailors."), place);
});

test("words that point at what was done get a sentence, not a name", () => {
  const before =
    "Anna Holm wrote a letter to the board of the harbour in which she warned of cracks in the old pier, of rust in the crane and of a ferry whose engine is " +
    "older than the men who have to repair it every winter, and she sent it to all newspapers.";
  const line =
    "In that letter she also asked for a new crane, for twelve more welders and for a doctor who would look after the crews of foreign ships in the months of the year in which the roads to Halden are closed.";
  assert.equal(contextBehind("twelve more welders", before, line), before);
});

test("whom the line names is not the name for its open pronoun", () => {
  const before = "Peter Vale spoke in the harbour for an hour.";
  assert.equal(contextBehind("praised", before, "He also met Ruth Lund, who praised the speech of Peter Vale."), before);
});

test("a wording that needs no words before it stands for one that does, also where it tells the fact in passing", () => {
  const claims = claimsOf(
    `${news}\n\nRuth Lund spoke in the town hall.\n\nShe has read the lawsuit that covers 300 sailors and could cost the port of Vik millions of crowns.`,
    `${news}\n\nEven some judges from Halden expressed qualms about a lawsuit that covers 300 sailors and could cost the port of Vik several millions of crowns.`,
  );
  const lead = claims.find(({ text, texts }) => texts === 2 && text.includes("300 sailors"));
  assert.ok(lead);
  assert.equal(lead.context, null);
  assert.match(lead.text, /^Even some judges/);
});

test("who was named in passing is not taken for who is spoken of next", () => {
  const lines = told(onlyIn("The welders of Halden lost a letter to Anna Holm.", "She also opened a school in Torvik."));
  assert.ok(lines.includes("[The welders of Halden lost a letter to Anna Holm.] She also opened a school in Torvik."), lines.join("\n"));
});

test("one name does not suffice for a line that speaks of both him and her", () => {
  const lines = told(onlyIn("Anna Holm praised the skipper of the ferry.", "She also showed him the new school in Torvik."));
  assert.ok(
    lines.includes("[Anna Holm praised the skipper of the ferry.] She also showed him the new school in Torvik."),
    lines.join("\n"),
  );
});

/** A sentence that is too long to be told before another one. */
const endless = `Anna Holm praised the lamps of the shipyard${", the oak of the quay, the sand of the beach, the stone of the old church and the paint on the boats".repeat(5)}.`;

test("a name is no context where another pronoun of the line stays open", () => {
  const lines = told(onlyIn(endless, "“It saves a penny on every lamp in Halden,” she said."));
  assert.deepEqual(
    lines.filter((line) => line.includes("penny")),
    [],
  );
});

test("what the report itself points at without telling it is not told, what may be at hand is", () => {
  const lines = told(
    onlyIn(endless, "Four boats in Halden do not meet those criteria yet.", endless, "Four boats in Torvik will stay in port this season."),
  );
  assert.deepEqual(
    lines.filter((line) => line.includes("Four boats")),
    ["Four boats in Torvik will stay in port this season."],
  );
});
