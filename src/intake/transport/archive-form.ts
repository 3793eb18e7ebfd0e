import { constants, gunzipSync } from "node:zlib";

export type ArchiveForm = "plain" | "gzip";

/** How a web archive with these first bytes is packed; undefined when it is none. */
export function archiveForm(head: Uint8Array): ArchiveForm | undefined {
  if (startsAsArchive(head)) return "plain";
  return head[0] === 0x1f && head[1] === 0x8b && startsAsArchive(unpackHead(head)) ? "gzip" : undefined;
}

function startsAsArchive(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 5)) === "WARC/";
}

function unpackHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4_194_304 });
  } catch {
    // Not gzip, or so dense that it is no archive of pages.
    return new Uint8Array();
  }
}
