import assert from "node:assert/strict";
import { it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

const reports = 23;

it("a name of many reports has pages, the newest first, on which each of its reports and quotations stands once", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    for (let at = 1; at <= reports; at++) {
      const text = `Ward ${at} gets a library\n\n"Ward ${at} has waited for ${at + 3} years," Tilda Moen said. The council had put off the library in ward ${at} again and again, for want of money and of a site that was dry.`;
      const given = { outlet: `Paper ${at}`, published: `2026-03-${String(at).padStart(2, "0")}T08:00:00Z` };
      await desk.take({ bytes: new TextEncoder().encode(text), file: `${at}.txt`, given });
    }
    const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    const ask = async (path: string): Promise<string> => (await app.request(path, { headers: { host: "localhost" } })).text();
    const pages = [await ask("/name/tilda%20moen"), await ask("/name/tilda%20moen?page=2")];
    const namedIn = pages.map((page) => [...page.split("Named in</h2>")[1]!.matchAll(/Paper (\d+)/g)].map((match) => Number(match[1])));
    const newestFirst = Array.from({ length: reports }, (_, at) => reports - at);
    assert.deepEqual(namedIn.flat(), newestFirst);
    assert.equal(namedIn[0]!.length, 20);
    const said = pages.flatMap((page) => [...page.matchAll(/Ward (\d+) has waited/g)].map((match) => Number(match[1])));
    for (const ward of newestFirst) assert.ok(said.includes(ward), `ward ${ward}`);

    assert.match(pages[0]!, /rel="next">\s*Older →/);
    assert.doesNotMatch(pages[0]!, /← Newer/);
    assert.match(pages[1]!, /href="\/name\/tilda%20moen" rel="prev"/);
    assert.doesNotMatch(pages[1]!, /Older →/);
    // What is no number of a page is the first one.
    assert.match(await ask("/name/tilda%20moen?page=0"), /Paper 23/);
    assert.doesNotMatch(await ask("/name/tilda%20moen?page=9"), /Named in<\/h2>/);
    const json = JSON.parse(await ask("/api/names/tilda%20moen?page=2")) as { page: number; isLast: boolean; mentions: unknown[] };
    assert.deepEqual([json.page, json.isLast, json.mentions.length], [2, true, 3]);
    await desk.close();
  }));
