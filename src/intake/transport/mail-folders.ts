import { constants } from "node:fs";
import { lstat, open, opendir, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { limits } from "../../kernel/index.ts";
import type { FileRead, FolderLook, LyingFile, MailFolders } from "../../ports/index.ts";
import { unreadable } from "./read-bytes.ts";

/** Names looked at in one folder: a look costs a second then, and a mail program that keeps more has an archive. */
export const namesMax = 20_000;

/** Folders of a Maildir that hold whole mails; a mail is moved there when it is written to its end. "tmp" is never looked into. */
const maildirFolders = ["new", "cur"] as const;

const mailName = /\.eml$/i;
const mailboxName = /\.mbox$/i;

/** The disk of this machine. `most`: names looked at in one folder. */
export function openMailFolders(most: number = namesMax): MailFolders {
  return { look: (address) => look(address, most), read };
}

async function look(address: string, most: number): Promise<FolderLook> {
  const folder = fileURLToPath(address);
  const shown = basename(folder);
  const counted = { names: 0, links: 0 };
  const files: LyingFile[] = [];
  try {
    // The folder was named by its real path: a link in its place is another's doing.
    if (!(await lstat(folder)).isDirectory()) return { kind: "failed", detail: `${shown}: ${expected}, but it is none any more. ${cure}` };
    files.push(...(await filesIn(folder, "", most, counted)));
    for (const sub of maildirFolders) files.push(...(await filesIn(folder, sub, most, counted)));
  } catch (error) {
    return { kind: "failed", detail: `${shown}: ${expected}, but ${whyNot(error, shown)}. ${cure}` };
  }
  const doubts = [
    ...(counted.names > most ? [`${shown}: expected at most ${most} files, but there are more; move old mails elsewhere.`] : []),
    ...(counted.links > 0
      ? [`${shown}: expected mails, but ${counted.links} of the files are links, which are not followed; copy the mails themselves.`]
      : []),
  ];
  return { kind: "folder", files, doubt: doubts.length === 0 ? null : doubts.join(" ") };
}

const expected = "expected a folder of mails";
const cure = 'Bring it back, or remove the source with "variorum sources remove".';

function whyNot(error: unknown, shown: string): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "it is gone";
  return code === "EACCES" || code === "EPERM" ? "the desk may not read it" : `the disk says "${code ?? shown}"`;
}

async function filesIn(
  folder: string,
  sub: "" | "new" | "cur",
  most: number,
  counted: { names: number; links: number },
): Promise<LyingFile[]> {
  const files: LyingFile[] = [];
  const place = join(folder, sub);
  if (sub !== "" && !(await isFolder(place))) return files;
  for await (const entry of await opendir(place)) {
    if (counted.names > most) break;
    const { name } = entry;
    const isMailbox = sub === "" && mailboxName.test(name);
    // Programs write a file under a hidden name before they give it its own.
    if (name.startsWith(".") || (sub === "" && !isMailbox && !mailName.test(name))) continue;
    if (entry.isSymbolicLink()) counted.links++;
    if (!entry.isFile()) continue;
    if (++counted.names > most) break;
    const stats = await lstat(join(place, name)).catch(() => null);
    // Taken away since its name was read.
    if (stats === null || !stats.isFile()) continue;
    files.push({
      path: sub === "" ? name : `${sub}/${name}`,
      // A Maildir writes behind a colon what was done with the mail.
      name: sub === "" ? name : name.replace(/[:;!]2,[A-Za-z]*$/, ""),
      holds: isMailbox ? "mailbox" : "mail",
      size: stats.size,
      changedAt: Math.floor(stats.mtimeMs),
      isWhole: sub !== "",
    });
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Opened without following a link, and without waiting for the other end of a pipe; then it is asked what was opened. */
async function read(address: string, file: LyingFile): Promise<FileRead> {
  const folder = fileURLToPath(address);
  const path = join(folder, file.path);
  const most = file.holds === "mailbox" ? limits.mailboxBytes : limits.sourceBytes;
  let handle;
  try {
    if ((await realpath(dirname(path))) !== dirname(path)) return { kind: "failed", detail: `${file.path}: its folder is a link now.` };
    handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: "failed", detail: `${file.path}: expected a file, but it is none any more.` };
    if (stats.size > most) return { kind: "failed", detail: tooLarge(file.path, stats.size, most) };
    const bytes = new Uint8Array(stats.size);
    let size = 0;
    while (size < bytes.length) {
      const { bytesRead } = await handle.read(bytes, size, bytes.length - size, size);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    return { kind: "bytes", bytes: bytes.subarray(0, size) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { kind: "gone" };
    const problem = unreadable(error, file.path);
    return { kind: "failed", detail: problem.message };
  } finally {
    await handle?.close();
  }
}

function tooLarge(path: string, size: number, most: number): string {
  return `${path}: expected at most ${megabytes(most)}, but it has ${megabytes(size)}. Split it, or save the newsletter's page.`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_048_576)} MiB`;
}
