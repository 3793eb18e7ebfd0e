import type { Found, Notice, SourceId } from "../../kernel/index.ts";
import type { PageLinks } from "../report.ts";
import type { HeadTags, TagValue } from "./meta-tags.ts";

/** Other addresses of the article that the head of the page names. */
export function pageLinks(head: HeadTags, source: SourceId): PageLinks {
  const found = (value: TagValue | undefined): Found<string> | null =>
    value ? { value: value.value, from: "html", at: { source, start: value.start, end: value.end } } : null;
  return { nextPage: found(head.nextPage), amp: found(head.amp) };
}

/**
 * Says that an article goes on elsewhere. Weblogs call the next article of the archive "next" as well, so the address must be that
 * of the page with a number behind it: ".../story" and ".../story/2", ".../story?page=2", ".../story-2.html".
 */
export function continuationNotice({ nextPage }: PageLinks, url: string | undefined): readonly Notice[] {
  if (!nextPage || !isContinuation(nextPage.value, url)) return [];
  const detail = `The article goes on at ${nextPage.value}; only this page was read. Save the whole article on one page, or give its pages as one text.`;
  return [{ code: "continues", detail, ...(nextPage.at ? { at: nextPage.at } : {}) }];
}

const pageNumber =
  /^(?:[/._-]?(?:page|p|seite)?[/=._-]?\d{1,3}|[?&](?:page|p|pg|paged|seite)=\d{1,3}|\?.{0,80}\bpage=\d{1,3})(?:\.\w{2,5}|\/)?$/i;

function isContinuation(next: string, url: string | undefined): boolean {
  if (/^\?(?:page|p|pg|paged|seite)=\d{1,3}$/i.test(next)) return true;
  if (url === undefined) return false;
  const path = (address: string): string => address.replace(/^https?:\/\/[^/]*/i, "").replace(/#.*$/, "");
  const own = path(url)
    .replace(/(?:\.\w{2,5})?(?:[?].*)?$/, "")
    .replace(/\/+$/, "");
  const other = path(next);
  if (own.length < 2 || !other.startsWith(own)) return false;
  const rest = other.slice(own.length);
  return pageNumber.test(rest) || pageNumber.test(rest.replace(/^\.\w{2,5}/, ""));
}
