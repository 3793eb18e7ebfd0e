import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { openDossier } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Dossier } from "../../src/dossier/index.ts";
import type { ReportId, StoryId } from "../../src/kernel/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

type Ask = (path: string) => Promise<string>;

function askerOf(desk: Desk): Ask {
  const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
  return async (path) => (await app.request(path, { headers: { host: "localhost" } })).text();
}

/** One version as the page of the history tells it. */
interface ToldVersion {
  readonly version: number;
  readonly counts: string;
  readonly lines: readonly {
    readonly speaker: string | null;
    readonly report: ReportId;
    readonly start: number;
    readonly end: number;
    readonly isQuoted: boolean;
    readonly text: string;
  }[];
}

const line = /<li>\s*(?:<b>([^]*?)<\/b>\s*)?<a class="snippet" href="\/report\/(\w+)\?at=(\d+)-(\d+)#lit"[^>]*>([^]*?)<\/a>/g;

function toldVersions(page: string): readonly ToldVersion[] {
  const [versions] = page.split("<h2>Reports that came and went</h2>");
  return versions!
    .split('<div class="dated">')
    .slice(1)
    .map((block) => ({
      version: Number(/Version (\d+)/.exec(block)![1]),
      counts: plain(/<p class="counts">([^]*?)<\/p>/.exec(block)![1]!),
      lines: [...block.matchAll(line)].map(([, speaker, report, start, end, text]) => ({
        speaker: speaker === undefined ? null : plain(speaker),
        report: report as ReportId,
        start: Number(start),
        end: Number(end),
        isQuoted: /^“.*”$/.test(plain(text!)),
        text: plain(text!).replace(/^“(.*)”$/, "$1"),
      })),
    }));
}

function plain(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, "");
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function textIn(desk: Desk, ids: readonly ReportId[]): ReadonlyMap<ReportId, string> {
  const [story] = desk.store.newestStories(1);
  const { reports } = openDossier(desk.store, desk.store.dossier(story!.id)!);
  return new Map(reports.filter(({ id }) => ids.includes(id)).map(({ id, text }) => [id, text]));
}

const outletsOf = (desk: Desk, ids: readonly ReportId[]): string => ids.map((id) => desk.store.report(id)!.outlet).join(", ");

/** The reports of one event come one after the other, and a dossier is made after each. */
async function growStory(desk: Desk): Promise<StoryId> {
  for (const report of demonstrationReports("ferry")) {
    await fill(desk, [report]);
    await desk.dossiers.ofStory(desk.store.newestStories(1)[0]!.id);
  }
  const [story, ...others] = desk.store.newestStories(10);
  assert.deepEqual(others, []);
  return story!.id;
}

describe("the history of a story", () => {
  it("tells of each version which reports came with it, and lines that stand in these and in no dossier before", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const story = await growStory(desk);
      const kept = desk.store.dossierVersions(story);
      const told = toldVersions(await askerOf(desk)(`/story/${story}/history`));
      assert.deepEqual(
        told.map(({ version }) => version),
        kept.map(({ version }) => version).toReversed(),
      );
      assert.ok(kept.length >= 3);
      let before: Dossier | undefined;
      const linesOfNews: ToldVersion["lines"][number][] = [];
      for (const [at, { version, reports }] of kept.entries()) {
        const { counts, lines } = told.find((one) => one.version === version)!;
        const came = reports.filter((id) => !(kept[at - 1]?.reports ?? []).includes(id));
        const said = came.length === 0 ? "No new report." : `New: ${came.length} ${came.length === 1 ? "report" : "reports"} (`;
        assert.ok(counts.startsWith(said), `${version}: ${counts}`);
        for (const outlet of outletsOf(desk, came).split(", ")) assert.ok(counts.includes(outlet), `${version}: ${counts}`);
        assert.doesNotMatch(counts, /Gone/);
        const texts = textIn(desk, came);
        for (const line of lines) {
          const words = texts.get(line.report)?.slice(line.start, line.end);
          assert.equal(line.text, words?.replaceAll(/\s+/g, " "), `version ${version} shows words of what came with it`);
          const known = before?.claims.flatMap(({ evidence }) => evidence.map(({ text }) => text)) ?? [];
          assert.ok(!known.includes(words!), `“${words}” was told before version ${version}`);
        }
        const { dossier } = openDossier(desk.store, desk.store.dossier(story, version)!);
        for (const { speaker, text, isQuoted } of lines.filter((one) => one.speaker !== null)) {
          const said = dossier.utterances.find(({ content, clause }) => (clause ?? content).text === text);
          assert.equal(speaker, `${said?.speaker.name}:`, text);
          assert.equal(isQuoted, said?.kind === "direct" && said.clause === null, text);
        }
        if (before !== undefined) linesOfNews.push(...lines);
        before = dossier;
      }
      assert.ok(linesOfNews.some(({ speaker }) => speaker === null));
      assert.ok(
        linesOfNews.some(({ speaker }) => speaker !== null),
        "a quotation that came is told with its speaker",
      );
      await desk.close();
    }));

  it("tells which report went when a person split it off, and when it was here", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const story = await growStory(desk);
      const gone = desk.store.reportsOf(story)[0]!;
      await desk.correct({ kind: "split", story, reports: [gone.id] });
      const id = desk.store.newestStories(10).find((one) => !desk.store.reportsOf(one.id).some((report) => report.id === gone.id))!.id;
      await desk.dossiers.ofStory(id);
      const page = await askerOf(desk)(`/story/${id}/history`);
      const [newest, ...older] = toldVersions(page);
      assert.equal(newest!.counts, `No new report. Gone: 1 report (${gone.outlet}). Nothing new is said.`);
      assert.ok(older.every(({ counts }) => !counts.includes("Gone")));
      const moved = plain(page.split("<h2>Reports that came and went</h2>")[1]!.split("</section>")[0]!);
      assert.ok(moved.includes(`${gone.title} ${gone.outlet}, here since`), moved);
      assert.equal([...moved.matchAll(/ until /g)].length, 1);
      await desk.close();
    }));
});

describe("what is new since a reader looked, on the page of a story", () => {
  it("names the reports that came since and lines that stand in them alone", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const grain = demonstrationReports("grain");
      await fill(desk, grain.slice(0, -1));
      const { id } = desk.store.newestStories(1)[0]!;
      const ask = askerOf(desk);
      assert.doesNotMatch(await ask(`/story/${id}`), /New since you last looked/);
      const seen = new Set(desk.store.reportsOf(id).map((report) => report.id));
      await fill(desk, grain.slice(-1));
      const page = await ask(`/story/${id}`);
      const news = page.split('<section class="news"')[1]!.split("</section>")[0]!;
      const came = desk.store.reportsOf(id).filter((report) => !seen.has(report.id));
      assert.equal(came.length, 1);
      assert.ok(plain(news).includes(`You saw version 1 on`) && plain(news).includes(`1 report came: ${came[0]!.outlet}.`), plain(news));
      const text = textIn(desk, [came[0]!.id]).get(came[0]!.id)!.replaceAll(/\s+/g, " ");
      const lines = [...news.matchAll(/<li>([^]*?)<\/li>/g)].map((match) => match[1]!);
      assert.ok(lines.length > 0);
      for (const line of lines) {
        const words = plain(line.replace(/^\s*<b>[^]*?<\/b>/, "").replaceAll(/<a class="mark[^]*?<\/a>/g, ""));
        assert.ok(text.includes(words), `“${words}” is not in what came`);
      }
      await desk.close();
    }));
});
