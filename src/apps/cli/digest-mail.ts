import type { Digest } from "../../digest/index.ts";
import type { MailEdition } from "../../editions/index.ts";
import { hashText, readInstant, VariorumError } from "../../kernel/index.ts";
import type { OutgoingMail } from "../../ports/index.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";
import { renderProblem } from "./problems.ts";

/** A file for looking at needs a sender (RFC 5322, 3.6); nothing is sent from this one. */
const previewSender = "Variorum <digest@localhost>";

/** The mail as a file: the same digest gives the same bytes, so that its date is that of the digest. */
export async function composeDigest(
  digest: Digest,
  edition: MailEdition,
  from: string | undefined,
  to: string | undefined,
): Promise<string> {
  const { composeMail } = await import("../../mailer/index.ts");
  const mail = toMail(digest, edition, from ?? previewSender, to ?? "", readInstant(digest.date));
  // Every part is encoded for transport, so that the bytes are ASCII.
  return (await composeMail(mail)).toString("latin1");
}

export interface Sending {
  readonly from: string;
  readonly to: readonly string[];
  readonly smtp: string;
  readonly dryRun: boolean;
}

/** What `--send` needs. The server may stand in VARIORUM_SMTP, because other users of a machine see the arguments of a command. */
export function checkSending(
  io: Io,
  chosen: {
    readonly from: string | undefined;
    readonly to: readonly string[];
    readonly smtp: string | undefined;
    readonly "dry-run": boolean;
  },
): Sending {
  const smtp = chosen.smtp ?? io.environment["VARIORUM_SMTP"];
  const { from, to } = chosen;
  if (from === undefined || to.length === 0)
    throw usage("Expected --send with --from ADDRESS and --to ADDRESS, but one is missing", "digest");
  if (smtp === undefined) throw usage("Expected --send with --smtp URL or VARIORUM_SMTP, but neither came", "digest");
  for (const address of [from, ...to]) {
    if (!/^[^\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/.test(address)) {
      throw usage(`Expected an address such as ada@example.org or "Ada <ada@example.org>", but "${address}" came`, "digest");
    }
  }
  return { from, to, smtp, dryRun: chosen["dry-run"] };
}

/** One mail for each address. Returns how many were not taken; each is told on standard error and the others go on. */
export async function sendDigest(io: Io, digest: Digest, edition: MailEdition, sending: Sending, nowMs: number): Promise<number> {
  if (digest.entries.length === 0) {
    await io.stderr.write("variorum: nothing new, so that no mail was sent.\n");
    return 0;
  }
  const mails = sending.to.map((to) => toMail(digest, edition, sending.from, to, nowMs));
  const { createSmtpMailer } = await import("../../mailer/index.ts");
  // Made in a dry run too, so that a wrong address of the server is told then.
  await using mailer = createSmtpMailer(sending.smtp);
  let failed = 0;
  for (const mail of mails) {
    if (sending.dryRun) {
      await io.stderr.write(`variorum: would send "${mail.subject}" to ${mail.to}; nothing was sent.\n`);
      continue;
    }
    try {
      await mailer.send(mail);
      await io.stderr.write(`variorum: sent "${mail.subject}" to ${mail.to}.\n`);
    } catch (error) {
      if (!(error instanceof VariorumError)) throw error;
      failed++;
      await io.stderr.write(renderProblem(error));
    }
  }
  return failed;
}

function toMail(digest: Digest, edition: MailEdition, from: string, to: string, dateMs: number): OutgoingMail {
  const { subject, html, text, headers } = edition;
  const host = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  const messageId = `digest-${digest.date}-${hashText(digest.date, to, html)}@${host}`;
  return { from, to, subject, html, text, headers, dateMs, messageId };
}
