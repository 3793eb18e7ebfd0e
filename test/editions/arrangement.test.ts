import assert from "node:assert/strict";
import { test } from "node:test";
import { toDateWords, toYears } from "../../src/editions/arrangement/date.ts";
import { toNumberWords, toQuantityWords } from "../../src/editions/arrangement/quantity.ts";
import { toLanguage, toLink } from "../../src/editions/arrangement/reports.ts";
import { arrange } from "../../src/editions/arrangement/story.ts";
import { noticeWords } from "../../src/editions/words.ts";
import { noticeCodes } from "../../src/kernel/index.ts";
import type { Collation } from "../../src/collation.ts";
import type { Dossier, DossierFigure } from "../../src/dossier/index.ts";
import { bridgeDossier } from "./sample-dossier.ts";
import { bridgeCollation, sampleCollation } from "./sample.ts";

const dates: readonly (readonly [value: string, expected: string])[] = [
  ["2031-04-05", "5 April 2031"],
  ["2031-04-05T06:10:00+02:00", "5 April 2031"],
  ["2031-04", "April 2031"],
  ["2031", "2031"],
  ["203X", "2030s"],
  ["1939/1945", "1939 to 1945"],
  ["2031-06-01/2031-06-07", "1 to 7 June 2031"],
  ["2031-05-28/2031-06-03", "28 May to 3 June 2031"],
  ["2031-11/2032-02", "November 2031 to February 2032"],
  ["2031-03/..", "from March 2031"],
  ["../2031-03", "until March 2031"],
  ["2031-22", "summer 2031"],
  ["2031?", "about 2031"],
  ["soon", "soon"],
  ["2031-13-40", "2031-13-40"],
];

test("EDTF values are put into words, and what cannot be is left as it is", () => {
  for (const [value, expected] of dates) assert.equal(toDateWords(value), expected);
});

test("the place of a date on a line of years has the length of its precision", () => {
  assert.deepEqual(toYears("2031"), [2031, 2032]);
  assert.deepEqual(toYears("203X"), [2030, 2040]);
  assert.deepEqual(toYears("1939/1945"), [1939, 1946]);
  assert.equal(toYears("soon"), undefined);
  const [from, to] = toYears("2031-07-01")!;
  assert.ok(from >= 2031.5 && to < 2031.51);
});

const numbers: readonly (readonly [value: number, expected: string])[] = [
  [0, "0"],
  [4200, "4,200"],
  [999_999, "999,999"],
  [3_400_000, "3.4 million"],
  [3e9, "3 billion"],
  [1_234_567, "1,234,567"],
  [-5_000_000, "-5 million"],
  [0.35, "0.35"],
  [1e21, "1,000,000,000 trillion"],
  [1e40, "1e+40"],
];

test("numbers are grouped, and shortened only when no digit is lost", () => {
  for (const [value, expected] of numbers) assert.equal(toNumberWords(value), expected);
});

const quantities: readonly (readonly [
  kind: DossierFigure["kind"],
  value: number,
  valueMax: number | null,
  unit: string,
  expected: string,
])[] = [
  ["money", 3e9, null, "USD", "3 billion USD"],
  ["count", 200, null, "person", "200 people"],
  ["count", 1, null, "tank", "1 tank"],
  ["length", 1200, null, "mile", "1,200 miles"],
  ["duration", 20, 30, "year", "20 to 30 years"],
  ["percent", 12.5, null, "percent", "12.5%"],
  ["percent", 2, null, "percentage point", "2 percentage points"],
  ["other", 9, 3, "score", "9–3"],
  ["other", 40, null, "square foot", "40 square feet"],
  ["other", 60, null, "mile per hour", "60 miles per hour"],
  ["other", 30, null, "degree Celsius", "30 degrees Celsius"],
  ["count", 7, null, "toss-up", "7 toss-ups"],
  ["ordinal", 40, null, "anniversary", "40th anniversary"],
  ["ordinal", 1, null, "", "1st"],
  ["ordinal", 112, null, "", "112th"],
  ["count", 3, null, "city", "3 cities"],
  ["count", 12_000, null, "人", "12,000 人"],
  ["other", 7, null, "", "7"],
  ["length", 5 + 8 / 12, null, "foot", "5 feet 8 inches"],
  ["length", 5.5, null, "foot", "5.5 feet"],
  ["other", 4 + 10.5 / 16, null, "pound", "4 pounds 10.5 ounces"],
];

test("quantities are written as people write them", () => {
  for (const [kind, value, valueMax, unit, expected] of quantities)
    assert.equal(toQuantityWords({ kind, value, valueMax, unit }), expected);
});

