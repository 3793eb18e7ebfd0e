import { renderAtom, renderDigestMarkdown, renderMail, toDigestFeed } from "../../editions/index.ts";
import { deskLinks, renderDigestPage } from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { Digest } from "../../digest/index.ts";
import type { PersonKey } from "../../ports/index.ts";
import type { Reach } from "./access/reach.ts";
import type { App } from "./app.ts";
import { askedDay } from "./asked.ts";
import { personOf } from "./person.ts";
import type { DeskContext } from "./protection.ts";
import type { FrontPages } from "./views/front.ts";

export interface EditionOptions {
  /** Name of the desk. */
  readonly name: string;
  readonly reach: Reach;
  readonly front: FrontPages;
  readonly frameOf: (context: DeskContext) => Frame;
  readonly offersMail: boolean;
}

/** A mail has its styles on its elements; nothing else may be loaded or run. */
const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** Days in a feed that is followed: a program that asks once a day, or was off on a weekend, misses nothing. */
const feedDays = 4;

/** The digest of the day that was asked for, or those of the newest days with reports, newest first. */
function lastDays(front: FrontPages, asked: string | undefined, person: PersonKey): readonly Digest[] {
  const digests: Digest[] = [];
  for (let day = asked; digests.length < feedDays;) {
    const { digest, before } = front(day, person);
    digests.push(digest);
    if (asked !== undefined || before === null) break;
    day = before;
  }
  return digests;
}

/** The digest of a day: to read, and to take away as Markdown, as a feed and as the mail that it makes. */
export function addEditions(app: App, { name, reach, front, frameOf, offersMail }: EditionOptions): void {
  const originOf = (context: DeskContext): string => reach.originOf(context.req.header("host") ?? "localhost");
  const viewOf = (context: DeskContext) => front(askedDay(context), personOf(context));
  const linksTo = (context: DeskContext) => deskLinks(originOf(context));
  app.get("/digest", (context) => {
    const { digest, before, after } = viewOf(context);
    return context.html(renderDigestPage({ digest, before, after, offersMail }, frameOf(context)));
  });
  app.get("/digest.md", (context) => {
    const markdown = renderDigestMarkdown(viewOf(context).digest, linksTo(context));
    return context.body(markdown, 200, { "content-type": "text/markdown; charset=utf-8" });
  });
  app.get("/feed.atom", (context) => {
    const asked = askedDay(context);
    const home = `${originOf(context)}/`;
    const self = `${home}feed.atom${asked === undefined ? "" : `?day=${asked}`}`;
    const [first, ...earlier] = lastDays(front, asked, personOf(context)).map((digest) =>
      toDigestFeed(digest, { title: name, home, self, links: linksTo(context) }),
    );
    const feed = { ...first!, entries: [first!, ...earlier].flatMap(({ entries }) => entries) };
    return context.body(renderAtom(feed), 200, { "content-type": "application/atom+xml; charset=utf-8" });
  });
  app.get("/digest/mail", (context) => {
    const { digest, day } = viewOf(context);
    const home = originOf(context);
    const mail = renderMail(digest, { web: `${home}/digest?day=${day}` }, linksTo(context));
    const isText = context.req.query("part") === "text";
    return context.body(isText ? `${mail.subject}\n\n${mail.text}` : mail.html, 200, {
      "content-type": `text/${isText ? "plain" : "html"}; charset=utf-8`,
      "content-security-policy": mailPolicy,
    });
  });
}
