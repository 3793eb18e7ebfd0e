import { parseHTML } from "linkedom";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { articleText, extract } from "../../src/page/index.ts";
import { pageBlocks } from "../../src/page/html/blocks.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { readPages } from "../../training/page/dataset.ts";
import { shingleScore } from "../../training/page/scoring.ts";

/** Runs every extractor over a folder of pages with gold texts and prints one table. See README.md. */
const extractors = {
  variorum: (page) => articleText(extract(page.source)),
  "readability + linkedom": (page) => textOf(new Readability(parseHTML(page.source.characters).document).parse()?.content ?? ""),
  "defuddle + linkedom": async (page) => {
    const found = await Defuddle(parseHTML(page.source.characters).document, `https://${page.site}/`, {
      useAsync: false,
    });
    return textOf(found.content);
  },
};

function textOf(markup) {
  return pageBlocks(scanPage(markup))
    .map((block) => block.text)
    .join("\n");
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node run.mjs FOLDER [NAME...]");
  process.exit(2);
}
const pages = readPages([folder]);
const chosen = process.argv.slice(3);
const rows = {};
for (const [name, run] of Object.entries(extractors)) {
  if (chosen.length > 0 && !chosen.some((word) => name.includes(word))) continue;
  let failed = 0;
  let milliseconds = 0;
  let slowest = 0;
  const pairs = [];
  for (const page of pages) {
    const before = process.cpuUsage();
    let text = "";
    try {
      text = await run(page);
    } catch {
      // A tool that gives up on a page has an empty text; the table counts it.
      failed++;
    }
    const used = process.cpuUsage(before);
    const spent = (used.user + used.system) / 1_000;
    milliseconds += spent;
    slowest = Math.max(slowest, spent);
    pairs.push({ gold: page.gold, text });
  }
  const score = shingleScore(pairs);
  rows[name] = {
    F1: score.f1.toFixed(3),
    precision: score.precision.toFixed(3),
    recall: score.recall.toFixed(3),
    failed,
    "pages/s": Math.round((1_000 * pages.length) / milliseconds),
    "slowest ms": Math.round(slowest),
  };
}
console.table(rows);
