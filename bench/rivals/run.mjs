import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPages } from "../../training/page/dataset.ts";
import { shingleScore } from "../../training/page/scoring.ts";
import { unpackUnseen } from "../../training/page/unseen-file.ts";
import { unseenText } from "../quality/page.ts";
import { pageFlags } from "../speed/command-flags.ts";
import { extractors } from "./extractor.mjs";

/** Runs every extractor over a folder of pages with gold texts, each in a process of its own, and prints one table. See README.md. */
const [folder, ...words] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node run.mjs FOLDER [NAME...]");
  process.exit(2);
}

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

execFileSync(process.execPath, [pathOf("../../tools/build.ts")], { stdio: "inherit" });
const gold = readPages([folder]);
const wanted = Object.keys(extractors).filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
const rows = {};
for (const name of new Set([...wanted, "scanner alone"])) Object.assign(rows, measure(name));
const scanner = rows["scanner alone"].milliseconds;
for (const row of Object.values(rows)) {
  row["times the scanner"] = (row.milliseconds / scanner).toFixed(1);
  delete row.milliseconds;
}
console.table(rows);

/** The rows of a tool: scores, pages a processor second, the slowest pages, and the peak of memory of its process. */
function measure(name) {
  // The flags of our command, for every tool: they save memory and cost no time.
  const args = [...pageFlags, "--import", pathOf("../speed/built.mjs"), pathOf("extractor.mjs"), folder, name];
  const printed = execFileSync(process.execPath, args, { maxBuffer: 1 << 28, encoding: "utf8" });
  const lines = printed
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const { peakMebibytes } = lines.pop();
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  const times = lines.map((line) => line.milliseconds);
  const milliseconds = times.reduce((sum, time) => sum + time, 0);
  const row = (textOf) => ({
    ...(name === "scanner alone" ? {} : scored(gold.map((page) => ({ gold: page.gold, text: textOf(page) })))),
    failed: lines.filter((line) => line.failed).length,
    "pages/s": Math.round((1_000 * times.length) / milliseconds),
    "first ms": Math.round(times[0]),
    "slowest other ms": Math.round(Math.max(...times.slice(1))),
    "memory MiB": Math.round(peakMebibytes),
    milliseconds,
  });
  const found = { [name]: row((page) => texts.get(page.id)) };
  if (name !== "variorum") return found;
  const unseen = unpackUnseen(readFileSync(new URL("../quality/page-unseen.txt", import.meta.url), "utf8"));
  if (gold.every((page) => unseen.has(page.id))) found["variorum, sites unseen"] = row((page) => unseenText(page, unseen));
  return found;
}

function scored(pairs) {
  const { f1, precision, recall } = shingleScore(pairs);
  return { F1: f1.toFixed(3), precision: precision.toFixed(3), recall: recall.toFixed(3) };
}
