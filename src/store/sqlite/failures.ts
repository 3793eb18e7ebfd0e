import { VariorumError } from "../../kernel/index.ts";

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html. */
const full = 13;
const ioError = 10;
const corrupt = 11;
const notADatabase = 26;
const readOnly = 8;
const cannotOpen = 14;

/** Says in our words what SQLite reports of the world; a mistake of ours (a wrong statement, a broken constraint) is passed on as it is. */
export function toStoreError(error: unknown, folder: string): unknown {
  const code = (error as { readonly errcode?: number }).errcode;
  if (code === undefined) return error;
  const cause = { cause: error };
  switch (code & 0xff) {
    case full:
      return new VariorumError(
        "store-full",
        `${folder}: expected room on the disk, but it is full. Nothing of this step was kept and what is stored can be read. Make room and go on.`,
        cause,
      );
    case ioError:
    case readOnly:
    case cannotOpen:
      return new VariorumError(
        "store-unwritable",
        `${folder}: expected a folder that can be written, but the system says "${(error as Error).message}". Check the disk and its permissions.`,
        cause,
      );
    case corrupt:
    case notADatabase:
      return new VariorumError(
        "store-broken",
        `${folder}: expected a database of Variorum, but the file is damaged or another's. Bring back a backup, or choose another folder.`,
        cause,
      );
    default:
      return error;
  }
}
