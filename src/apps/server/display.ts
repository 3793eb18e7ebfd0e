import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { renderDisplay, toDisplay } from "../../editions/desk/index.ts";
import type { Display, Frame } from "../../editions/desk/index.ts";
import type { App } from "./app.ts";
import type { DeskContext } from "./protection.ts";

const cookieName = "display";
const yearSeconds = 31_536_000;
const formBytesMax = 4_096;

/** How the reader of a request wants the pages. */
export function displayOf(context: DeskContext): Display {
  const [size, theme, width, keys] = (getCookie(context, cookieName) ?? "").split(".");
  return toDisplay({ size, theme, width, keys });
}

/** The page of display settings. They say nothing about a person: a cookie of four words. */
export function addDisplay(app: App, frameOf: (context: DeskContext) => Frame): void {
  app.get("/display", (context) => context.html(renderDisplay(frameOf(context), toOwnPath(context.req.query("from")))));
  app.post("/display", bodyLimit({ maxSize: formBytesMax }), async (context) => {
    const form = await context.req.parseBody();
    const { size, theme, width, keys } = toDisplay(form);
    setCookie(context, cookieName, [size, theme, width, keys].join("."), {
      path: "/",
      httpOnly: true,
      sameSite: "Lax",
      maxAge: yearSeconds,
    });
    return context.redirect(toOwnPath(form["from"]), 303);
  });
}

/** A path of this desk; anything else leads home: a link must not use the form to lead somewhere else. */
function toOwnPath(from: unknown): string {
  return typeof from === "string" && /^\/(?![/\\])[\x21-\x7e]{0,1000}$/.test(from) && !from.includes("\\") ? from : "/";
}
