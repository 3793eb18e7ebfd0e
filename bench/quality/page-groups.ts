import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { viewPage } from "../../src/page/html/page-view.ts";
import { readPages } from "../../training/page/dataset.ts";
import type { GoldPage } from "../../training/page/dataset.ts";
import { shingleScore } from "../../training/page/scoring.ts";
import { unpackUnseen } from "../../training/page/unseen-file.ts";
import { unseenText } from "./page.ts";

/**
 * Body scores by language and by what kind of page the page says it is, and the worst pages, for the model card.
 *   node bench/quality/page-groups.ts FOLDER... [--worst N] [--unseen FILE]
 * The likelihoods are those of FILE, which `training/page/train.ts` or `training/page/across.ts` wrote; of five folds of sites by default.
 */
interface Scored {
  readonly page: GoldPage;
  readonly text: string;
  readonly f1: number;
  readonly groups: readonly string[];
}

const typeNames: readonly (readonly [RegExp, string])[] = [
  [/LiveBlogPosting/, "live report"],
  [/NewsArticle|ReportageNewsArticle|Report$/, "news article"],
  [/BlogPosting|SocialMediaPosting/, "weblog"],
  [/Review|Product|ItemList/, "review or product"],
  [/Article/, "other article"],
];

function groupsOf(page: GoldPage): readonly string[] {
  const view = viewPage(page.source.characters);
  const language = (view.head.language?.value ?? "none").slice(0, 2).toLowerCase();
  const types = view.articles.map((article) => article.type).join(" ");
  const type = typeNames.find(([pattern]) => pattern.test(types))?.[1] ?? "says nothing";
  const tables = view.blocks.filter((block) => block.tag === "td").length > 20 ? ["with tables"] : [];
  return [page.set, `language ${language}`, `type: ${type}`, ...tables];
}

if (import.meta.main) {
  const { values, positionals: folders } = parseArgs({
    allowPositionals: true,
    options: { worst: { type: "string", default: "0" }, unseen: { type: "string" } },
  });
  const worst = Number(values.worst);
  const unseen = unpackUnseen(readFileSync(values.unseen ?? new URL("page-unseen.txt", import.meta.url), "utf8"));
  const scored: Scored[] = readPages(folders).map((page) => {
    const text = unseenText(page, unseen);
    return { page, text, f1: shingleScore([{ gold: page.gold, text }]).f1, groups: groupsOf(page) };
  });
  for (const group of new Set(scored.flatMap(({ groups }) => groups)).values()) {
    const members = scored.filter(({ groups }) => groups.includes(group));
    const { f1, precision, recall } = shingleScore(members.map(({ page, text }) => ({ gold: page.gold, text })));
    console.log(
      `${group.padEnd(26)} ${String(members.length).padStart(4)} pages  F1 ${f1.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`,
    );
  }
  for (const { page, f1, text } of scored.toSorted((left, right) => left.f1 - right.f1).slice(0, worst))
    console.log(`${page.set} ${page.id} F1 ${f1.toFixed(2)}, gold ${page.gold.length}, kept ${text.length} characters`);
}
