import { rankDigest } from "../../src/digest/index.ts";
import type { Digest } from "../../src/digest/index.ts";
import { toDossier } from "../digest/dossiers.ts";

/** Two digests of two days: the second one tells again, with a changed figure and a quotation, what the first one told. */
export function toSampleDigests(hostile = ""): { readonly first: Digest; readonly second: Digest } {
  const closed = `The quarry above Brennick was closed after a slope slid into the pit.${hostile}`;
  const rubble = "Workers counted 14 wagons under the rubble before they left the pit.";
  const recount = "Divers counted 17 wagons under the rubble in the flooded pit.";
  const said = "Nobody told us that the wall was moving";
  const url = "https://echo.example/quarry?a=1&b=2";
  const reports = [{ id: "m", outlet: `Brennick Echo${hostile}`, url, sentences: [closed, rubble] }];
  const figure = { id: "f1", report: "m", phrase: "14 wagons", value: 14, unit: "wagon" };
  const first = rankDigest({ date: "2026-03-10", dossiers: [toDossier({ story: "st1", title: closed, reports, figures: [figure] })] });
  const moved = toDossier({
    story: "st1",
    title: closed,
    reports: [
      ...reports,
      { id: "t", outlet: "Northern Line", url: "javascript:alert(1)", sentences: [recount, `“${said}”,`, "Ada Holm said."] },
    ],
    figures: [figure, { id: "f2", report: "t", phrase: "17 wagons", value: 17, unit: "wagon", differsFrom: ["f1"] }],
    quotations: [{ id: "u1", report: "t", words: said, speaker: `Ada Holm${hostile}` }],
    names: [["Ada Holm", "person"]],
  });
  const untitled = toDossier({
    story: "st2",
    title: `Coins under the market of Tarn${hostile}`,
    reports: [
      { id: "c", outlet: null, sentences: [`Coins under the market of Tarn${hostile}`, "Workers found a jar with 312 silver coins."] },
    ],
  });
  const second = rankDigest(
    {
      date: "2026-03-11",
      since: first.date,
      memory: first.memory,
      watches: [{ kind: "name", text: "Ada Holm" }],
      dossiers: [
        moved,
        untitled,
        toDossier({ story: "st3", reports: [{ id: "x", sentences: ["A third story ranks below the others here."] }] }),
      ],
    },
    { entriesMax: 2 },
  );
  return { first, second };
}

export const hostileWords = `</p><script>alert(1)</script> "x" & 'y' [a](b) *b* \u0000\u001b[31m\u202e ]]> =1+1`;
