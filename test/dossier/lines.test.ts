import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { compileBodies, relationsOf } from "./reports.ts";

/** "Speaker: words" of each line of the voices. */
function voicesOf(dossier: Dossier): readonly string[] {
  return dossier.utterances.map(({ speaker, content }) => `${speaker.name ?? "not stated"}: ${content.text}`);
}

test("a text is called silent only of what it has no words for", () => {
  const dossier = compileBodies(
    "The ferry to Vik stopped on Monday after its engine failed. A brass band played for the passengers on the pier.",
    "An engine failure stopped the boat. Passengers on the pier waited for a ferry to Vik until Tuesday, the harbour master said.",
  );
  const of = (words: string): Dossier["claims"][number] | undefined => dossier.claims.find((claim) => claim.text.includes(words));
  const band = of("brass band");
  const stop = of("engine failed");
  assert.ok(band && stop);
  assert.equal(band.status, "only");
  assert.deepEqual(
    stop.silent.filter((id) => id === dossier.reports[1]!.id),
    [],
    "its words stand in the other report, whether or not they were joined",
  );
});

test("a campaign, a team or an ally is not the person after whom it is called", () => {
  const voices = voicesOf(
    compileBodies(
      "Peter Vale and Anna Holm want to be mayor. The Vale campaign said the ferry would run all winter. The Holm team said the pier needs repair.",
    ),
  );
  assert.ok(voices.includes("The Vale campaign: the ferry would run all winter"), voices.join("; "));
  assert.ok(voices.includes("The Holm team: the pier needs repair"), voices.join("; "));
});

test("who declines or has not said says nothing, who denies does", () => {
  const voices = voicesOf(
    compileBodies(
      "The mayor, Anna Holm, denied that the pier was unsafe. She has not said how she will vote. The harbour board declined to publish the letter.",
    ),
  );
  assert.deepEqual(voices, ["Anna Holm: the pier was unsafe"]);
});

test("a thing is no speaker", () => {
  const voices = voicesOf(
    compileBodies("As the long quarrel over the toll threatened to become the issue of the year, the mayor said that fares would rise."),
  );
  assert.deepEqual(voices, ["the mayor: fares would rise"]);
});

test("a paragraph of quotation alone goes on with the speaker whose quotation ended the one before", () => {
  const dossier = compileBodies(
    'Anna Holm, the mayor, spoke on the pier. "We have no other choice," Holm said. "The cracks in the pier are deep."\n\n"The people of this town deserve a better harbour."',
  );
  assert.deepEqual(
    dossier.utterances.map(({ speaker }) => speaker.name),
    ["Anna Holm", "Anna Holm", "Anna Holm"],
  );
});

test("a law, a town and an adjective are no parties; troops act for their country", () => {
  const relations = relationsOf(
    compileBodies(
      "Anna Holm pushed the Harbour Act through the council. She stood before a Danish flag. Denmark’s troops invaded Norway in the film.",
    ),
  );
  assert.deepEqual(
    relations.filter((relation) => !relation.includes("invade")),
    [],
  );
  assert.ok(
    relations.some((relation) => /^Denmark – invade – Norway$/.test(relation)),
    relations.join("; "),
  );
});

test("a sum on top of another, or one of two in a clause, contradicts nothing", () => {
  const dossier = compileBodies(
    "The council paid 4.1 million euros in wages and 3.2 million euros in pensions last year.",
    "The council paid an additional 3.9 million euros in wages last year.",
  );
  assert.deepEqual(
    dossier.figures.filter((figure) => figure.status === "differ").map((figure) => figure.what),
    [],
  );
});

test("of the usual questions those are shown that the reports answer", () => {
  const dossier = compileBodies(
    "The old ferry to Vik stopped in the middle of the harbour on Monday.",
    "A ferry to Vik stopped in the middle of the harbour on Monday, officials said.",
  );
  const usual = dossier.questions.filter((question) => question.askedBy === "reader");
  assert.ok(usual.length > 0);
  assert.ok(usual.every((question) => question.status === "answered"));
});

test("a man of whom only the surname stands beside a woman's full name is another person", () => {
  const dossier = compileBodies(
    "President Vale accused the council of delay on Wednesday. Mr. Vale wrote that the inquiry was a farce.\n\n“That picture is very disturbing,” Maria Vale, the first lady, said in a statement.",
  );
  assert.deepEqual(
    voicesOf(dossier).filter((line) => !line.includes("council")),
    ["Vale: the inquiry was a farce", "Maria Vale: That picture is very disturbing,"],
  );
});

test("a quotation that closes with a comma is said by whoever stands right behind it, whatever follows", () => {
  const voices = voicesOf(
    compileBodies(
      "“It is garbage, complete and utter lies,” Anna Holm said about the article alleging that she has two jobs.\n\n“Boats are what people use,” Peter Lund said Sunday on Coast Radio’s “Meet the Crew.” “But fog is our problem.”",
    ),
  );
  assert.deepEqual(
    voices.filter((line) => /garbage|Boats|fog/.test(line)),
    ["Anna Holm: It is garbage, complete and utter lies,", "Peter Lund: Boats are what people use,", "Peter Lund: But fog is our problem."],
  );
});

