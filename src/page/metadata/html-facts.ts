import { readInstant } from "../../kernel/index.ts";
import type { Found, Notice } from "../../kernel/index.ts";
import type { Source } from "../../intake/index.ts";
import type { JudgedPage } from "../html/judge.ts";
import type { PageView } from "../html/page-view.ts";
import { agencyOf } from "./agencies.ts";
import { splitNames } from "./bylines.ts";
import type { Candidate } from "./candidate.ts";
import { dayOf, daysBetween, toIsoDate } from "./dates.ts";
import type { Facts } from "./facts.ts";
import type { LinkedArticle } from "./json-ld.ts";
import type { HeadTags } from "./meta-tags.ts";
import { continuationNotice, pageLinks } from "./page-links.ts";
import { chooseTitle } from "./titles.ts";
import { itemAuthors, itemDate } from "./microdata.ts";
import { labelledDate, visibleFacts } from "./visible-facts.ts";
import type { VisibleFacts } from "./visible-facts.ts";

// Names of meta tags, the most exact first.
const publishedNames =
  "article:published_time og:article:published_time datepublished published published-date w-published-date parsely-pub-date sailthru.date publication_date publish-date publishdate publish_date pubdate citation_publication_date dc.date.issued dcterms.created dc.date.created article.published cxenseparse:recs:publishtime originalpublicationdate og:published_time datecreated displaydate date dc.date dcterms.date".split(" "); // prettier-ignore
const modifiedNames =
  "article:modified_time og:article:modified_time og:updated_time datemodified parsely-modified-date lastmod last-modified dcterms.modified article.updated".split(" "); // prettier-ignore
const authorNames = "parsely-author author article:author sailthru.author dc.creator dcterms.creator byl citation_author cxenseparse:author authors article.author".split(" "); // prettier-ignore
const sectionNames = "article:section parsely-section section cxenseparse:category sailthru.section".split(" ");
const outletNames = "og:site_name application-name apple-mobile-web-app-title".split(" ");

/** A shorter body in structured data is a summary. */
const shortestBody = 400;

/** Facts of a page from JSON-LD, OpenGraph, meta tags and the visible head of the article, in this order; contradictions are notices. */
export function htmlFacts(source: Source, page: JudgedPage): Facts {
  const { head, articles } = page.view;
  const article = articles[0];
  const visible = visibleFacts(page.view, page.title);
  const outlet =
    meta(head, outletNames).find((candidate) => candidate.from === "open-graph") ??
    linked(article?.publisher) ??
    meta(head, outletNames)[0];
  const modified = dates([linked(article?.modified), ...meta(head, modifiedNames), visible.modified]);
  const title = chooseTitle(titleCandidates(head, article, visible), outlet?.value, head.title?.value);
  const bylines = authorsOf(page.view, article, visible, outlet?.value);
  const found = (candidate: Candidate | undefined): Found<string> | null =>
    candidate
      ? { value: candidate.value, from: candidate.from, at: { source: source.id, start: candidate.start, end: candidate.end } }
      : null;
  const url = webAddress([head.canonical && { ...head.canonical, from: "html" }, ...meta(head, ["og:url"]), linked(article?.url)]);
  const links = pageLinks(head, source.id);
  const stated = publishedDates(head, article, visible, url);
  const published = stated.length > 0 ? stated : dates([itemDate(page.view), labelledDate(page.view), addressDate(url)]);
  return {
    outlet: found(outlet),
    publisher: found(linked(article?.parentPublisher)),
    url: found(url),
    links,
    bodyInData: articles.some((candidate) => (candidate.body?.value.length ?? 0) > shortestBody),
    title: found(title),
    bylines: bylines.map((candidate) => found(candidate)!),
    published: found(published[0]),
    modified: found(modified[0]),
    section: found(linked(article?.section) ?? meta(head, sectionNames)[0]),
    language: found(languageOf(head, article)),
    agency: found(agencyOf(page.judged, bylines)),
    free: articles.every((candidate) => candidate.free),
    notices: [
      ...differing(source, "published", published, (left, right) => daysBetween(left, right) > 1),
      ...continuationNotice(links, source.given.url ?? url?.value),
    ],
  };
}

