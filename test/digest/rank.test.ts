import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rankDigest } from "../../src/digest/index.ts";
import type { Digest, DigestEntry, Reason } from "../../src/digest/index.ts";
import { toDossier } from "./dossiers.ts";
import type { WrittenReport } from "./dossiers.ts";

const quarry = "The quarry above Brennick was closed after a slope slid into the pit on Monday night.";
const ferry = "The night ferry between Osk and Lunde stays in harbour until its engine is mended.";

/** A story of so many texts, each from an outlet of its own. */
function storyOf(story: string, texts: number, changes: Partial<WrittenReport> = {}, sentence = quarry) {
  const reports = Array.from({ length: texts }, (_, at) => ({ id: `${story}-${at}`, sentences: [sentence], ...changes }));
  return toDossier({ story, reports });
}

function order(digest: Digest): readonly string[] {
  return digest.entries.map((entry) => entry.story);
}

function reasonOf<Kind extends Reason["kind"]>(entry: DigestEntry | undefined, kind: Kind): Extract<Reason, { kind: Kind }> | undefined {
  return entry?.reasons.find((reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind);
}

describe("the order of a digest", () => {
  const date = "2026-03-10";
  const one = storyOf("one", 1);
  const two = storyOf("two", 2);
  const five = storyOf("five", 5);
  const reprinted = toDossier({
    story: "reprinted",
    reports: Array.from({ length: 6 }, (_, at) => ({ id: `rp-${at}`, sentences: [quarry], ...(at > 0 ? { copyOf: "rp-0" } : {}) })),
  });
  const house = storyOf("house", 5, { publisher: "One House" });
  const sameOutlet = storyOf("same-outlet", 5, { outlet: "One Outlet" });
  const abroad = toDossier({
    story: "abroad",
    reports: ["de", "fr", "co.uk", "jp", "ca"].map((ending) => ({
      id: `a-${ending}`,
      sentences: [quarry],
      url: `https://news.example.${ending}/quarry`,
    })),
  });
  const cases: readonly (readonly [title: string, dossiers: readonly ReturnType<typeof toDossier>[], expected: readonly string[]])[] = [
    ["more independent texts come first", [one, five, two], ["five", "two", "one"]],
    [
      "a text that is reprinted five times is one text, though its outlets count a little",
      [five, reprinted, one],
      ["five", "reprinted", "one"],
    ],
    ["texts of many publishers come before as many of one house", [house, five], ["five", "house"]],
    ["outlets of one house come before one outlet", [sameOutlet, house], ["house", "same-outlet"]],
    ["outlets of several countries come before outlets that state none", [five, abroad], ["abroad", "five"]],
  ];
  for (const [title, dossiers, expected] of cases) {
    it(title, () => {
      assert.deepEqual(order(rankDigest({ date, dossiers })), expected);
      assert.deepEqual(
        order(rankDigest({ date, dossiers: [...dossiers].reverse() })),
        expected,
        "the order of the dossiers changes nothing",
      );
    });
  }

  it("is the sum of points, each with its reason", () => {
    const [entry] = rankDigest({ date, dossiers: [abroad] }).entries;
    assert.deepEqual(
      entry?.reasons.map((reason) => reason.kind),
      ["texts", "publishers", "outlets", "regions"],
    );
    assert.deepEqual(reasonOf(entry, "regions")?.regions, ["CA", "DE", "FR", "GB", "JP"]);
    assert.equal(reasonOf(entry, "texts")?.count, 5);
    const sum = entry!.reasons.reduce((points, reason) => points + reason.points, 0);
    assert.ok(Math.abs(entry!.score - sum) < 1e-9);
  });

  it("takes regions that the caller knows, and none from domains that are sold as words", () => {
    const dossier = toDossier({
      story: "s",
      reports: [
        { id: "a", outlet: "Tide", url: "https://tide.io/x", sentences: [quarry] },
        { id: "b", outlet: "Hull", url: "https://hull.tv/x", sentences: [ferry] },
      ],
    });
    assert.equal(reasonOf(rankDigest({ date, dossiers: [dossier] }).entries[0], "regions"), undefined);
    const told = rankDigest({ date, dossiers: [dossier], regions: { Tide: "NO", Hull: "IE" } });
    assert.deepEqual(reasonOf(told.entries[0], "regions")?.regions, ["IE", "NO"]);
  });

  const wellKnown: readonly (readonly [outlet: string, host: string, region: string | null])[] = [
    ["The Guardian", "www.theguardian.com", "GB"],
    ["The New York Times", "www.nytimes.com", "US"],
    ["Reuters", "www.reuters.com", "GB"],
    ["Al Jazeera", "www.aljazeera.com", "QA"],
    ["BBC News", "news.bbc.com", "GB"],
    ["BBC News", "bbcnews.com", "GB"],
    ["Reuters", "halden-tide.com", null],
    ["Halden Tide", "reuters.com", null],
    ["El Universal", "www.eluniversal.com", null],
    ["Reuters", "reuters.tv", null],
    ["The Guardian", "theguardian.ng", "NG"],
  ];
  for (const [outlet, host, region] of wellKnown) {
    it(`takes ${region ?? "no region"} for "${outlet}" at ${host}`, () => {
      const other = { id: "b", outlet: "Hull", url: "https://hull.no/x", sentences: [ferry] };
      const dossier = toDossier({ story: "s", reports: [{ id: "a", outlet, url: `https://${host}/x`, sentences: [quarry] }, other] });
      const found = reasonOf(rankDigest({ date, dossiers: [dossier] }).entries[0], "regions")?.regions;
      assert.deepEqual(found, region === null ? undefined : [region, "NO"].sort());
    });
  }

  it("shows at most as many stories as asked for, and says which are left out", () => {
    const digest = rankDigest({ date, dossiers: [one, two, five] }, { entriesMax: 1 });
    assert.deepEqual(order(digest), ["five"]);
    assert.deepEqual(
      digest.leftOut.map(({ story, why }) => [story, why]),
      [
        ["two", "limit"],
        ["one", "limit"],
      ],
    );
  });

  it("holds for no story at all", () => {
    assert.deepEqual(rankDigest({ date, dossiers: [] }).entries, []);
  });
});

describe("novelty against the last seven days", () => {
  const about = (story: string, place: string) =>
    toDossier({
      story,
      names: [[place, "place"]],
      reports: [{ id: `${story}-r`, sentences: [`Divers began to search the harbour of ${place} for the missing trawler.`] }],
    });
  const first = rankDigest({ date: "2026-03-01", dossiers: [about("old", "Osk")] });

  it("puts a story with new names before one whose names were there before", () => {
    const digest = rankDigest({ date: "2026-03-04", dossiers: [about("again", "Osk"), about("fresh", "Tarn")], memory: first.memory });
    assert.deepEqual(order(digest), ["fresh", "again"]);
    assert.deepEqual(reasonOf(digest.entries[0], "novelty")?.terms, ["Tarn"]);
    assert.equal(reasonOf(digest.entries[1], "novelty"), undefined);
  });

  it("forgets after seven days", () => {
    const kept = rankDigest({ date: "2026-03-06", dossiers: [about("other", "Tarn")], memory: first.memory });
    for (const [date, isSeen] of [
      ["2026-03-08", true],
      ["2026-03-09", false],
    ] as const) {
      const [entry] = rankDigest({ date, dossiers: [about("again", "Osk")], memory: kept.memory }).entries;
      assert.equal(reasonOf(entry, "novelty")?.terms.includes("Osk") ?? false, !isSeen, date);
    }
  });

  it("takes a part of a known name, and a word of an outlet's name, for no new name", () => {
    const dossier = (story: string, names: readonly string[]) =>
      toDossier({
        story,
        names: names.map((name) => [name, "place"]),
        reports: [{ id: `${story}-r`, outlet: "The Daily Tide", sentences: [`The Daily Tide saw ${names.join(" and ")} on Sunday.`] }],
      });
    const { memory } = rankDigest({ date: "2026-03-01", dossiers: [dossier("old", ["Lower Marrow"])] });
    const [entry] = rankDigest({ date: "2026-03-02", dossiers: [dossier("new", ["Marrow", "Tide", "Osk"])], memory }).entries;
    assert.deepEqual(reasonOf(entry, "novelty")?.terms, ["Osk"]);
  });

  it("is no reason for a few new words without a new name", () => {
    const dossier = (story: string, more: string) =>
      toDossier({
        story,
        title: "Divers searched the harbour basin beside the lighthouse for the sunken trawler",
        reports: [
          {
            id: `${story}-r`,
            sentences: [
              "Divers searched the harbour basin beside the lighthouse for the sunken trawler",
              `Rescuers ${more} shipwrecked fishermen.`,
            ],
          },
        ],
      });
    const { memory } = rankDigest({ date: "2026-03-01", dossiers: [dossier("old", "found")] });
    const again = rankDigest({
      date: "2026-03-02",
      dossiers: [dossier("again", "lifeboat")],
      memory: memory.map((one) => ({ ...one, reports: [], lines: [] })),
    });
    assert.equal(reasonOf(again.entries[0], "novelty"), undefined);
    const other = toDossier({
      story: "other",
      title: "Beekeepers swarm cathedral",
      reports: [{ id: "o", sentences: ["Beekeepers swarm cathedral", "Beekeepers followed a swarm into the cathedral."] }],
    });
    assert.ok(reasonOf(rankDigest({ date: "2026-03-02", dossiers: [other], memory }).entries[0], "novelty")!.terms.length > 0);
  });

  it("is no reason in the first digest, where everything is new", () => {
    assert.equal(reasonOf(first.entries[0], "novelty"), undefined);
  });
});

describe("watches", () => {
  const watched = toDossier({
    story: "watched",
    names: [
      ["Lunde", "place"],
      ["Mira Lunde", "person"],
    ],
    reports: [{ id: "w", sentences: ["Floods cut the road to Lunde on Sunday.", "Mira Lunde asked the council for new pumps."] }],
  });
  const big = storyOf("big", 6);
  const cases = [
    [{ kind: "term", text: "flood" }, true],
    [{ kind: "term", text: "new pump" }, true],
    [{ kind: "term", text: "Lunde" }, true],
    [{ kind: "term", text: "und" }, false],
    [{ kind: "term", text: "  " }, false],
    [{ kind: "place", text: "LUNDE" }, true],
    [{ kind: "place", text: "Mira Lunde" }, false],
    [{ kind: "name", text: "mira lunde" }, true],
    [{ kind: "name", text: "council" }, false],
  ] as const;
  for (const [watch, isFound] of cases) {
    it(`${watch.kind} "${watch.text}" ${isFound ? "lifts" : "does not lift"} the story`, () => {
      const digest = rankDigest({ date: "2026-03-10", dossiers: [big, watched], watches: [watch] });
      assert.equal(order(digest)[0], isFound ? "watched" : "big");
      const entry = digest.entries.find((each) => each.story === "watched");
      const reason = reasonOf(entry, "watch");
      assert.equal(reason !== undefined, isFound);
      if (reason !== undefined) assert.ok(reason.evidence[0].text.length > 0);
    });
  }

  it("of which several match add little more than one", () => {
    const watches = ["flood", "pump", "road"].map((text) => ({ kind: "term" as const, text }));
    const points = rankDigest({ date: "2026-03-10", dossiers: [watched], watches })
      .entries[0]!.reasons.filter((reason) => reason.kind === "watch")
      .map((reason) => reason.points);
    assert.deepEqual(points, [5, 0.5, 0.5]);
  });
});
