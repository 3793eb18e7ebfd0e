import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rebuild, openDossier } from "../../src/desk/index.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, fill, openTestDesk, sharedPool, storiesOf } from "./reports.ts";

const all = demonstrationReports();

describe("a desk", () => {
  it("stores a stream, groups it, and knows every report that comes again", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const first = await Promise.all(all.map((report) => desk.take(report)));
      assert.deepEqual(new Set(first.map((taken) => taken.kind)), new Set(["stored"]));
      const again = await Promise.all(all.map((report) => desk.take(report)));
      assert.deepEqual(new Set(again.map((taken) => taken.kind)), new Set(["known"]));
      assert.equal(storiesOf(desk).length, 5);
      assert.deepEqual(desk.store.check().faults, []);
      await desk.close();
    }));

  it("goes on after a restart as if it had never stopped, with and without its saved state", () =>
    withFolder(async (straight) =>
      withFolder(async (broken) => {
        const one = openTestDesk(straight);
        await fill(one, all);
        const expected = one.store.newestStories(100);
        await one.close();

        const before = openTestDesk(broken);
        await fill(before, all.slice(0, 7));
        // Not closed: the state is not saved, as after a crash. The next one tells the entries again.
        before.store.close();
        const after = openTestDesk(broken);
        await fill(after, all.slice(7, 11));
        await after.close();
        const last = openTestDesk(broken);
        await fill(last, all.slice(11));
        assert.deepEqual(last.store.newestStories(100), expected);
        await last.close();
      }),
    ));

  it("calls a story whose reports have no title by the first line of its briefing", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const bodies = [
        "The harbour board of Vik closed the old pier on Monday after a storm broke nine of its beams. Sailors moved their boats to Torvik. The mayor, Anna Holm, will ask the council for money.",
        "On Monday the harbour board of Vik closed the old pier after a storm broke nine beams. Anna Holm, the mayor of Vik, will ask the council for money in June. Boats were moved to Torvik.",
      ];
      for (const [at, body] of bodies.entries()) await desk.take({ file: `${at}.txt`, bytes: new TextEncoder().encode(`\n\n${body}`) });
      while (await desk.dossiers.makeOne());
      const [story, ...others] = desk.store.newestStories(10);
      assert.equal(others.length, 0);
      assert.match(story?.title ?? "", /harbour board of Vik closed the old pier/);
      await desk.close();
    }));

  it("tells why a page was not taken, and takes the others", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const links = `<html><body><ul>${"<li><a href='/a'>A page of news</a></li>".repeat(40)}</ul></body></html>`;
      const [rejected, stored] = await Promise.all([
        desk.take({ bytes: new TextEncoder().encode(links), file: "index.html" }),
        desk.take(all[0]!),
      ]);
      assert.equal(rejected.kind, "rejected");
      assert.match(rejected.kind === "rejected" ? rejected.reason : "", /list of links|No article/);
      assert.equal(stored.kind, "stored");
      await desk.close();
    }));

  it("makes a version of a dossier for each state of a story, and relations that can be asked for", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const grain = demonstrationReports("grain");
      await fill(desk, grain.slice(0, 2));
      const [story] = desk.store.newestStories(1);
      const first = await desk.dossiers.ofStory(story!.id);
      assert.equal((await desk.dossiers.ofStory(story!.id))?.version, first?.version, "nothing changed");
      await fill(desk, grain.slice(2));
      const second = await desk.dossiers.ofStory(story!.id);
      assert.deepEqual([first?.version, second?.version], [1, 2]);
      assert.equal(openDossier(desk.store, second!).dossier.counts.reports, 3);
      assert.ok(desk.store.relationsBetween("maria lindqvist", "viktor danek").length > 0);
      await desk.close();
    }));

  it("groups as before when readings were let go and the saved state cannot be read", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all.slice(0, 6));
      const expected = desk.store.newestStories(100);
      const story = expected.find((one) => one.reports > 1)!;
      const whole = openDossier(desk.store, (await desk.dossiers.ofStory(story.id))!).dossier;
      desk.store.transaction(() => {
        desk.store.forgetReadings(6, 10);
        desk.store.addDossier({ story: story.id, version: 2, reports: [], corrected: 0, madeAt: "", packed: new Uint8Array() }, []);
      });
      const foreign = { kind: "head", line: "of another version" } as const;
      for (const _ of desk.store.saveGrouperState({ entry: 6, oldest: 0, next: 6, isAnew: false }, () => [foreign]));
      desk.store.close();
      const later = openTestDesk(folder);
      assert.deepEqual(
        later.store.newestStories(100).map(({ id, reports }) => [id, reports]),
        expected.map(({ id, reports }) => [id, reports]),
      );
      assert.deepEqual(
        openDossier(later.store, (await later.dossiers.ofStory(story.id))!).dossier,
        whole,
        "a dossier without readings reads again",
      );
      await later.close();
    }));

  it("keeps the last versions of a dossier", () =>
    withFolder(async (folder) => {
      const { store, ...desk } = openTestDesk(folder);
      const packed = new Uint8Array();
      const story = "st0" as StoryId;
      for (let version = 1; version <= 20; version++)
        store.addDossier({ story, version, reports: [], corrected: 0, madeAt: "", packed }, []);
      assert.deepEqual(
        store.dossierVersions(story).map((one) => one.version),
        [13, 14, 15, 16, 17, 18, 19, 20],
      );
      await desk.close();
    }));

  it("is rebuilt to the same stories, search and corrections", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all);
      const ids = desk.store.newestStories(10).map((story) => story.id);
      await desk.correct({ kind: "merge", stories: ids.slice(0, 2) });
      const expected = { stories: storiesOf(desk), people: desk.store.people("person", 100), check: desk.store.check() };
      await desk.close();

      let store = openSqliteStore(folder);
      store.transaction(() => store.forgetDerived());
      store.close();
      // The process ended there.
      store = openSqliteStore(folder);
      assert.deepEqual([store.isRebuilding(), store.check().faults.some((fault) => /rebuild was not finished/.test(fault))], [true, true]);
      await rebuild(store, sharedPool(), () => undefined);
      assert.deepEqual({ stories: storiesOf({ store }), people: store.people("person", 100), check: store.check() }, expected);
      assert.equal(store.isRebuilding(), false);
      store.close();
    }));
});

