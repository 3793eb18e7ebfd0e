import { createHash } from "node:crypto";
import { createKept, findWatch, search } from "../../desk/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { Desk } from "../../desk/index.ts";
import {
  deskScript,
  deskStyle,
  keyScript,
  renderCorrect,
  renderCorrections,
  renderFront,
  renderHistory,
  renderName,
  renderNames,
  renderOutlets,
  renderRelation,
  renderReport,
  renderSearch,
  renderSpeaker,
  renderStory,
  renderUnmadeStory,
  toNameWatch,
} from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { App } from "./app.ts";
import { askedDay, askedPage, askedPlaces, askedVersion, found } from "./asked.ts";
import { fillIn, toKeptFrame, toMadePage } from "./kept-page.ts";
import type { MadePage } from "./kept-page.ts";
import { personOf } from "./person.ts";
import type { DeskContext } from "./protection.ts";
import type { FrontPages } from "./views/front.ts";
import { gatherCorrect, gatherCorrections, gatherSpeaker } from "./views/corrections.ts";
import { gatherFrontNews } from "./views/news.ts";
import { gatherOutlets } from "./views/outlets.ts";
import { gatherName, gatherRelation, gatherReport } from "./views/reports.ts";
import { gatherStart } from "./views/start.ts";
import { findStory, gatherHistory, gatherStory } from "./views/stories.ts";

/** Names on one page of names. */
const namesMax = 300;
/** Rendered dossiers that are kept, bytes: some hundred of them. Packing one would cost a tenth of making it, and most are read once. */
const storyPageBytesMax = 12_000_000;

export interface PagesOptions {
  readonly front: FrontPages;
  readonly frameOf: (context: DeskContext) => Frame;
  /** Whether the demonstration stream is being played. */
  readonly isPlaying: () => boolean;
}

/** Pages for people. */
export function addPages(app: App, desk: Desk, { front, frameOf, isPlaying }: PagesOptions): void {
  addFiles(app);
  addStoryPages(app, desk, frameOf);
  app.get("/", (context) => {
    const person = personOf(context);
    const view = front(askedDay(context), person);
    return context.html(renderFront(view, gatherFrontNews(desk, person, view), gatherStart(desk, isPlaying()), frameOf(context)));
  });
  app.get("/report/:id", (context) => {
    const view = gatherReport(desk, context.req.param("id"), askedPlaces(context));
    if (view === undefined) refuseLetGo(desk, context.req.param("id"));
    return context.html(renderReport(found(view, "a report", context.req.param("id")), frameOf(context)));
  });
  app.get("/report/:id/speaker", async (context) => {
    const [place] = askedPlaces(context);
    const view = await gatherSpeaker(desk, context.req.param("id"), place);
    return context.html(renderSpeaker(found(view, "a quotation", context.req.param("id")), frameOf(context)));
  });
  app.get("/search", (context) => {
    const result = search(desk.store, context.req.query("q") ?? "", (report) => desk.grouper.storyOf(report));
    const isWatched = findWatch(desk, personOf(context), { kind: "words", text: result.query }) !== undefined;
    return context.html(renderSearch(result, frameOf(context), isWatched));
  });
  app.get("/names/:type{person|organization|place}", (context) => {
    const type = context.req.param("type") as "person" | "organization" | "place";
    return context.html(renderNames({ type, names: desk.store.people(type, namesMax) }, frameOf(context)));
  });
  app.get("/name/:key", (context) => {
    const asked = context.req.param("key");
    const view = found(gatherName(desk, asked, context.req.query("story"), askedPage(context)), "a name", asked);
    const isWatched = findWatch(desk, personOf(context), toNameWatch(view.name)) !== undefined;
    return context.html(renderName(view, frameOf(context), isWatched));
  });
  app.get("/relation", (context) => {
    const { a = "", b = "" } = context.req.query();
    return context.html(renderRelation(found(gatherRelation(desk, a, b), "two names", `${a} and ${b}`), frameOf(context)));
  });
  app.get("/outlets", (context) => context.html(renderOutlets(gatherOutlets(desk), frameOf(context))));
  app.get("/corrections", (context) => context.html(renderCorrections(gatherCorrections(desk), frameOf(context))));
}

/** An old address of a report that is gone says so, and why. */
function refuseLetGo({ store }: Desk, id: string): void {
  const gone = store.letGo(id as ReportId);
  if (gone === undefined) return;
  const name = `${gone.title === null ? "this report" : `“${gone.title}”`}${gone.outlet === null ? "" : ` (${gone.outlet})`}`;
  throw new VariorumError(
    "no-match",
    `Expected a report of this desk, but ${name} was let go on ${gone.at.slice(0, 10)} by the rules of retention.`,
  );
}

function addStoryPages(app: App, desk: Desk, frameOf: (context: DeskContext) => Frame): void {
  const pages = createKept<MadePage>(storyPageBytesMax, ({ bytes }) => bytes.length);
  app.get("/story/:id", async (context) => {
    const asked = context.req.param("id");
    const story = findStory(desk, asked);
    // A merged story's address goes on to lead somewhere.
    if (story !== undefined && story.id !== asked) return context.redirect(`/story/${story.id}`, 302);
    const frame = frameOf(context);
    const view = found(await gatherStory(desk, asked, askedVersion(context), personOf(context)), "a story", asked);
    if (view.kind === "unmade") return context.html(renderUnmadeStory(view, frame));
    const isWatched = findWatch(desk, personOf(context), { kind: "story", text: view.story.id }) !== undefined;
    const key = [
      view.story.id,
      view.version,
      view.newest,
      view.news?.version,
      view.news?.at,
      view.unmade,
      isWatched,
      frame.person?.role,
      ...Object.values(frame.display),
    ].join(" ");
    const page = pages.get(key, () => toMadePage(renderStory(view.open(), toKeptFrame(frame), isWatched)));
    return context.body(fillIn(page, frame), 200, { "content-type": "text/html; charset=UTF-8" });
  });
  app.get("/story/:id/history", (context) => {
    const asked = context.req.param("id");
    return context.html(renderHistory(found(gatherHistory(desk, asked), "a story", asked), frameOf(context)));
  });
  app.get("/story/:id/correct", async (context) => {
    const asked = context.req.param("id");
    return context.html(renderCorrect(found(await gatherCorrect(desk, asked), "a story", asked), frameOf(context)));
  });
}

function addFiles(app: App): void {
  const files = [
    ["/desk.css", deskStyle, "text/css; charset=utf-8"],
    ["/desk.js", deskScript, "text/javascript; charset=utf-8"],
    ["/keys.js", keyScript, "text/javascript; charset=utf-8"],
  ] as const;
  // Browsers ask for it unasked.
  app.get("/favicon.ico", (context) => context.body(null, 204));
  for (const [path, text, type] of files) {
    const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 16)}"`;
    app.get(path, (context) => {
      const own = { etag, "content-type": type, "cache-control": "no-cache" };
      return context.req.header("if-none-match") === etag ? context.body(null, 304, own) : context.body(text, 200, own);
    });
  }
}
