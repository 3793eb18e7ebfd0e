import { bodyLimit } from "hono/body-limit";
import { VariorumError } from "../../kernel/index.ts";
import { renderAsked, renderLink, renderSubscribe } from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { MailingList } from "../../mailing/index.ts";
import type { App } from "./app.ts";
import { personOf } from "./person.ts";
import type { DeskContext } from "./protection.ts";

/** A form with a few lines of text. */
const formBytesMax = 8_192;
/** A notification of delivery with the mail that came back. */
const bounceBytesMax = 2_000_000;

/** The form that asks for the digest by mail, and the way in for bounces. */
export function addSubscriptions(app: App, list: MailingList | undefined, zone: string, frameOf: (context: DeskContext) => Frame): void {
  const limit = bodyLimit({ maxSize: formBytesMax });
  app.get("/subscribe", (context) => {
    offered(list);
    return context.html(renderSubscribe({ ...frameOf(context), zone }));
  });
  app.post("/subscribe", limit, async (context) => {
    const form = await context.req.parseBody();
    const written = (name: string): string => (typeof form[name] === "string" ? form[name].trim() : "");
    const schedule = `${written("days")} ${written("time").slice(0, 5)} ${written("zone")}`.trim();
    offered(list).ask({ address: written("address"), schedule, person: personOf(context) });
    return context.html(renderAsked(frameOf(context)));
  });
  app.post("/api/bounces", bodyLimit({ maxSize: bounceBytesMax }), async (context) => {
    const mail = Buffer.from(await context.req.arrayBuffer()).toString("latin1");
    return context.json({ suspended: offered(list).bounce(mail, false) });
  });
}

function offered(list: MailingList | undefined): MailingList {
  if (list !== undefined) return list;
  throw new VariorumError(
    "no-match",
    "Expected a desk that sends mail, but this one has no table [mail] and no base-url in its settings. The manual tells how to set them.",
  );
}

/**
 * The links in mails. Readers come from anywhere, and mail programs post without cookies (RFC 8058): what is asked is signed, and nothing
 * else is needed.
 */
export function addMailLinks(app: App, list: MailingList, frameOf: (context: DeskContext) => Frame): void {
  app.all("/mail/:token", bodyLimit({ maxSize: formBytesMax }), async (context) => {
    const { method } = context.req;
    const token = context.req.param("token");
    const answer = list.answer({ method, token, body: method === "POST" ? await readForm(context) : "" });
    const frame = frameOf(context);
    if (answer.kind === "refuse") {
      const view = { purpose: "confirm", schedule: "", isDone: false, refusal: answer.why } as const;
      return context.html(renderLink(view, frame), answer.status);
    }
    const view = { purpose: answer.grant.purpose, schedule: answer.schedule ?? "", isDone: answer.kind === "done", refusal: null };
    return context.html(renderLink(view, frame));
  });
}

/** The form as "name=value&name=value", in whichever of both ways a program sends it (RFC 8058, 3.2). */
async function readForm(context: DeskContext): Promise<string> {
  if (!(context.req.header("content-type") ?? "").startsWith("multipart/form-data")) return context.req.text();
  const form = Object.entries(await context.req.parseBody()).filter((field): field is [string, string] => typeof field[1] === "string");
  return new URLSearchParams(form).toString();
}
