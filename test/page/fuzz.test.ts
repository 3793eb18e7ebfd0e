import assert from "node:assert/strict";
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decodeSource } from "../../src/intake/index.ts";
import { mutate, seededRandom } from "./mutations.ts";
import { checkReport } from "./page-laws.ts";
import { asParagraphs, pageAround, paragraphs, sourceOf } from "./read-page.ts";

/** Mutations in the test run; `VARIORUM_FUZZ_PAGES` folder and `VARIORUM_FUZZ` count make it tens of thousands over real pages. */
const ownMutations = 250;

const own = [
  pageAround(asParagraphs(paragraphs)),
  pageAround(
    `<div class="live">${paragraphs.map((text, index) => `<article><time datetime="2031-05-14T1${index}:00Z">1${index}:00</time><p>${text}</p></article>`).join("")}</div>`,
  ),
  pageAround(
    `<table>${paragraphs.map((text) => `<tr><td>${text}</td><td>1</td></tr>`).join("")}</table><ul><li>${paragraphs.join("<li>")}</ul>`,
  ),
];

test("damaged pages break no law and bring no script text into the article", () => {
  for (let seed = 0; seed < ownMutations; seed++) {
    const random = seededRandom(seed);
    const page = mutate(own[seed % own.length]!, random);
    try {
      checkReport(sourceOf(page, "page.html"));
    } catch (cause) {
      throw new Error(`seed ${seed}: ${JSON.stringify(page.slice(0, 300))}`, { cause });
    }
  }
});

test("script text stays out when scripts are whole, whatever else is damaged", () => {
  const marker = "Script text must never show";
  for (let seed = 0; seed < ownMutations; seed++) {
    const page = mutate(asParagraphs(paragraphs), seededRandom(seed)).replace(
      /<!--|-->|<(?:script|style|svg|textarea|title)\b|<[a-z]*$/g,
      "",
    );
    assert.ok(
      !checkReport(sourceOf(`<html><body><script>var x = "${marker}";</script>${page}`, "page.html")).text.includes(marker),
      `seed ${seed}`,
    );
  }
});

test("random bytes break no law", () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = seededRandom(seed);
    const bytes = Uint8Array.from({ length: 400 }, () => Math.floor(random() * 256));
    for (const format of ["html", "text"] as const) checkReport(decodeSource(bytes, { file: "noise", format }).value);
  }
});

const folder = process.env["VARIORUM_FUZZ_PAGES"] ?? fileURLToPath(new URL("../../../shared/data/page/news-421/html", import.meta.url));
const count = Number(process.env["VARIORUM_FUZZ"] ?? 0);

/** Only on demand: minutes of work, and the same laws as above. */
if (count > 0) {
  test("damaged real pages break no law", () => {
    assert.ok(existsSync(folder), `VARIORUM_FUZZ_PAGES names a folder of pages; ${folder} is absent`);
    const files = readdirSync(folder).sort();
    assert.ok(files.length > 0, `${folder} holds pages`);
    for (let seed = 0; seed < count; seed++) {
      const file = files[seed % files.length]!;
      const page = new TextDecoder().decode(readFileSync(`${folder}/${file}`));
      try {
        checkReport(sourceOf(mutate(page, seededRandom(seed)), file));
      } catch (cause) {
        throw new Error(`seed ${seed}, ${file}`, { cause });
      }
    }
  });
}
