import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import type { Desk } from "../../src/desk/index.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

const text = `Ferry is late again

Anna Holm, the mayor of Port Ellery, blamed Viktor Danek for the delay of the ferry. Holm praised Lund, who led the crew. Holm called for an inquiry into the delay. "The crew saved the town," Holm said. Danek, who was criticised by Holm, told reporters that the delay was nobody's fault.`;

/** What the page of a name shows as said by it. */
async function sayingsOf(desk: Desk, key: string): Promise<readonly string[]> {
  const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
  const page = await (await app.request(`/name/${encodeURIComponent(key)}`, { headers: { host: "localhost" } })).text();
  const section = page.split("What they said</h2>")[1]?.split("</section>")[0] ?? "";
  return [...section.matchAll(/<a class="snippet"[^>]*><bdi>([^<]*)<\/bdi>/g)].map((match) => match[1]!);
}

describe("whom somebody praised, blamed or asked for", () => {
  it("stands on the speaker's page with the word that tells so, and on the own page not as a saying", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await desk.take({ bytes: new TextEncoder().encode(text), file: "ferry.txt", given: { outlet: "Ellery Post" } });
      assert.deepEqual(await sayingsOf(desk, "anna holm"), [
        "blamed Viktor Danek for the delay of the ferry",
        "praised Lund",
        "called for an inquiry into the delay",
        "The crew saved the town,",
      ]);
      assert.deepEqual(await sayingsOf(desk, "viktor danek"), ["the delay was nobody's fault"]);
      assert.deepEqual(await sayingsOf(desk, "lund"), []);
      await desk.close();
    }));

  it("is corrected by the words that are shown, however much of them is the verb, and given back", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await desk.take({ bytes: new TextEncoder().encode(text), file: "ferry.txt", given: { outlet: "Ellery Post" } });
      const before = await sayingsOf(desk, "anna holm");
      const [report] = [...desk.store.reportsAfter(0)];
      for (const words of ["praised Lund", "called for an inquiry into the delay"]) {
        const start = text.indexOf(words);
        const decision = await desk.correct({ kind: "no-quotation", place: { report: report!.id, start, end: start + words.length } });
        assert.deepEqual(
          await sayingsOf(desk, "anna holm"),
          before.filter((one) => one !== words),
        );
        await desk.correct({ kind: "undo", entry: decision.entry });
        assert.deepEqual(await sayingsOf(desk, "anna holm"), before);
      }
      await desk.close();
    }));
});