function linked(value: { readonly value: string; readonly start: number; readonly end: number } | undefined): Candidate | undefined {
  return value && value.value !== "" ? { value: value.value, start: value.start, end: value.end, from: "json-ld" } : undefined;
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

/** The day in an address that the page gives as its own, ".../2031/05/14/...": many outlets state it there and nowhere else. */
function addressDate(url: Candidate | undefined): Candidate | undefined {
  const day = url && /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(url.value);
  return url && day ? { ...url, value: `${day[1]}-${day[2]}-${day[3]}` } : undefined;
}

/**
 * Dates of publication, the best first. A moment in universal time is told at another place with the day of that place; the outlet's own
 * day counts, because "on Wednesday" in the text means it. It is asked of the same moment written with its zone, of what readers are
 * shown, and of the address, in this order.
 */
function publishedDates(
  head: HeadTags,
  article: LinkedArticle | undefined,
  visible: VisibleFacts,
  url: Candidate | undefined,
): Candidate[] {
  const found = dates([linked(article?.published), ...meta(head, publishedNames), visible.published]);
  const [first] = found;
  if (!first || !/(?:Z|\+00:00)$/.test(first.value)) return found;
  const moment = readInstant(first.value);
  const zoned = found.find(({ value }) => /[+-]\d{2}:\d{2}$/.test(value) && Math.abs(readInstant(value) - moment) < sameMomentMs);
  const own = [zoned, visible.shown, addressDate(url)].find((candidate) => candidate && daysBetween(first.value, candidate.value) <= 1);
  if (!own || !isDayElsewhere(first.value, own.value)) return found;
  return [own, ...found.filter((candidate) => candidate !== own)];
}

/** Systems that write one moment twice may leave the seconds out of one. */
const sameMomentMs = 60_000;

/** True when a moment in universal time falls on this other day somewhere: zones reach from twelve hours behind to fourteen ahead. */
function isDayElsewhere(moment: string, day: string): boolean {
  const hour = Number(moment.slice(11, 13));
  if (daysBetween(moment, day) !== 1) return false;
  return dayOf(day) > dayOf(moment) ? hour >= 24 - 14 : hour < 12;
}

function differing(
  source: Source,
  what: string,
  candidates: readonly Candidate[],
  differ: (left: string, right: string) => boolean,
): Notice[] {
  const [first, ...rest] = candidates;
  const other = first && rest.find((candidate) => differ(candidate.value, first.value));
  if (!first || !other) return [];
  const detail = `${what}: ${first.from} says ${first.value}, ${other.from} says ${other.value}. The first is used; give --date when it is wrong.`;
  return [{ code: "metadata-differs", detail, at: { source: source.id, start: other.start, end: other.end } }];
}

function webAddress(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  return candidates.find((candidate) => candidate !== undefined && /^https?:\/\/[^\s<>"']+$/i.test(candidate.value));
}

function titleCandidates(head: HeadTags, article: LinkedArticle | undefined, visible: VisibleFacts): Candidate[] {
  const candidates = [
    visible.title && {
      value: visible.title.text.replace(/\s+/g, " "),
      start: visible.title.start,
      end: visible.title.end,
      from: "visible" as const,
    },
    linked(article?.headline),
    ...meta(head, ["og:title", "twitter:title"]),
    head.title && { ...head.title, from: "html" as const },
  ];
  return candidates.filter((candidate) => candidate !== undefined && candidate.value.trim() !== "") as Candidate[];
}

function authorsOf(view: PageView, article: LinkedArticle | undefined, visible: VisibleFacts, outlet: string | undefined): Candidate[] {
  const persons = (candidates: readonly (Candidate | undefined)[]): Candidate[] => {
    const seen = new Set<string>();
    return candidates
      .filter((candidate) => candidate !== undefined && !isAccount(candidate.value) && !/^(?:https?:|@)/i.test(candidate.value))
      .flatMap((candidate) => splitNames(candidate!.value).map((value): Candidate => ({ ...candidate!, value })))
      .filter((candidate) => {
        const key = candidate.value.toLowerCase().replace(/[^\p{L}]/gu, "");
        if (key === "" || seen.has(key) || key === outlet?.toLowerCase().replace(/[^\p{L}]/gu, "")) return false;
        seen.add(key);
        return true;
      });
  };
  const options = [
    article?.authors.map((author) => linked(author)) ?? [],
    ...authorNames.map((name) => meta(view.head, [name]).slice(0, 12)),
    itemAuthors(view),
    visible.bylines,
    visible.authorLinks,
  ];
  for (const option of options) {
    const found = persons(option);
    // A name in small letters with hyphens or digits is an account.
    if (
      found.length > 0 &&
      !found.every((candidate) => isAccount(candidate.value) || sameAs(candidate.value, [outlet, article?.publisher?.value])) &&
      !/^(?:admin|editor|staff|user|webmaster|newsroom|guest)$/i.test(found[0]!.value)
    )
      return found;
  }
  return persons(options.flat()).slice(0, 1);
}

function isAccount(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name) && /[\d._-]/.test(name);
}

/** True when a signature is the outlet's or publisher's own name, with or without "staff". */
function sameAs(name: string, others: readonly (string | undefined)[]): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/\b(?:the|staff|newsroom|editors?|team)\b/g, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  const key = fold(name);
  return key === "" || others.some((other) => other !== undefined && (fold(other) === key || fold(other).includes(key)));
}

function languageOf(head: HeadTags, article: LinkedArticle | undefined): Candidate | undefined {
  const candidates = [
    head.language && { ...head.language, from: "html" as const },
    linked(article?.language),
    ...meta(head, ["og:locale", "content-language", "language"]),
  ];
  for (const candidate of candidates) {
    const tag = candidate && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*/i.exec(candidate.value)?.[0];
    if (candidate && tag) return { ...candidate, value: canonicalTag(tag) };
  }
  return undefined;
}

/** BCP 47 writes the language in small and the region in capital letters. */
function canonicalTag(tag: string): string {
  return tag
    .split(/[-_]/)
    .map((part, index) => (index === 0 ? part.toLowerCase() : part.length === 2 ? part.toUpperCase() : part))
    .join("-");
}
