import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check, linesOf, readText } from "./speech-lines.ts";

describe("a quotation over several paragraphs", () => {
  check(
    [
      [
        "The mayor spoke on the pier.\n“The pier is old.\nIt has cracks from end to end.\nWe will close it,” Anna Holm said.",
        "direct: The pier is old.\n\nIt has cracks from end to end.\n\nWe will close it, < Anna Holm ~ said",
      ],
      [
        '"We are tired," Anna Holm said.\n"The storm took the roof.\nThe rain took the rest."',
        "direct: We are tired, < Anna Holm ~ said",
        "+ direct: The storm took the roof.\n\nThe rain took the rest.",
      ],
    ],
    ["direct"],
  );

  test("a mark that is never closed swallows nothing", () => {
    const lines = linesOf("“The pier is old.\nThe council met.\n“We will close it,” Anna Holm said.", ["direct"]);
    assert.equal(lines.at(-1), "direct: We will close it, < Anna Holm ~ said");
    assert.ok(!lines.some((line) => line.includes("The council met")));
  });
});

describe("a quotation that closes with one inside it", () => {
  check(
    [
      [
        "“I heard them say, ‘We will go,’ ” Anna Holm said.",
        "direct: I heard them say, ‘We will go,’ < Anna Holm ~ said",
        "direct: We will go, < them ~ say",
      ],
    ],
    ["direct"],
  );
});

describe("what is said ends", () => {
  check(
    [
      [
        "Anna Holm expressed “great admiration” for the crew, Mayor Peter Vale argued that the boat was too small.",
        "mixed: “great admiration” for the crew < Anna Holm ~ expressed",
        "indirect: the boat was too small < Mayor Peter Vale ~ argued",
      ],
      [
        "Norland Ferries, citing the cost of fuel, said the line would close.",
        "indirect: the cost of fuel < Norland Ferries ~ citing",
        "indirect: the line would close < Norland Ferries, citing the cost of fuel ~ said",
      ],
      [
        "Anna Holm said the council had failed and added that the pier was unsafe.",
        "indirect: the council had failed < Anna Holm ~ said",
        "indirect: the pier was unsafe < Anna Holm ~ added",
      ],
      [
        "Anna Holm vowed that the pier would open, a day after the council voted to close it.",
        "indirect: the pier would open < Anna Holm ~ vowed",
      ],
    ],
    ["indirect", "mixed"],
  );
});

describe("who speaks", () => {
  check(
    [
      ["Senator Anna Holm (Ohio), said the pier was safe.", "indirect: the pier was safe < Senator Anna Holm (Ohio) ~ said"],
      [
        "Anna Holm, the chair of the Harbour Fund, a charity, said the pier was safe.",
        "indirect: the pier was safe < Anna Holm, the chair of the Harbour Fund, a charity ~ said",
      ],
      ["When asked whether the pier was safe, Anna Holm left."],
    ],
    ["indirect"],
  );

  /** Words and the name of the actor that says them. */
  function namesOf(text: string): readonly string[] {
    const { reading, text: words } = readText(text);
    return reading.utterances.map(
      ({ actor, content }) => `${actor === null ? "-" : reading.actors[actor]!.name}: ${words.slice(content.start, content.end)}`,
    );
  }

  const named: readonly (readonly [text: string, line: string])[] = [
    ["The plan won over Anna Holm, a former mayor of Vik, who has said the pier is old.", "Anna Holm: the pier is old"],
    ["A senior Norway official said the talks had failed.", "-: the talks had failed"],
    [
      "Anna Holm accused Peter Vale of waste.\n“Nothing that he builds will stand,” she said.",
      "Anna Holm: Nothing that he builds will stand,",
    ],
    [
      "The first lady, Anna Holm, questioned Berta Vale’s plan for the pier.\n“It is a bad plan for all of us,” she said.",
      "Anna Holm: It is a bad plan for all of us,",
    ],
    [
      "Mr. Vale struck back at Mr. Holm on Sunday.\n“Mr. Holm has never seen the pier,” he said.",
      "Vale: Mr. Holm has never seen the pier,",
    ],
  ];
  for (const [text, line] of named) {
    test(text.replaceAll("\n", " / "), () => assert.ok(namesOf(text).includes(line), namesOf(text).join("; ")));
  }
});

