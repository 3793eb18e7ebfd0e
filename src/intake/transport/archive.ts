import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { limits } from "../../kernel/index.ts";
import type { Notice } from "../../kernel/index.ts";
import { decodeBody } from "../coding.ts";
import { endOfHead, joinChunks, readCodings, readContentType, readHttpHead, readWarcHead } from "../formats/index.ts";
import type { WarcHead } from "../formats/index.ts";
import type { ArchiveForm } from "./archive-form.ts";
import { createByteReader, CutShort } from "./byte-reader.ts";
import type { ByteReader } from "./byte-reader.ts";

/** A page of a web archive. */
export interface ArchivedPage {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly httpCharset: string | undefined;
}

/** Heads of records have some hundred bytes; what has no end in so many is no record. */
const headBytesMax = 65_536;

/** A record of more is no web page but a film or a fault; it is passed over without being held. */
const recordBytesMax = limits.sourceBytes;

/** A length beyond this is a fault, and what follows cannot be found. */
const recordBytesSound = 64 * 1_073_741_824;

/**
 * The HTML pages of a WARC file (ISO 28500), in its order, at most `pagesMax`. Records are streamed, so that the size of the file does
 * not matter; those that are no pages, too large or broken are passed over and counted in the last notice.
 */
export async function readArchive(
  path: string,
  form: ArchiveForm,
  pagesMax: number,
): Promise<{ readonly pages: readonly ArchivedPage[]; readonly notices: readonly Notice[] }> {
  const pages: ArchivedPage[] = [];
  const passed = { broken: 0, large: 0 };
  let full = false;
  const file = createReadStream(path);
  // One stream for all members: every record of a WARC file is a gzip file of its own.
  const stream = form === "gzip" ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => stream.destroy(error));
  const reader = createByteReader(stream);
  try {
    for (;;) {
      const head = await nextHead(reader);
      if (head === undefined) break;
      if (head === "broken" || head.length > recordBytesSound) {
        passed.broken++;
        break;
      }
      const wanted = head.type === "response" && head.target !== null && /^https?:/i.test(head.target);
      if (!wanted || head.length > recordBytesMax) {
        if (wanted) passed.large++;
        await reader.skip(head.length);
        continue;
      }
      const page = await toPage(head, await reader.take(head.length));
      if (page === "broken") passed.broken++;
      else if (page !== undefined && pages.length === pagesMax) {
        full = true;
        break;
      } else if (page !== undefined) pages.push(page);
    }
  } catch (error) {
    if (!isDataFault(error)) throw error;
    passed.broken++;
  } finally {
    file.destroy();
    stream.destroy();
  }
  return { pages, notices: toNotices(passed, full, pages.length) };
}

/** The file ends early or its compression is broken: what came before is whole. Everything else is a failing disk. */
function isDataFault(error: unknown): boolean {
  return error instanceof CutShort || /^(?:Z_|ERR_ZLIB)/.test((error as NodeJS.ErrnoException).code ?? "");
}

async function nextHead(reader: ByteReader): Promise<WarcHead | "broken" | undefined> {
  let bytes = await reader.peek(1);
  // Records are parted by empty lines.
  while (bytes[0] === 13 || bytes[0] === 10) {
    await reader.skip(1);
    bytes = await reader.peek(1);
  }
  if (bytes.length === 0) return undefined;
  for (let size = 1_024; ; size *= 4) {
    bytes = await reader.peek(size);
    const end = endOfHead(bytes);
    if (end !== undefined) {
      await reader.skip(end.body);
      return readWarcHead(new TextDecoder().decode(bytes.subarray(0, end.head))) ?? "broken";
    }
    if (size >= headBytesMax || bytes.length < size) return "broken";
  }
}

/** undefined: a sound record that is no HTML page. */
async function toPage(head: WarcHead, block: Uint8Array): Promise<ArchivedPage | "broken" | undefined> {
  const answer = readHttpHead(block);
  if (answer === undefined) return "broken";
  const { type, charset } = readContentType(answer.headers.get("content-type"));
  if (answer.status !== 200 || (type !== null && !/^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/.test(type))) return undefined;
  const raw = block.subarray(answer.bodyAt);
  // Many tools store the body without its transfer coding and leave the header: what is not in chunks is taken as it is.
  const body = /chunked/i.test(answer.headers.get("transfer-encoding") ?? "") ? (joinChunks(raw) ?? raw) : raw;
  const codings = readCodings(answer.headers.get("content-encoding"));
  const decoded = await decodeBody(only(body), codings, { compressedBytes: recordBytesMax, decodedBytes: limits.sourceBytes });
  if (decoded.kind !== "body") return "broken";
  return { url: head.target!, bytes: decoded.bytes, httpCharset: charset ?? undefined };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function toNotices(passed: { readonly broken: number; readonly large: number }, full: boolean, count: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (passed.broken + passed.large > 0) {
    const detail = `${passed.broken} records of the archive are broken and ${passed.large} are larger than ${recordBytesMax} bytes; they were passed over.`;
    notices.push({ code: "record-passed-over", detail });
  }
  if (full) {
    const detail = `Expected at most ${count} pages, but the archive holds more; the first ${count} were read. Split the archive.`;
    notices.push({ code: "entries-left-out", detail });
  }
  return notices;
}
