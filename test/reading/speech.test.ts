import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readText, linesOf, check } from "./speech-lines.ts";

describe("a quotation finds its speaker and cue", () => {
  check(
    [
      ["“The road is closed,” the mayor said.", "direct: The road is closed, < the mayor ~ said"],
      ["“The road is closed,” said Anna Holm, the mayor of Bergen.", "direct: The road is closed, < Anna Holm, the mayor of Bergen ~ said"],
      ["Anna Holm, a retired judge, said: “The road is closed.”", "direct: The road is closed. < Anna Holm, a retired judge ~ said"],
      ['"Is it open?" she asked.', "direct: Is it open? < she ~ asked"],
      [
        "“The road is closed,” Holm said on Tuesday. “It will stay closed until May.”",
        "direct: The road is closed, < Holm ~ said",
        "+ direct: It will stay closed until May.",
      ],
      [
        "“The road,” Holm said, “will stay closed until May.”",
        "direct: The road, < Holm ~ said",
        "+ direct: will stay closed until May. < Holm ~ said",
      ],
      ["The council called the plan “a gift to the builders” and left.", "direct: a gift to the builders < The council ~ called"],
      [
        "As Anna Holm points out in the Bergen Courier, “nobody has counted the boats”.",
        "direct: nobody has counted the boats < Anna Holm ~ points out @ the Bergen Courier",
      ],
    ],
    ["direct"],
  );
});

describe("a quotation needs no listed verb", () => {
  check(
    [
      ["“We never had a chance at all,” the driver sighed.", "direct: We never had a chance at all, < the driver ~ sighed"],
      ["“Nobody will ever cross it again,” the driver smiled.", "direct: Nobody will ever cross it again, < the driver ~ smiled"],
      ["Holm gave one reason: “The road was never safe.”", "direct: The road was never safe. < Holm ~ gave"],
      ["“Nobody told us a thing about the flood.” — Anna Holm", "direct: Nobody told us a thing about the flood. < Anna Holm ~ —"],
      [
        "HOLM: The road is closed.\nBERG: Since when?\nHOLM: Since Monday. Did you not read it?",
        "direct: The road is closed. < HOLM ~ :",
        "direct: Since when? < BERG ~ :",
        "direct: Since Monday. Did you not read it? < HOLM ~ :",
      ],
      // A quotation before a verb of motion is no utterance of the walker's.
      ["After shouting “enough is enough for us,” Holm left.", "direct: enough is enough for us, < Holm ~ shouting"],
    ],
    ["direct"],
  );
});

describe("a quotation goes on", () => {
  check(
    [
      [
        "“We came early,” Holm said.\n“We waited for hours and nobody opened the door.”",
        "direct: We came early, < Holm ~ said",
        "+ direct: We waited for hours and nobody opened the door.",
      ],
      ["“We came early.\n“We waited for hours,” Holm said.", "direct: We came early.", "direct: We waited for hours, < Holm ~ said"],
      [
        "Holm told the council: “We came early.\n“We waited for hours.”",
        "direct: We came early. < Holm ~ told",
        "+ direct: We waited for hours.",
      ],
      [
        "Holm said in a statement:\n> The road is closed and will stay closed.",
        "direct: The road is closed and will stay closed. < Holm ~ said",
      ],
    ],
    ["direct"],
  );
});

describe("the chain names the medium", () => {
  check(
    [
      ["“It is over,” Holm told Norwegian news agency NTB.", "direct: It is over, < Holm ~ told @ Norwegian news agency NTB"],
      ["“It is over,” Holm told the Ledger, a business weekly.", "direct: It is over, < Holm ~ told @ the Ledger"],
      ["“It is over,” Holm told reporters.", "direct: It is over, < Holm ~ told"],
      ["“It is over,” Holm wrote in the Bergen Courier.", "direct: It is over, < Holm ~ wrote @ the Bergen Courier"],
      ["“It is over,” Holm said in an interview with the BBC.", "direct: It is over, < Holm ~ said @ the BBC"],
      ["“It is over,” writes the Independent’s Anna Holm.", "direct: It is over, < the Independent’s Anna Holm ~ writes @ the Independent"],
      ["Speaking to AFP, Holm said it was “over at last”.", "direct: over at last < Holm ~ said @ AFP"],
      ["In a letter seen by Reuters, the council called it “a farce”.", "direct: a farce < the council ~ called @ Reuters"],
      ["“It’s a disgrace,” one resident told the Yorkshire Post.", "direct: It’s a disgrace, < one resident ~ told @ the Yorkshire Post"],
      ["“It is over,” reports the Daily Mirror.", "direct: It is over, < the Daily Mirror ~ reports"],
      [
        "The bridge stands for the year of “the great flood of our fathers”, according to the Independent.",
        "direct: the great flood of our fathers ~ according to @ the Independent",
      ],
    ],
    ["direct"],
  );
});

