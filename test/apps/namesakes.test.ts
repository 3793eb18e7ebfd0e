import assert from "node:assert/strict";
import { it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

const texts = [
  `New quay opened in Torvik\n\nAnna Holm, the mayor of Torvik, opened the new quay on Monday. "The quay will hold for a hundred years," Anna Holm said. The fishing fleet moored there for the first time in the evening.`,
  `Soprano cancels the winter season\n\nAnna Holm, a soprano at the Royal Opera in Brenna, cancelled all concerts of the winter. "My voice needs rest," Anna Holm said. The opera will give back the money for 12,000 tickets.`,
  `Icebreaker ordered for the northern lane\n\nA shipyard in Lund will build an icebreaker for 60 million crowns. "Ice has its price," said Anna Holm, the mayor of Torvik. The ship is to clear the lane to Gjeving from next January.`,
];

it("two of one name are told by their stories, parted by a person, shown apart, and one again after undo", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    for (const [at, text] of texts.entries()) {
      const given = { outlet: `Paper ${at}`, published: `2026-0${at + 4}-11T08:00:00Z` };
      await desk.take({ bytes: new TextEncoder().encode(text), file: `${at}.txt`, given });
    }
    assert.equal(desk.store.counts().stories, 3);
    for (const { id } of desk.store.newestStories(3)) await desk.dossiers.ofStory(id);
    const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    const ask = async (path: string): Promise<string> => (await app.request(path, { headers: { host: "localhost" } })).text();
    const page = await ask("/name/anna%20holm");
    assert.match(page, /Nobody has said whether these stories all mean the same person/);
    assert.match(page, /“Anna Holm, a soprano at the Royal Opera[^]*Soprano cancels/);
    assert.match(page, /the mayor of Torvik[^]*Icebreaker/);

    const ofStory = (title: string): { readonly id: string; readonly place: string } => {
      const story = desk.store.newestStories(3).find((one) => one.title!.startsWith(title))!;
      const mention = desk.store.mentionsOf("anna holm", 0).find(({ report }) => desk.grouper.storyOf(report.id) === story.id)!;
      return { id: story.id, place: `${mention.report.id}:${mention.start}-${mention.end}` };
    };
    const [quay, soprano, icebreaker] = ["New quay", "Soprano", "Icebreaker"].map(ofStory);
    const headers = { host: "localhost", origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams([
      ["kind", "apart"],
      ["name", "anna holm"],
      ...[quay!, soprano!, icebreaker!].map(({ place }): [string, string] => ["among", place]),
      ["places", soprano!.place],
    ]);
    const answer = await app.request("/corrections", { method: "POST", headers, body: body.toString() });
    assert.deepEqual([answer.status, answer.headers.get("location")], [303, "/name/anna%20holm"]);
    const parted = await ask("/name/anna%20holm");
    assert.match(parted, /People told 2 persons of this name apart/);
    const singer = await ask(`/name/anna%20holm?story=${soprano!.id}`);
    assert.match(singer, /My voice needs rest/);
    assert.doesNotMatch(singer, /Ice has|hundred years/);
    const master = await ask(`/name/anna%20holm?story=${quay!.id}`);
    assert.match(master, /hundred years/);
    assert.match(master, /Ice has its price/, "both stories on one side are one");
    assert.doesNotMatch(master, /My voice/);
    // Each story has one of the two: its dossier has nothing to tell apart.
    assert.doesNotMatch(await ask(`/story/${quay!.id}`), /corrected by a person/);

    const [decision] = desk.store.decisions();
    await desk.correct({ kind: "undo", entry: decision!.entry });
    assert.match(await ask("/name/anna%20holm"), /Nobody has said whether/);
    assert.match(await ask(`/name/anna%20holm?story=${quay!.id}`), /My voice needs rest/);
    await desk.close();
  }));
