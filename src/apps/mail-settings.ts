import { join } from "node:path";
import type { SmtpServer } from "../mailer/index.ts";
import { isLoopback } from "./loopback.ts";
import { readTable, settingsFile, wrong } from "./settings.ts";

/** How the desk sends mail. */
export interface MailSettings {
  readonly server: SmtpServer;
  /** "Harbour desk <digest@example.org>" or the bare address. */
  readonly from: string;
}

/** The only place for the password: a file is copied, backed up and shown. */
const passwordVariable = "VARIORUM_MAIL_PASSWORD";
const names = ["host", "port", "user", "from", "encryption"] as const;
const encryptions = ["tls", "starttls", "none"] as const;

/** Ports of submission with TLS from the first byte, and with STARTTLS (RFC 8314, RFC 6409). */
const tlsPort = 465;
const startTlsPort = 587;
const plainPort = 25;

/**
 * The table `[mail]` of the settings file, and the password from the environment; null when there is no table: the desk sends no mail then.
 * Throws `settings-wrong`.
 */
export function readMailSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  file?: string,
): MailSettings | null {
  const path = file ?? join(folder, settingsFile);
  const table = readTable(path, file !== undefined)["mail"];
  const password = environment[passwordVariable] ?? "";
  if (table === undefined) {
    if (password === "") return null;
    throw wrong(path, `a table [mail] beside ${passwordVariable}`, "there is none");
  }
  const written = checkTable(path, table);
  const place = (name: string): string => `${path}, mail.${name}`;
  const { host = "", user = "", from = "" } = written;
  if (host === "" || /[\s/@]/.test(host)) throw wrong(place("host"), "the name of a mail server, such as mail.example.org", said(host));
  if (!isSender(from)) throw wrong(place("from"), 'a sender, "digest@example.org" or "Desk <digest@example.org>"', said(from));
  const encryption = readEncryption(place("encryption"), written.encryption, written.port, host);
  if (encryption === "none" && !isLoopback(host))
    throw wrong(place("encryption"), `"tls" or "starttls" for a server on another machine`, '"none" came');
  if ((user === "") !== (password === ""))
    throw user === ""
      ? wrong(place("user"), `the name that goes with ${passwordVariable}`, "there is none")
      : wrong(passwordVariable, `the password of "${user}" in this variable of the environment`, "there is none");
  const usualPort = encryption === "tls" ? tlsPort : encryption === "starttls" ? startTlsPort : plainPort;
  const port = written.port === undefined ? usualPort : Number(written.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw wrong(place("port"), "a port from 1 to 65535", said(written.port));
  return { server: { host, port, login: user === "" ? null : { user, password }, encryption }, from };
}

type Written = Readonly<Partial<Record<(typeof names)[number], string>>>;

function checkTable(path: string, table: unknown): Written {
  if (typeof table !== "object" || table === null || Array.isArray(table)) throw wrong(`${path}, mail`, "a table [mail]", "a value came");
  for (const [name, value] of Object.entries(table)) {
    if (name === "password")
      throw wrong(`${path}, mail.password`, `the password in the variable ${passwordVariable}, not in a file`, "one came here");
    if (!names.some((known) => known === name)) throw wrong(`${path}, mail`, `one of ${names.join(", ")}`, `"${name}" came`);
    if (typeof value !== "string" && typeof value !== "number")
      throw wrong(`${path}, mail.${name}`, "text or a number", `a ${typeof value} came`);
  }
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, String(value).trim()]));
}

/** As written; else by the port, and without a word for a server on this machine none. */
function readEncryption(place: string, written: string | undefined, port: string | undefined, host: string): (typeof encryptions)[number] {
  if (written === undefined) return port === String(tlsPort) ? "tls" : isLoopback(host) ? "none" : "starttls";
  const found = encryptions.find((one) => one === written);
  if (found === undefined) throw wrong(place, encryptions.map((one) => `"${one}"`).join(", "), said(written));
  return found;
}

function isSender(from: string): boolean {
  return /^(?:[^\r\n<>]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from);
}

function said(written: string | undefined): string {
  return written === undefined || written === "" ? "nothing came" : `"${written}" came`;
}
