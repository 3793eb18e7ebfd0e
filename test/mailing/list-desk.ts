import { createHmacSigner, createSmtpMailer } from "../../src/mailer/index.ts";
import { createLetters, createMailingList, createSending } from "../../src/mailing/index.ts";
import type { MailingList, Sending } from "../../src/mailing/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Mailer } from "../../src/ports/index.ts";
import type { PostOffice } from "./post-office.ts";

/** A mailing list on a desk, with a clock that the test sets. */
export interface ListDesk {
  nowMs: number;
  readonly list: MailingList;
  readonly sending: Sending;
  /** What became of each mail, and what went wrong otherwise. */
  readonly told: string[];
}

export const baseUrl = "https://desk.example";

export function openListDesk(desk: Desk, office: Pick<PostOffice, "port">, nowMs: number, mailer?: Mailer): ListDesk {
  let ids = 0;
  const told: string[] = [];
  const tools = {
    signer: createHmacSigner(desk.store.signingKey(() => new Uint8Array(32).fill(7))),
    letters: createLetters({ name: "Test desk", from: "Test desk <digest@desk.example>", baseUrl }),
    now: () => listDesk.nowMs,
    randomId: () => `id${++ids}x${listDesk.nowMs}`,
  };
  const listDesk: ListDesk = {
    nowMs,
    told,
    list: createMailingList({ ...tools, store: desk.store }),
    sending: createSending({
      ...tools,
      desk,
      mailer: mailer ?? createSmtpMailer({ host: "127.0.0.1", port: office.port, login: null, encryption: "none" }, { timeoutMs: 2_000 }),
      onMail: (what) => told.push(what),
      onTrouble: (message) => told.push(message),
    }),
  };
  return listDesk;
}
