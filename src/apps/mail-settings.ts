import type { SmtpServer } from "../mailer/index.ts";
import { isLoopback } from "./loopback.ts";
import { readSettingsFile, readTable, said, wrong } from "./settings-file.ts";

/** How the desk sends mail. */
export interface MailSettings {
  readonly server: SmtpServer;
  /** "Harbour desk <digest@example.org>" or the bare address. */
  readonly from: string;
}

/** The only place for the password: a file is copied, backed up and shown. */
const passwordVariable = "VARIORUM_MAIL_PASSWORD";
const encryptions = ["tls", "starttls", "none"] as const;

/** Names in the table `[mail]`, each with what is expected; VARIORUM_MAIL_HOST and so on win over them. */
const expected = {
  host: "the name of a mail server, such as mail.example.org",
  port: "a port from 1 to 65535",
  user: `the name that goes with ${passwordVariable}`,
  from: 'a sender, "digest@example.org" or "Desk <digest@example.org>"',
  encryption: encryptions.map((one) => `"${one}"`).join(", "),
} as const;

type Name = keyof typeof expected;

/** Ports of submission with TLS from the first byte, and with STARTTLS (RFC 8314, RFC 6409). */
const tlsPort = 465;
const startTlsPort = 587;
const plainPort = 25;

/**
 * The table `[mail]` of the settings file, and the environment, which also has the password; null when neither says anything: the desk sends
 * no mail then. Throws `settings-wrong`.
 */
export function readMailSettings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  file?: string,
): MailSettings | null {
  const { path, written } = readWritten(folder, environment, file);
  const password = environment[passwordVariable] ?? "";
  if (Object.keys(written).length === 0) {
    if (password === "") return null;
    throw wrong(path, `a table [mail] beside ${passwordVariable}`, "there is none");
  }
  const valueOf = (name: Name): string => written[name]?.value ?? "";
  const refuse = (name: Name, what: string, came = said(valueOf(name))): Error =>
    wrong(written[name]?.place ?? `${path}, mail.${name}`, what, came);
  const [host, user, from] = [valueOf("host"), valueOf("user"), valueOf("from")];
  if (host === "" || /[\s/@]/.test(host)) throw refuse("host", expected.host);
  if (!isSender(from)) throw refuse("from", expected.from);
  const encryption = readEncryption(written, host);
  if (encryption === undefined) throw refuse("encryption", expected.encryption);
  if (encryption === "none" && !isLoopback(host)) throw refuse("encryption", '"tls" or "starttls" for a server on another machine');
  if (user === "" && password !== "") throw refuse("user", expected.user, "there is none");
  if (user !== "" && password === "")
    throw wrong(passwordVariable, `the password of "${user}" in this variable of the environment`, "there is none");
  const usualPort = encryption === "tls" ? tlsPort : encryption === "starttls" ? startTlsPort : plainPort;
  const port = written.port === undefined ? usualPort : Number(written.port.value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw refuse("port", expected.port);
  return { server: { host, port, login: user === "" ? null : { user, password }, encryption }, from };
}

type Written = Readonly<Partial<Record<Name, { readonly value: string; readonly place: string }>>>;

function readWritten(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  named: string | undefined,
): { readonly path: string; readonly written: Written } {
  const file = readSettingsFile(folder, named);
  const { mail } = file.content;
  if (typeof mail === "object" && mail !== null && "password" in mail)
    throw wrong(`${file.path}, mail.password`, `the password in the variable ${passwordVariable}, not in a file`, "one came here");
  const inFile = Object.entries(readTable(file, "mail", new Map(Object.entries(expected))) ?? {});
  const names = Object.keys(expected) as Name[];
  const inEnvironment = names.flatMap((name) => {
    const variable = `VARIORUM_MAIL_${name.toUpperCase()}`;
    const value = environment[variable]?.trim() ?? "";
    return value === "" ? [] : [[name, { value, place: variable }] as const];
  });
  return {
    path: file.path,
    written: Object.fromEntries([
      ...inFile.map(([name, value]) => [name, { value, place: `${file.path}, mail.${name}` }] as const),
      ...inEnvironment,
    ]),
  };
}

/** As written; else by the port, and without a word for a server on this machine none. */
function readEncryption({ encryption, port }: Written, host: string): (typeof encryptions)[number] | undefined {
  if (encryption === undefined) return port?.value === String(tlsPort) ? "tls" : isLoopback(host) ? "none" : "starttls";
  return encryptions.find((one) => one === encryption.value);
}

function isSender(from: string): boolean {
  return /^(?:[^\r\n<>]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(from);
}
