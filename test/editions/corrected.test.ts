import assert from "node:assert/strict";
import { describe, it, test } from "node:test";
import type { Collation } from "../../src/collation.ts";
import type { Dossier } from "../../src/dossier/index.ts";
import { renderHtml, renderJson, renderMarkdown, renderText } from "../../src/editions/index.ts";
import { directionOf } from "../../src/editions/web/direction.ts";
import { bridgeCollation } from "./sample.ts";

const [story] = bridgeCollation.stories;
const { dossier } = story!;
const quoted = dossier.utterances.find(({ kind }) => kind === "direct")!;
const person = dossier.entities.find(({ type }) => type === "person")!;

function withDossier(changed: Partial<Dossier>): Collation {
  return { ...bridgeCollation, stories: [{ ...story!, dossier: { ...dossier, ...changed } }] };
}

const corrected = withDossier({
  corrections: [
    { kind: "wrong-speaker", evidence: [quoted.content], lines: [quoted.id] },
    { kind: "apart", evidence: [person.mentions[0]], lines: [person.id] },
  ],
});

describe("a dossier that people corrected says so in every edition", () => {
  const editions: readonly (readonly [name: string, text: string])[] = [
    ["text", renderText(corrected, { width: 90, color: false }).replaceAll(/\s+/g, " ")],
    ["Markdown", renderMarkdown(corrected)],
    ["HTML", renderHtml(corrected)],
  ];
  for (const [name, text] of editions) {
    it(`${name}: at the lines and in a part of its own`, () => {
      assert.equal(text.match(/corrected by a person/g)?.length, 2);
      assert.match(text, /Corrected by people/);
      assert.match(text, /quoted, but not from the speaker that was read/);
    });
  }

  it("JSON: with the words and the lines", () => {
    const { dossiers } = JSON.parse(renderJson(corrected)) as { readonly dossiers?: readonly Dossier[] } & Dossier;
    const [first] = dossiers ?? [JSON.parse(renderJson(corrected)) as Dossier];
    assert.deepEqual(
      first!.corrections.map(({ kind, lines }) => [kind, lines]),
      [
        ["wrong-speaker", [quoted.id]],
        ["apart", [person.id]],
      ],
    );
  });

  it("and says nothing where nobody did", () => assert.doesNotMatch(renderHtml(bridgeCollation), /[Cc]orrected by/));
});

describe("the picture of relations", () => {
  const [left, right, third] = dossier.entities.slice(0, 3).map(({ id }) => id) as [
    Dossier["entities"][number]["id"],
    typeof person.id,
    typeof person.id,
  ];
  const relation = { ...dossier.relations[0]!, event: null, status: "fact" };
  const graphOf = (pairs: readonly (readonly [typeof left, typeof left, string])[]): string =>
    /<figure class="graph">[^]*?<\/figure>/.exec(
      renderHtml(withDossier({ relations: pairs.map(([from, to, type], at) => ({ ...relation, id: `r${at}`, from, to, type })) })),
    )?.[0] ?? "";

  it("draws an arc with an arrow for each direction of a pair, and says all of it in words", () => {
    const picture = graphOf([
      [left, right, "visit"],
      [left, right, "thank"],
      [right, left, "warn"],
      [left, third, "pay"],
    ]);
    assert.equal(picture.match(/<g class="arc/g)?.length, 3);
    assert.equal(picture.match(/<g class="arc up"/g)?.length, 1);
    assert.match(picture, /aria-label="Who does what to whom\. [^"]*visit, thank/);
  });

  it("is left out where the lines are read faster", () => assert.equal(graphOf([[left, right, "visit"]]), ""));

  it("has a table with the same values", () => {
    const page = renderHtml(bridgeCollation);
    const table = /Relations as a table<\/summary>[^]*?<\/table>/.exec(page)?.[0] ?? "";
    assert.equal(table.match(/<tr>/g)?.length, dossier.relations.length + 1);
  });
});

test("a line has the direction of its first letter", () => {
  const cases: readonly (readonly [text: string, dir: "rtl" | undefined])[] = [
    ["The bridge is closed", undefined],
    ["“2,400 people” were told", undefined],
    ["الجسر مغلق منذ الاثنين", "rtl"],
    ["«הגשר סגור» said nobody", "rtl"],
    ["2026", undefined],
    ["", undefined],
  ];
  for (const [text, dir] of cases) assert.equal(directionOf(text).dir, dir, text);
});
