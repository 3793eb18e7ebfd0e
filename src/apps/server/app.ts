import { Hono } from "hono";
import { VariorumError } from "../../kernel/index.ts";
import { createDays } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";
import { renderMessage } from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { MailingList } from "../../mailing/index.ts";
import type { Fetcher } from "../../ports/index.ts";
import type { Settings } from "../settings.ts";
import { addApi } from "./api.ts";
import { addChanges } from "./changes.ts";
import { addDisplay, displayOf } from "./display.ts";
import { addEditions } from "./editions.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { addPages } from "./pages.ts";
import { headers, ownHost, ownOrigin } from "./protection.ts";
import type { DeskContext, Variables } from "./protection.ts";
import { addMailLinks, addSubscriptions } from "./subscriptions.ts";
import { addWatches } from "./watches.ts";
import { createFrontPages } from "./views/front.ts";

export interface AppOptions {
  readonly desk: Desk;
  readonly settings: Pick<Settings, "name" | "zone" | "log" | "base-url">;
  readonly log: Log;
  /** Asks the addresses that a person wants to follow. */
  readonly fetcher: Fetcher;
  /** Begins to play the demonstration stream; absent where there is none. */
  readonly playDemonstration: () => void;
  /** Who gets the digest by mail; absent where the desk sends none. */
  readonly mailingList?: MailingList | undefined;
}

export type App = Hono<{ Variables: Variables }>;

/** The desk over HTTP: pages, API, health, metrics. Knows no socket, so that tests can ask it directly. */
export function createApp({ desk, settings, log, fetcher, playDemonstration, mailingList }: AppOptions): App {
  const app: App = new Hono<{ Variables: Variables }>();
  const metrics = createMetrics(desk);
  const frameOf = (context: DeskContext): Frame => ({
    name: settings.name,
    zone: settings.zone,
    nonce: context.get("nonce"),
    display: displayOf(context),
    path: `${context.req.path}${new URL(context.req.url).search}`,
  });

  app.use(async (context, next) => {
    const started = performance.now();
    await next();
    const milliseconds = performance.now() - started;
    metrics.count(context.res.status, milliseconds);
    if (settings.log === "requests") {
      const { method, path } = context.req;
      log("info", "request", { method, path, status: context.res.status, milliseconds: Math.round(milliseconds) });
    }
  });
  app.use(headers);
  // Before the checks of host and origin: mail programs post here from anywhere, and what is asked is signed.
  if (mailingList !== undefined) addMailLinks(app, mailingList, frameOf);
  app.use(ownHost, ownOrigin);
  const front = createFrontPages(desk, createDays(desk, settings.zone, Date.now), settings.zone);
  addPages(app, desk, front, frameOf);
  addEditions(app, { name: settings.name, front, frameOf, offersMail: mailingList !== undefined, baseUrl: settings["base-url"] });
  addWatches(app, desk, frameOf);
  addSubscriptions(app, mailingList, settings.zone, frameOf);
  addDisplay(app, frameOf);
  addChanges(app, desk, fetcher, playDemonstration);
  addApi(app, desk, front);
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/metrics", (context) => context.text(metrics.render()));
  app.notFound((context) =>
    answer(context, 404, "Nothing here", "Expected the address of a page of this desk, but there is none here.", frameOf),
  );
  app.onError((error, context) => {
    if (error instanceof VariorumError && error.code === "no-match") return answer(context, 404, "Nothing here", error.message, frameOf);
    if (error instanceof VariorumError)
      return answer(context, statusOf(error), "That did not work", `${error.message} [${error.code}]`, frameOf);
    // A mistake of ours on one page: the desk goes on, the log has the stack.
    log("error", "crash", { path: context.req.path, message: error.message, stack: error.stack ?? "" });
    return answer(context, 500, "A fault of Variorum", "This page could not be made. The log has the reason; please report it.", frameOf);
  });
  return app;
}

function statusOf(error: VariorumError): 400 | 503 {
  return error.code.startsWith("store-") || error.code === "reading-failed" ? 503 : 400;
}

function answer(
  context: DeskContext,
  status: 400 | 404 | 500 | 503,
  title: string,
  detail: string,
  frameOf: (context: DeskContext) => Frame,
): Response {
  if (context.req.path.startsWith("/api/")) return context.json({ error: detail }, status);
  return context.html(renderMessage(title, detail, frameOf(context)), status);
}
