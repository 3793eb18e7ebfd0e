import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rebuild, openDossier, search } from "../../src/desk/index.ts";
import type { Correction, Desk } from "../../src/desk/index.ts";
import type { Dossier } from "../../src/dossier/index.ts";
import type { ReportFacts } from "../../src/ports/index.ts";
import type { Span } from "../../src/kernel/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, fill, openTestDesk, sharedPool } from "./reports.ts";

const fog = "Fog does not ground a ship, a short crew does,";
const ferry = demonstrationReports("ferry");

async function dossierOf(desk: Desk): Promise<Dossier> {
  const [story] = desk.store.newestStories(1);
  return openDossier(desk.store, (await desk.dossiers.ofStory(story!.id))!).dossier;
}

/** Everything that shows the words of a speaker, as "speaker: words". */
async function shownAs(desk: Desk): Promise<readonly string[]> {
  const dossier = await dossierOf(desk);
  const inDossier = dossier.utterances.filter(({ content }) => content.text === fog).map(({ speaker }) => `dossier ${speaker.name}`);
  const found = search(desk.store, `"short crew does"`, () => undefined);
  return [
    ...inDossier,
    ...found.quotations.map(({ speaker }) => `search ${speaker}`),
    ...desk.store.quotationsOf("helen marsh", 0).map(({ speaker }) => `people ${speaker}`),
  ];
}

function reportIn(desk: Desk, file: string): ReportFacts {
  return [...desk.store.reportsAfter(0)].find((report) => report.file.startsWith(file))!;
}

async function placeOfFog(desk: Desk): Promise<Span> {
  const dossier = await dossierOf(desk);
  const { report, start, end } = dossier.utterances.find(({ content }) => content.text === fog)!.content;
  return { report, start, end };
}

/** The words stand in two reports, of which one copies the other: a dossier shows them once, search and people twice. */
const asRead = ["dossier Helen Marsh", "search Helen Marsh", "search Helen Marsh", "people Helen Marsh", "people Helen Marsh"];

