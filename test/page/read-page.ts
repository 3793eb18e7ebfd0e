import { decodeSource } from "../../src/intake/index.ts";
import type { GivenFacts, Source } from "../../src/intake/index.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";

export function sourceOf(text: string, file: string, given: GivenFacts = {}): Source {
  return decodeSource(new TextEncoder().encode(text), { file, given }).value;
}

export function readText(text: string): Report {
  return extract(sourceOf(text, "report.txt"));
}

export function readHtml(text: string, given: GivenFacts = {}): Report {
  return extract(sourceOf(text, "report.html", given));
}

export function blocksOf(report: Report): readonly (readonly [string, string])[] {
  return report.blocks.map((block) => [block.kind, report.text.slice(block.start, block.end)] as const);
}

/** Paragraphs of an invented report, long enough to be one. */
export const paragraphs: readonly string[] = [
  "The old ferry at Lindow ran aground on Tuesday evening after its rudder failed in shallow water, the harbour office said.",
  "All 41 passengers reached the shore before midnight. “Nobody was hurt, and nobody panicked,” said harbour master Edda Falk.",
  "The operator, a cooperative of local fishers, has run the line since 1987 and had planned to replace the vessel next spring.",
  "Divers are to inspect the hull on Thursday. Until then, a smaller boat carries commuters between the two banks twice an hour.",
  "The council will decide next week whether the line receives money for a new ferry, a question that has divided the town for years.",
];

/** A realistic page round a body: head with facts, navigation, teasers, footer. */
export function pageAround(body: string, head = "", title = "Ferry runs aground at Lindow"): string {
  return `<!doctype html><html lang="en"><head><title>${title} | Lindow Courier</title>${head}<script>var article = "Script text must never show.";</script>
<style>.x{color:red}</style></head><body class="home">
<header class="site-header"><a href="/">Lindow Courier</a><nav class="main-nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article class="story"><h1 class="headline">${title}</h1>
<div class="article-body">${body}</div></article>
<aside class="related-stories"><h2>Related stories</h2><ul><li><a href="/a">Town council argues over budget</a></li><li><a href="/b">Why the bridge was never built</a></li></ul></aside></main>
<footer class="site-footer"><p>© 2031 Lindow Courier. All rights reserved.</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul></footer>
</body></html>`;
}

export function asParagraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join("\n");
}
