import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeSource } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import { compileBodies, compileReports, relationsOf, reportOf } from "./reports.ts";

/*
 * What is doubtful is left out: each test holds lines that readers of dossiers found wrong, and the line beside them that stays.
 */

test("a relation is told by a clause that tells the act", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    ["Anna Holm praised Peter Lund on Monday.", ["Anna Holm – praise – Peter Lund"]],
    ["If Anna Holm praises Peter Lund, the council will listen.", []],
    ["The council met to praise Peter Lund, whom Anna Holm knows.", []],
    ["Anna Holm endorsed Peter Lund against Karel Novik.", ["Anna Holm – endorse – Peter Lund"]],
    ["Anna Holm blamed Peter Lund's fog on the harbour.", []],
    ["Anna Holm and Peter Lund agreed to leave early.", []],
    ["Support from Peter Lund helped, and Anna Holm thanked nobody.", []],
    ["Anna Holm, the harbour reporter who criticized Peter Lund, left.", ["Anna Holm – criticize – Peter Lund"]],
    ["Anna Holm supported the campaign of Peter Lund's father.", []],
    ["Anna Holm, the mayor who likes the seat being vacated by Peter Lund, left.", []],
    ["Anna Holm faced criticism for her part in a dispute with Peter Lund.", []],
    ["“He blamed Peter Lund,” said Karel Novik, the captain.", []],
    ["Anna Holm apologized for Denmark’s haste in the harbour.", []],
    ["Anna Holm persuaded Peter Lund to leave.", ["Anna Holm – persuade – Peter Lund"]],
    ["Anna Holm spoke with Peter Lund on the pier.", ["Anna Holm – speak with – Peter Lund"]],
    ["Anna Holm pounded Peter Lund over the toll.", ["Anna Holm – pound – Peter Lund"]],
  ];
  for (const [sentence, expected] of table) {
    const found = relationsOf(compileBodies(`Anna Holm is mayor. Peter Lund, Karel Novik and others were there. ${sentence}`));
    assert.deepEqual(found, expected, sentence);
  }
});

test("who acts and who is acted on is read by the grammar of the verb", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    // Control: whose the infinitive or participle is.
    ["Anna Holm asked Peter Lund to contact Karel Novik.", ["Anna Holm – ask – Peter Lund", "Peter Lund – contact – Karel Novik"]],
    ["Closing the pier would harm Peter Lund, Anna Holm said.", []],
    ["Anna Holm backed a plan, drawn up by Peter Lund.", []],
    ["Anna Holm has had her letters opened or kept by Peter Lund.", []],
    // A clause without "that" is no object.
    ["Anna Holm suggested Peter Lund would leave.", []],
    // Company, place, topic and kind.
    ["Anna Holm welcomed her first grandson with Peter Lund.", []],
    ["Anna Holm and Peter Lund met with the skippers.", []],
    ["Anna Holm and Peter Lund met on Monday.", ["Peter Lund – meet – Anna Holm"]],
    ["Anna Holm discussed her fondness for Peter Lund.", []],
    ["Anna Holm should fire Peter Lund.", []],
    ["Anna Holm almost hit Peter Lund.", []],
    ["It was a Twitter war with Peter Lund.", []],
    ["Anna Holm told the Courier she met with Peter Lund.", ["Peter Lund – meet – Anna Holm"]],
    // The name of the one who heads the phrase.
    ["Anna Holm praised her rival, Peter Lund.", ["Anna Holm – praise – Peter Lund"]],
  ];
  for (const [sentence, expected] of table) {
    const found = relationsOf(compileBodies(`Anna Holm is mayor. Peter Lund, Karel Novik and others were there. ${sentence}`));
    assert.deepEqual([...found].sort(), expected, sentence);
  }
});

test("a relation is called by the words that lead to its party", () => {
  const table: readonly (readonly [sentence: string, relations: readonly string[]])[] = [
    ["Anna Holm voted against Peter Lund.", ["Anna Holm – vote against – Peter Lund"]],
    ["Anna Holm exchanged letters with Peter Lund.", ["Anna Holm – exchange letter with – Peter Lund"]],
    ["Anna Holm sent a letter to Peter Lund.", ["Anna Holm – send letter to – Peter Lund"]],
    ["Anna Holm dismissed Peter Lund's idea.", ["Anna Holm – dismiss idea of – Peter Lund"]],
  ];
  for (const [sentence, expected] of table) {
    const found = relationsOf(compileBodies(`Anna Holm is mayor. Peter Lund, Karel Novik and others were there. ${sentence}`));
    assert.deepEqual(found, expected, sentence);
  }
});