describe("a person's word about what was read", () => {
  const kinds: readonly (readonly [kind: "wrong-speaker" | "no-quotation", shown: readonly string[]])[] = [
    ["wrong-speaker", ["dossier null", "search null", "search null"]],
    ["no-quotation", []],
  ];
  for (const [kind, shown] of kinds) {
    it(`is done everywhere, outlives a restart and a rebuild, and is taken back: ${kind}`, () =>
      withFolder(async (folder) => {
        const desk = openTestDesk(folder);
        await fill(desk, ferry);
        assert.deepEqual(await shownAs(desk), asRead);
        const before = desk.store.dossierVersions(desk.store.newestStories(1)[0]!.id).length;
        const decision = await desk.correct({ kind, place: await placeOfFog(desk) });
        assert.equal(decision.places.length, 2, "the copy is named too");
        assert.deepEqual(await shownAs(desk), shown);
        assert.deepEqual(
          (await dossierOf(desk)).corrections.map((correction) => [correction.kind, correction.evidence.length]),
          [[kind, 2]],
        );
        assert.equal(desk.store.dossierVersions(desk.store.newestStories(1)[0]!.id).length, before + 1);
        assert.deepEqual(desk.store.check().faults, []);
        await desk.close();

        const store = openSqliteStore(folder);
        await rebuild(store, sharedPool(), () => undefined);
        store.close();

        const later = openTestDesk(folder);
        assert.deepEqual(await shownAs(later), shown);
        await later.correct({ kind: "undo", entry: decision.entry });
        assert.deepEqual(await shownAs(later), asRead);
        assert.deepEqual((await dossierOf(later)).corrections, []);
        await assert.rejects(later.correct({ kind: "undo", entry: decision.entry }), /a correction that stands/);
        await later.close();
      }));
  }

  it("gives a quotation to the speaker whom a person chose, everywhere and also after a rebuild, and takes that back", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, ferry);
      const place = await placeOfFog(desk);
      const oduya = (await dossierOf(desk)).entities.find(({ name }) => name === "Miriam Oduya")!;
      const { report, start, end } = oduya.mentions[0];
      const decision = await desk.correct({ kind: "said-by", place, speaker: { report, start, end } });
      assert.match(decision.words, /^Miriam Oduya, not Helen Marsh: “Fog does not/);
      const shown = ["dossier Miriam Oduya", "search Miriam Oduya", "search Miriam Oduya"];
      const ofOduya = (one: Desk): number =>
        one.store
          .quotationsOf("miriam oduya", 0)
          .filter(({ report: { id }, ...said }) => id === place.report && said.start === place.start)
          .toArray().length;
      assert.deepEqual([await shownAs(desk), ofOduya(desk)], [shown, 1]);
      assert.deepEqual(
        (await dossierOf(desk)).corrections.map(({ kind }) => kind),
        ["said-by"],
      );
      await assert.rejects(desk.correct({ kind: "said-by", place, speaker: { report, start, end } }), /who says it already/);
      await assert.rejects(
        desk.correct({ kind: "said-by", place, speaker: { ...place, start: 900_000, end: 900_009 } }),
        /a name in a report of the story/,
      );
      assert.deepEqual(desk.store.check().faults, []);
      await desk.close();

      const store = openSqliteStore(folder);
      await rebuild(store, sharedPool(), () => undefined);
      store.close();

      const later = openTestDesk(folder);
      assert.deepEqual([await shownAs(later), ofOduya(later)], [shown, 1]);
      await later.correct({ kind: "undo", entry: decision.entry });
      assert.deepEqual([await shownAs(later), ofOduya(later)], [asRead, 0]);
      await later.close();
    }));

  it("keeps two names apart and joins two, each with a version of the dossier, and leaves the stories as they are", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, ferry);
      const story = desk.store.newestStories(1)[0]!;
      const mentions = (dossier: Dossier, name: string): readonly Span[] =>
        dossier.entities.filter((entity) => entity.name === name).flatMap((entity) => entity.mentions);
      const brandts = (dossier: Dossier): number => dossier.entities.filter(({ name }) => name.endsWith("Brandt")).length;
      const first = await dossierOf(desk);
      assert.equal(brandts(first), 1);
      const [one, ...others] = mentions(first, "Thomas Brandt");
      const elsewhere = others.filter(({ report }) => report !== one!.report);
      assert.ok(elsewhere.length > 0);
      const apart = await desk.correct({ kind: "apart", places: [one!], others: elsewhere });
      const second = await dossierOf(desk);
      assert.equal(brandts(second), 2);
      assert.equal(second.corrections[0]?.lines.length, 2);
      await desk.correct({ kind: "same", places: [mentions(second, "Helen Marsh")[0]!, mentions(second, "Miriam Oduya")[0]!] });
      const third = await dossierOf(desk);
      assert.equal(third.entities.filter(({ name }) => ["Helen Marsh", "Miriam Oduya"].includes(name)).length, 1);
      await desk.correct({ kind: "undo", entry: apart.entry });
      assert.equal(brandts(await dossierOf(desk)), 1);
      assert.equal(desk.store.newestStories(1)[0]!.id, story.id);
      await desk.close();
    }));

  it("goes on beside merges and splits, whose numbers it does not shift", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, [...ferry, ...demonstrationReports("tram")]);
      const ids = desk.store.newestStories(2).map(({ id }) => id);
      await desk.correct({ kind: "no-quotation", place: quotationIn(desk, "ferry-northmoor") });
      const merge = await desk.correct({ kind: "merge", stories: ids });
      await desk.correct({ kind: "no-quotation", place: quotationIn(desk, "tram-bellhaven") });
      assert.equal(desk.store.counts().stories, 1);
      await desk.correct({ kind: "undo", entry: merge.entry });
      assert.equal(desk.store.counts().stories, 2);
      await desk.close();
      const later = openTestDesk(folder);
      assert.deepEqual([later.store.counts().stories, later.store.check().faults], [2, []]);
      await later.close();
    }));

  it("is refused when it names what is not there", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, ferry);
      const { id } = reportIn(desk, "ferry-northmoor");
      const place = quotationIn(desk, "ferry-northmoor");
      const beyond = { report: id, start: 900_000, end: 900_009 };
      const refused: readonly (readonly [Correction, RegExp])[] = [
        [{ kind: "no-quotation", place: { ...place, report: "r0" as Span["report"] } }, /a report of this desk/],
        [{ kind: "no-quotation", place: beyond }, /words of the report/],
        [{ kind: "no-quotation", place: { report: id, start: 0, end: 3 } }, /the place of a quotation/],
        [{ kind: "apart", places: [place], others: [] }, /some that are not/],
        [{ kind: "same", places: [place] }, /at least two names/],
        [{ kind: "same", places: [place, beyond] }, /words of the report/],
        [{ kind: "same", places: Array.from({ length: 300 }, () => place) }, /at most 200/],
      ];
      for (const [correction, message] of refused) await assert.rejects(desk.correct(correction), message);
      await desk.correct({ kind: "wrong-speaker", place });
      await assert.rejects(desk.correct({ kind: "wrong-speaker", place }), /a quotation with a speaker/);
      assert.equal(desk.store.decisions().length, 1);
      await desk.close();
    }));
});

/** The first quotation with a speaker. */
function quotationIn(desk: Desk, file: string): Span {
  const { id } = reportIn(desk, file);
  const { start, end } = desk.store.quotationsIn(id).find(({ speaker }) => speaker !== null)!;
  return { report: id, start, end };
}
