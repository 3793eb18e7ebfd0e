import { lstatSync, realpathSync } from "node:fs";
import { basename, resolve } from "node:path";
import { folderAddress } from "../desk/index.ts";
import { isWebAddress, openMailFolders } from "../intake/transport/index.ts";
import { VariorumError } from "../kernel/index.ts";

/** A folder of mails that can be followed, by its real path. */
export interface OfferedFolder {
  readonly path: string;
  readonly title: string;
  readonly mails: number;
  readonly mailboxes: number;
  readonly doubt: string | null;
}

/** The real path of a folder that is written in a command; undefined when it is no folder. Nothing that a browser sends comes here. */
export function findFolder(written: string, cwd: string): string | undefined {
  if (isWebAddress(written)) return undefined;
  try {
    const path = realpathSync(resolve(cwd, written));
    return lstatSync(path).isDirectory() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Looks into a folder as a visit does. Throws when it cannot be read. */
export async function offerOfFolder(path: string): Promise<OfferedFolder> {
  const look = await openMailFolders().look(folderAddress(path));
  if (look.kind === "failed") throw new VariorumError("file-unreadable", look.detail);
  const mails = look.files.filter((file) => file.holds === "mail").length;
  return { path, title: basename(path), mails, mailboxes: look.files.length - mails, doubt: look.doubt };
}
