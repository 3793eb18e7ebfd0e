import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { addWatch, always, createDays, findMatches, readWatch, showMatch, unpackReport } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import type { WatchRow } from "../../src/ports/index.ts";
import { demonstrationReports, fill, openTestDesk } from "./reports.ts";

const now = "2026-06-16T08:00:00.000Z";

describe("watches", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-watches-"));
  let desk: Desk;
  let tram: StoryId;
  before(async () => {
    desk = openTestDesk(folder);
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    tram = desk.store.newestStories(20).find((story) => /tram/i.test(story.title ?? ""))!.id;
  });
  after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const watchOf = (kind: WatchRow["kind"], text: string): WatchRow => ({ id: 1, person: "p", kind, text, addedAt: now });

  const found: readonly (readonly [WatchRow["kind"], string, number, RegExp])[] = [
    ["name", "Edwin Lark", 3, /^(?:Edwin )?Lark$|^Mayor/],
    ["name", "lark", 3, /Lark/],
    ["name", "LÄRK", 3, /Lark/],
    ["name", "Lar", 0, /^$/],
    ["place", "Averia", 3, /Averia/],
    ["name", "Averia", 3, /Averia/],
    ["words", "shopkeepers", 2, /^[Ss]hopkeepers$/],
    ["words", "shopkeeper court", 1, /shopkeepers|court/],
    ["words", 'outlet:"Coast Radio"', 1, /\w/],
    ["words", "walrus", 0, /^$/],
  ];
  for (const [kind, text, atLeast, words] of found) {
    it(`on the ${kind} ${text} find ${atLeast === 0 ? "nothing" : "reports, each by words that stand there"}`, () => {
      const watch = watchOf(kind, text);
      const matches = findMatches(desk, watch, always, 50);
      assert.ok(atLeast === 0 ? matches.length === 0 : matches.length >= atLeast, `${matches.length} matches`);
      for (const match of matches) {
        const shown = showMatch(desk, watch, match)!;
        const { text: whole } = unpackReport(desk.store.body(match.report.id)!);
        assert.match(whole.slice(shown.place.start, shown.place.end), words);
        assert.equal(whole.slice(shown.snippet.start, shown.snippet.end), shown.snippet.pieces.join(""));
      }
      const entries = matches.map(({ report }) => report.entry);
      assert.deepEqual(
        entries,
        entries.toSorted((left, right) => right - left),
        "newest first",
      );
    });
  }

  it("on a story find its reports, also after it was merged into another one", async () => {
    const watch = watchOf("story", tram);
    assert.equal(findMatches(desk, watch, always, 50).length, 3);
    const other = desk.store.newestStories(20).find((story) => story.id !== tram)!;
    const decision = await desk.correct({ kind: "merge", stories: [tram, other.id] });
    assert.equal(findMatches(desk, watch, always, 50).length, 3 + other.reports);
    await desk.correct({ kind: "undo", entry: decision.entry });
    assert.equal(findMatches(desk, watch, always, 50).length, 3);
  });

  it("find only what came after an entry, as if it were all that there is", () => {
    for (const watch of [watchOf("name", "Lark"), watchOf("words", "the"), watchOf("story", tram), watchOf("place", "Averia")]) {
      const all = findMatches(desk, watch, always, 50);
      for (let after = 0; after <= desk.store.lastEntry(); after++) {
        const expected = all.filter(({ report }) => report.entry > after).map(({ report }) => report.id);
        assert.deepEqual(
          findMatches(desk, watch, { ...always, after }, 50).map(({ report }) => report.id),
          expected,
        );
      }
    }
  });

  it("know names that came after they were looked for first", async () => {
    const second = mkdtempSync(join(tmpdir(), "variorum-later-"));
    const later = openTestDesk(second);
    const watch = watchOf("name", "Lark");
    await fill(later, demonstrationReports("ferry"));
    assert.equal(findMatches(later, watch, always, 50).length, 0);
    await fill(later, demonstrationReports("tram"));
    assert.equal(findMatches(later, watch, always, 50).length, findMatches(desk, watch, always, 50).length);
    await later.close();
    rmSync(second, { recursive: true, force: true });
  });

  it("are kept once for each person, and begin with nothing new", () => {
    assert.equal(addWatch(desk, "ada", { kind: "name", text: "  Edwin   Lark " }, now), true);
    assert.equal(addWatch(desk, "ada", { kind: "name", text: "Edwin Lark" }, now), false);
    assert.equal(addWatch(desk, "bo", { kind: "name", text: "Edwin Lark" }, now), true);
    assert.deepEqual(
      desk.store.watches("ada").map(({ kind, text }) => [kind, text]),
      [["name", "Edwin Lark"]],
    );
    assert.equal(desk.store.lookedAt("ada"), desk.store.lastEntry());
    const [watch] = desk.store.watches("bo");
    assert.equal(desk.store.removeWatch("ada", watch!.id), false, "of somebody else");
    assert.equal(desk.store.removeWatch("bo", watch!.id), true);
  });

  const refused: readonly (readonly [unknown, string])[] = [
    [undefined, "usage"],
    [{ kind: "colour", text: "red" }, "usage"],
    [{ kind: "name", text: "  " }, "usage"],
    [{ kind: "name", text: "…" }, "usage"],
    [{ kind: "name", text: ["Lark"] }, "usage"],
    [{ kind: "words", text: "-tram" }, "usage"],
    [{ kind: "words", text: "x".repeat(300) }, "usage"],
    [{ kind: "story", text: "st0" }, "no-match"],
  ];
  for (const [written, code] of refused) {
    it(`refuse ${JSON.stringify(written)?.slice(0, 50)}`, () => assert.throws(() => readWatch(desk, written), { code }));
  }

  it("of a person are at most a hundred", () => {
    for (let at = 0; at < 100; at++) addWatch(desk, "cy", { kind: "words", text: `word${at}` }, now);
    assert.throws(() => addWatch(desk, "cy", { kind: "words", text: "more" }, now), /at most 100/);
  });

  describe("in the digest of a day", () => {
    const digestOf = (day: string, ...watches: readonly WatchRow[]) => createDays(desk, "UTC", Date.now).of(day, watches).digest;

    it("tell of a story on the next day only what is new, and nothing twice", () => {
      const [first, second] = [digestOf("2026-06-14"), digestOf("2026-06-15")];
      const told = new Set(first.entries.flatMap((entry) => entry.lines.map((line) => line.text)));
      const again = second.entries.flatMap((entry) => entry.lines.map((line) => line.text));
      assert.deepEqual(
        again.filter((line) => told.has(line)),
        [],
      );
      const known = second.entries.find((entry) => entry.story === tram)!;
      assert.equal(known.news!.date, "2026-06-14");
      const figure = known.lines.find((line) => line.kind === "figure")!;
      assert.deepEqual([figure.figure.text, figure.before.text], ["260 million crowns", "240 million crowns"]);
    });

    it("tell on an earlier day nothing that reports of a later day say", () => {
      const late = new Set([...desk.store.reportsAfter(0)].filter(({ time }) => time >= "2026-06-15").map(({ id }) => id));
      assert.ok(late.size > 0);
      for (const entry of digestOf("2026-06-14").entries) {
        const quotes = entry.lines.flatMap((line) => [...line.evidence, ...(line.kind === "figure" ? line.before.evidence : [])]);
        for (const quote of [...quotes, ...(entry.headline?.evidence ?? [])]) assert.ok(!late.has(quote.report), quote.text);
        assert.ok(entry.reports.every((report) => !late.has(report.id)));
        for (const line of entry.lines) assert.equal(line.text, line.evidence[0].text);
      }
    });

    const raising: readonly (readonly [WatchRow["kind"], () => string])[] = [
      ["name", () => "Peter Holm"],
      ["place", () => "Averia"],
      ["words", () => "farmers wheat"],
      ["story", () => desk.store.newestStories(20).find((story) => /Averia/.test(story.title ?? ""))!.id],
    ];
    for (const [kind, text] of raising) {
      it(`a ${kind} raises its story to the top and shows its words`, () => {
        assert.doesNotMatch(digestOf("2026-06-15").entries[0]!.headline!.text, /Averia/);
        const [lead] = digestOf("2026-06-15", watchOf(kind, text())).entries;
        assert.match(lead!.headline!.text, /Averia/);
        const reason = lead!.reasons.find((one) => one.kind === "watch")!;
        for (const quote of reason.evidence) {
          assert.equal(unpackReport(desk.store.body(quote.report)!).text.slice(quote.start, quote.end), quote.text);
        }
      });
    }

    it("name a watched story that has no dossier yet, and rank it when it has one", async () => {
      const second = mkdtempSync(join(tmpdir(), "variorum-unmade-"));
      const other = openTestDesk(second);
      await fill(other, demonstrationReports("run-bellhaven"));
      const [story] = other.store.newestStories(1);
      const watch = watchOf("story", story!.id);
      const rank = () => createDays(other, "UTC", Date.now).of(story!.last.slice(0, 10), [watch]);
      assert.deepEqual([rank().unmade, rank().digest.entries], [[story!.id], []]);
      await other.dossiers.ofStory(story!.id);
      const { unmade, digest } = rank();
      assert.deepEqual([unmade, digest.entries[0]!.reasons.at(-1)!.kind], [[], "watch"]);
      await other.close();
      rmSync(second, { recursive: true, force: true });
    });

    it("are the same however often and in whatever order days are asked for", () => {
      const days = createDays(desk, "UTC", Date.now);
      const once = ["2026-06-15", "2026-06-14", "2026-06-15"].map((day) => JSON.stringify(days.of(day, [])));
      assert.equal(once[0], once[2]);
      assert.equal(JSON.stringify(createDays(desk, "UTC", Date.now).of("2026-06-14", [])), once[1]);
    });
  });
});