describe("reported speech", () => {
  check(
    [
      ["Holm said that the road was closed.", "indirect: the road was closed < Holm ~ said"],
      ["Holm said the road was closed.", "indirect: the road was closed < Holm ~ said"],
      ["The road was closed, Holm said.", "indirect: The road was closed < Holm ~ said"],
      [
        "The road was closed on Monday, the ministry told the news agency NTB.",
        "indirect: The road was closed on Monday < the ministry ~ told @ the news agency NTB",
      ],
      [
        "The road will cost €4 million, two aides who have seen the plan said, more than the sum that the council has named.",
        "indirect: The road will cost €4 million < two aides who have seen the plan ~ said",
      ],
      ["According to the police, nobody was hurt.", "indirect: nobody was hurt < the police ~ According to"],
      ["Nobody was hurt, according to the police.", "indirect: Nobody was hurt < the police ~ according to"],
      [
        "The ministry said that two drivers had been hurt, adding that the road was closed.",
        "indirect: two drivers had been hurt < The ministry ~ said",
        "indirect: the road was closed < The ministry ~ adding",
      ],
      [
        "Drivers have criticised the plan, but the council insists it will go ahead.",
        "indirect: the plan < Drivers ~ criticised",
        "indirect: it will go ahead < the council ~ insists",
      ],
      ["The minister – who promised to resign – left.", "indirect: to resign < who ~ promised"],
      [
        "The two councils announced the deal through their local newspapers.",
        "indirect: the deal < The two councils ~ announced @ their local newspapers",
      ],
      ["The council did not respond to a request for comment."],
      ["Some analysts believe the toll will rise.", "indirect: the toll will rise < Some analysts ~ believe"],
      ["Holm vowed to rebuild the bridge.", "indirect: to rebuild the bridge < Holm ~ vowed"],
      ["Holm said the road “was never safe” and would close.", "mixed: the road “was never safe” and would close < Holm ~ said"],
      ["The council ignored allegations by residents that it had taken bribes.", "indirect: it had taken bribes < residents ~ allegations"],
      ["# Minister: no new taxes before the summer\nNothing else happened.", "indirect: no new taxes before the summer < Minister ~ :"],
    ],
    ["indirect", "mixed"],
  );
});

describe("words that nobody utters", () => {
  check(
    [
      ["The “Year of the Lake” begins in May.", "term: Year of the Lake"],
      ["The so-called “ghost fleet” sailed on.", "term: ghost fleet"],
      ["Nobody wants the 'toll league' any more.", "term: toll league"],
      ["The “old and honest rivalry of two small towns” was over.", "direct: old and honest rivalry of two small towns"],
      [
        "The ministry announced that 2020 will be a “Year of the Lake” in both countries.",
        "term: Year of the Lake < The ministry ~ announced",
      ],
    ],
    ["term", "direct"],
  );
});

describe("a quotation inside a quotation", () => {
  test("has its own speaker", () => {
    assert.deepEqual(linesOf("“The driver told me, ‘I saw nothing at all,’ and drove off,” Holm said.", ["direct"]), [
      "direct: The driver told me, ‘I saw nothing at all,’ and drove off, < Holm ~ said",
      "direct: I saw nothing at all, < The driver ~ told",
    ]);
  });
});

describe("speakers", () => {
  const speakers = (marked: string): readonly (string | null)[] => {
    const { reading } = readText(marked);
    return reading.utterances.map(({ actor }) => (actor === null ? null : reading.actors[actor]!.name));
  };

  test("are resolved to the person behind a pronoun and carried on", () => {
    assert.deepEqual(speakers("Anna Holm met the press on Monday. “The road is closed,” she said. “It will stay closed until May.”"), [
      "Anna Holm",
      "Anna Holm",
    ]);
  });

  test("stand in apposition to what they are", () => {
    assert.deepEqual(speakers("“The road is closed,” said Norway’s ambassador to Chile, Anna Holm."), ["Anna Holm"]);
  });

  test("without a name are marked as such and never get one", () => {
    const { reading } = readText("Officials said the road was closed. “It is bad,” one analyst said. “It is not bad,” said Anna Holm.");
    assert.deepEqual(
      reading.utterances.map(({ unnamed, actor }) => [unnamed, actor === null]),
      [
        [true, true],
        [true, true],
        [false, false],
      ],
    );
  });
});

describe("manner", () => {
  for (const [text, manner] of [
    ["Holm denied that the road was closed.", "denial"],
    ["Holm promised that the road would open.", "plan"],
    ["Holm believes the road will open.", "belief"],
    ["Holm asked whether the road would open.", "question"],
    ["Holm demanded that the road be opened.", "demand"],
    ["Holm praised “the patience of the drivers”.", "praise"],
    ["Holm alleged that the road was unsafe.", "blame"],
    ["Holm said the road was open.", "statement"],
  ] as const) {
    test(`of “${text}” is ${manner}`, () => assert.equal(readText(text).reading.utterances[0]?.manner, manner));
  }
});
