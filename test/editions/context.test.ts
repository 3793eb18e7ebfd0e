import assert from "node:assert/strict";
import { test } from "node:test";
import type { Collation } from "../../src/collation.ts";
import type { DossierClaim } from "../../src/dossier/index.ts";
import { contextNote } from "../../src/editions/words.ts";
import { arrange } from "../../src/editions/arrangement/story.ts";
import { renderHtml, renderMarkdown, renderText } from "../../src/editions/index.ts";
import { bridgeDossier } from "./sample-dossier.ts";
import { bridgeCollation } from "./sample.ts";
import { a, b } from "./sample-evidence.ts";

const claim = bridgeDossier.claims.find(({ id }) => id === "c6")!;

function withClaim(changes: Partial<DossierClaim>): Collation {
  const dossier = { ...bridgeDossier, claims: [{ ...claim, ...changes }], brief: [claim.id] };
  return { ...bridgeCollation, stories: bridgeCollation.stories.map((story) => ({ ...story, dossier })) };
}

test("the words that a line needs stand before it, with a mark of their own and a sign where something was left out", () => {
  const collation = withClaim({ context: a("Edda Lindqvist") });
  const text = renderText(collation, { width: 400, color: false });
  assert.ok(text.replaceAll(/\s+/g, " ").includes(contextNote), text);
  assert.match(text, /– \[Edda Lindqvist …\] The bridge was opened in 1968 and last inspected in 2029\. A\d+ A\d+/);
  assert.match(renderMarkdown(collation), /- \\\[Edda Lindqvist …\\\] The bridge was opened in 1968 .* \[A\d+\]\(#a\d+\) \[A\d+\]/);
  assert.match(renderHtml(collation), /<span class="context">\[<bdi[^>]*>Edda Lindqvist …<\/bdi>/);
});

test("the words of another report that are likely the same say so in every edition", () => {
  const reports = [claim.evidence[0].report, b("the council barred").report];
  const collation = withClaim({ status: "some", reports, likely: [reports[1]!], evidence: [claim.evidence[0], b("the council barred")] });
  assert.match(renderText(collation, { width: 400, color: false }), /likely also: the council barred/);
  assert.match(renderMarkdown(collation), /\*likely also\* the council barred/);
  assert.match(renderHtml(collation), /<span class="aside">likely also<\/span> <bdi[^>]*>the council barred/);
});

test("words that stand right before a line are followed by it", () => {
  const { report, start } = claim.evidence[0];
  const text = bridgeCollation.stories.flatMap(({ reports }) => reports).find(({ id }) => id === report)!.text;
  const before = text.slice(0, start).trimEnd().split(/\s/).at(-1)!;
  const end = text.slice(0, start).trimEnd().length;
  const context = { ...claim.evidence[0], start: end - before.length, end, text: before };
  const [story] = arrange(withClaim({ context })).stories;
  assert.equal(story!.claims.only[0]!.parts[0]!.lines[0]!.context!.text, before);
});

test("a line that goes on from another stands below it, and its context is not told a second time", () => {
  const line = (id: string, words: string, context: DossierClaim["context"]): DossierClaim => {
    const quote = a(words);
    return { ...claim, id, text: words, context, evidence: [quote] };
  };
  const first = "About 4,200 people cross the bridge on a working day.";
  const second = "Repairs will cost 3.4 million euros and take until September, the council said.";
  const other = "The council denied that it had ignored any warning.";
  const claims = [line("c1", second, a(`${first} `)), line("c2", other, null), line("c3", first, null)];
  const dossier = { ...bridgeDossier, claims, brief: [] };
  const collation = { ...bridgeCollation, stories: bridgeCollation.stories.map((story) => ({ ...story, dossier })) };
  const lines = arrange(collation).stories[0]!.claims.only[0]!.parts[0]!.lines;
  assert.deepEqual(
    lines.map(({ lead }) => lead.text),
    [other, first, second],
  );
  const text = renderText(collation, { width: 400, color: false });
  assert.ok(!text.includes("["));
  assert.match(text, /^ {2}– About 4,200 people.*\n {4}Repairs will cost/m);
  assert.match(renderHtml(collation), /<li class="goes-on"[^>]*>(?:<[^>]*>)*Repairs will cost/);
});

/** What stands after the line of the briefing. */
function supportOf(changes: Partial<DossierClaim>): string | null {
  const [story] = arrange(withClaim(changes)).stories;
  return story!.claims.brief[0]!.support;
}

test("a briefing says that a line was found in some reports where of the others nothing is known", () => {
  const others = bridgeDossier.reports.map(({ id }) => id).filter((id) => !claim.reports.includes(id));
  const perhaps = bridgeDossier.claims.flatMap(({ evidence }) => evidence).filter(({ report }) => others.includes(report));
  const inEach = others.map((id) => perhaps.find(({ report }) => report === id)!);
  assert.equal(supportOf({ silent: others }), "only A");
  assert.equal(supportOf({ silent: [] }), "found in A");
  assert.equal(supportOf({ silent: [], perhaps: inEach.slice(0, 1) }), "found in A, perhaps B");
});

test("where others perhaps tell a line of one report in other words, nobody is called silent of it", () => {
  const others = bridgeDossier.reports.map(({ id }) => id).filter((id) => !claim.reports.includes(id));
  const perhaps = bridgeDossier.claims.flatMap(({ evidence }) => evidence).filter(({ report }) => others.includes(report));
  const inEach = others.map((id) => perhaps.find(({ report }) => report === id)!);
  assert.equal(supportOf({ silent: others.slice(2), perhaps: inEach.slice(0, 2) }), "found in A, perhaps B and C");
  assert.equal(supportOf({ silent: others.slice(1), elsewhere: "perhaps" }), "found in A");
  assert.equal(supportOf({ silent: others.slice(1) }), "found in A; C and D are silent");
});
