import type { Notice, Outcome } from "../../kernel/index.ts";
import { hashText } from "../../kernel/index.ts";
import { toIsoDate } from "./dates.ts";
import type { Claim, Content, DateClaim, Mail } from "./entry.ts";
import { formatLimits } from "./limits.ts";
import { toAddress, toLine } from "./plain-text.ts";

/** Parts in parts; newsletters have three levels, a forwarded one six. */
const partDepthMax = 20;

/** Headers of all parts together; real mails have some kilobytes. */
const headerBytesMax = 262_144;

/**
 * A mail (RFC 5322 and MIME): a newsletter is one entry, its HTML part or else its text part the body. Attachments are left out. The
 * value is undefined when the parts nest or the headers run beyond every honest mail; the notice says so. The parser is loaded when the
 * first mail comes.
 */
export async function readMail(bytes: Uint8Array): Promise<Outcome<Mail | undefined>> {
  const { default: PostalMime } = await import("postal-mime");
  const options = { maxNestingDepth: partDepthMax, maxHeadersSize: headerBytesMax, maxRfc822NestingDepth: 2 };
  let mail;
  try {
    mail = await PostalMime.parse(bytes, options);
  } catch (error) {
    const detail = `Expected a mail, but its parts cannot be told apart (${toLine(String(error))}). Save the newsletter's page instead.`;
    return { value: undefined, notices: [{ code: "record-passed-over", detail }] };
  }
  const claim = (value: string | undefined, header: string): Claim<string> | null => {
    const line = toLine(value ?? "");
    return line === "" ? null : { value: line, where: `mail ${header}`, at: null };
  };
  const header = (name: string): string | undefined => mail.headers.find((one) => one.key === name)?.value;
  const body = bodyOf(mail.html, mail.text);
  const guid = claim(insideAngles(mail.messageId), "Message-ID");
  const title = claim(mail.subject, "Subject");
  const archived = toAddress(insideAngles(header("archived-at")), undefined);
  const entry = {
    number: 1,
    at: null,
    key: guid?.value ?? `h${hashText(title?.value ?? "", header("date") ?? "", body?.value ?? "")}`,
    guid,
    url: archived === undefined ? null : { value: archived, where: "mail Archived-At", at: null },
    title,
    published: dateOf(header("date")),
    updated: null,
    authors: [],
    outlet: null,
    language: claim(header("content-language"), "Content-Language"),
    categories: [],
    summary: null,
    body,
  };
  const from = claim(mail.from?.name, "From") ?? claim(mail.from?.address, "From");
  const saved = toAddress(header("snapshot-content-location") ?? "", undefined);
  const savedFrom = saved === undefined ? null : { value: saved, where: "mail Snapshot-Content-Location", at: null };
  return {
    value: { kind: "mail", entry, from, list: claim(insideAngles(header("list-id")), "List-Id"), savedFrom },
    notices: attachmentNotices(mail.attachments.length),
  };
}

/** Identifiers stand in angle brackets, behind a name perhaps; these are no tags. */
function insideAngles(header: string | undefined): string {
  return /<([^<>]*)>\s*$/.exec(header ?? "")?.[1] ?? header ?? "";
}

function bodyOf(html: string | undefined, text: string | undefined): Content | null {
  const format = html !== undefined && html.trim() !== "" ? "html" : "text";
  const value = ((format === "html" ? html : text) ?? "").slice(0, formatLimits.contentCharacters);
  return value.trim() === "" ? null : { value, format, where: `mail text/${format === "html" ? "html" : "plain"}`, at: null };
}

function dateOf(written: string | undefined): DateClaim | null {
  const line = toLine(written ?? "");
  return line === "" ? null : { written: line, value: toIsoDate(line) ?? null, where: "mail Date", at: null };
}

function attachmentNotices(count: number): readonly Notice[] {
  if (count === 0) return [];
  return [
    {
      code: "attachment-left-out",
      detail: `${count} ${count === 1 ? "attachment was" : "attachments were"} left out; only the text of the mail is read.`,
    },
  ];
}
