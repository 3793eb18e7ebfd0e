import { createTransport } from "nodemailer";
import { VariorumError } from "../kernel/index.ts";
import type { Delivery, Mailer, OutgoingMail } from "../ports/index.ts";
import { composeMail } from "./compose.ts";

export interface SmtpOptions {
  /** A server that takes longer is down. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 20_000;

/**
 * A mailer that speaks SMTP: `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. With `smtp:` TLS is asked for
 * by STARTTLS whenever the server offers it. Throws `usage` for an address that is none of these; never tells the password.
 */
export function createSmtpMailer(address: string, options: SmtpOptions = {}): Mailer {
  const server = parseServer(address);
  const timeoutMs = options.timeoutMs ?? usualTimeoutMs;
  const transport = createTransport({
    host: server.hostname,
    port: server.port === "" ? (server.protocol === "smtps:" ? 465 : 587) : Number(server.port),
    secure: server.protocol === "smtps:",
    ...(server.username === ""
      ? {}
      : {
          auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
          requireTLS: !isLoopback(server),
        }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: (mail) => send(transport, mail),
    async [Symbol.asyncDispose]() {
      transport.close();
    },
  };
}

function parseServer(address: string): URL {
  const server = URL.canParse(address) ? new URL(address) : undefined;
  if (server !== undefined && (server.protocol === "smtp:" || server.protocol === "smtps:") && server.hostname !== "") return server;
  throw new VariorumError("usage", "Expected a mail server as smtp://HOST:PORT or smtps://USER:PASSWORD@HOST, but something else came.");
}

/** A password never goes over a network in the clear; a server on this machine needs no TLS. */
function isLoopback(server: URL): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(server.hostname);
}

async function send(transport: ReturnType<typeof createTransport>, mail: OutgoingMail): Promise<Delivery> {
  const raw = await composeMail(mail);
  try {
    const { response } = await transport.sendMail({ envelope: { from: addressOf(mail.from), to: [addressOf(mail.to)] }, raw });
    return { response, messageId: mail.messageId };
  } catch (error) {
    throw toProblem(error);
  }
}

/** "a@b" of "A <a@b>". */
function addressOf(written: string): string {
  return /<([^<>]*)>\s*$/.exec(written)?.[1] ?? written.trim();
}

/** 5xx is for ever; 4xx, and whatever broke on the way, may pass (RFC 5321, 4.2.1). */
function toProblem(error: unknown): VariorumError {
  const { responseCode, message } = error as Error & { readonly responseCode?: number };
  if (responseCode !== undefined && responseCode >= 500) {
    return new VariorumError(
      "mail-refused",
      `Expected the mail server to take the mail, but it answered "${message}". Check the addresses and what the server allows.`,
      { cause: error },
    );
  }
  return new VariorumError("mail-failed", `Expected to reach the mail server, but "${message}". Check the address, or try again later.`, {
    cause: error,
  });
}
