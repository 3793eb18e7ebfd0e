import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import type { Desk } from "../../desk/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { Settings } from "../settings.ts";
import { toReach } from "./access/reach.ts";
import { createApp } from "./app.ts";
import type { AppOptions } from "./app.ts";
import type { Log } from "./log.ts";

export interface Served {
  /** Address to open. */
  readonly url: string;
  /** Answers what was asked and ends. */
  close(): Promise<void>;
}

export interface ServeOptions extends Omit<AppOptions, "settings" | "passwordCost"> {
  readonly settings: Omit<Settings, "threads" | "pageDays" | "reportDays">;
}

/** The longest that a request under way is waited for at the end. */
const closeMaxMs = 5_000;
/** How often it is looked whether a dossier has to be made. */
const dossierEveryMs = 300;

/** Serves a desk. Throws `accounts-needed` when others could reach it and it has no administrator, `server-failed` when the port is taken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { settings, desk, log } = options;
  const reach = toReach(settings);
  if (reach.isShared && !desk.store.accounts().some(({ role }) => role === "admin")) {
    throw new VariorumError(
      "accounts-needed",
      `Expected an administrator before others can reach the desk at ${settings["base-url"] ?? settings.host}, but there is none. Make one with "variorum accounts add NAME --role admin --data DIR", or leave --host and --base-url out.`,
    );
  }
  if (reach.isShared && !reach.isEncrypted) {
    log("info", "not-encrypted", { message: "Passwords travel as plain text. Put the desk behind a proxy with https and set base-url." });
  }
  const app = createApp(options);
  const server = await start(app.fetch, settings);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : settings.port;
  const ahead = makeDossiersAhead(desk, log);
  return {
    url:
      settings["base-url"] === null
        ? `http://${settings.host.includes(":") ? `[${settings.host}]` : settings.host}:${port}/`
        : `${settings["base-url"]}/`,
    async close() {
      ahead.stop();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), closeMaxMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      });
      await ahead.stopped;
    },
  };
}

function start(fetch: Parameters<typeof listen>[0]["fetch"], { host, port }: Pick<Settings, "host" | "port">): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, () => resolve(server)) as Server;
    server.on("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "EADDRINUSE" ? "another program uses it" : `the system says "${error.message}"`;
      reject(
        new VariorumError("server-failed", `Expected to listen on ${host}, port ${port}, but ${why}. Choose another one with --port.`, {
          cause: error,
        }),
      );
    });
  });
}

/** Makes the dossiers of stories with several reports while nothing else is to do, so that readers seldom wait for one. */
function makeDossiersAhead(desk: Desk, log: Log): { stop(): void; readonly stopped: Promise<void> } {
  const controller = new AbortController();
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, dossierEveryMs);
      controller.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  const run = async (): Promise<void> => {
    while (!controller.signal.aborted) {
      try {
        if (desk.pool.busy < desk.pool.threads && (await desk.dossiers.makeOne())) continue;
      } catch (error) {
        // A full disk or one story that cannot be compiled: the desk goes on, and tries again later.
        log("error", "dossier", { message: (error as Error).message });
      }
      await wait();
    }
  };
  return { stop: () => controller.abort(), stopped: run() };
}
