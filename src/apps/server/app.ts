import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { formTokenOf } from "../../accounts/index.ts";
import type { Cost } from "../../accounts/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import { createDays } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";
import { renderMessage } from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { MailingList } from "../../mailing/index.ts";
import type { Fetcher } from "../../ports/index.ts";
import type { Settings } from "../settings.ts";
import { addAllAccounts } from "./access/all-accounts.ts";
import { clientAddress } from "./access/client-address.ts";
import { admit, checkForm, limitRequests } from "./access/gate.ts";
import { addOwnAccount } from "./access/own-account.ts";
import { identify } from "./access/asker.ts";
import { toReach } from "./access/reach.ts";
import { isForPrograms } from "./access/rights.ts";
import { addSigningIn } from "./access/sign-in.ts";
import { createSigner } from "./access/signing.ts";
import { addApi } from "./api.ts";
import { addChanges } from "./changes.ts";
import { addDisplay, displayOf } from "./display.ts";
import { addEditions } from "./editions.ts";
import type { Log } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { addPages } from "./pages.ts";
import { headers, ownHost, ownOrigin } from "./protection.ts";
import type { DeskContext, DeskEnvironment } from "./protection.ts";
import { addMailLinks, addSubscriptions } from "./subscriptions.ts";
import { createFrontPages } from "./views/front.ts";
import { addWatches } from "./watches.ts";

export interface AppOptions {
  readonly desk: Desk;
  readonly settings: Omit<Settings, "port" | "threads" | "pageDays" | "reportDays">;
  readonly log: Log;
  /** Asks the addresses that a person wants to follow. */
  readonly fetcher: Fetcher;
  /** Begins to play the demonstration stream, once; fulfilled when its first report is there, so that the page that comes shows something. */
  readonly playDemonstration: () => Promise<void> | void;
  /** Whether it is being played; never if absent. */
  readonly isDemonstrationPlaying?: () => boolean;
  /** Who gets the digest by mail; absent where the desk sends none. */
  readonly mailingList?: MailingList | undefined;
  /** What hashing a password costs; the usual cost if absent. */
  readonly passwordCost?: Cost;
}

export type App = Hono<DeskEnvironment>;

/** The desk over HTTP: pages, API, health, metrics. Knows no socket, so that tests can ask it directly. */
export function createApp(options: AppOptions): App {
  const { desk, settings, log, fetcher, playDemonstration, mailingList, passwordCost } = options;
  const app: App = new Hono<DeskEnvironment>();
  const reach = toReach(settings);
  const metrics = createMetrics(desk);
  const frameOf = (context: DeskContext): Frame => {
    const secret = context.get("session") ?? null;
    return {
      name: settings.name,
      zone: settings.zone,
      nonce: context.get("nonce"),
      display: displayOf(context),
      path: `${context.req.path}${new URL(context.req.url).search}`,
      person: context.get("person") ?? null,
      formToken: secret === null ? null : formTokenOf(secret),
    };
  };

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
  // Before all bars: what watches over the desk knows neither its name nor a password.
  app.get("/healthz", (context) => context.text("ok\n"));
  app.use(async (context, next) => {
    context.set("address", clientAddress(context, settings["trusted-proxy"]));
    return next();
  });
  if (reach.isShared) app.use(limitRequests());
  // Before the bars that ask for our own pages or an account: mail programs post here from anywhere, and what is asked is signed.
  if (mailingList !== undefined) addMailLinks(app, mailingList, frameOf);
  app.use(ownHost(reach), ownOrigin(reach), identify(desk.store, reach), admit, checkForm);
  if (reach.isShared) {
    const access = { store: desk.store, reach, log, frameOf, signer: createSigner(desk.store, passwordCost) };
    addSigningIn(app, access);
    addOwnAccount(app, access, passwordCost);
    addAllAccounts(app, access, passwordCost);
  }
  const front = createFrontPages(desk, createDays(desk, settings.zone, Date.now), settings.zone);
  addPages(app, desk, { front, frameOf, isPlaying: options.isDemonstrationPlaying ?? (() => false) });
  addEditions(app, { name: settings.name, reach, front, frameOf, offersMail: mailingList !== undefined });
  addWatches(app, desk, frameOf);
  addSubscriptions(app, mailingList, settings.zone, frameOf);
  addDisplay(app, frameOf);
  addChanges(app, desk, fetcher, playDemonstration);
  addApi(app, desk, front);
  app.get("/metrics", (context) => context.text(metrics.render()));
  app.notFound((context) =>
    answer(context, 404, "Nothing here", "Expected the address of a page of this desk, but there is none here.", frameOf),
  );
  app.onError((error, context) => {
    if (error instanceof VariorumError && error.code === "no-match") return answer(context, 404, "Nothing here", error.message, frameOf);
    // What the disk refuses concerns who keeps the desk, not only who asked.
    if (error instanceof VariorumError && error.code.startsWith("store-"))
      log("error", "store", { path: context.req.path, code: error.code, message: error.message });
    if (error instanceof VariorumError)
      return answer(context, statusOf(error), "That did not work", `${error.message} [${error.code}]`, frameOf);
    if (error instanceof HTTPException && error.status === 413) {
      return answer(context, 413, "Too large", "Expected less in one request: a form of 64 KB, a report of 15 MB at most.", frameOf);
    }
    // A mistake of ours on one page: the desk goes on, the log has the stack.
    log("error", "crash", { path: context.req.path, message: error.message, stack: error.stack ?? "" });
    return answer(context, 500, "A fault of Variorum", "This page could not be made. The log has the reason; please report it.", frameOf);
  });
  return app;
}

function statusOf(error: VariorumError): 400 | 401 | 403 | 429 | 503 {
  if (error.code === "not-signed-in") return 401;
  if (error.code === "not-allowed") return 403;
  if (error.code === "too-many-requests") return 429;
  return error.code.startsWith("store-") || error.code === "reading-failed" ? 503 : 400;
}

function answer(
  context: DeskContext,
  status: 400 | 401 | 403 | 404 | 413 | 429 | 500 | 503,
  title: string,
  detail: string,
  frameOf: (context: DeskContext) => Frame,
): Response {
  // RFC 9110 asks for it. Feed readers know how to answer Basic; a browser would ask its person with a window of its own.
  const challenge = isForPrograms(context.req.path) ? 'Bearer, Basic realm="desk", charset="UTF-8"' : "Bearer";
  if (status === 401) context.header("www-authenticate", challenge);
  if (context.req.path.startsWith("/api/")) return context.json({ error: detail }, status);
  return context.html(renderMessage(title, detail, frameOf(context)), status);
}
