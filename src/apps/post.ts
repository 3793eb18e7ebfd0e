import { randomBytes } from "node:crypto";
import type { Desk } from "../desk/index.ts";
import { VariorumError } from "../kernel/index.ts";
import type { Letters, MailingList } from "../mailing/index.ts";
import type { Store } from "../ports/index.ts";
import type { Signer } from "../subscription/index.ts";
import type { Log } from "./server/log.ts";
import type { MailSettings } from "./mail-settings.ts";
import type { Settings } from "./settings.ts";

/** The mail of a desk. */
export interface Post {
  readonly list: MailingList;
  /** Begins to send: questions at once, digests at each subscriber's time. */
  start(): void;
  /** Ends sending; what is written down and not sent is sent after the next start. */
  stop(): Promise<void>;
}

/** What mails are made with. */
export interface MailTools {
  readonly letters: Letters;
  readonly signer: Signer;
  readonly now: () => number;
  readonly randomId: () => string;
}

/** The signing key of the folder and the words of the settings. Loaded only by a desk that sends mail. */
export async function openLetters(
  store: Store,
  settings: Pick<Settings, "name" | "base-url">,
  mail: Pick<MailSettings, "from">,
): Promise<MailTools> {
  const baseUrl = settings["base-url"];
  if (baseUrl === null)
    throw new VariorumError(
      "settings-wrong",
      "base-url: expected the address that readers reach the desk at, such as https://desk.example, because [mail] is set and mails carry links, but none came. Set base-url in the file of settings, or VARIORUM_BASE_URL.",
    );
  const { createLetters } = await import("../mailing/index.ts");
  const { createHmacSigner } = await import("../mailer/index.ts");
  const signer = createHmacSigner(store.transaction(() => store.signingKey(() => randomBytes(32))));
  // Unguessable: an id stands in links and in Message-IDs, which bounces are believed for.
  return {
    letters: createLetters({ name: settings.name, from: mail.from, baseUrl }),
    signer,
    now: Date.now,
    randomId: () => randomBytes(16).toString("hex"),
  };
}

/** Nothing is sent before `start`. */
export async function openPost(desk: Desk, settings: Pick<Settings, "name" | "base-url">, mail: MailSettings, log: Log): Promise<Post> {
  const tools = await openLetters(desk.store, settings, mail);
  const { createMailingList, createSending } = await import("../mailing/index.ts");
  const { createSmtpMailer } = await import("../mailer/index.ts");
  const mailer = createSmtpMailer(mail.server);
  const sending = createSending({
    ...tools,
    desk,
    mailer,
    onMail: (what, { id, kind, subscriber, attempts }, message) =>
      log(what === "sent" ? "info" : "error", "mail", { what, kind, mailing: id, subscriber, attempts, message }),
    onTrouble: (message) => log("error", "mail", { message }),
  });
  let started: { stop(): Promise<void> } | undefined;
  return {
    list: createMailingList({ ...tools, store: desk.store }),
    start() {
      started = sending.start();
    },
    async stop() {
      await started?.stop();
      await mailer[Symbol.asyncDispose]();
    },
  };
}
