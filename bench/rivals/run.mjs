import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articleText, extract } from "../../src/page/index.ts";
import { pageBlocks } from "../../src/page/html/blocks.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { readPages } from "../../training/page/dataset.ts";
import { shingleScore } from "../../training/page/scoring.ts";
import { unpackUnseen } from "../../training/page/unseen-file.ts";
import { unseenText } from "../quality/page.ts";

/** Runs every extractor over a folder of pages with gold texts, each in a process of its own, and prints one table. See README.md. */
const extractors = {
  variorum: async () => (page) => articleText(extract(page.source)),
  "readability + linkedom": async () => {
    const { parseHTML } = await import("linkedom");
    const { Readability } = await import("@mozilla/readability");
    return (page) => textOf(new Readability(parseHTML(page.source.characters).document).parse()?.content ?? "");
  },
  "defuddle + linkedom": async () => {
    const { parseHTML } = await import("linkedom");
    const { Defuddle } = await import("defuddle/node");
    return async (page) => {
      const found = await Defuddle(parseHTML(page.source.characters).document, `https://${page.site}/`, { useAsync: false });
      return textOf(found.content);
    };
  },
  "scanner alone": async () => (page) => {
    scanPage(page.source.characters);
    return "";
  },
};

function textOf(markup) {
  return pageBlocks(scanPage(markup))
    .map((block) => block.text)
    .join("\n");
}

function millisecondsSince(before) {
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1_000;
}

/** One row of the table: scores, pages a processor second, the slowest page, and the peak of memory of this process. */
async function measure(name, folder) {
  const pages = readPages([folder]);
  const unread = process.resourceUsage().maxRSS;
  const run = await extractors[name]();
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
    const spent = millisecondsSince(before);
    milliseconds += spent;
    slowest = Math.max(slowest, spent);
    pairs.push({ gold: page.gold, text });
  }
  const row = (score) => ({
    ...score,
    failed,
    "pages/s": Math.round((1_000 * pages.length) / milliseconds),
    "slowest ms": Math.round(slowest),
    "memory MB": Math.round((process.resourceUsage().maxRSS - unread) / 1_024),
    milliseconds,
  });
  const rows = { [name]: row(name === "scanner alone" ? {} : scored(pairs)) };
  const unseen =
    name === "variorum" ? unpackUnseen(readFileSync(new URL("../quality/page-unseen.txt", import.meta.url), "utf8")) : undefined;
  if (unseen !== undefined && pages.every((page) => unseen.has(page.id)))
    rows["variorum, sites unseen"] = row(scored(pages.map((page) => ({ gold: page.gold, text: unseenText(page, unseen) }))));
  return rows;
}

function scored(pairs) {
  const { f1, precision, recall } = shingleScore(pairs);
  return { F1: f1.toFixed(3), precision: precision.toFixed(3), recall: recall.toFixed(3) };
}

const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node run.mjs FOLDER [NAME...]");
  process.exit(2);
}
if (words[0] === "--row") {
  console.log(JSON.stringify(await measure(words[1], folder)));
} else {
  const rows = {};
  const wanted = Object.keys(extractors).filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  for (const name of new Set([...wanted, "scanner alone"])) {
    const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, "--row", name], { maxBuffer: 1 << 26 });
    Object.assign(rows, JSON.parse(printed.toString().trim().split("\n").at(-1)));
  }
  const scanner = rows["scanner alone"].milliseconds;
  for (const row of Object.values(rows)) {
    row["times the scanner"] = (row.milliseconds / scanner).toFixed(1);
    delete row.milliseconds;
  }
  console.table(rows);
}
