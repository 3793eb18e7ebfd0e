import { createTransport } from "nodemailer";
import { VariorumError } from "../kernel/index.ts";
import type { Delivery, Mailer, OutgoingMail } from "../ports/index.ts";
import { composeMail } from "./compose.ts";

/** A mail server by its parts. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** `tls`: from the first byte; `starttls`: no mail without it; `offered`: when the server offers it; `none`: in the clear. */
  readonly encryption: "tls" | "starttls" | "offered" | "none";
}

export interface SmtpOptions {
  /** A server that takes longer is down. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 20_000;

/**
 * A mailer that speaks SMTP: `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte. With `smtp:` TLS is asked for
 * by STARTTLS whenever the server offers it. Throws `usage` for an address that is none of these; never tells the password.
 */
export function createSmtpMailer(address: string | SmtpServer, options: SmtpOptions = {}): Mailer {
  const { host, port, login, encryption } = typeof address === "string" ? parseServer(address) : address;
  const timeoutMs = options.timeoutMs ?? usualTimeoutMs;
  const transport = createTransport({
    host,
    port,
    secure: encryption === "tls",
    requireTLS: encryption === "starttls" || (login !== null && encryption !== "tls" && !isLoopback(host)),
    ignoreTLS: encryption === "none",
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
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

function parseServer(address: string): SmtpServer {
  const server = URL.canParse(address) ? new URL(address) : undefined;
  if (server !== undefined && (server.protocol === "smtp:" || server.protocol === "smtps:") && server.hostname !== "") {
    const isTls = server.protocol === "smtps:";
    return {
      host: server.hostname,
      port: server.port === "" ? (isTls ? 465 : 587) : Number(server.port),
      login: server.username === "" ? null : { user: decodeURIComponent(server.username), password: decodeURIComponent(server.password) },
      encryption: isTls ? "tls" : "offered",
    };
  }
  throw new VariorumError("usage", "Expected a mail server as smtp://HOST:PORT or smtps://USER:PASSWORD@HOST, but something else came.");
}

/** A password never goes over a network in the clear; a server on this machine needs no TLS. */
function isLoopback(host: string): boolean {
  return ["localhost", "127.0.0.1", "::1", "[::1]"].includes(host);
}

/**
 * Whether a failure says something of the address: that it is `gone` (no such mailbox), or that it is `troubled` (a full mailbox, or a
 * refusal that does not say why). `other` is the matter of the server, the login or the line, for which no reader can do anything.
 * Source: RFC 3463, 3: X.1 is about the address, X.2 about its mailbox.
 */
export function blameOf(error: unknown): "gone" | "troubled" | "other" {
  const cause = error instanceof VariorumError ? error.cause : undefined;
  const { command, responseCode, response } = (cause ?? {}) as { command?: string; responseCode?: number; response?: string };
  if (command !== "RCPT TO" || responseCode === undefined) return "other";
  const status = /^\d{3}[ -](\d\.\d{1,3})\.\d{1,3}/.exec(response ?? "")?.[1];
  if (status === undefined) return "troubled";
  if (status === "5.1" || status === "5.2") return "gone";
  return /^4\.[12]$/.test(status) ? "troubled" : "other";
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
