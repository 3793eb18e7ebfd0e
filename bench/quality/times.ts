import { readdirSync, readFileSync } from "node:fs";
import { findTimes } from "../../src/reading/times/index.ts";
import { findShared, skipped } from "./measure.ts";
import type { Measurement } from "./measure.ts";

/*
 * TimeBank 1.2 (evaluate only): TIMEX3 spans and values. Relaxed: a span of the gold and one of ours overlap, one to one. Value: the
 * pair also has the same TIMEX3 value. The creation time of a document is given, not scored. The adapter joins the two writings of
 * one value that the corpus uses side by side (week known or "WXX" excepted, which count as written).
 */

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

interface Article {
  readonly file: string;
  readonly text: string;
  readonly published: string | null;
  readonly gold: readonly Gold[];
}

export function readTimeBank(): Article[] {
  const folder = findShared("data", "reading", "dates", "timebank");
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .toSorted()
    .map((file) => readArticle(file, readFileSync(`${folder}/${file}`, "utf8")));
}

function readArticle(file: string, source: string): Article {
  const creation = /<TIMEX3[^>]*functionInDocument="(?:CREATION_TIME|PUBLICATION_TIME)"[^>]*>/.exec(source)?.[0] ?? "";
  const published = /\bvalue="([^"]*)"/.exec(creation)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? "";
  let text = "";
  const gold: Gold[] = [];
  let open: { start: number; tag: string } | null = null;
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += decode(piece);
    else if (piece.startsWith("<TIMEX3")) open = { start: text.length, tag: piece };
    else if (piece === "</TIMEX3>" && open) {
      const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(open!.tag)?.[1] ?? "";
      if (!/CREATION_TIME|PUBLICATION_TIME/.test(attribute("functionInDocument"))) {
        gold.push({
          start: open.start,
          end: text.length,
          text: text.slice(open.start),
          type: attribute("type"),
          value: attribute("value"),
        });
      }
      open = null;
    }
  }
  return { file, text, published, gold };
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** One way of writing a value: a decade of years is P10Y, three months are a quarter's P1Q. */
function normalised(value: string): string {
  const decades = /^P(\d+)E$/.exec(value) ?? /^P(\d+)DE$/.exec(value);
  if (decades) return `P${Number(decades[1]) * 10}Y`;
  const quarters = /^P(\d+)Q$/.exec(value);
  if (quarters) return `P${Number(quarters[1]) * 3}M`;
  return value;
}

type Show = "missed" | "extra" | "value" | null;

/** Precision, recall and F of spans, and F of values, over all documents; `show` prints what is wrong. */
export async function measureTimes(show: Show = null): Promise<Measurement> {
  const articles = readTimeBank();
  if (articles.length === 0) return skipped("TimeBank");
  const sums = { gold: 0, found: 0, overlapping: 0, right: 0 };
  for (const article of articles) scoreArticle(article, sums, show);
  const { gold, found, overlapping, right } = sums;
  return {
    figures: {
      precision: overlapping / found,
      recall: overlapping / gold,
      relaxed: (2 * overlapping) / (found + gold),
      value: (2 * right) / (found + gold),
    },
  };
}

function scoreArticle(
  { file, text, published, gold }: Article,
  sums: { gold: number; found: number; overlapping: number; right: number },
  show: Show,
): void {
  const times = findTimes(text, [], [], published);
  const free = new Set(times);
  sums.gold += gold.length;
  sums.found += times.length;
  for (const one of gold) {
    const partner = [...free].find((time) => time.start < one.end && one.start < time.end);
    const where = around(text, one.start, one.end);
    if (!partner) {
      if (show === "missed") console.error(`${file}: ${one.text} = ${one.value} | ${where}`);
      continue;
    }
    free.delete(partner);
    sums.overlapping++;
    const { value } = partner.timex;
    if (normalised(value) === normalised(one.value)) sums.right++;
    else if (show === "value")
      console.error(`${published}: ${one.text} = ${one.value}, read ${text.slice(partner.start, partner.end)} = ${value} | ${where}`);
  }
  if (show === "extra")
    for (const time of free)
      console.error(`${file}: ${text.slice(time.start, time.end)} = ${time.timex.value} | ${around(text, time.start, time.end)}`);
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, " ");
}

if (import.meta.main) console.log(JSON.stringify(await measureTimes((process.argv[2] as Show | undefined) ?? null), null, 2));
