import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

describe("corrections by the API", () => {
  it("are taken as places, told in the list, and refused with the reason when they name nothing", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("water"));
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const send = async (body: unknown): Promise<readonly [number, string]> => {
        const answer = await app.request("/api/corrections", {
          method: "POST",
          headers: { host: "localhost", "content-type": "application/json" },
          body: JSON.stringify(body),
        });
        return [answer.status, await answer.text()];
      };
      const { id } = desk.store.report([...desk.store.reportsAfter(0)][0]!.id)!;
      const { start, end } = desk.store.quotationsIn(id).find(({ speaker }) => speaker !== null)!;
      const place = `${id}:${start}-${end}`;
      const rows: readonly (readonly [unknown, number, RegExp])[] = [
        [{ kind: "wrong-speaker", place }, 201, /"entry":4/],
        [{ kind: "wrong-speaker", place }, 404, /a quotation with a speaker/],
        [{ kind: "no-quotation", place: { report: id, start, end } }, 201, /"no-quotation"/],
        [{ kind: "no-quotation", place: "somewhere" }, 400, /a place such as REPORT:120-180, but “somewhere” came/],
        [{ kind: "no-quotation" }, 400, /but none came/],
        [{ kind: "no-quotation", place: { report: id, start: "1", end } }, 400, /but something else came/],
        [{ kind: "apart", places: [place], others: [] }, 404, /some that are not/],
        [{ kind: "same", places: [] }, 404, /at least two names/],
        [{ kind: "said-by", place }, 400, /but none came/],
        [{ kind: "said-by", place: "r00000:1-2", speaker: place }, 404, /a report of this desk/],
        [{ kind: "erase", place }, 400, /Expected a correction of kind/],
        [{ kind: "undo", entry: 4 }, 201, /"undo"/],
      ];
      for (const [body, status, message] of rows) {
        const [came, text] = await send(body);
        assert.equal(came, status, `${JSON.stringify(body)}: ${text}`);
        assert.match(text, message);
      }
      const list = await (await app.request("/api/corrections", { headers: { host: "localhost" } })).json();
      const kinds = (list as { readonly decisions: readonly { readonly kind: string; readonly undone: boolean }[] }).decisions;
      assert.deepEqual(
        kinds.map(({ kind, undone }) => [kind, undone]),
        [
          ["undo", false],
          ["no-quotation", false],
          ["wrong-speaker", true],
        ],
      );
      const gone = await app.request("/report/r0000000000000", { headers: { host: "localhost" } });
      assert.equal(gone.status, 404);
      await desk.close();
    }));

  it("say of a report that was let go that it was, and when", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("run-quennel", "water"));
      const { id, title } = [...desk.store.reportsAfter(0)].find(({ file }) => file.startsWith("run"))!;
      desk.store.transaction(() => desk.store.letReportsGo([id], "2026-06-15T00:00:00.000Z"));
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const answer = await app.request(`/report/${id}`, { headers: { host: "localhost" } });
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), new RegExp(`“${title}”.*was let go on 2026-06-15 by the rules of retention`));
      await desk.close();
    }));

  it("leads from the form of display settings to its own pages only", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const cases: readonly (readonly [from: string, to: string])[] = [
        ["/story/st1?version=2", "/story/st1?version=2"],
        ["//evil.example/", "/"],
        ["/\\evil.example/", "/"],
        ["https://evil.example/", "/"],
        ["", "/"],
      ];
      for (const [from, to] of cases) {
        const answer = await app.request("/display", {
          method: "POST",
          headers: { host: "localhost" },
          body: new URLSearchParams({ from, size: "large", theme: "dark", width: "<wide>", keys: "off" }),
        });
        assert.deepEqual([answer.status, answer.headers.get("location")], [303, to], from);
        assert.match(answer.headers.get("set-cookie")!, /^display=large\.dark\.normal\.off; .*HttpOnly; SameSite=Lax$/);
      }
      await desk.close();
    }));
});