test("what somebody hopes inside a quotation is a part of it, and a vote is no denial", () => {
  const voices = voicesOf(
    compileBodies("“I hope that the pier will stay open for good,” Anna Holm said. The council rejected the harbour bill on Monday."),
  );
  assert.deepEqual(voices, ["Anna Holm: I hope that the pier will stay open for good,"]);
});

test("a date in a name, or one that tells which thing is meant, is no time of the timeline", () => {
  const dossier = compileBodies("The mayor praised the 1987 bridge bill. The council met on 4 May 2026.");
  assert.deepEqual(
    dossier.timeline.map((entry) => entry.when.written),
    ["4 May 2026"],
  );
});

test("no line ends inside a word with hyphens, and a dateline is no line", () => {
  const dossier = compileBodies(
    "PORT ELLERY, Halden — The council owns Ola Il-sund’s plans to raise the pier in 1950. A storm broke the pier in 1949.",
  );
  const lines = [...dossier.timeline.map(({ what }) => what), ...dossier.claims.map(({ text }) => text)];
  assert.ok(
    lines.every((line) => !/^sund|Il$/.test(line)),
    lines.join("; "),
  );
  assert.ok(!dossier.claims.some(({ text }) => text.startsWith("PORT ELLERY")), lines.join("; "));
});

test("a pronoun without a name speaks for whoever it stands for, and for nobody when that is open", () => {
  const table: readonly (readonly [body: string, lines: readonly string[]])[] = [
    [
      "Several officials warned that the pier was old. The roof was weak, they said.",
      ["Several officials: the pier was old", "Several officials: The roof was weak"],
    ],
    ["A majority of members said they agreed that the pier was old.", ["A majority of members: they agreed that the pier was old"]],
    ["The board praised a group that has said the pier is old.", ["a group: the pier is old"]],
  ];
  for (const [body, lines] of table) {
    const voices = voicesOf(compileBodies(body));
    assert.ok(
      lines.every((line) => voices.includes(line)),
      `${body}: ${voices.join("; ")}`,
    );
  }
});

test("a quotation goes on with a speaker who has no name", () => {
  const voices = voicesOf(compileBodies("“The pier is old and weak,” an engineer said. “It should have been closed long ago.”"));
  assert.deepEqual(voices, ["an engineer: The pier is old and weak,", "an engineer: It should have been closed long ago."]);
});

test("a text that says something is named as its speaker", () => {
  const voices = voicesOf(compileBodies("“The pier is closed until the storm is over,” the tweets read."));
  assert.deepEqual(voices, ["the tweets: The pier is closed until the storm is over,"]);
});

test("what was refused, only possible, or asked is not shown as said", () => {
  const table: readonly string[] = [
    "Aides to Anna Holm declined to say whether she would close the pier.",
    "If Anna Holm were to say that the pier was safe, nobody would agree.",
    "The mayor should say that the pier is closed.",
    "When asked whether the pier was safe, the mayor left.",
    "The mayor responded to claims that the pier was unsafe.",
    "The mayor has been criticized for saying little about the pier.",
    "The law allows owners to deny service to sailors.",
  ];
  for (const body of table) assert.deepEqual(voicesOf(compileBodies(body)), [], body);
});

test("words in marks that nobody is said to have used are no voice, unless they are what the sentence is about", () => {
  assert.deepEqual(voicesOf(compileBodies("The mayor does, however, condone “mocking the harbour master in public.”")), []);
  assert.deepEqual(voicesOf(compileBodies("A note hung on the pier. “This pier is closed until the spring comes.”")), []);
  assert.deepEqual(voicesOf(compileBodies("The “old and cherished custom of a free harbour” was seen again.")), [
    "not stated: old and cherished custom of a free harbour",
  ]);
});

/** "Phase: words" of each line of the timeline. */
function timesOf(dossier: Dossier): readonly string[] {
  return dossier.timeline.map(({ phase, what }) => `${phase}: ${what}`);
}

test("a line of the timeline tells something", () => {
  const table: readonly (readonly [body: string, lines: readonly string[]])[] = [
    ["A letter on 30 May 2026. The mayor apologized on 4 May 2026.", ["event: The mayor apologized on 4 May 2026"]],
    ["The pier will be safer in the future. The roof fell on 4 May 2026.", ["event: The roof fell on 4 May 2026"]],
    [
      "The mayor met the board and also visited the pier on 4 May 2026.",
      ["event: The mayor met the board and also visited the pier on 4 May 2026"],
    ],
  ];
  for (const [body, lines] of table) {
    const told = timesOf(compileBodies(body));
    assert.ok(lines.every((line) => told.includes(line)) && told.length === lines.length, `${body}: ${told.join("; ")}`);
  }
});

test("a line of the timeline does not begin between a title and its name, nor between a mark and what it quotes", () => {
  const said = "“This was not an easy decision, but it was the only safe one,” the transport minister, Anna Holm, told reporters";
  for (const body of [
    `${said} at the bridge on 4 May 2026.`,
    `${said} at the bridge on 4 May 2026. “I would rather answer for a queue.”`,
  ]) {
    const line = timesOf(compileBodies(body)).join("; ");
    assert.match(line, /^event: (?:“This .*)?the transport minister, Anna Holm, told reporters at the bridge on 4 May 2026$/, line);
  }
});
