import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { browseDesk } from "./browsed-desk.ts";
import type { BrowsedDesk } from "./browsed-desk.ts";
import { openPage, skipReason } from "./chromium.ts";

/*
 * A picture and its table say the same: each mark of the picture has its row, with the words of the mark and a link to words of a report.
 */

const given = { outlet: "Ellery Post", published: "2026-06-10T08:00:00Z" };

/** A story of days: the stories of the demonstration have too few for a picture. */
const dated: Readonly<Record<string, string>> = {
  "weir.txt": `Weir of Torvik is to be rebuilt

The weir of Torvik broke on 2 June 2026 after a week of rain, the canal office said. Divers found two broken hinges on 4 June 2026.
The council of Torvik voted for a new weir on 9 June 2026. Work on the weir begins on 15 June 2026 and ends on 30 June 2026, the council said.
Anna Holm, who leads the canal office, visited the weir on 6 June 2026.`,
};

interface Row {
  readonly cells: readonly string[];
  /** Where its links lead: the words of the report that they light up, as far as the place is on this page. */
  readonly links: readonly { readonly href: string; readonly words: string }[];
}

describe("a picture and its table", { skip: skipReason() }, () => {
  let browsed: BrowsedDesk;
  let stories: readonly string[];

  before(async () => {
    browsed = await browseDesk();
    for (const [file, text] of Object.entries(dated)) await browsed.desk.take({ bytes: new TextEncoder().encode(text), file, given });
    while (await browsed.desk.dossiers.makeOne());
    stories = browsed.desk.store.newestStories(50).map(({ id }) => `/story/${id}`);
  });
  after(() => browsed.close());

  const open = (work: (page: Page) => Promise<void>): Promise<void> => openPage(browsed.browser, browsed.served.url, {}, work);

  it("say the same of the times of a story, and the words stand in a report", () =>
    open(async (page) => {
      let pictures = 0;
      for (const path of stories) {
        await page.goto(path);
        const marks = await titlesIn(page, ".strip circle");
        if (marks.length === 0) continue;
        pictures++;
        const rows = await rowsOf(page, "Timeline");
        for (const mark of marks) {
          const [row, ...others] = rows.filter(({ cells: [when, what] }) => `${when}: ${what}` === mark);
          assert.ok(row !== undefined, `${path}: no row for “${mark}”`);
          assert.deepEqual(others, []);
          checkWords(row, row.cells[1]!, path);
        }
        for (const row of rows) assert.ok(row.links.length > 0, `${path}: ${row.cells.join(" | ")}`);
        // Days that no report states cannot be drawn, and are rows all the same.
        assert.ok(rows.length >= marks.length);
        const listed = await page.locator("ol.timeline > li .what").count();
        assert.equal(rows.length, listed, path);
      }
      assert.ok(pictures > 0);
    }));

  it("say the same of who does what to whom in a story, and the list gives the same places", () =>
    open(async (page) => {
      let pictures = 0;
      for (const path of stories) {
        await page.goto(path);
        const marks = await titlesIn(page, ".graph .arc");
        if (marks.length === 0) continue;
        pictures++;
        const rows = await rowsOf(page, "Relations");
        const drawn = marks.flatMap((mark) => {
          const [, from, deeds, to] = /^(.*?), (.*): (.*)$/.exec(mark)!;
          return deeds!.split(", ").map((deed) => [from!, deed, to!] as const);
        });
        for (const [from, deed, to] of drawn) {
          const row = rows.find(({ cells }) => cells[0] === from && cells[1] === deed && cells[2] === to);
          assert.ok(row !== undefined, `${path}: no row for ${from}, ${deed}, ${to}`);
          assert.ok(row.links.length > 0 && row.links.every(({ words }) => words !== ""), `${path}: ${row.cells.join(" | ")}`);
          const item = page.locator("ul.relations > li").filter({ hasText: `${from} ${deed} ${to}` });
          const listed = await item.locator("a.mark").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
          for (const { href } of row.links) assert.ok(listed.includes(href), `${path}: ${href} of ${from}, ${deed}, ${to}`);
        }
        // A row whose names are drawn is drawn.
        const names = new Set(drawn.flatMap(([from, , to]) => [from, to]));
        for (const { cells } of rows.filter(({ cells: [from, , to] }) => names.has(from!) && names.has(to!) && from !== to))
          assert.ok(
            drawn.some((one) => one.every((word, at) => word === cells[at])),
            `${path}: ${cells.join(" | ")}`,
          );
      }
      assert.ok(pictures > 0);
    }));

  it("say the same of two names over time, and the words are those of the report", () =>
    open(async (page) => {
      await page.goto("/relation?a=maria%20lindqvist&b=viktor%20danek");
      const marks = await titlesIn(page, ".over-time circle");
      const rows = await rowsOf(page, "Relations over time");
      assert.ok(marks.length > 1);
      assert.deepEqual(
        rows.map(({ cells: [day, from, deed, to] }) => `${day}: ${from}, ${deed}, ${to}`),
        marks,
      );
      const lines = await page.locator(".dated a.snippet").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      for (const { cells, links } of rows) {
        const [{ href } = { href: "" }] = links;
        assert.ok(lines.includes(href), `${href} is not among the lines of the page`);
        await page.goto(href);
        assert.equal((await page.locator("mark.lit").allTextContents()).join(""), cells[4]);
      }
    }));

  it("say the same of figures that differ, each with its letters", () =>
    open(async (page) => {
      let pictures = 0;
      for (const path of stories) {
        await page.goto(path);
        for (const plot of await page.locator(".dot-plot").all()) {
          pictures++;
          const label = (await plot.locator("svg").getAttribute("aria-label"))!;
          const marks = await plot.locator("g > title").allTextContents();
          assert.equal(label, `Figures that differ. ${marks.join("; ")}`);
          const table = plot.locator("xpath=following::table[1]");
          const rows = await table.locator("tbody tr").evaluateAll((found) => found.map((row) => row.textContent!));
          for (const mark of marks) {
            const [, letters, quantity] = /^(.*?): (.*)$/.exec(mark)!;
            // A value has one row for each way in which it is written.
            const told = rows.filter((row) => row.startsWith(quantity!)).join("\n");
            assert.ok(told !== "", `${path}: no row for ${mark}`);
            for (const letter of letters!.split(", ")) assert.match(told, new RegExp(`(?<![A-Z])${letter}\\d`), `${path}: ${mark}`);
          }
        }
      }
      assert.ok(pictures > 0);
    }));
});

/** What each mark says where the pointer rests on it. */
async function titlesIn(page: Page, marks: string): Promise<readonly string[]> {
  return page.locator(marks).evaluateAll((found) => found.map((mark) => mark.querySelector("title")?.textContent ?? "no words"));
}

async function rowsOf(page: Page, title: string): Promise<readonly Row[]> {
  const table = page.getByText(`${title} as a table`, { exact: true }).locator("xpath=following::table[1]");
  return table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      cells: [...row.querySelectorAll("td")].map((cell) => cell.textContent!.replaceAll(/\s+/g, " ").trim()),
      links: [...row.querySelectorAll("a")].map((link) => {
        const href = link.getAttribute("href")!;
        const words = href.startsWith("#") ? (document.querySelector(CSS.escape(href.slice(1)).replace(/^/, "#"))?.textContent ?? "") : "";
        return { href, words };
      }),
    })),
  );
}

/** The first place that a row leads to holds its words, or begins them where other evidence parts them. */
function checkWords({ links }: Row, what: string, path: string): void {
  const words = links[0]!.words.replaceAll(/\s+/g, " ").trim();
  assert.ok(words !== "" && what.startsWith(words), `${path}: “${what}” leads to “${words}”`);
}
