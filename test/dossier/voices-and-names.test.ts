import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { compileBodies, compileReports, reportOf } from "./reports.ts";

function voicesOf({ utterances }: Dossier): readonly string[] {
  return utterances.map(({ speaker, content }) => `${speaker.name ?? "not stated"}: ${content.text}`);
}

test("who speaks for somebody is not the one whom he speaks for", () => {
  const lawyer = compileBodies("A lawyer for Mr. Vale, Peter Lund of Holm & Berg, said that Mr. Vale “denies every charge.”");
  assert.ok(voicesOf(lawyer).includes("Peter Lund: denies every charge."));
  const family = compileBodies("The family of Mr. Peter Vale said that he “loved the pier more than his own house.”");
  assert.ok(voicesOf(family).every((line) => line.startsWith("The family of Mr. Peter Vale:")));
  const blogger = compileBodies("A blogger on the Web site Harbour Watch said, “Can anyone trust the council at all?”");
  assert.deepEqual(voicesOf(blogger), ["A blogger on the Web site Harbour Watch: Can anyone trust the council at all?"]);
});

test("a reported clause is shown without what its end may add, and whole where its speaker stands behind it", () => {
  const table: readonly (readonly [text: string, shown: string])[] = [
    ["Anna Holm said the pier would stay open, which many in the town call a mistake.", "Anna Holm: the pier would stay open"],
    ["Anna Holm said the pier would stay open, part of a plan that was made in May.", "Anna Holm: the pier would stay open"],
    ["Anna Holm said that the pier would stay open — more than the town had asked for.", "Anna Holm: the pier would stay open"],
    [
      "The pier would stay open, which is not what the town wants, Anna Holm said.",
      "Anna Holm: The pier would stay open, which is not what the town wants",
    ],
    ["Anna Holm said the pier, which burned last year, would stay open.", "Anna Holm: the pier, which burned last year, would stay open"],
    [
      "Anna Holm said she would keep the pier, which she called “the heart of the town.”",
      "Anna Holm: she would keep the pier, which she called “the heart of the town.”",
    ],
  ];
  for (const [text, shown] of table) assert.ok(voicesOf(compileBodies(text)).includes(shown), text);
});

test("a thing that is talked about is no statement", () => {
  assert.deepEqual(voicesOf(compileBodies("Anna Holm’s offer to the two harbour boards of the north was read out on Monday.")), []);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm defended her adviser Peter Lund by pointing to an old film of the harbour.")), []);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm defended the new law as fair to all the towns.")), [
    "Anna Holm: defended the new law as fair to all the towns",
  ]);
  const matters = [
    "The old letters revealed a long quarrel of the harbour board with the towns.",
    "Anna Holm explained her reasons for the sale of the pier.",
    "The letter of the harbour board adds more doubt about what the mayor knew of the pier.",
    "Large clubs must disclose the names of members who give more than a month of pay.",
    "Anna Holm often describes the fear of the people who came back from the north.",
  ];
  for (const text of matters) assert.deepEqual(voicesOf(compileBodies(text)), [], text);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm described the pier as a danger to all the towns.")), [
    "Anna Holm: described the pier as a danger to all the towns",
  ]);
  assert.deepEqual(voicesOf(compileBodies("The letters revealed that the board had quarrelled with the towns.")), [
    "The letters: the board had quarrelled with the towns",
  ]);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm repeated her demand for a vote of the council.")), [
    "Anna Holm: repeated her demand for a vote of the council",
  ]);
});

test("whom somebody asks to do something is told with the verb of asking", () => {
  const table: readonly (readonly [text: string, shown: string])[] = [
    ["Anna Holm urged the council to stop.", "Anna Holm: urged the council to stop"],
    ["The leader of the opposition, Karin Lund, called on him to resign.", "Karin Lund: called on him to resign"],
    [
      "Anna Holm has quietly urged them to take more time to make the choice.",
      "Anna Holm: urged them to take more time to make the choice",
    ],
    [
      "Anna Holm asked the board of the harbour to say who would pay for the pier.",
      "Anna Holm: asked the board of the harbour to say who would pay for the pier",
    ],
    ["Anna Holm apologized for closing the pier without a word.", "Anna Holm: apologized for closing the pier without a word"],
    ["Anna Holm warned that attempts to save the pier had failed.", "Anna Holm: attempts to save the pier had failed"],
  ];
  for (const [text, shown] of table) assert.deepEqual(voicesOf(compileBodies(text)), [shown], text);
});

test("a participle that goes on with the one of telling is no part of what was said", () => {
  const table: readonly (readonly [text: string, shown: string])[] = [
    ["Anna Holm left the hall, saying that the pier was safe and vowing to come back in May.", "Anna Holm: the pier was safe"],
    [
      "Anna Holm left the hall, saying that the council was closing the pier and selling the boats.",
      "Anna Holm: the council was closing the pier and selling the boats",
    ],
  ];
  for (const [text, shown] of table) assert.ok(voicesOf(compileBodies(text)).includes(shown), text);
});

