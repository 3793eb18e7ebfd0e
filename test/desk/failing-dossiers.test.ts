import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { openDesk } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { run } from "../apps/recorded-io.ts";
import { localSettings } from "../apps/settings.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports } from "./reports.ts";

const thread = new URL("./threads/no-dossier-thread.ts", import.meta.url);
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

interface Failing {
  readonly desk: Desk;
  readonly story: StoryId;
  /** Lets the clock of the retries go on. */
  readonly wait: (seconds: number) => void;
  /** From now on dossiers can be made, or cannot. */
  readonly mend: () => void;
  readonly spoil: () => void;
  readonly ask: (path: string) => Promise<{ readonly status: number; readonly text: string }>;
}

/** A desk with one story of two reports. */
async function withFailing(work: (failing: Failing) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const marker = join(folder, "no-dossier");
    process.env["TEST_NO_DOSSIER"] = marker;
    let elapsed = 0;
    const desk = openDesk({
      store: openSqliteStore(folder),
      threads: 1,
      now: () => "2026-06-16T08:00:00.000Z",
      elapsed: () => elapsed,
      thread,
    });
    const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    try {
      for (const report of demonstrationReports("ferry").slice(0, 2)) await desk.take(report);
      await work({
        desk,
        story: desk.store.newestStories(1)[0]!.id,
        wait: (seconds) => void (elapsed += seconds * 1_000),
        mend: () => rmSync(marker),
        spoil: () => writeFileSync(marker, "no"),
        async ask(path) {
          const response = await app.request(path, { headers: { host: "localhost" } });
          return { status: response.status, text: await response.text() };
        },
      });
    } finally {
      await desk.close();
      delete process.env["TEST_NO_DOSSIER"];
    }
  });
}

describe("a dossier that cannot be made", () => {
  it("is tried again after a while, at once by nobody, and made when the trouble is over", () =>
    withFailing(async ({ desk, story, wait, spoil, mend }) => {
      spoil();
      await assert.rejects(desk.dossiers.makeOne(), /it ended 2 threads/);
      const { deaths } = desk.pool;
      assert.equal(await desk.dossiers.makeOne(), false);
      await assert.rejects(desk.dossiers.ofStory(story), /it ended 2 threads/);
      assert.equal(desk.pool.deaths, deaths, "no thread was asked in the meantime");
      mend();
      wait(4);
      assert.equal(await desk.dossiers.makeOne(), false);
      wait(2);
      assert.equal(await desk.dossiers.makeOne(), true, "nothing came in and nobody asked");
      assert.equal(desk.store.newestDossier(story), 1);
      assert.deepEqual(desk.store.dossiersAside(), []);
    }));

  it("is set aside after four tries, which pages, numbers and check tell, and is tried again when a report comes", () =>
    withFailing(async ({ desk, story, wait, spoil, mend, ask }) => {
      spoil();
      for (const seconds of [5, 30, 180, 100_000]) {
        await assert.rejects(desk.dossiers.makeOne(), /it ended 2 threads/);
        wait(seconds);
      }
      const { deaths } = desk.pool;
      assert.equal(await desk.dossiers.makeOne(), false);
      assert.equal(desk.pool.deaths, deaths, "not once more");
      const [aside] = desk.store.dossiersAside();
      assert.equal(aside?.story, story);
      assert.match((await ask("/outlets")).text, /Dossiers that could not be made[^]*it ended 2 threads/);
      assert.match((await ask("/metrics")).text, /^variorum_dossiers_set_aside 1$/m);

      mend();
      await desk.take(demonstrationReports("ferry")[2]!);
      assert.equal(await desk.dossiers.makeOne(), true);
      assert.deepEqual(desk.store.dossiersAside(), []);
    }));

  it("leaves the story its page: the reports, or the dossier before it, with the reason", () =>
    withFailing(async ({ desk, story, wait, spoil, mend, ask }) => {
      spoil();
      const bare = await ask(`/story/${story}`);
      assert.equal(bare.status, 200);
      assert.match(bare.text, /could not be made[^]*it ended 2 threads/);
      for (const { id } of desk.store.reportsOf(story)) assert.ok(bare.text.includes(`/report/${id}`));
      assert.equal((await ask(`/story/${story}/correct`)).status, 200);
      assert.equal((await ask("/story/nothing")).status, 404);

      mend();
      wait(10);
      const made = await ask(`/story/${story}`);
      assert.doesNotMatch(made.text, /could not be made/);
      spoil();
      await desk.take(demonstrationReports("ferry")[2]!);
      const earlier = await ask(`/story/${story}`);
      assert.deepEqual([earlier.status, /Version 1,/.test(earlier.text)], [200, true]);
      assert.match(earlier.text, /could not be made[^]*it ended 2 threads/);
      mend();
      wait(10);
      assert.match((await ask(`/story/${story}`)).text, /Version 2,/);
    }));
});

it("check tells of pages and dossiers that were set aside, in a folder that is sound", () =>
  withFolder(async (folder) => {
    const store = openSqliteStore(folder);
    const story = {
      id: "s1" as StoryId,
      title: null,
      first: "2026-06-16",
      last: "2026-06-16",
      reports: 0,
      outlets: 0,
      texts: 0,
      changed: 1,
    };
    store.transaction(() => {
      store.putStory(story);
      store.setDossierAside({ story: story.id, at: "2026-06-16T08:00:00.000Z", why: "it was too long" });
      store.setPageAside({ sha256: "x", file: "gull.html", about: "{}", at: "2026-06-16T08:00:00.000Z", why: "no end" }, new Uint8Array());
    });
    store.close();
    const { code, stdout } = await run(["check", "--data", folder], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stdout, /^Sound:[^]*page gull\.html: no end\n[^]*dossier of s1: it was too long\n/);
  }));
