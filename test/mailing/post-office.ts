import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** `named`: the server has heard whom a mail is for; `coming`: its words come; `kept`: it is taken, and the sender not told yet. */
export type PostStep = "named" | "coming" | "kept";

/** A real mail server on this machine that keeps what it takes. */
export interface PostOffice {
  readonly port: number;
  /** Mails that were taken, in order, read by another program than the one that wrote them. */
  readonly mails: Email[];
  /** Addresses that are refused, with the answer. */
  readonly refusals: Map<string, { readonly code: number; readonly message: string }>;
  /** Told of each step of a mail; the server waits for it. */
  onStep: ((step: PostStep, to: string) => Promise<void>) | undefined;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const mails: Email[] = [];
  const refusals: PostOffice["refusals"] = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusals.get(address);
      if (refusal === undefined) void stepped("named", address).then(() => done());
      else done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]!.address;
      const chunks: Buffer[] = [];
      stream.once("data", () => void stepped("coming", to));
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => void keep(Buffer.concat(chunks), to).then(() => done()));
    },
  });
  const stepped = async (step: PostStep, to: string): Promise<void> => office.onStep?.(step, to);
  const keep = async (bytes: Buffer, to: string): Promise<void> => {
    mails.push(await PostalMime.parse(bytes));
    await stepped("kept", to);
  };
  // A sender who is killed leaves its line open.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const office: PostOffice = {
    port: (server.server.address() as { port: number }).port,
    mails,
    refusals,
    onStep: undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return office;
}

/** The first address in a text that leads to a signed link. */
export function linkIn(mail: Email | undefined): string {
  return /https?:\/\/\S+\/mail\/\S+/.exec(mail?.text ?? "")?.[0] ?? "";
}

/** A notification of delivery (RFC 3464) about a mail. */
export function bounceOf(messageId: string, address: string, status = "5.1.1"): string {
  return [
    "From: mailer-daemon@mx.example",
    "To: digest@desk.example",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Your mail could not be delivered.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    `Final-Recipient: rfc822; ${address}`,
    "Action: failed",
    `Status: ${status}`,
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: ${messageId}`,
    "",
    "--b--",
    "",
  ].join("\r\n");
}