describe("a person's word", () => {
  it("merges stories, outlives a restart, and can be taken back", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all);
      const before = storiesOf(desk);
      const ids = desk.store.newestStories(10).map((story) => story.id);
      const decision = await desk.correct({ kind: "merge", stories: ids.slice(0, 2) });
      assert.equal(storiesOf(desk).length, 4);
      await desk.close();
      const later = openTestDesk(folder);
      assert.equal(storiesOf(later).length, 4);
      await later.correct({ kind: "undo", entry: decision.entry });
      assert.deepEqual(storiesOf(later), before);
      await assert.rejects(later.correct({ kind: "undo", entry: decision.entry }), /a correction that stands/);
      assert.deepEqual(later.store.check().faults, []);
      await later.close();
    }));

  it("splits a report off with its copies, keeps the history, and can be taken back", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry", "run"));
      const before = storiesOf(desk);
      const story = desk.store.newestStories(10).find((one) => one.reports === 4)!;
      const tug = desk.store.reportsOf(story.id).find((report) => report.file.includes("coast-radio"))!;
      const decision = await desk.correct({ kind: "split", story: story.id, reports: [tug.id] });
      assert.notEqual(desk.grouper.storyOf(tug.id), story.id);
      const history = desk.store.memberships(story.id).filter((one) => one.report === tug.id);
      assert.equal(history[0]?.until, decision.entry);
      await desk.correct({ kind: "undo", entry: decision.entry });
      assert.deepEqual(storiesOf(desk), before);
      await desk.close();
    }));

  const refused = [
    [{ kind: "merge", stories: ["st0000000000000", "st1111111111111"] }, /the id of a story/],
    [{ kind: "split", story: "st0000000000000", reports: [] }, /the id of a story/],
    [{ kind: "undo", entry: 99 }, /a correction that stands/],
  ] as const;
  it("is refused when it names what is not there, and changes nothing", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all.slice(0, 2));
      for (const [correction, message] of refused) await assert.rejects(desk.correct(correction), message);
      assert.equal(desk.store.lastEntry(), 2);
      await desk.close();
    }));
});
