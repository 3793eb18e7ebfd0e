import { limits } from "../../kernel/index.ts";
import type { Notice, Outcome } from "../../kernel/index.ts";
import { formatLimits } from "./limits.ts";

/** A mail of a mailbox, with its place in it, from 1 on. */
export interface BoxedMail {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const lineEnd = 10;
const carriageReturn = 13;
const colon = 58;
const angle = 62;
const fromLine = new TextEncoder().encode("From ");

/**
 * The mails of a mailbox (mboxo and mboxrd: RFC 4155 and what systems write). A mail begins behind a line "From ..." that follows an empty
 * line and is followed by a header, so that a sentence which begins with "From" parts nothing where a writer forgot to quote it. The mark
 * of quoted lines (">From ") is taken away once. Mailboxes grow at their end: of too many mails the last ones are given.
 */
export function splitMailbox(bytes: Uint8Array): Outcome<readonly BoxedMail[]> {
  const starts = partingLines(bytes);
  const notices: Notice[] = [];
  const leftOut = Math.max(0, starts.length - formatLimits.mailsOfMailbox);
  if (leftOut > 0) {
    const detail = `Expected at most ${formatLimits.mailsOfMailbox} mails in a mailbox, but there are more; the first ${leftOut} were left out.`;
    notices.push({ code: "entries-left-out", detail });
  }
  const mails = starts.slice(leftOut).map((start, index): BoxedMail => {
    const mail = bytes.subarray(behindLine(bytes, start), starts[leftOut + index + 1] ?? bytes.length);
    return { number: leftOut + index + 1, bytes: mail };
  });
  const readable = mails.filter((mail) => mail.bytes.length <= limits.sourceBytes);
  if (readable.length < mails.length) {
    const detail = `Expected mails of at most ${limits.sourceBytes} bytes, but ${mails.length - readable.length} of a mailbox are larger; they were passed over.`;
    notices.push({ code: "record-passed-over", detail });
  }
  return { value: readable.map((mail) => ({ ...mail, bytes: withoutMarks(mail.bytes) })), notices };
}

function partingLines(bytes: Uint8Array): readonly number[] {
  const starts: number[] = [];
  let isBehindEmpty = true;
  for (let start = 0; start < bytes.length;) {
    const next = behindLine(bytes, start);
    if (isBehindEmpty && startsFrom(bytes, start) && startsHeader(bytes, next)) starts.push(start);
    const length = next - start;
    isBehindEmpty = (length === 1 && bytes[start] === lineEnd) || (length === 2 && bytes[start] === carriageReturn);
    start = next;
  }
  return starts;
}

function behindLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(lineEnd, start);
  return end < 0 ? bytes.length : end + 1;
}

function startsFrom(bytes: Uint8Array, at: number): boolean {
  return fromLine.every((byte, index) => bytes[at + index] === byte);
}

/** The name of a header: printable ASCII up to a colon (RFC 5322, 2.2). */
function startsHeader(bytes: Uint8Array, start: number): boolean {
  let at = start;
  while (at < bytes.length && bytes[at]! > 32 && bytes[at]! < 127 && bytes[at] !== colon) at++;
  return at > start && bytes[at] === colon;
}

function withoutMarks(mail: Uint8Array): Uint8Array {
  const kept = new Uint8Array(mail.length);
  let length = 0;
  for (let start = 0; start < mail.length;) {
    const next = behindLine(mail, start);
    let behindMarks = start;
    while (mail[behindMarks] === angle) behindMarks++;
    const from = behindMarks > start && startsFrom(mail, behindMarks) ? start + 1 : start;
    kept.set(mail.subarray(from, next), length);
    length += next - from;
    start = next;
  }
  return kept.subarray(0, length);
}
