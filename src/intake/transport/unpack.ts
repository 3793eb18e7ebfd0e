import { VariorumError } from "../../kernel/index.ts";
import type { Notice } from "../../kernel/index.ts";
import { findDocumentKind, isMailbox } from "../index.ts";
import type { ClaimedFacts } from "../index.ts";

/** A report as it was found: a file by itself, or one of several inside a feed, a mail, an archive. */
export interface UnpackedReport {
  /** Tells it from the others of one file; empty when it is the only one. */
  readonly suffix: string;
  readonly bytes: Uint8Array;
  readonly httpCharset?: string;
  readonly format?: "html" | "text";
  readonly claimed?: ClaimedFacts;
}

export interface Unpacked {
  readonly reports: readonly UnpackedReport[];
  readonly notices: readonly Notice[];
}

/** What is known of bytes besides them. */
export interface CarrierFacts {
  /** As the user wrote it, for messages. */
  readonly written: string;
  /** Address that they were fetched from. */
  readonly address?: string | undefined;
  readonly httpCharset?: string | undefined;
  /** The bytes are one report, whatever is inside. */
  readonly asItIs?: boolean | undefined;
}

/**
 * The reports in the bytes of a file or an answer: one page or text is itself; a feed gives its items, a mail its text, a mailbox its mails. The readers of
 * feeds and mails are loaded only when such a file comes. Throws `not-a-report` for lists of addresses, which hold no text.
 */
export async function unpack(bytes: Uint8Array, facts: CarrierFacts): Promise<Unpacked> {
  switch (facts.asItIs ? undefined : findDocumentKind(bytes, facts.written)) {
    case "listing":
      return unpackListing(bytes, facts);
    case "mail":
      return isMailbox(bytes, facts.written) ? unpackMailbox(bytes, facts) : unpackMail(bytes, facts);
    case "archive":
      throw notAReport(facts.written, "a web archive", "Save it to a file and give the file");
    case undefined: {
      const { address, httpCharset } = facts;
      const claimed: ClaimedFacts | undefined = address === undefined ? undefined : { from: "address", url: address };
      const report = {
        suffix: "",
        bytes,
        ...(httpCharset === undefined ? {} : { httpCharset }),
        ...(claimed === undefined ? {} : { claimed }),
      };
      return { reports: [report], notices: [] };
    }
  }
}

async function unpackListing(bytes: Uint8Array, { written, address, httpCharset }: CarrierFacts): Promise<Unpacked> {
  const { readListing, reportsOfFeed } = await import("../formats/index.ts");
  const { value, notices } = readListing(bytes, { address, httpCharset });
  switch (value?.kind) {
    case "feed": {
      const { reports, notices: about } = reportsOfFeed(value);
      if (reports.length > 0) return { reports, notices: [...notices, ...about] };
      const came =
        value.entries.length === 0
          ? "has no entries"
          : `gives headlines only (${value.entries.length === 1 ? "1 entry" : `${value.entries.length} entries`})`;
      throw notAReport(written, `a feed that ${came}`, `Fetch its pages with "variorum fetch ${written} --save FOLDER"`);
    }
    case "sitemap":
    case "sitemap-index":
      throw notAReport(
        written,
        "a sitemap, which lists addresses and holds no text",
        `Fetch its pages with "variorum fetch ${written} --save FOLDER"`,
      );
    case "opml":
      throw notAReport(
        written,
        "a subscription list (OPML), which names feeds and holds no text",
        `See its feeds with "variorum fetch ${written}"`,
      );
    case undefined:
      throw notAReport(written, "neither a page nor a feed that can be read", "Save the page as HTML or its words as plain text");
  }
}

async function unpackMail(bytes: Uint8Array, { written }: CarrierFacts): Promise<Unpacked> {
  const { readMail, reportOfMail } = await import("../formats/index.ts");
  const { value, notices } = await readMail(bytes);
  const report = value === undefined ? undefined : reportOfMail(value);
  if (report !== undefined) return { reports: [report], notices };
  const why = value === undefined ? "a mail whose parts cannot be told apart" : "a mail without text";
  throw notAReport(written, why, "Save the newsletter's page instead");
}

/** Each mail of a mailbox is a report; those without a text are told and passed over. */
async function unpackMailbox(bytes: Uint8Array, { written }: CarrierFacts): Promise<Unpacked> {
  const { readMail, reportOfMail, splitMailbox } = await import("../formats/index.ts");
  const { value: mails, notices } = splitMailbox(bytes);
  const reports: UnpackedReport[] = [];
  const doubts: Notice[] = [...notices];
  for (const { number, bytes: one } of mails) {
    const { value, notices: about } = await readMail(one);
    const report = value === undefined ? undefined : reportOfMail(value);
    if (report !== undefined) reports.push(mails.length === 1 ? report : { ...report, suffix: `#${number}` });
    doubts.push(...about);
  }
  const without = mails.length - reports.length;
  if (reports.length === 0) throw notAReport(written, "a mailbox without a mail that holds text", "Save the newsletter's page instead");
  if (without === 0) return { reports, notices: doubts };
  return { reports, notices: [...doubts, { code: "record-passed-over", detail: `${without} of ${mails.length} mails hold no text.` }] };
}

function notAReport(written: string, came: string, cure: string): VariorumError {
  return new VariorumError("not-a-report", `${written}: expected a report, but it is ${came}. ${cure}.`);
}
