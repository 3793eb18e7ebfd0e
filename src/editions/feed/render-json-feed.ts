import { toRfc3339 } from "./dates.ts";
import type { Feed } from "./feed.ts";

/** JSON Feed 1.1 (jsonfeed.org). */
export function renderJsonFeed(feed: Feed): string {
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    ...(feed.home === null ? {} : { home_page_url: feed.home }),
    ...(feed.self === null ? {} : { feed_url: feed.self }),
    items: feed.entries.map((entry) => ({
      id: entry.id,
      ...(entry.link === null ? {} : { url: entry.link }),
      title: entry.title.toWellFormed(),
      content_html: entry.html,
      content_text: entry.text.toWellFormed(),
      date_published: toRfc3339(entry.updatedMs),
    })),
  };
  return `${JSON.stringify(value, null, 1)}\n`;
}
