import assert from "node:assert/strict";
import test from "node:test";
import { fitsSchema } from "../editions/fits-schema.ts";
import { collate, compareWithEarlier, renderHtml, renderJson, renderMarkdown, renderText } from "../../src/index.ts";
import type { Collation, Dossier } from "../../src/index.ts";

/* A quarry, told by two pages that change and by one that comes later. All is invented. */

const echoOld = `Quarry above Brennick closed after slide

The quarry above Brennick was closed after a slope slid into the pit on Monday night, the mining office in Tarn said.

Workers counted 14 wagons under the rubble before they had to leave the pit.

The owner had ignored three warnings from the foresters, a former manager told the Echo.

"Nobody told us that the wall was moving," said Ida Moen, who works in the pit.
`;

const echoNew = `Quarry above Brennick closed after slide

The quarry above Brennick was closed after a slope slid into the pit on Monday night, the mining office in Tarn said.

Workers counted 17 wagons under the rubble when the water had gone down.

The mining office in Tarn opened an inquiry and asked the owner for the plans of the wall.
`;

const courier = `Slide closes Brennick quarry

A slope slid into the pit of the quarry above Brennick on Monday night, and the mining office in Tarn closed it.

The village below was never in danger, the mayor of Brennick said.
`;

const post = `Brennick quarry may stay closed until spring

The quarry above Brennick, closed after a slope slid into the pit on Monday night, may stay closed until spring, the mining office in Tarn said on Friday.

"We shall not open it before the wall is safe," said Peter Lund of the mining office in Tarn.
`;

const page = (file: string, text: string, published: string, url: string | null = `https://${file}.example.org/quarry`) => ({
  file: `${file}.txt`,
  bytes: new TextEncoder().encode(text),
  given: { outlet: `The ${file}`, published, ...(url === null ? {} : { url }) },
});

const before = collate([page("echo", echoOld, "2026-03-10"), page("courier", courier, "2026-03-10")]);
const earlier = before.stories.map((story) => story.dossier);
const after = collate([page("echo", echoNew, "2026-03-11"), page("post", post, "2026-03-13")]);

async function since(collation: Collation, former: readonly Dossier[] = earlier) {
  const compared = await compareWithEarlier(collation, former);
  const [story] = compared.stories;
  const { dossier } = story!;
  const idOf = (file: string): string | undefined => dossier.reports.find((report) => report.file === `${file}.txt`)?.id;
  return { compared, dossier, news: dossier.news!, idOf };
}

test("the stories of these tests are one story each", () => {
  assert.deepEqual([before.stories.length, after.stories.length], [1, 1]);
});

test("new reports, newer states of pages and reports that are no longer there are told apart", async () => {
  const { news, idOf } = await since(after);
  assert.equal(news.since, "2026-03-10");
  assert.deepEqual([...news.reports].sort(), [idOf("echo"), idOf("post")].sort());
  const echo = earlier[0]!.reports.find((report) => report.file === "echo.txt")!.id;
  assert.deepEqual(news.versions, [{ report: idOf("echo"), of: echo }]);
  assert.deepEqual(
    news.dropped.map((report) => report.file),
    ["courier.txt"],
  );
});

test("new claims and quotations are told, known ones in other words are not", async () => {
  const { news, dossier } = await since(after);
  const claims = dossier.claims.filter((claim) => news.claims.includes(claim.id)).map((claim) => claim.text);
  assert.ok(claims.some((text) => text.includes("opened an inquiry")));
  assert.ok(!claims.some((text) => text.startsWith("The quarry above Brennick was closed after a slope slid")));
  const said = dossier.utterances.filter((utterance) => news.utterances.includes(utterance.id)).map(({ content }) => content.text);
  assert.deepEqual(said, ["We shall not open it before the wall is safe,"]);
});

test("a changed figure names what it was, and is not taken back", async () => {
  const { news, dossier } = await since(after);
  assert.deepEqual(
    news.changed.map(({ figure, before: former }) => [dossier.figures.find((one) => one.id === figure)!.value, former.text]),
    [[17, "14 wagons"]],
  );
  assert.ok(!news.withdrawn.some(({ words }) => words.text.includes("14 wagons")));
});

test("what stood in the earlier state of a page and is not in the newer one is taken back; what only a dropped report said is not", async () => {
  const { news, idOf } = await since(after);
  const withdrawn = news.withdrawn.map(({ words }) => words.text);
  assert.ok(withdrawn.some((text) => text.includes("ignored three warnings")));
  assert.ok(withdrawn.some((text) => text.includes("Nobody told us that the wall was moving")));
  assert.ok(!withdrawn.some((text) => text.includes("never in danger")));
  for (const { from } of news.withdrawn) assert.equal(from, idOf("echo"));
});

test("a page without an address is dropped, not changed", async () => {
  const former = collate([page("echo", echoOld, "2026-03-10", null), page("courier", courier, "2026-03-10")]);
  const { news } = await since(
    collate([page("echo", echoNew, "2026-03-11"), page("courier", courier, "2026-03-10")]),
    former.stories.map((story) => story.dossier),
  );
  assert.deepEqual([news.versions, news.withdrawn, news.dropped.map((report) => report.file)], [[], [], ["echo.txt"]]);
});

test("the same dossier again has nothing new", async () => {
  const { news, compared } = await since(before);
  const { since: day, ...lists } = news;
  assert.equal(day, "2026-03-10");
  for (const [name, list] of Object.entries(lists)) assert.deepEqual(list, [], name);
  for (const text of [renderText(compared, { width: 90, color: false }), renderMarkdown(compared), renderHtml(compared)])
    assert.match(text, /Nothing is new/);
});

test("a story that the earlier dossier does not hold is told to be new as a whole", async () => {
  const other = collate([
    page("orchestra", "Orchestra of Velm buys a factory\n\nThe Velm Symphony Orchestra has bought a bicycle factory.\n", "2026-03-10"),
  ]);
  const { dossier } = await since(after, [other.stories[0]!.dossier]);
  assert.equal(dossier.news, undefined);
  assert.deepEqual(
    dossier.notices.map((notice) => notice.code),
    ["not-earlier"],
  );
});

test("every edition shows what is new, what changed and what was taken back", async () => {
  const { compared } = await since(after);
  for (const text of [renderText(compared, { width: 200, color: false }), renderMarkdown(compared), renderHtml(compared)]) {
    assert.match(text, /New since 2026-03-10/);
    assert.match(text, /ignored three warnings/);
    assert.match(text, /before: 14\s+wagons/);
    assert.match(text, /newer state of a page/);
    assert.match(text, /No longer among the reports/);
  }
  const json = JSON.parse(renderJson(compared)) as Dossier;
  assert.equal(json.news?.since, "2026-03-10");
  fitsSchema(json);
});