test("what a thing is called is nobody's utterance", () => {
  assert.deepEqual(linesOf("Peter Vale tweeted a link to a film called “Behind the scenes of the harbour”.", ["direct"]), []);
});

test("a middle initial that is I does not end a sentence", () => {
  const { reading } = readText("The mayor named Anna I. Holm as her deputy. So did I. The council agreed.");
  assert.equal(reading.sentences.length, 3);
});

describe("what is said begins with its subject and ends before the verb of the sentence", () => {
  check(
    [
      [
        "The Vik council's threat to block every single piece of equipment until the firm settles budget and tax cut measures will likely be tested as soon as Friday.",
        "indirect: to block every single piece of equipment until the firm settles budget and tax cut measures < The Vik council ~ threat",
      ],
      [
        "The harbour agencies’ conclusion that Norland tried to help Mr. Vale was first reported by The Vik Courier.",
        "indirect: Norland tried to help Mr. Vale < The harbour agencies ~ conclusion",
      ],
      [
        "Since the report by the Vik Courier in May that Anna Holm closed the pier, she has given two answers about it.",
        "indirect: Anna Holm closed the pier < the Vik Courier in May ~ report",
      ],
      [
        "Anna Holm announced that Vale was her best friend, and she praised the great speeches of his youth.",
        "indirect: Vale was her best friend < Anna Holm ~ announced",
        "indirect: the great speeches of his youth < she ~ praised",
      ],
      [
        "The doctor said two other men remain in critical, but stable condition.",
        "indirect: two other men remain in critical, but stable condition < The doctor ~ said",
      ],
      [
        "Anna Holm mocked the idea of Vale, or any sailor, being in charge of the pier.",
        "indirect: the idea of Vale, or any sailor, being in charge of the pier < Anna Holm ~ mocked",
      ],
      [
        "Holm says one woman and two men shot when a gunman opened fire Wednesday evening were improving at the hospital.",
        "indirect: one woman and two men shot when a gunman opened fire Wednesday evening were improving at the hospital < Holm ~ says",
      ],
      [
        "But Justice Peter G. Vale said Hal-Mart could be held accountable if it failed to take action in the face of reports from its stores.",
        "indirect: Hal-Mart could be held accountable if it failed to take action in the face of reports from its stores < Justice Peter G. Vale ~ said",
      ],
      [
        "Halden Republican Gov. Peter Vale on Wednesday urged state lawmakers to change a controversial harbour freedom bill sent to his desk a day earlier, in the face of criticism that it could allow firms and others to close piers.",
        "indirect: state lawmakers to change a controversial harbour freedom bill sent to his desk a day earlier, in the face of criticism that it could allow firms and others to close piers < Halden Republican Gov. Peter Vale on Wednesday ~ urged",
      ],
      [
        "Mr. Vale hopes to offset all of the expected emissions from the coal he is producing with pollution credits.",
        "indirect: to offset all of the expected emissions from the coal he is producing with pollution credits < Mr. Vale ~ hopes",
      ],
      [
        "Vale has voiced criticism for Holm in recent months, including his attack last week on the Vik captain’s refusal to release her tax returns.",
        "indirect: criticism for Holm in recent months, including his attack last week on the Vik captain’s refusal to release her tax returns < Vale ~ voiced",
        "indirect: to release her tax returns < his attack last week on the Vik captain ~ refusal",
      ],
      [
        "After a day of pleading for boats, the Coast Guard told her Tuesday night some could arrive Wednesday morning.",
        "indirect: some could arrive Wednesday morning < the Coast Guard ~ told",
      ],
    ],
    ["indirect", "mixed"],
  );
});

describe("a call by telephone is no name, and a headline is not inverted by a pronoun", () => {
  check(
    [
      ["Anna Holm called Peter Vale in what was described as a “courtesy call,” after the vote."],
      [
        "Vale was asleep when his mother called 112 to say he had stopped breathing.",
        "indirect: he had stopped breathing < his mother ~ say",
      ],
      [
        "# Holm warns closure could last 'years,' says she may declare 'harbour emergency' to build sea wall",
        "mixed: could last 'years,' says she may declare 'harbour emergency' to build sea wall < Holm ~ warns",
      ],
    ],
    ["indirect", "mixed"],
  );
});