test("a relation is no more certain than its words", () => {
  const table: readonly (readonly [sentence: string, status: string])[] = [
    ["Anna Holm refused to meet Peter Lund.", "denied"],
    ["Anna Holm does not plan to meet Peter Lund.", "denied"],
    ["Anna Holm is considering endorsing Peter Lund.", "possible"],
    ["Anna Holm may want to contact Peter Lund.", "possible"],
    ["“Anna Holm attacked Peter Lund in the hall,” said Karel Novik.", "said"],
    ["Anna Holm attacked Peter Lund in the hall.", "fact"],
  ];
  for (const [sentence, expected] of table) {
    const { relations } = compileBodies(`Anna Holm is mayor. Peter Lund, Karel Novik and others were there. ${sentence}`);
    assert.deepEqual([...new Set(relations.map(({ status }) => status))], [expected], sentence);
  }
});

test("some members of a party are not the party, and who did not ask refused nothing", () => {
  const dossier = compileBodies(
    "Several Republicans criticized Anna Holm on Monday. Anna Holm, the mayor, never asked Peter Lund to return the money.",
  );
  const relations = dossier.relations.map(({ type, event, status }) => `${type}/${event}/${status}`);
  assert.deepEqual(relations, ["ask/null/denied"]);
  assert.deepEqual(
    relationsOf(compileBodies("Republicans who know the harbour praised Anna Holm. Former Democrats helped Anna Holm win.")),
    [],
  );
  assert.deepEqual(relationsOf(compileBodies("Republicans praised Anna Holm.")), ["Republicans – praise – Anna Holm"]);
});

test("a number in a name, of a day, a magnitude, a banknote or in a way of speaking is no figure", () => {
  const values = (body: string): readonly number[] => compileBodies(body).figures.map((figure) => figure.value);
  assert.deepEqual(values("Leaders of the Group of 20 met in Oslo. They stayed for 14 days."), [14]);
  assert.deepEqual(values("The 6.2 magnitude earthquake destroyed 43 houses in the town."), [43]);
  assert.deepEqual(values("The drawing shows a man who holds $100 bills. It cost $2,500."), [2500]);
  assert.deepEqual(values("The story is 100 percent false, said Anna Holm, who paid 35 percent."), [35]);
  assert.deepEqual(values("The tower is 310m (1,016ft) high."), [310]);
  assert.deepEqual(values("He fell into a 40-metre-deep well (131 feet) on Monday."), [40]);
  assert.deepEqual(values("The hall was 63 feet by 58 feet in size (19.2 by 17.6 meters)."), [63, 58]);
  assert.deepEqual(values("The tower is 310 feet high (the bridge is 90 feet)."), [310, 90]);
  assert.deepEqual(values("About 60 people (40 women) came."), [60, 40]);
  assert.deepEqual(values("It was her first campaign, and she won 5,200 votes."), [5200]);
  assert.deepEqual(values("The sailors would not fall more than six metres, and paid $2,500."), [2500]);
});

test("one result, or one sum that is not round, in two texts is one figure", () => {
  const dossier = compileBodies(
    "The council voted 97-1 to close the pier. Anna Holm raised $5.4 million for it.",
    "It was over after a 97-1 vote on the mole. Outspending everybody with $5.4 million, Holm won.",
  );
  assert.deepEqual(
    dossier.figures.map(({ value, status }) => `${value} ${status}`),
    ["97 agree", "5400000 agree"],
  );
});

test("furniture of the page states nothing and is no headline", () => {
  const dossier = compileBodies(
    "Image copyright Reuters Image caption Sailors wait at the pier in Vik\n\nThe ferry to Vik stopped on Monday after its engine failed.",
    "A strike closed the school in Torvik.\n\nRead more about: Schools, Strikes, Torvik",
  );
  const words = dossier.claims.flatMap((claim) => claim.evidence.map((quote) => quote.text)).join(" | ");
  assert.match(words, /engine failed/);
  assert.doesNotMatch(words, /Image caption|Read more/);
});

test("what players, share buttons and links in brackets say states nothing", () => {
  const news = "The ferry to Vik stopped on Monday after its engine failed.";
  for (const furniture of [
    "The sailors wait at the pier Click to share on Chirp (Opens in new window) of Vik.",
    "Scroll down for video Sailors wait at the pier of Vik in the rain.",
    "[Read on: The pier of Vik has been mended twice.",
    "1 of 62 Full Screen Autoplay Close Skip Ad The pier of Vik burns.",
  ]) {
    const lines = compileBodies(`${news} ${furniture} The crew was brought ashore.`, "A school in Torvik closed.").claims.map(
      ({ text }) => text,
    );
    assert.ok(lines.includes(news), lines.join(" | "));
    assert.ok(!lines.some((line) => line.includes("pier")), lines.join(" | "));
  }
  for (const told of [
    "[The pier] will open in June, the mayor of Vik wrote to her council.",
    "Close to three hundred sailors of Vik signed a letter to the council.",
    "Reporting by hand took the clerks of Vik two days, and the mayor praised them.",
  ])
    assert.ok(
      compileBodies(told, news).claims.some(({ text }) => text === told),
      told,
    );
});

