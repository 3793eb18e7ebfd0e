import assert from "node:assert/strict";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { follow, followFolder } from "../../src/desk/index.ts";
import { boxOf, mailOf } from "../desk/followed-mails.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { answer, withServer } from "../intake/transport/http/server.ts";
import { run } from "./recorded-io.ts";
import type { RecordedRun } from "./recorded-io.ts";
import { localSettings } from "./settings.ts";

describe("variorum sources with a folder of mails", () => {
  const sources = (cwd: string, ...args: readonly string[]): Promise<RecordedRun> => run(["sources", ...args, "--data", "desk"], { cwd });

  it("tests it, follows it by its real path, lists it, exports it to nobody, and removes it, also when it is gone", () =>
    withFolder(async (cwd) => {
      mkdirSync(join(cwd, "mails"));
      writeFileSync(join(cwd, "mails", "one.eml"), mailOf("Tide high at Port Ellery"));
      writeFileSync(join(cwd, "mails", "list.mbox"), boxOf(mailOf("Tide low at Port Ellery")));
      symlinkSync(join(cwd, "mails"), join(cwd, "letters"));
      assert.match((await sources(cwd, "test", "mails")).stdout, /^mails: a folder with 1 mail and 1 mailbox\.\n$/);
      const added = await sources(cwd, "add", "letters");
      assert.deepEqual([added.code, added.stderr], [0, ""]);
      assert.match(added.stdout, /^mails: followed from now on, 1 mail and 1 mailbox \(.*\/mails\)\.\n$/);
      assert.match((await sources(cwd, "add", "mails")).stdout, /^mails: followed already/);
      assert.match((await sources(cwd, "list")).stdout, /^new {6}mails {2}\/.*\/mails\n$/);
      const exported = await sources(cwd, "export");
      assert.doesNotMatch(exported.stdout, /mails/);
      assert.equal(exported.stderr, "variorum: note: 1 folder of this machine was left out.\n");
      renameSync(join(cwd, "mails"), join(cwd, "away"));
      assert.match((await sources(cwd, "remove", "mails")).stdout, /\/mails: followed no more\.\n$/);
      assert.match((await sources(cwd, "list")).stdout, /^No sources/);
    }));

  it("tells of links in it when it is added", () =>
    withFolder(async (cwd) => {
      mkdirSync(join(cwd, "mails"));
      writeFileSync(join(cwd, "secret"), mailOf("Tide secret"));
      symlinkSync(join(cwd, "secret"), join(cwd, "mails", "a.eml"));
      const added = await sources(cwd, "add", "mails");
      assert.match(added.stdout, /0 mails and 0 mailboxes/);
      assert.match(added.stderr, /note: mails: expected mails, but 1 of the files are links/);
    }));

  it("takes no file for a folder", () =>
    withFolder(async (cwd) => {
      writeFileSync(join(cwd, "one.eml"), mailOf("Tide turns"));
      const added = await sources(cwd, "add", "one.eml");
      assert.deepEqual([added.code, added.stdout], [1, ""]);
    }));
});

describe("a file of the desk's machine becomes no source", () => {
  it("by a form, in whatever way it is written", () =>
    withFolder((cwd) =>
      withServer({}, async ({ fetcher }) => {
        mkdirSync(join(cwd, "mails"));
        const desk = openTestDesk(join(cwd, "desk"));
        const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
        try {
          const path = join(cwd, "mails");
          for (const address of [path, pathToFileURL(path).href, `file:${path}`, `FILE://localhost${path}`, `http:${path}`, "mails", "."]) {
            const body = new URLSearchParams({ address });
            const { status } = await app.request("/sources", { method: "POST", body, headers: { host: "localhost" } });
            assert.equal(status, 400, address);
          }
          assert.deepEqual(desk.store.followed(), []);
        } finally {
          await desk.close();
        }
      }),
    ));

  it("by a list, a redirect or an index that names it", () =>
    withFolder((cwd) => {
      const file = pathToFileURL(cwd).href;
      const pages = {
        "/list": `<opml version="2.0"><body><outline text="a" xmlUrl="${file}"/></body></opml>`,
        "/moved": answer(301, { location: file }),
        "/index": `<sitemapindex><sitemap><loc>${file}</loc></sitemap></sitemapindex>`,
      };
      return withServer(pages, async ({ origin, fetcher }) => {
        const desk = openTestDesk(cwd);
        const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
        try {
          for (const path of Object.keys(pages)) {
            const body = new URLSearchParams({ address: origin + path });
            await app.request("/sources", { method: "POST", body, headers: { host: "localhost" } });
            assert.deepEqual(desk.store.followed(), [], path);
          }
          // The last door, whoever comes to it.
          assert.throws(() => follow(desk.store, file, null, 0), { code: "not-a-source" });
        } finally {
          await desk.close();
        }
      });
    }));

  it("and the pages of the desk tell its readers of a folder's health, and not where it lies", () =>
    withFolder((cwd) =>
      withServer({}, async ({ fetcher }) => {
        const desk = openTestDesk(cwd);
        const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
        try {
          followFolder(desk.store, "/home/anna/letters", 0);
          for (const path of ["/outlets", "/api/sources"]) {
            const page = await (await app.request(path, { headers: { host: "localhost" } })).text();
            assert.match(page, /letters/);
            assert.doesNotMatch(page, /anna/);
          }
          const page = await (await app.request("/outlets", { headers: { host: "localhost" } })).text();
          assert.match(page, /folder of mails on this machine/);
        } finally {
          await desk.close();
        }
      }),
    ));
});
