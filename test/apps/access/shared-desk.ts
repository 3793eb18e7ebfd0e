import assert from "node:assert/strict";
import { addAccount } from "../../../src/accounts/index.ts";
import type { Settings } from "../../../src/apps/settings.ts";
import { createApp } from "../../../src/apps/server/app.ts";
import type { Desk } from "../../../src/desk/index.ts";
import type { Fetcher, Role } from "../../../src/ports/index.ts";
import { withFolder } from "../../desk/folder.ts";
import { openTestDesk } from "../../desk/reports.ts";
import { localSettings } from "../settings.ts";

/** Hashing at this cost takes a millisecond. */
export const cheap = { ln: 4, r: 8, p: 1 };
export const passwords: Readonly<Record<string, string>> = {
  nora: "a heron on the slipway",
  olav: "a tern over the harbour",
  rita: "a gull in the rigging",
};
const roles: Readonly<Record<string, Role>> = { nora: "admin", olav: "editor", rita: "reader" };
export const sharedSettings: Settings = { ...localSettings, "base-url": "https://desk.example" };
export const fetcher: Fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

interface Asked {
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Address of the one who asks. */
  readonly from?: string;
  readonly cookie?: string;
}

export type Ask = (path: string, asked?: Asked) => Promise<Response>;

interface Served {
  readonly ask: Ask;
  readonly desk: Desk;
  readonly logged: readonly string[];
}

/** A desk with three accounts, asked without a socket. */
export const withDesk = (settings: Settings, work: (served: Served) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const logged: string[] = [];
    const log = (...told: readonly unknown[]): void => void logged.push(JSON.stringify(told));
    const app = createApp({ desk, settings, log, fetcher, playDemonstration: () => undefined, passwordCost: cheap });
    for (const [name, role] of Object.entries(roles)) {
      await addAccount(desk.store, { name, role, password: passwords[name]! }, "2026-06-14T08:00:00.000Z", cheap);
    }
    const host = settings["base-url"] === null ? "localhost" : new URL(settings["base-url"]).host;
    const ask: Ask = async (path, { form, body, headers = {}, method, from = "203.0.113.7", cookie } = {}) =>
      app.request(
        path,
        {
          method: method ?? (form === undefined ? "GET" : "POST"),
          headers: { host, ...(cookie === undefined ? {} : { cookie }), ...headers },
          ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
          ...(body === undefined ? {} : { body }),
        },
        { incoming: { socket: { remoteAddress: from } } },
      );
    try {
      await work({ ask, desk, logged });
    } finally {
      await desk.close();
    }
  });

export const cookieOf = (response: Response): string => response.headers.get("set-cookie")!.split(";")[0]!;
const formTokenIn = async (response: Response): Promise<string> => /name="form-token" value="([^"]+)"/.exec(await response.text())![1]!;

export async function signIn(ask: Ask, name: string): Promise<{ readonly cookie: string; readonly token: string }> {
  const response = await ask("/sign-in", { form: { name, password: passwords[name]! } });
  assert.equal(response.status, 303, await response.text());
  const cookie = cookieOf(response);
  return { cookie, token: await formTokenIn(await ask("/account", { cookie })) };
}