test("what was not said after all, and a clause without what it speaks of, are no voices", () => {
  assert.deepEqual(voicesOf(compileBodies("Rather than go on and declare that she would not run, Anna Holm left the hall.")), []);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm spoke for an hour and avoided saying that the pier was closed.")), []);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm stopped short of calling on the mayor to resign.")), []);
  assert.deepEqual(voicesOf(compileBodies("Anna Holm steered clear of saying that the pier was closed.")), []);
  assert.deepEqual(voicesOf(compileBodies("Halden Steel is not the first company to announce a rise of its prices.")), []);
  assert.equal(voicesOf(compileBodies("Anna Holm could not resist suggesting that the pier was closed.")).length, 1);
  const gapped = voicesOf(compileBodies("Anna Holm left for the pier, which she claimed the party was asking her to do."));
  assert.ok(!gapped.some((line) => line.includes("was asking")));
  assert.ok(
    voicesOf(compileBodies("Anna Holm gave a speech in which she said the pier was safe.")).includes("Anna Holm: the pier was safe"),
  );
});

test("aides of a body are not that body, and of a couple the one who is named first goes by the surname", () => {
  const aides = voicesOf(compileBodies("Halden Senate aides told the paper that the vote was lost."));
  assert.ok(aides.every((line) => !line.startsWith("Halden Senate:")));
  const couple = compileBodies(
    "President Peter Vale and his wife, Mary Vale, came to the harbour.\n\nVale said that it was “a sad day for the town.”",
  );
  assert.ok(voicesOf(couple).some((line) => line.startsWith("Peter Vale: ")));
});

test("nobody calls himself by name in his own quotation, and pronouns of one sentence are one person", () => {
  const named = compileBodies(
    "Peter Lund spoke in the hall on Monday.\n\n“Karel Novik says it will be a good year for the harbour,” he declared at one point.",
  );
  assert.ok(!voicesOf(named).some((line) => line.startsWith("Karel Novik")));
  const asked = compileBodies(
    "Peter Lund has said that the next mayor should not be a sailor. Michael Vale embraced the task on Monday.\n\nAsked about his own plans, he said, “I am not running for any office.”",
  );
  assert.ok(voicesOf(asked).includes("Michael Vale: I am not running for any office."));
});

test("a single word with nothing that only a person has is nobody of the story", () => {
  const persons = (body: string): readonly string[] =>
    compileBodies(body)
      .entities.filter(({ type }) => type === "person")
      .map(({ name }) => name);
  assert.deepEqual(persons("The family saw Riverdance in May. Anna Holm paid for it."), ["Anna Holm"]);
  assert.deepEqual(persons("Mr. Halvard left in May. Anna Holm paid for it.").toSorted(), ["Anna Holm", "Halvard"]);
});

test("a programme, a law or a march is no body, and what acts, owns or has people is one", () => {
  const bodies = (body: string): readonly string[] =>
    compileBodies(body)
      .entities.filter(({ type }) => type === "organization")
      .map(({ name }) => name);
  assert.deepEqual(bodies("Anna Holm wants to protect DACA and Social Security in the talks."), []);
  assert.deepEqual(bodies("Anna Holm walked in the Women's March behind the old harbour."), []);
  assert.deepEqual(bodies("Anna Holm spoke to KQRT about it."), ["KQRT"]);
  assert.deepEqual(bodies("Anna Holm, a spokeswoman for the Vale Harbour Company, spoke."), ["Vale Harbour Company"]);
});

test("what is told first is no quotation without its speaker", () => {
  const quotation = "“He will serve the people of the harbour with the same care that he has shown in all his years at sea.”";
  const dossier = compileBodies(
    `The lawyer of Peter Lund spoke on Monday.\n\n${quotation}\n\nPeter Lund is to be charged with fraud in the harbour court.`,
    `Peter Lund is to be charged with fraud in the harbour court, officials said.\n\n${quotation}`,
  );
  const told = dossier.claims.filter(({ id }) => dossier.brief.includes(id));
  assert.ok(told.length > 0);
  assert.ok(told.every(({ text }) => !text.includes("He will serve")));
});

