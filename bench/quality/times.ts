import { existsSync, readdirSync, readFileSync } from "node:fs";
import { findTimes } from "../../src/reading/times/index.ts";

/*
 * TimeBank 1.2 (evaluate only): TIMEX3 spans and values. Relaxed: a span of the gold and one of ours overlap, one to one. Value: the
 * pair also has the same TIMEX3 value. The creation time of a document is given, not scored. The adapter joins the two writings of
 * one value that the corpus uses side by side (week known or "WXX" excepted, which count as written).
 */

const folder = new URL("../../../shared/data/reading/dates/timebank/", import.meta.url);

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
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()
    .map((file) => readArticle(file, readFileSync(new URL(file, folder), "utf8")));
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

/** Precision, recall and F of spans, and F of values, over all documents; `show` prints what is wrong. */
export async function measureTimes(show: "missed" | "extra" | "value" | null = null): Promise<Record<string, number>> {
  const articles = readTimeBank();
  if (articles.length === 0) return {};
  let gold = 0;
  let found = 0;
  let overlapping = 0;
  let right = 0;
  for (const article of articles) {
    const times = findTimes(article.text, [], [], article.published);
    gold += article.gold.length;
    found += times.length;
    const free = new Set(times);
    for (const one of article.gold) {
      const partner = [...free].find((time) => time.start < one.end && one.start < time.end);
      if (!partner) {
        if (show === "missed") console.error(`${article.file}: ${one.text} = ${one.value} | ${around(article.text, one.start, one.end)}`);
        continue;
      }
      free.delete(partner);
      overlapping++;
      if (normalised(partner.timex.value) === normalised(one.value)) right++;
      else if (show === "value")
        console.error(
          `${article.published}: ${one.text} = ${one.value}, read ${article.text.slice(partner.start, partner.end)} = ${partner.timex.value} | ${around(article.text, one.start, one.end)}`,
        );
    }
    if (show === "extra")
      for (const time of free)
        console.error(
          `${article.file}: ${article.text.slice(time.start, time.end)} = ${time.timex.value} | ${around(article.text, time.start, time.end)}`,
        );
  }
  const precision = overlapping / found;
  const recall = overlapping / gold;
  return {
    "times.precision": precision,
    "times.recall": recall,
    "times.relaxed": (2 * overlapping) / (found + gold),
    "times.value": (2 * right) / (found + gold),
  };
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, " ");
}

if (import.meta.main) console.log(JSON.stringify(await measureTimes((process.argv[2] as "missed" | undefined) ?? null), null, 2));
