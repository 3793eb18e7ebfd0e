import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingMail } from "../ports/index.ts";

/**
 * A mail as the characters of RFC 5322, with a text and an HTML part (multipart/alternative). Its date, id and boundary come from the
 * mail, so that the same mail gives the same bytes.
 */
export function composeMail(mail: OutgoingMail): Promise<Buffer> {
  return toNode(mail).build();
}

/** Addresses and headers never come from a report; nodemailer folds line ends in them, so that no value adds a header. */
function toNode({ from, to, subject, html, text, headers, dateMs, messageId }: OutgoingMail) {
  const composer = new MailComposer({
    from,
    to,
    subject,
    html,
    text,
    headers: { ...headers },
    date: new Date(dateMs),
    messageId: `<${messageId}>`,
    baseBoundary: messageId.replaceAll(/[^\w.-]/g, "").slice(0, boundaryCharacters),
    newline: "\r\n",
    // Nothing is read from a disk or the network while composing.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile();
}

/** A boundary has at most 70 characters (RFC 2046); nodemailer puts some before it. */
const boundaryCharacters = 40;
