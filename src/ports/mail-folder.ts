/**
 * Folders of mails on the desk's own machine. They become sources by the command of whoever owns the machine and in no other way: no
 * form, list or answer of a host may name a file to a desk.
 */
export interface MailFolders {
  /** What lies in the folder at this moment. Never rejects for what the disk does. `address`: of the scheme "file:". */
  look(address: string): Promise<FolderLook>;
  /** The bytes of one of its files, never those of a file elsewhere. */
  read(address: string, file: LyingFile): Promise<FileRead>;
}

export type FolderLook =
  | {
      readonly kind: "folder";
      readonly files: readonly LyingFile[];
      /** What was passed over though it might be a mail, in words; null: nothing. */
      readonly doubt: string | null;
    }
  | {
      readonly kind: "failed";
      /** What was expected, what came, what to do. Names the folder without its path, because readers of the desk see it. */
      readonly detail: string;
    };

export interface LyingFile {
  /** Below the folder: "seven.eml", "new/1750000000.M1.host". */
  readonly path: string;
  /** What stays when a mail program moves the file or marks its mail as read. */
  readonly name: string;
  readonly holds: "mail" | "mailbox";
  readonly size: number;
  /** Milliseconds since 1970, by the disk. */
  readonly changedAt: number;
  /** It was put there in one go (Maildir); any other file may still be written. */
  readonly isWhole: boolean;
}

export type FileRead =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** It was taken away since the look. */
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly detail: string };