test("whoever does what is told does not object to it, and to accuse is not to object", () => {
  const objects = (body: string): readonly string[] =>
    compileBodies(body)
      .questions.filter(({ question }) => question === "Who objects?")
      .flatMap(({ answers }) => answers.map(({ text }) => text));
  const closing = "The council of Vik voted on Monday to close the old pier.";
  assert.equal(objects(`${closing} Anna Holm condemned the closing of the old pier.`).length, 1);
  assert.deepEqual(objects(`${closing} Anna Holm accused the closing council of theft on the old pier.`), []);
  assert.deepEqual(objects(`${closing} Anna Holm condemned a film about whales.`), []);
  assert.deepEqual(objects(`${closing} Anna Holm condemned whales that had swum to the closing of the old pier.`), []);
  assert.deepEqual(objects("Anna Holm condemned the council of Vik on Monday for the closing of the old pier."), []);
});

test("an outlet's answer goes on where it speaks of what is asked", () => {
  const answers = (below: string): readonly string[] =>
    compileBodies(`The pier is shut.\n\nWhat does the deal mean for sailors?\n\n${below}`)
      .questions.filter(({ askedBy }) => askedBy === "outlet")
      .flatMap((question) => question.answers.map(({ text }) => text));
  assert.equal(answers("Sailors will pay less for each night at the pier. They will also get light and water.").length, 2);
  assert.equal(answers("Sailors will pay less for each night at the pier. Oslo voted on schools in May.").length, 1);
});

test("what was refused, struck or only a piece is no voice, and some members are not their party", () => {
  const table: readonly (readonly [body: string, voices: readonly string[]])[] = [
    [
      "It would be wrong to suggest that the pier is safe, said Anna Holm.",
      ["Anna Holm: It would be wrong to suggest that the pier is safe"],
    ],
    ["Anna Holm denied a request to turn over the papers.", []],
    ["Terrorists attacked the harbour with guns and fire.", []],
    ["Several leading Republicans argued that the pier is old.", ["Several leading Republicans: the pier is old"]],
    ["Many say Anna Holm will call it quits after May.", ["Many: Anna Holm will call it quits after May"]],
  ];
  for (const [body, expected] of table) assert.deepEqual(voicesOf(compileBodies(body)), expected, body);
});

test("they who go on are the ones who spoke, whomever they speak of", () => {
  const dossier = compileBodies(
    "Peter Lund and Anna Holm said in a letter that the road is closed.\n\n“Senior officials have stated that the road is open,” they said.\n\n“We know that it is not,” they said.",
  );
  assert.ok(voicesOf(dossier).every((line) => !line.startsWith("not stated") && !line.startsWith("Senior")));
});

test("questions in a row and questions of somebody quoted are no headings", () => {
  const dossier = compileBodies(
    "The pier is shut.\n\nWhy did the council wait so long?\n\nWhat did the mayor know about the pier?\n\nThe mayor had known about the pier since May.\n\nAnna Holm wrote:\n\n“The pier is old.\n\nWhy is the harbour so silent?\n\nNobody knows.”",
  );
  const asked = dossier.questions.filter(({ askedBy }) => askedBy === "outlet").map(({ question }) => question);
  assert.deepEqual(asked, ["What did the mayor know about the pier?"]);
});

test("a ministry of a state that no gazetteer knows is a body, and a leader's regime is one under both of his names", () => {
  const bodies = (...reports: readonly string[]): readonly string[] =>
    compileBodies(...reports)
      .entities.filter(({ type }) => type === "organization")
      .map(({ name }) => name);
  assert.deepEqual(bodies("The bridge in Halden is shut, the Halden transport ministry said. People in Halden were calm."), [
    "Halden transport ministry",
  ]);
  const kim = bodies(
    "North Korean leader Kim Jong Un spoke on Monday. Kim Jong Un's regime fired a missile.",
    "The Kim regime fired a missile on Monday.",
  );
  assert.equal(kim.length, 1);
});

test("a chain of speech breaks where another person becomes the subject", () => {
  const dossier = compileBodies(
    "“He does something about it,” Peter Lund said.\n\nMichael Vale was widely blamed within his own party for the plan.\n\nAt one point he said that others were heartless.",
  );
  assert.ok(voicesOf(dossier).includes("Michael Vale: others were heartless"));
});

test("a clause that misses what stands before its speaker, and words of which only their name is told, are no voices", () => {
  const table: readonly (readonly [text: string, voices: readonly string[]])[] = [
    ["Boats stayed in the harbour — something Anna Holm says the council has failed to do.", []],
    ["Anna Holm announced her decision in a letter on Tuesday.", []],
    ["The boats came around the time Anna Holm said it happened.", []],
    ["Anna Holm promised to defend the new law of the town in court.", ["Anna Holm: to defend the new law of the town in court"]],
    ["It was not the first time Anna Holm said the pier was unsafe.", ["Anna Holm: the pier was unsafe"]],
  ];
  for (const [text, voices] of table) assert.deepEqual(voicesOf(compileBodies(text)), voices, text);
});

test("a person whose site it is passes no words on", () => {
  const { utterances } = compileBodies("“The pier will open in spring,” the mayor said in a video posted on Anna Holm's campaign site.");
  assert.ok(utterances.every(({ chain }) => chain.every(({ name }) => name !== "Anna Holm")));
});

