import { readHeaders } from "./http-message.ts";

/** The head of a WARC record (ISO 28500, WARC/1.0 and 1.1). */
export interface WarcHead {
  /** "response", "warcinfo", "request", "metadata", "revisit", "resource" ... */
  readonly type: string;
  /** Address that was archived. */
  readonly target: string | null;
  /** When it was captured; not when it was published. */
  readonly captured: string | null;
  /** Bytes of the block that follows. */
  readonly length: number;
  readonly contentType: string | null;
  /** Why the block was cut when it was captured. */
  readonly truncated: string | null;
}

/** The head from its text, without the empty line; undefined when it is none. */
export function readWarcHead(text: string): WarcHead | undefined {
  const [version = "", ...lines] = text.split(/\r?\n/);
  if (!/^WARC\/\d\.\d\s*$/.test(version)) return undefined;
  const headers = readHeaders(lines);
  const length = headers.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return undefined;
  return {
    type: (headers.get("warc-type") ?? "").toLowerCase(),
    // Version 1.0 of the standard put addresses into angle brackets by mistake, and some tools still do.
    target: headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null,
    captured: headers.get("warc-date") ?? null,
    length: Number(length),
    contentType: headers.get("content-type")?.toLowerCase() ?? null,
    truncated: headers.get("warc-truncated") ?? null,
  };
}
