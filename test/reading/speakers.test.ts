import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

/** Speakers in reading order: the words of each source, null where there is none. */
function sourcesOf(text: string): readonly (string | null)[] {
  const reading = readText(text);
  return reading.utterances.map(({ source }) => (source === null ? null : reading.text.slice(source.start, source.end)));
}

function contentsOf(text: string): readonly string[] {
  const reading = readText(text);
  return reading.utterances.map(({ content }) => reading.text.slice(content.start, content.end));
}

test("a participle before a noun, a time and a determiner are nobody's words", () => {
  const table: readonly (readonly [text: string, sources: readonly (string | null)[]])[] = [
    ["The premier argued that a proposed pact with Norland is wrong.", ["The premier"]],
    ["“This morning I asked that my pay be withheld,” Anna Lund said Wednesday on Nordnet.", ["Anna Lund"]],
    [
      "“I want an answer,” Anna Holm, mother of Leo, one of the babies born in Vik, said.",
      ["Anna Holm, mother of Leo, one of the babies born in Vik"],
    ],
    ["The show will be made in Vik, according to an e-mailed statement today.", ["an e-mailed statement"]],
    ["The mayor did not mention them during the remarks he offered before the meeting.", []],
  ];
  for (const [text, sources] of table) assert.deepEqual(sourcesOf(text), sources, text);
});

test("a sum of money opens the words that are reported", () => {
  assert.deepEqual(
    contentsOf("Anna Holm rejected the plan, saying $2.5 billion in harbour spending was not enough.").at(-1),
    "$2.5 billion in harbour spending was not enough",
  );
});

/** Names of those who speak, in reading order. */
function namesOf(text: string): readonly (string | null)[] {
  const { utterances, actors } = readText(text);
  return utterances.filter(({ kind }) => kind === "direct").map(({ actor }) => (actor === null ? null : actors[actor]!.name));
}

test("a pronoun that quotes on is the last speaker, not the one whom he spoke of", () => {
  const text =
    "On Sunday, Peter Vale suggested John Holm might want to think twice before writing.\n“You write at your own peril,” he said.";
  assert.deepEqual(namesOf(text), ["Peter Vale"]);
});

test("a pronoun in the clause of a speaker is that speaker and not whom he spoke to", () => {
  const text =
    "Gov. John Holm may sign the bill. Holm has a week for it. Chairman Peter Vale called on the governor to veto the bill, which he said “threatens the whole coast.”";
  assert.deepEqual(namesOf(text), ["Peter Vale"]);
});

test("a person without a name who spoke in between takes the pronoun from a person who is seldom named", () => {
  const text =
    "Anna Holm won the race. Holm, who trains in Alta, was late. Her sister, Mary Holm, heard it in the harbour. She told reporters, “I am glad.”\n" +
    "The athlete spoke about her boat and said that she had been afraid.\n“It is going by so fast,” she said.";
  assert.equal(namesOf(text).at(-1), null);
});

test("a statement that goes on is that of whoever spoke in it", () => {
  const text =
    "In a statement, the Northern Harbour Board said the pier was safe. “It will stay open,” it added.\n\nThe statement continued: “A team of divers has looked at every pile.”";
  assert.equal(namesOf(text).at(-1), "Northern Harbour Board");
  // Where nobody spoke in a statement, nobody is taken for it.
  assert.equal(namesOf("Anna Holm said the pier was safe.\n\nThe statement continued: “A team of divers has looked.”").at(-1), null);
});

test("a participle right behind what is written is said by whose it is, and what a preposition governs does not speak", () => {
  const table: readonly (readonly [text: string, sources: readonly (string | null)[]])[] = [
    ["The new film follows Anna Holm’s statement on Tuesday criticizing the plan of the council.", ["Anna Holm"]],
    ["The towns could wait because of federal guidance urging them to keep the harbour closed.", ["federal guidance"]],
    ["Some sheriffs in bordering states say they have stopped more cars.", ["Some sheriffs in bordering states"]],
  ];
  for (const [text, sources] of table) assert.deepEqual(sourcesOf(text), sources, text);
});

test("words in marks are those of the nearest speaker, whoever agrees with them", () => {
  const { utterances, actors } = readText(
    "Anna Holm said that Maria Vale agrees with Peter Lund's opinion that the suit is “without merit.”",
  );
  const quoted = utterances.find(({ kind }) => kind === "direct");
  assert.equal(actors[quoted?.actor ?? -1]?.name, "Peter Lund");
});

test("a paragraph of quotation alone goes on with whoever thinks so in the one before", () => {
  const text = "Anna Holm, who rowed as a child, thinks more should be done for boats.\n\n“I think it comes from school and from home.”";
  assert.deepEqual(namesOf(text), ["Anna Holm"]);
});

test("reported words begin behind the time at which they were said, and end before the main clause", () => {
  const table: readonly (readonly [text: string, content: string])[] = [
    ["Vik police said Monday night there were no new boats in the harbour.", "there were no new boats in the harbour"],
    ["When Anna Holm announced that she would run, Peter Lund was among the first to join her.", "she would run"],
    ["Anna Holm vows to end what she calls “the war on boats” and praises Peter Lund.", "the war on boats"],
  ];
  for (const [text, content] of table) assert.ok(contentsOf(text).includes(content), `${text}: ${contentsOf(text).join(" / ")}`);
});

test("a number with its bound opens what is said", () => {
  const table: readonly (readonly [text: string, content: string])[] = [
    ["The mayor said more than 20 ships had left.", "more than 20 ships had left"],
    ["Police said up to 20 ships had left.", "up to 20 ships had left"],
    ["The mayor told Nordnet more than 20 ships had left.", "more than 20 ships had left"],
    ["She said close to 300 people came.", "close to 300 people came"],
  ];
  for (const [text, content] of table) assert.equal(contentsOf(text)[0], content, text);
});
