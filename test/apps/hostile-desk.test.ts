import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { createApp } from "../../src/apps/server/app.ts";
import type { App } from "../../src/apps/server/app.ts";
import { addWatch } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { createFetcher } from "../../src/intake/transport/http/index.ts";
import { limits, VariorumError } from "../../src/kernel/index.ts";
import type { ReportId } from "../../src/kernel/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { openTestDesk } from "../desk/reports.ts";
import { timelessClock } from "../intake/transport/http/server.ts";
import { localSettings } from "./settings.ts";

/*
 * The desk as an attacker meets it: by what is sent to it, by addresses, and by the reports that it shows. docs/security.md lists
 * the attacks with their tests.
 */

const script = "<script>alert(1)</script>";
const hostile = `"><img src=x onerror=alert(1)>${script}`;
const said = `Ada Holm said on Tuesday that the bridge ${script} at Tarn would open on Friday and that 11,000 people use it each day. `;

describe("a desk under attack", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-hostile-"));
  let desk: Desk;
  let app: App;
  let fetcher: Fetcher;
  let report = "";
  before(async () => {
    desk = openTestDesk(folder);
    // A site on the public internet whose page names a feed in a private network.
    fetcher = createFetcher({ clock: timelessClock(), resolve: async (host) => [host === "inside.example" ? "10.0.0.7" : "127.0.0.1"] });
    const settings = { ...localSettings, name: `Desk ${hostile}` };
    app = createApp({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    for (const outlet of [`Gull ${hostile}`, "Shore"]) {
      const bytes = new TextEncoder().encode(
        `Bridge ${hostile} opens at Tarn\n\n${said.repeat(2)}\n\n“It opens ${script},” Ada Holm said. ${said}`,
      );
      const taken = await desk.take({ bytes, file: `${hostile}.txt`, given: { outlet, url: 'https://gull.example/?a="><script>' } });
      if (taken.kind === "stored") report = taken.report;
    }
  });
  after(async () => {
    await fetcher.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(path, { ...init, headers: { host: "localhost", ...init.headers } });

  it("shows text of reports as text on every page", async () => {
    const story = desk.grouper.storyOf(report)!;
    const [name] = desk.store.people("person", 1);
    const words = desk.store.quotationsIn(report as ReportId)[0]!;
    addWatch(desk, "local", { kind: "words", text: `bridge ${hostile}` }, desk.now());
    const paths = [
      "/",
      "/?day=2026-06-16",
      `/story/${story}`,
      `/story/${story}/history`,
      `/story/${story}/correct`,
      `/report/${report}?at=0-40`,
      `/search?q=${encodeURIComponent(`bridge ${hostile}`)}`,
      "/search?q=11,000",
      `/name/${encodeURIComponent(name!.key)}`,
      "/names/person",
      "/names/place",
      "/names/organization",
      "/outlets",
      "/corrections",
      "/digest",
      "/digest/mail",
      "/watches",
      `/report/${report}/speaker?at=${words.start}-${words.end}`,
    ];
    for (const path of paths) {
      const response = await ask(path);
      assert.equal(response.status, 200, path);
      const html = await response.text();
      assert.doesNotMatch(html, /<img|<script>alert|<[^>]+\sonerror=|href="(?:javascript|data):/i, path);
      assert.match(response.headers.get("content-security-policy") ?? "", /default-src 'none'/, path);
      assert.equal(response.headers.get("x-content-type-options"), "nosniff", path);
    }
  });

  it("names no hostile address back but as text, and says 404", async () => {
    for (const path of [
      `/story/${script}`,
      `/report/${script}`,
      `/name/${script}`,
      `/${script}`,
      `/?day=${script}`,
      `/story/..%2f..%2fdesk.db`,
    ]) {
      const response = await ask(encodeURI(path));
      assert.ok(response.status === 404 || response.status === 400, path);
      assert.doesNotMatch(await response.text(), /<script>alert/, path);
    }
  });

  it("leads nowhere else: an address that begins with two slashes is no redirect", async () => {
    for (const path of ["//evil.example/", "/story///evil.example", "/story/%2f%2fevil.example", "/search?q=x&next=//evil.example"]) {
      const response = await ask(path);
      assert.equal(response.headers.get("location"), null, path);
    }
  });

  it("has no page that serves a saved page from its own origin", async () => {
    const response = await ask(`/api/reports/${report}`);
    assert.match(response.headers.get("content-type") ?? "", /^application\/json/);
    for (const path of [`/source/${report}`, `/report/${report}/source`, `/report/${report}.html`])
      assert.equal((await ask(path)).status, 404);
  });

  const subscriptions: readonly (readonly [what: string, address: string])[] = [
    ["loopback", "http://127.0.0.1/feed"],
    ["loopback in one number", "http://2130706433/"],
    ["the metadata of a cloud", "http://169.254.169.254/latest/meta-data/"],
    ["a name that leads inside", "https://inside.example/feed"],
    ["a unique local address", "http://[fd00::1]/"],
    ["an address in IPv6 that stands for one in IPv4", "http://[::ffff:10.0.0.1]/"],
    ["a shared address", "http://100.64.0.1/"],
    ["a file", "file:///etc/passwd"],
    ["another port", "http://93.184.216.34:22/"],
  ];
  for (const [what, address] of subscriptions) {
    it(`follows no source at ${what}`, async () => {
      const response = await ask("/sources", { method: "POST", body: new URLSearchParams({ address }) });
      assert.equal(response.status, 400);
      assert.deepEqual(desk.store.followed(), []);
    });
  }

  it("believes no header that says where a request comes from or goes to", async () => {
    const forged = { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost", "x-real-ip": "127.0.0.1" };
    // All but "/healthz", which says "ok" to whatever watches over the desk.
    for (const path of ["/metrics", "/", "/api/stories"]) {
      assert.equal((await app.request(path, { headers: { host: "evil.example", ...forged } })).status, 421, path);
    }
    const feed = await (await ask("/feed.atom", { headers: { "x-forwarded-host": "evil.example" } })).text();
    assert.doesNotMatch(feed, /evil\.example/);
  });

  const changes = ["/corrections", "/sources", "/sources/remove", "/demonstration", "/api/corrections", "/api/reports?file=a.txt"];
  for (const path of changes) {
    it(`takes nothing at ${path} from another page`, async () => {
      for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
        assert.equal((await ask(path, { method: "POST", headers, body: "x" })).status, 403);
      }
    });
  }

  const sent: readonly (readonly [what: string, path: string, body: BodyInit, status: number])[] = [
    ["a name with folders", "/api/reports?file=..%2F..%2Fetc%2Fpasswd", "text", 400],
    ["a name with a zero", "/api/reports?file=a%00.txt", "text", 400],
    ["no name", "/api/reports", "text", 400],
    ["a gzip bomb", "/api/reports?file=bomb.html", gzipSync(Buffer.alloc(20_000_000)), 422],
    ["a picture", "/api/reports?file=a.html", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), 422],
    ["nothing", "/api/reports?file=a.html", "", 422],
    ["100,000 nested elements", "/api/reports?file=deep.html", "<div>".repeat(100_000), 422],
    ["a page that is too large", "/api/reports?file=large.html", new Uint8Array(limits.sourceBytes + 1), 413],
    ["a correction that is too large", "/api/corrections", "x".repeat(100_000), 413],
    ["a correction that is no JSON", "/api/corrections", "{", 400],
    ["a correction of a prototype", "/api/corrections", '{"__proto__":{"kind":"undo"},"constructor":1}', 400],
  ];
  for (const [what, path, body, status] of sent) {
    it(`refuses ${what} that is sent`, async () => {
      const before = desk.store.counts().reports;
      assert.equal((await ask(path, { method: "POST", body })).status, status);
      assert.equal(desk.store.counts().reports, before);
    });
  }

  it("counts what became of all that was sent", async () => {
    const metrics = await (await ask("/metrics")).text();
    assert.match(metrics, /^variorum_taken_total\{kind="stored"\} 2$/m);
    assert.match(metrics, /^variorum_taken_total\{kind="rejected"\} [1-9]/m);
  });

  it("counts visits of sources by what came of them, and pages that could not be had", async () => {
    desk.visited.add({ kind: "page", pagesMissed: 3 });
    desk.visited.add({ kind: "held", pagesMissed: 0 });
    const metrics = await (await ask("/metrics")).text();
    for (const [kind, count] of [
      ["page", 1],
      ["not-modified", 0],
      ["refused", 0],
      ["failed", 0],
      ["held", 1],
    ] as const)
      assert.ok(metrics.includes(`\nvariorum_visits_total{kind="${kind}"} ${count}\n`), kind);
    assert.match(metrics, /^variorum_pages_missed_total 3$/m);
  });

  it("answers a search of any characters, in no more than the limits", async () => {
    for (const query of [
      '"',
      "' OR 1=1 --",
      "NEAR(a b)",
      "*",
      "outlet:%",
      "speaker:*",
      `from:${"9".repeat(300)}`,
      "a ".repeat(5_000),
      "\u0000",
      "😀",
    ]) {
      assert.equal((await ask(`/search?q=${encodeURIComponent(query)}`)).status, 200, query);
    }
  });

  it("goes on to be read when its disk is full, and says so to who writes", async () => {
    const full = new VariorumError("store-full", "folder: expected room on the disk, but it is full.");
    const settings = { ...localSettings, name: "Full" };
    const own = { ...desk, take: () => Promise.reject(full) };
    const told: unknown[] = [];
    const log = (level: string, event: string, details: object = {}): unknown =>
      told.push([level, event, (details as { code: string }).code]);
    const fullApp = createApp({ desk: own, settings, log, fetcher, playDemonstration: () => undefined });
    const headers = { host: "localhost" };
    const refused = await fullApp.request("/api/reports?file=late.txt", { method: "POST", body: "text", headers });
    assert.deepEqual([refused.status, /full/.test(await refused.text())], [503, true]);
    assert.deepEqual(told, [["error", "store", "store-full"]]);
    assert.equal((await fullApp.request("/", { headers })).status, 200);
  });
});
