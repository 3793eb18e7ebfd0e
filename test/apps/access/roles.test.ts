import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addAccount, setRole } from "../../../src/accounts/index.ts";
import { demonstrationReports, fill } from "../../desk/reports.ts";
import { cheap, sharedSettings, withDesk, cookieOf, signIn } from "./shared-desk.ts";

describe("roles", () => {
  const allowed: readonly (readonly [method: "GET" | "POST", path: string, reader: number, editor: number, admin: number])[] = [
    ["GET", "/", 200, 200, 200],
    ["GET", "/api/stories", 200, 200, 200],
    ["GET", "/account", 200, 200, 200],
    ["POST", "/corrections", 403, 404, 404],
    ["POST", "/sources", 403, 400, 400],
    ["POST", "/demonstration", 403, 303, 303],
    ["POST", "/accounts/role", 403, 403, 404],
    ["GET", "/accounts", 403, 403, 200],
    ["GET", "/metrics", 403, 403, 200],
  ];
  it("open what they say and nothing more", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (const [at, name] of (["rita", "olav", "nora"] as const).entries()) {
        const { cookie, token } = await signIn(ask, name);
        for (const [method, path, ...statuses] of allowed) {
          const form =
            method === "POST" ? { form: { kind: "undo", entry: "99", name: "nobody", role: "reader", "form-token": token } } : {};
          const response = await ask(path, { cookie, ...form });
          assert.deepEqual([name, method, path, response.status], [name, method, path, statuses[at]]);
        }
      }
    }));

  it("hold at once when they change", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const { cookie } = await signIn(ask, "nora");
      assert.equal((await ask("/accounts", { cookie })).status, 200);
      setRole(desk.store, "nora", "reader");
      assert.equal((await ask("/accounts", { cookie })).status, 403);
    }));

  it("offer only what they may do, also on a page that was kept for another", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const nora = await signIn(ask, "nora");
      const rita = await signIn(ask, "rita");
      const olav = await signIn(ask, "olav");
      const pages = await Promise.all([nora, rita, olav].map(async ({ cookie }) => (await ask(story, { cookie })).text()));
      assert.deepEqual(
        pages.map((page) => page.includes(`${story}/correct`)),
        [true, false, true],
      );
      await addAccount(desk.store, { name: "rolf", role: "reader", password: "a plover in the reeds" }, "2026-06-14T08:00:00.000Z", cheap);
      const cookie = cookieOf(await ask("/sign-in", { form: { name: "rolf", password: "a plover in the reeds" } }));
      const kept = await (await ask(story, { cookie })).text();
      assert.match(kept, />rolf<\/a>/);
      assert.ok(!kept.includes("rita") && !kept.includes(rita.token), "the kept page holds nothing of the one before");
      assert.doesNotMatch(kept, /variorum-[0-9a-f]{32}/);
    }));

  it("offer corrections of what was read to editors only, and take them from nobody else", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const id = [...desk.store.reportsAfter(0)].map((report) => report.id).find((one) => desk.store.quotationsIn(one).length > 0)!;
      const { start, end } = desk.store.quotationsIn(id)[0]!;
      const rows = await Promise.all(
        ["rita", "olav"].map(async (name) => {
          const { cookie, token } = await signIn(ask, name);
          const page = await (await ask(`/report/${id}`, { cookie })).text();
          const form = { kind: "no-quotation", place: `${id}:${start}-${end}` };
          const without = (await ask("/corrections", { cookie, form })).status;
          const status = (await ask("/corrections", { cookie, form: { ...form, "form-token": token } })).status;
          const listed = await (await ask("/corrections", { cookie })).text();
          return [page.includes("Wrong?"), without, status, listed.includes("Undo")];
        }),
      );
      assert.deepEqual(rows, [
        [false, 403, 403, false],
        [true, 403, 303, true],
      ]);
    }));

  it("show each reader the display that they chose, also on a page that was kept for another", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const { cookie, token } = await signIn(ask, "rita");
      const plain = await (await ask(`${story}?first`, { cookie })).text();
      assert.ok(plain.includes(`/display?from=${encodeURIComponent(`${story}?first`)}`));
      const choice = { theme: "dark", from: story, "form-token": token };
      const chosen = await ask("/display", { cookie, form: choice });
      assert.deepEqual([chosen.status, chosen.headers.get("location")], [303, story]);
      const dark = await (await ask(story, { cookie: `${cookie}; ${cookieOf(chosen)}` })).text();
      assert.match(dark, /data-theme="dark"/);
      const again = await (await ask(story, { cookie })).text();
      assert.match(again, /data-theme="auto"/);
      assert.ok(again.includes(`/display?from=${encodeURIComponent(story)}"`), "the way back is the reader's own");
    }));
});