function namesOf({ entities }: Dossier): readonly string[] {
  return entities.map(({ type, name, aliases }) => `${type}: ${[name, ...aliases].join(", ")}`);
}

test("a surname of two words is its bearer, and a court without its country is the one that has it", () => {
  const double = namesOf(
    compileBodies("The party may lose Debbie Lund Holm. Lund Holm said she would stay in her office.\n\nLund Holm left the hall."),
  );
  assert.ok(double.length === 1 && double[0]!.startsWith("person:"), double.join(" / "));
  const court = namesOf(compileBodies("Two towns asked the U.S. Supreme Court to rule. The Supreme Court will hear them in May."));
  assert.equal(court.filter((line) => line.includes("Supreme Court")).length, 1, court.join(" / "));
});

test("a number before a name counts what stands behind it, and a name ends before a lone mark", () => {
  const school = namesOf(compileBodies("Two Vik East High School friends were found on Sunday. Police spoke to the parents of the girls."));
  assert.ok(!school.some((line) => line.includes("Two")), school.join(" / "));
});

test("a report's own outlet to which somebody spoke is a publication, and one name is another with “News”", () => {
  const report = reportOf("Two boats sank in Vik, a senior official at the harbour ministry told Coastline. The ministry speaks of one.");
  const outlet = { value: "Coastline", at: { source: report.source, start: 0, end: 0 }, from: "given" } as const;
  const own = compileReports([{ ...report, outlet }]).entities.find(({ name }) => name === "Coastline");
  assert.equal(own?.type, "organization");
  const channels = namesOf(compileBodies("Anna Holm told NBC 7 that the pier was shut. NBC 7 News reported on Sunday that it would open."));
  assert.equal(channels.filter((line) => line.includes("NBC 7")).length, 1, channels.join(" / "));
});

test("whatever stands with its article beside a quotation and its verb says it", () => {
  const table: readonly (readonly [text: string, speaker: string | null])[] = [
    ["“Her boat was her home for forty years,” the obituary said. Vik mourns.", "the obituary"],
    ["“You want a boat that floats?” begins the advert. It was sold in Vik.", "the advert"],
    ["“We shall not be moved by any storm of this year,” the gizmo said. Vik laughed.", "the gizmo"],
    ["“We shall not be moved by any storm of this year.” The harbour board of Vik met later and closed its books.", null],
  ];
  for (const [text, speaker] of table) {
    const [voice] = compileBodies(text, "A school in Torvik closed.").utterances.filter(({ kind }) => kind === "direct");
    assert.equal(voice?.speaker.name ?? null, speaker, text);
  }
});

test("more than so many ships had left: what is said may open with a bound", () => {
  const dossier = compileBodies("The mayor of Vik said more than 20 ships had left the harbour.", "A school in Torvik closed.");
  assert.deepEqual(
    dossier.utterances.map(({ content }) => content.text),
    ["more than 20 ships had left the harbour"],
  );
});

test("how old somebody is, told by one report, is no figure of the story", () => {
  const dossier = compileBodies(
    "Anna Holm, 73, of Vik met a five-year-old girl on the 100-year-old bridge. Peter Lund, 51, fell.",
    "Peter Lund, 51, of Torvik fell off a ladder.",
  );
  assert.deepEqual(
    dossier.figures.map(({ value, status }) => `${value} ${status}`),
    ["100 only", "51 agree"],
  );
});

test("a photographer named beside a picture speaks nowhere", () => {
  const dossier = compileBodies(
    "Maria Dahl wrote to the council of Vik on Monday.\n\nPeter Lund/Getty Images\n\n“The pier is rotten,” she wrote. (Viktor Hansen via Chirper)",
    "A school in Torvik closed.",
  );
  assert.deepEqual(
    dossier.entities.filter(({ type }) => type === "person").map(({ name }) => name),
    ["Maria Dahl"],
  );
});

test("where somebody works is no role of a speaker", () => {
  const [voice] = compileBodies("“The pier is rotten,” said CNN's Anna Holm in Vik.", "A school in Torvik closed.").utterances;
  assert.deepEqual([voice?.speaker.name, voice?.speaker.role], ["Anna Holm", null]);
});

test("reported words that begin or end in the middle of a quotation are no voice", () => {
  const lines = (text: string): readonly string[] => voicesOf(compileBodies(text)).filter((line) => line.includes("pier"));
  assert.deepEqual(lines('Anna Holm continues to show why the people of the old town have lost the pier," Lund said in a letter.'), []);
  assert.deepEqual(lines('Anna Holm said that the pier was "the heart of the town" and would stay open.'), [
    'Anna Holm: the pier was "the heart of the town" and would stay open',
  ]);
});
