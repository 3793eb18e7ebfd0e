import type { Found, Notice, Range } from "../../kernel/index.ts";
import type { Source } from "../../intake/index.ts";
import type { JudgedPage } from "../html/judge.ts";
import { splitNames } from "./bylines.ts";
import { dayOf, toIsoDate } from "./dates.ts";
import type { Facts } from "./facts.ts";
import { linkedArticles } from "./json-ld.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { headTags } from "./meta-tags.ts";
import type { HeadTags } from "./meta-tags.ts";
import { withoutOutlet } from "./titles.ts";

interface Candidate extends Range {
  readonly value: string;
  readonly from: Found<string>["from"];
}

const publishedNames =
  "article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date publication_date publish-date publishdate publish_date pubdate date dc.date.issued dc.date dc.date.created dcterms.created dcterms.date cxenseparse:recs:publishtime article.published citation_publication_date originalpublicationdate creationdateandtime og:published_time datecreated displaydate release_date".split(
    " ",
  );
const modifiedNames =
  "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified article.updated parsely-modified-date".split(
    " ",
  );
const authorNames =
  "author article:author parsely-author sailthru.author dc.creator dcterms.creator byl citation_author cxenseparse:author twitter:creator:name authors article.author".split(
    " ",
  );
const sectionNames = "article:section parsely-section section cxenseparse:category sailthru.section".split(" ");

/** Facts of a page from JSON-LD, OpenGraph, meta tags and visible text, in this order; contradictions are notices. */
export function htmlFacts(source: Source, page: JudgedPage): Facts {
  const head = headTags(page.tree);
  const article = linkedArticles(page.tree)[0];
  const notices: Notice[] = [];
  const found = (candidate: Candidate | undefined): Found<string> | null =>
    candidate
      ? { value: candidate.value, from: candidate.from, at: { source: source.id, start: candidate.start, end: candidate.end } }
      : null;
  const outlet =
    linked(article?.publisher) ??
    meta(head, ["og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone"])[0];
  const published = dates([linked(article?.published), ...meta(head, publishedNames)]);
  const modified = dates([linked(article?.modified), ...meta(head, modifiedNames)]);
  differing("published", published, (value) => dayOf(value), source, notices);
  return {
    outlet: found(outlet),
    publisher: found(linked(article?.parentPublisher)),
    url: found(webAddress([head.canonical && { ...head.canonical, from: "html" }, ...meta(head, ["og:url"]), linked(article?.url)])),
    title: found(titleOf(page, head, article, outlet?.value)),
    bylines: authorsOf(head, article).map((candidate) => found(candidate)!),
    published: found(published[0]),
    modified: found(modified[0]),
    section: found(linked(article?.section) ?? meta(head, sectionNames)[0]),
    language: found(languageOf(head, article)),
    agency: null,
    notices,
  };
}

function linked(value: { readonly value: string; readonly start: number; readonly end: number } | undefined): Candidate | undefined {
  return value && value.value !== "" ? { ...value, from: "json-ld" } : undefined;
}

function meta(head: HeadTags, names: readonly string[]): Candidate[] {
  return names.flatMap((name) =>
    (head.meta.get(name) ?? []).map((tag): Candidate => ({ ...tag, from: /^(?:og|article|twitter):/.test(name) ? "open-graph" : "meta" })),
  );
}

function dates(candidates: readonly (Candidate | undefined)[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const value = candidate && toIsoDate(candidate.value);
    return candidate && value ? [{ ...candidate, value }] : [];
  });
}

function differing(
  what: string,
  candidates: readonly Candidate[],
  same: (value: string) => string,
  source: Source,
  notices: Notice[],
): void {
  const [first, ...rest] = candidates;
  const other = first && rest.find((candidate) => same(candidate.value) !== same(first.value));
  if (!first || !other) return;
  notices.push({
    code: "metadata-differs",
    detail: `${what}: ${first.from} says ${first.value}, ${other.from} says ${other.value}; the first is used.`,
    at: { source: source.id, start: other.start, end: other.end },
  });
}

function webAddress(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  return candidates.find((candidate) => candidate !== undefined && /^https?:\/\/[^\s<>"']+$/i.test(candidate.value));
}

function titleOf(page: JudgedPage, head: HeadTags, article: LinkedArticle | undefined, outlet: string | undefined): Candidate | undefined {
  const visible = page.judged.find((block) => block.kind === "title" && !block.removed);
  const candidates = [
    visible && { value: visible.text, start: visible.start, end: visible.end, from: "visible" as const },
    linked(article?.headline),
    ...meta(head, ["og:title", "twitter:title"]),
    head.title && { ...head.title, from: "html" as const },
  ];
  const first = candidates.find((candidate) => candidate !== undefined && candidate.value.trim() !== "");
  return first && { ...first, value: withoutOutlet(first.value, outlet) };
}

function authorsOf(head: HeadTags, article: LinkedArticle | undefined): Candidate[] {
  const sources =
    article && article.authors.length > 0 ? article.authors.map((author) => linked(author)!) : meta(head, authorNames).slice(0, 8);
  const seen = new Set<string>();
  return sources
    .filter((candidate) => !/^https?:/i.test(candidate.value))
    .flatMap((candidate) => splitNames(candidate.value).map((value) => ({ ...candidate, value })))
    .filter((candidate) => !seen.has(candidate.value.toLowerCase()) && seen.add(candidate.value.toLowerCase()));
}

function languageOf(head: HeadTags, article: LinkedArticle | undefined): Candidate | undefined {
  const candidates = [
    head.language && { ...head.language, from: "html" as const },
    linked(article?.language),
    ...meta(head, ["og:locale", "content-language", "language"]),
  ];
  for (const candidate of candidates) {
    const tag = candidate && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*/i.exec(candidate.value)?.[0];
    if (candidate && tag) return { ...candidate, value: tag.replaceAll("_", "-") };
  }
  return undefined;
}
