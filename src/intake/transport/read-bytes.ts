import { closeSync, openSync, readSync, statSync } from "node:fs";
import { limits, VariorumError } from "../../kernel/index.ts";
import { binaryKind } from "./binary.ts";

/** Bytes of one file, or the error that says why it cannot be a report. Pipes and devices are read like files, up to the limit. */
export function readFileBytes(path: string, file: string, most: number = limits.sourceBytes): Uint8Array {
  let bytes: Uint8Array;
  try {
    const { size, mode } = statSync(path);
    // The size is asked first, so that a file of many gigabytes is refused without reading it.
    if (isRegular(mode) && size > most) throw tooLarge(file, size, most);
    bytes = readUpTo(path, most + 1);
  } catch (error) {
    throw error instanceof VariorumError ? error : unreadable(error, file);
  }
  return checkBytes(bytes, file, most);
}

/** So many bytes tell a web archive from everything else. */
const headBytes = 4_096;

/** The first bytes of a regular file; none of anything else, or when it cannot be read, which reading it whole will tell. */
export function readHead(path: string): Uint8Array {
  try {
    return isRegular(statSync(path).mode) ? readUpTo(path, headBytes) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

/** Bytes of a stream, up to the limit. */
export async function readStreamBytes(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limits.sourceBytes) break;
    }
  } catch (error) {
    throw unreadable(error, file);
  }
  return checkBytes(join(chunks, size), file, limits.sourceBytes);
}

function checkBytes(bytes: Uint8Array, file: string, most: number): Uint8Array {
  if (bytes.length === 0) {
    throw new VariorumError("file-empty", `${file}: expected a report, but the file is empty. Save the page again.`);
  }
  if (bytes.length > most) throw tooLarge(file, undefined, most);
  const kind = binaryKind(bytes);
  if (kind !== undefined) {
    throw new VariorumError(
      "file-binary",
      `${file}: expected an HTML page or plain text, but it is ${kind}. Save the page as HTML or its words as plain text.`,
    );
  }
  return bytes;
}

function readUpTo(path: string, most: number): Uint8Array {
  const handle = openSync(path, "r");
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    while (size < most) {
      const chunk = new Uint8Array(Math.min(most - size, 1 << 20));
      const read = readSync(handle, chunk, 0, chunk.length, null);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    return join(chunks, size);
  } finally {
    closeSync(handle);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function isRegular(mode: number): boolean {
  return (mode & 0o170000) === 0o100000;
}

function tooLarge(file: string, bytes: number | undefined, most: number): VariorumError {
  const came = bytes === undefined ? "there is more" : `it has ${megabytes(bytes)}`;
  const cure = most === limits.mailboxBytes ? "Split the mailbox" : "Save the article alone, without pictures inside the page";
  return new VariorumError("file-too-large", `${file}: expected at most ${megabytes(most)}, but ${came}. ${cure}.`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MiB`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no permission to read it. Change its permissions or run as its owner",
  EPERM: "you have no permission to read it. Change its permissions or run as its owner",
  ELOOP: "its symbolic links lead in a circle. Give the file itself",
  ENOTDIR: "a part of its path is a file, not a folder. Check the path",
  ENAMETOOLONG: "its path is too long for this system. Check the path",
  EMFILE: "this process may not open more files. Give fewer files at once",
  EIO: "the disk reports an error. Check the disk",
};

/** Words for an error of the file system. */
export function unreadable(error: unknown, file: string): VariorumError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT") {
    return new VariorumError("file-missing", `${file}: expected a file or folder, but there is none of this name. Check the spelling.`, {
      cause: error,
    });
  }
  const why = reasons[code] ?? `the system says "${error instanceof Error ? error.message : String(error)}". Try again`;
  return new VariorumError("file-unreadable", `${file}: expected a file that can be read, but ${why}.`, { cause: error });
}