test("what a server or an archive says in place of a report states nothing", () => {
  const table = [
    "Sorry, the page you requested has moved. Try the search at the top of the screen.",
    "These copies are part of an effort to archive pages of harbours. They are kept for readers.",
    "The address has moved. Check your DNS settings to see whether the domain of the harbour is set up.",
  ];
  for (const text of table) {
    const told = compileBodies(text, "The ferry to Vik stopped on Monday.").claims.map((claim) => claim.text);
    assert.ok(
      told.every((line) => !text.includes(line)),
      told.join(" / "),
    );
  }
  const outage = "A storm left the ferry service unavailable on Monday, and the harbour board blamed the DNS changes of its host.";
  assert.ok(compileBodies(outage, "The pier of Vik burned.").claims.some(({ text }) => text === outage));
  const news = "A sailor told the clerk that the page you requested lists every wreck.";
  assert.ok(
    compileBodies(`${news} ${"The clerk turned to the next volume and read the names of ships aloud. ".repeat(15)}`).claims.some(
      ({ text }) => text === news,
    ),
  );
});

test("when and where somebody said a thing joins no two statements", () => {
  const dossier = compileBodies(
    "“Boats are what people use in this town,” Anna Holm said Sunday on Coast Radio’s “Meet the Crew.”",
    "“Schools will close for the winter,” Peter Lund said Sunday on Coast Radio’s “Meet the Crew.”",
  );
  assert.deepEqual(
    dossier.claims.filter((claim) => claim.status !== "only").map((claim) => claim.text),
    [],
  );
});

test("quotations of three texts are one difference, and a piece of one is none", () => {
  const dossier = compileBodies(
    "“We shall mend the old pier before the winter storms begin, whatever the council may cost us,” Anna Holm said.",
    "“We will mend the old pier before the winter storms begin, whatever the council may cost us,” Anna Holm said.",
    "“We shall mend the old pier before winter storms begin, whatever the council will cost us,” said Anna Holm.",
    "Anna Holm wants to “mend the old pier” soon.",
  );
  const wordings = dossier.differences.filter((one) => one.kind === "other");
  assert.equal(wordings.length, 1);
  assert.equal(wordings[0]!.sides.length, 3);
});

test("a headline that quotes other words than its text is a difference, one that quotes the same words is none", () => {
  const wordings = (headline: string): number => {
    const text = `${headline}\n\n“We are paying every last crown of the debt to the harbour,” Anna Holm said on Monday. The pier stays shut.\n`;
    const report = extract(decodeSource(new TextEncoder().encode(text), { file: "headline.txt" }).value);
    const dossier = compileReports([report, reportOf("The ferry to Vik stopped on Monday.", 1)]);
    return dossier.differences.filter((one) => one.kind === "other").length;
  };
  assert.equal(wordings("Holm says that Vik will “pay every last crown”"), 1);
  assert.equal(wordings("Holm: Vik is “paying every last crown”"), 0);
});

test("who objects stands against what happened, and an outlet's question without an answer is left out", () => {
  const dossier = compileBodies(
    "The council of Vik voted on Monday to close the old pier. Anna Holm condemned the closing of the pier. In another country, voters have condemned a film.\n\nWhat will the sailors do?",
    "The council of Vik voted on Monday to close the old pier, and sailors were angry.",
  );
  const objects = dossier.questions.find((question) => question.question === "Who objects?");
  assert.deepEqual(
    objects?.answers.map((quote) => quote.text),
    ["Anna Holm condemned the closing of the pier."],
  );
  assert.ok(dossier.questions.every((question) => question.status === "answered"));
});

test("what hangs on another clause is shown with its sentence, and a sentence without a verb is no line", () => {
  const dossier = compileBodies(
    "Anna Holm held the rope until the pilot boat arrived. A different harbour.",
    "Peter Lund said Anna Holm held the rope until the pilot boat arrived. Chance of fog 90%.",
    "The ferry left Torvik at noon. The band played. The longest of the ropes measures 90 metres.",
  );
  const lines = dossier.claims.flatMap((claim) => claim.evidence.map((quote) => quote.text));
  assert.ok(!lines.some((line) => /^until/.test(line)), lines.join(" / "));
  assert.ok(!lines.some((line) => /different harbour|Chance of fog/.test(line)), lines.join(" / "));
  // The tagger takes "measures" for a noun; the parse gives it a subject and an object.
  assert.ok(lines.includes("The longest of the ropes measures 90 metres."), lines.join(" / "));
});
