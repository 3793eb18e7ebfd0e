import type { Range } from "../kernel/index.ts";
import { hasEnglishWords, readLanguage } from "../reading/index.ts";
import type { Dossier } from "./dossier.ts";
import { isFurniture, quoteOf, tokensIn, termsOf, keptByView } from "./material/index.ts";
import type { Weigh } from "./claims/index.ts";
import type { Material, Part } from "./material/index.ts";
import { toQuotes } from "./quote.ts";
import { statementsOf } from "./claims/index.ts";

/**
 * The title that says most of what all texts speak of: verbatim, of one report. A question is taken only when no other
 * title is there. Null when no report has a title in its article text.
 */
export function chooseHeadline(material: Material, weigh: Weigh): Dossier["title"] {
  let best: { part: Part; start: number; end: number; score: number } | undefined;
  for (const part of material.parts) {
    const { title } = titleIn(material, part);
    if (title === undefined) continue;
    const { terms, asks, start, end } = title;
    // What is not read cannot be weighed: its title stands only where there is no other.
    const weight = isUnread(part) ? 0 : weigh(terms);
    const score = (weight / Math.sqrt(Math.max(4, terms.size))) * (asks ? 0.5 : 1);
    if (!best || score > best.score) best = { part, start, end, score };
  }
  if (!best) return null;
  const evidence = toQuotes([quoteOf(best.part, best)]);
  return evidence ? { text: evidence[0].text, evidence } : null;
}

/** The title of a text with what it speaks of; undefined when it has none that may stand for the story. */
const titleIn = keptByView((material, part): { readonly title: Title | undefined } => {
  const title = part.report.blocks.find((block) => block.kind === "title");
  if (title === undefined) return { title };
  const text = part.report.text.slice(title.start, title.end);
  if (isFurniture(text)) return { title: undefined };
  const terms = termsOf(material, part, tokensIn(part, title));
  if (!isOfBody(material, part, terms)) return { title: undefined };
  return { title: { start: title.start, end: title.end, terms, asks: text.trim().endsWith("?") } };
});

interface Title extends Range {
  readonly terms: ReadonlySet<string>;
  /** It is a question. */
  readonly asks: boolean;
}

/**
 * A headline shares something with its text; "Looking for news you can trust?" is the page's own. That is told of a text that is read: words
 * of another language are not known by their stems, so that the report's own title stands.
 */
function isOfBody(material: Material, part: Part, terms: ReadonlySet<string>): boolean {
  if (isUnread(part)) return true;
  const statements = statementsOf(material, part);
  return statements.length === 0 || statements.some((statement) => [...terms].some((term) => statement.terms.has(term)));
}

/** A text of no known language is read as English, which is in vain when it has none of its small words. */
function isUnread({ report, reading: { language } }: Part): boolean {
  return language === null ? !hasEnglishWords(report.text) : language !== readLanguage;
}
