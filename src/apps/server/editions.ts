import { renderAtom, renderDigestMarkdown, toDigestFeed } from "../../editions/index.ts";
import type { DigestLinks } from "../../editions/index.ts";
import type { FrontView } from "../../editions/desk/index.ts";
import type { Reach } from "./access/reach.ts";
import type { App } from "./app.ts";
import { askedDay } from "./asked.ts";
import type { DeskContext } from "./protection.ts";

/** The stories of a day to take away: as Markdown, and as a feed. */
export function addEditions(app: App, name: string, reach: Reach, front: (day: string | undefined) => FrontView): void {
  const originOf = (context: DeskContext): string => reach.originOf(context.req.header("host") ?? "localhost");
  app.get("/digest.md", (context) => {
    const { digest } = front(askedDay(context));
    return context.body(renderDigestMarkdown(digest, linksTo(originOf(context))), 200, { "content-type": "text/markdown; charset=utf-8" });
  });
  app.get("/feed.atom", (context) => {
    const { digest } = front(askedDay(context));
    const home = `${originOf(context)}/`;
    const feed = toDigestFeed(digest, { title: name, home, self: `${home}feed.atom`, links: linksTo(originOf(context)) });
    return context.body(renderAtom(feed), 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });
}

function linksTo(origin: string): DigestLinks {
  return {
    story: (story) => `${origin}/story/${story}`,
    place: ({ report, start, end }) => `${origin}/report/${report}?at=${start}-${end}#lit`,
  };
}
