import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** Lines that fill the briefing. */
const rest = [
  "Anna Holm, the mayor of Port Ellery, opened the new library on Monday with a speech about reading.",
  "The library holds 40,000 books and a hall for concerts, and it cost the city €12 million.",
  "Children from the Quay School sang two songs at the door and planted a cherry tree.",
  "The architect Paul Lund drew the building with walls of glass and a roof of copper.",
  "A fountain by the sculptor Ines Vale stands in the courtyard behind the reading room.",
  "Opponents had collected 900 signatures against the loss of a car park beside the market.",
  "The old library in Mill Street will become a museum of fishing and of sailing ships.",
  "Opening hours are from nine to seven, and on Sundays the café serves soup and bread.",
  "A choir of pensioners rehearses in the cellar under the supervision of a retired organist.",
];

/** What keeps a report that repeats lines of another from being its copy. */
const fillers = [
  "Snow lay on the pass above Quennel, and two lorries with salt were stuck until noon.",
  "The harbour pilots voted for a strike after their union had rejected an offer of the owners.",
  "A court in Marrow heard the case of a baker whose oven had set a row of sheds on fire.",
  "Farmers in the valley expect a poor harvest of plums because of the frost in April.",
  "The ferry to Sallow ran aground near the lighthouse, and nobody aboard was hurt.",
  "Engineers tested the siren on the roof of the fire station for almost a quarter of an hour.",
  "A goat escaped from the fair and was found three days later in the garden of a notary.",
  "The football club sold its goalkeeper to a rival and hired a trainer from abroad.",
];

/** What only one text says, as editions list it. */
const listedOf = (...bodies: readonly string[]): readonly string[] =>
  compileBodies(...bodies)
    .claims.filter(({ status, elsewhere }) => status === "only" && elsewhere !== "likely")
    .map(({ text }) => text);

const singlesOf = (...bodies: readonly string[]): readonly string[] =>
  compileBodies(...bodies)
    .claims.filter(({ status }) => status === "only")
    .map(({ text }) => text);

test("a line without words of its own is no single line, one with a number of its own is", () => {
  const echo = "Mill Street has a market.";
  const year = "The hall in Mill Street was opened in 1987.";
  // What both texts tell fills the briefing, in which a line without words of its own may stand.
  const retold = [...rest.slice(0, 8), ...fillers].join("\n\n");
  const singles = listedOf([...rest, echo, year].join("\n\n"), retold);
  assert.ok(!singles.includes(echo));
  assert.ok(singles.includes(year));
});

test("of what one text tells the line with most words of its own comes first", () => {
  const own = "Beekeepers rented hives along the disused tramway embankment.";
  const shared = "The mayor opened the library in Port Ellery with the architect and a harpist.";
  const singles = singlesOf(
    [shared, ...rest, own].join("\n\n"),
    "In Port Ellery people wait for trains. The mayor and the architect of the library in the city spoke. Somebody opened a window.",
  );
  assert.ok(singles.indexOf(own) < singles.indexOf(shared), `${singles.indexOf(own)} ${singles.indexOf(shared)}`);
  assert.ok(singles.includes(shared));
});

test("words that do not end where they stop are no single line", () => {
  const leadIn = "Visitors who came on bicycles carried lanterns and wore the following:";
  const half = "A juggler from Marrow (and his two nieces from Quennel danced on stilts.";
  const singles = singlesOf([...rest, leadIn, half].join("\n\n"), "Rain fell on the coast. Trains were late.");
  assert.deepEqual(
    [leadIn, half].filter((line) => singles.includes(line)),
    [],
  );
});

test("words of a quotation alone stand under the voices and are no single line", () => {
  const alone = "“Lanterns and stilts make a street out of a ditch.”";
  const said = "“The torches for the parade were soaked by the storm,” said the baker Ole Vinter of Marrow.";
  const retold = [...rest.slice(0, 8), ...fillers].join("\n\n");
  const dossier = compileBodies([...rest, `${said} ${alone}`].join("\n\n"), retold);
  const singles = dossier.claims.filter(({ status }) => status === "only").map(({ text }) => text);
  assert.ok(singles.includes(said));
  assert.ok(!singles.includes(alone));
  assert.ok(dossier.utterances.some(({ content }) => alone.includes(content.text)));
});