const addresses: readonly (readonly [address: string | null, expected: string | null])[] = [
  ["https://example.org/a?b=c&d", "https://example.org/a?b=c&d"],
  ["HTTP://example.org", "http://example.org/"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["file:///etc/passwd", null],
  ["//example.org", null],
  ["https://", null],
  [null, null],
];

test("only http and https addresses become links", () => {
  for (const [address, expected] of addresses) assert.equal(toLink(address), expected);
});

test("a language tag that has not the shape of one is dropped", () => {
  assert.deepEqual(["en", "en-GB", "zh-Hant-TW", '"><b>', "x y", ""].map(toLanguage), ["en", "en-GB", "zh-Hant-TW", null, null, null]);
});

test("every notice code has words for readers, each its own", () => {
  assert.deepEqual(Object.keys(noticeWords).toSorted(), Object.keys(noticeCodes).toSorted());
  assert.equal(new Set(Object.values(noticeWords)).size, Object.keys(noticeWords).length);
});

const withDossier = (changes: Partial<Dossier>): Collation => ({
  ...bridgeCollation,
  stories: bridgeCollation.stories.map((story) => ({ ...story, dossier: { ...story.dossier, ...changes } })),
});

test("a copy's own words are grouped with the text that it copies", () => {
  const claim = bridgeDossier.claims.find((each) => each.id === "c6")!;
  const copy = bridgeDossier.claims.find((each) => each.id === "c2")!.evidence[3]!;
  const claims = [claim, { ...claim, id: "c6b", reports: [copy.report], evidence: [copy] as const, text: copy.text }];
  const [story] = arrange(withDossier({ claims, brief: [] })).stories;
  assert.deepEqual(
    story!.claims.only.map(({ said, parts }) => [said.map((siglum) => siglum.letter).join(""), parts.flatMap(({ lines }) => lines).length]),
    [["AD", 2]],
  );
});

test("what is joined less surely stands apart, and the support says so", () => {
  const claim = bridgeDossier.claims.find((each) => each.id === "c2")!;
  const unsure = claim.evidence[1]!.report;
  const [story] = arrange(withDossier({ claims: [{ ...claim, likely: [unsure] }], brief: [claim.id] })).stories;
  const [line] = story!.claims.everyone;
  assert.deepEqual(
    line!.likely.map(({ text }) => text),
    [claim.evidence[1]!.text],
  );
  assert.ok(line!.others.every(({ text }) => text !== claim.evidence[1]!.text));
  assert.match(story!.claims.brief[0]!.support!, /, likely B$/);
});

test("what one text tells is parted by how sure it is that no other does", () => {
  const claim = bridgeDossier.claims.find((each) => each.id === "c6")!;
  const other = bridgeDossier.claims.find((each) => each.reports[0] !== claim.reports[0])!;
  const others = bridgeDossier.reports.map(({ id }) => id).filter((id) => !claim.reports.includes(id));
  const claims = [
    { ...claim, id: "near", silent: [], perhaps: [other.evidence[0]] },
    { ...claim, id: "unlike", silent: others.slice(1), perhaps: [] },
    { ...claim, id: "silent", silent: others, perhaps: [] },
    { ...claim, id: "elsewhere", silent: [], perhaps: [], elsewhere: "perhaps" as const },
    { ...claim, id: "not listed", silent: [], perhaps: [], elsewhere: "likely" as const },
  ];
  const [story] = arrange(withDossier({ claims, brief: [] })).stories;
  assert.deepEqual(
    story!.claims.only.map(({ parts }) => parts.map(({ kind, lines }) => [kind, lines.length])),
    [
      [
        ["silent", 1],
        ["unlike", 1],
        ["perhaps", 2],
      ],
    ],
  );
});

test("the same wording in several reports is one wording with several marks", () => {
  const [story] = arrange(bridgeCollation).stories;
  const [first] = story!.claims.everyone;
  assert.deepEqual(
    [first!.lead, ...first!.others].map((wording) => wording.citations.map((citation) => citation.anchor.split("-")[0]).join("")),
    ["AD", "B", "C"],
  );
});

test("a final stop more is no other wording", () => {
  const claim = bridgeDossier.claims.find((each) => each.id === "c2")!;
  const [first, second] = claim.evidence;
  const without = { ...claim.evidence[3]!, end: claim.evidence[3]!.end - 1, text: claim.evidence[3]!.text.slice(0, -1) };
  const [story] = arrange(withDossier({ claims: [{ ...claim, evidence: [first, second!, without] }], brief: [] })).stories;
  const [line] = story!.claims.everyone;
  assert.deepEqual(
    line!.lead.citations.map((citation) => citation.siglum.letter),
    ["A", "D"],
  );
});

test("evidence inside longer evidence of the same side is not shown twice", () => {
  const [difference] = bridgeDossier.differences;
  const [side, other] = difference!.sides;
  const claim = bridgeDossier.claims.find((each) => each.id === "c4")!;
  const sides = [{ ...side!, evidence: [side!.evidence[0], claim.evidence[0]] as const }, other!];
  const [story] = arrange(withDossier({ differences: [{ ...difference!, sides }] })).stories;
  assert.deepEqual(
    story!.differences[0]!.sides[0]!.wordings.map((wording) => wording.text),
    ["Repairs will cost 3.4 million euros and take until September"],
  );
});

test("figures that differ stand together and first", () => {
  const [story] = arrange(bridgeCollation).stories;
  assert.deepEqual(
    story!.figures.map((line) => [line.figure.id, line.rivalry]),
    [
      ["f2", 0],
      ["f3", 0],
      ["f1", null],
      ["f4", null],
    ],
  );
});

test("a variant under another speaker is not hidden behind the first one", () => {
  const utterances = bridgeDossier.utterances.map((utterance) =>
    utterance.id === "u2" ? { ...utterance, speaker: { ...utterance.speaker, entity: null, name: "somebody else" } } : utterance,
  );
  const [story] = arrange(withDossier({ utterances })).stories;
  assert.ok(story!.voices.some((voice) => voice.name === "somebody else" && voice.sayings.length === 1));
});

test("an editor's insertion tells whose somebody is, and namesakes of two owners stay two", () => {
  const [first, second] = bridgeDossier.entities;
  const utterances = bridgeDossier.utterances.map((utterance, at) => {
    const owner = at === 0 ? first!.id : at === 1 ? second!.id : null;
    return { ...utterance, variants: [], speaker: { ...utterance.speaker, entity: null, name: "Her spokesman", owner } };
  });
  const labels = arrange(withDossier({ utterances })).stories[0]!.voices.map(({ label }) => label);
  assert.deepEqual(labels.slice(0, 2), [`Her [${first!.name}’s] spokesman`, `Her [${second!.name}’s] spokesman`]);
  assert.ok(labels.includes("Her spokesman"));
});

test("quoted words inside a reported clause stand there, and not once more beside it", () => {
  const [direct] = bridgeDossier.utterances.filter(({ kind }) => kind === "direct");
  const clause = { ...direct!, id: "clause", kind: "mixed" as const, content: { ...direct!.content, start: direct!.content.start - 5 } };
  const count = (...utterances: Dossier["utterances"]): number => {
    const [story] = arrange(withDossier({ utterances })).stories;
    return story!.voices.reduce((sum, voice) => sum + voice.sayings.length, 0);
  };
  assert.equal(count(clause, direct!), 1);
  assert.equal(count(direct!), 1);
  const other = { ...clause, speaker: { ...clause.speaker, name: "somebody else", entity: null } };
  assert.equal(count(other, direct!), 2);
});

test("fragments are shown once with the clause that holds them, without marks of ours, and under whole words of another report", () => {
  const [direct] = bridgeDossier.utterances.filter(({ kind }) => kind === "direct");
  const clause = { ...direct!.content, start: direct!.content.start - 5 };
  const wide = { ...clause, start: clause.start - 3 };
  const fragment = (id: string, around: typeof clause, variants: readonly string[] = []): Dossier["utterances"][number] => ({
    ...direct!,
    id,
    clause: around,
    variants: variants.map((variant) => ({ id: variant, altered: false })),
  });
  const shown = (...utterances: Dossier["utterances"]): readonly string[] => {
    const [story] = arrange(withDossier({ utterances })).stories;
    return story!.voices.flatMap(({ sayings }) =>
      sayings.map(({ words, verbatim, elsewhere }) => `${words.quote.start} ${verbatim ? "own" : "report's"} ${elsewhere.length}`),
    );
  };
  assert.deepEqual(shown(fragment("a", clause), fragment("b", clause)), [`${clause.start} report's 0`]);
  assert.deepEqual(shown(fragment("a", clause), fragment("b", wide)), [`${wide.start} report's 0`]);
  const news = { since: null, reports: [], versions: [], claims: [], figures: [], changed: [], withdrawn: [], dropped: [] };
  const fresh = { utterances: [fragment("a", clause), fragment("b", clause)], news: { ...news, utterances: ["a", "b"] } };
  const [group] = arrange(withDossier(fresh)).stories[0]!.news!.groups;
  assert.deepEqual(
    group!.lines.map(({ text, verbatim }) => [text, verbatim]),
    [[clause.text, false]],
  );
  const reported = { ...direct!, id: "reported", kind: "indirect", content: clause } as const;
  assert.deepEqual(shown(reported, fragment("a", wide)), [`${wide.start} report's 0`], "reported words inside the clause of a fragment");
  const { speaker } = direct!;
  const nobody = { ...fragment("a", wide), speaker: { ...speaker, name: null, entity: null } };
  assert.deepEqual(shown(reported, nobody), [`${clause.start} report's 0`], "words of nobody inside what somebody is reported to say");
  assert.deepEqual(shown(fragment("a", clause, ["whole"]), { ...direct!, id: "whole" }), [`${direct!.content.start} own 1`]);
});

test("every mark's paragraph holds the first of its words", () => {
  for (const story of arrange(sampleCollation).stories) {
    assert.ok(story.apparatus.cited.size > 0);
    for (const { siglum, paragraph, quote } of story.apparatus.cited.values()) {
      const report = story.apparatus.texts.get(siglum.report.id)!;
      const block = report.blocks[paragraph - 1]!;
      assert.ok(block.start <= quote.start && quote.start < block.end);
    }
  }
});

test("a unit is words of a report, whatever they mean to a program", () => {
  for (const unit of ["__proto__", "constructor", "toString"])
    assert.equal(toQuantityWords({ kind: "count", value: 3, valueMax: null, unit }).includes(`3 ${unit}`), true);
});
