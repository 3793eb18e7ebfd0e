export type ErrorCode =
  | "file-missing"
  | "file-unreadable"
  | "file-empty"
  | "file-too-large"
  | "file-binary"
  | "folder-without-reports"
  | "no-match"
  | "no-report"
  | "not-a-report"
  | "not-a-source"
  | "fetch-refused"
  | "fetch-failed"
  | "manifest-wrong"
  | "questions-wrong"
  | "usage"
  | "output-failed"
  | "input-too-large"
  | "digest-wrong"
  | "dossier-wrong"
  | "mail-failed"
  | "mail-refused"
  | "bounce-unread"
  | "node-too-old"
  | "store-locked"
  | "store-full"
  | "store-unwritable"
  | "store-broken"
  | "store-newer"
  | "store-unsound"
  | "reading-failed"
  | "settings-wrong"
  | "server-failed"
  | "accounts-needed"
  | "account-wrong"
  | "not-signed-in"
  | "not-allowed"
  | "too-many-requests";

/** The world failed: network, disk, input that cannot be read, wrong use. `docs/errors.md` has an entry for each code. */
export const errorCodes: Readonly<Record<ErrorCode, { readonly exit: 1 | 2; readonly retry: "never" | "later" }>> = {
  "file-missing": { exit: 1, retry: "never" },
  "file-unreadable": { exit: 1, retry: "later" },
  "file-empty": { exit: 1, retry: "never" },
  "file-too-large": { exit: 1, retry: "never" },
  "file-binary": { exit: 1, retry: "never" },
  "folder-without-reports": { exit: 1, retry: "never" },
  "no-match": { exit: 1, retry: "never" },
  "no-report": { exit: 1, retry: "never" },
  "not-a-report": { exit: 1, retry: "never" },
  "not-a-source": { exit: 1, retry: "never" },
  "fetch-refused": { exit: 1, retry: "never" },
  "fetch-failed": { exit: 1, retry: "later" },
  "manifest-wrong": { exit: 2, retry: "never" },
  "questions-wrong": { exit: 2, retry: "never" },
  usage: { exit: 2, retry: "never" },
  "output-failed": { exit: 1, retry: "later" },
  "input-too-large": { exit: 1, retry: "never" },
  "digest-wrong": { exit: 2, retry: "never" },
  "dossier-wrong": { exit: 2, retry: "never" },
  "mail-failed": { exit: 1, retry: "later" },
  "mail-refused": { exit: 1, retry: "never" },
  "bounce-unread": { exit: 1, retry: "never" },
  "node-too-old": { exit: 1, retry: "never" },
  "store-locked": { exit: 1, retry: "later" },
  "store-full": { exit: 1, retry: "later" },
  "store-unwritable": { exit: 1, retry: "later" },
  "store-broken": { exit: 1, retry: "never" },
  "store-newer": { exit: 1, retry: "never" },
  "store-unsound": { exit: 1, retry: "never" },
  "reading-failed": { exit: 1, retry: "never" },
  "settings-wrong": { exit: 2, retry: "never" },
  "server-failed": { exit: 1, retry: "later" },
  "accounts-needed": { exit: 2, retry: "never" },
  "account-wrong": { exit: 2, retry: "never" },
  "not-signed-in": { exit: 1, retry: "never" },
  "not-allowed": { exit: 1, retry: "never" },
  "too-many-requests": { exit: 1, retry: "later" },
};

/** A message says what was expected, what came and what to do. */
export class VariorumError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = "VariorumError";
    this.code = code;
  }

  get retry(): "never" | "later" {
    return errorCodes[this.code].retry;
  }
}

/** A mistake of ours: states the invariant in words, is never caught below apps/. */
export function assert(holds: unknown, invariant: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${invariant}`);
}
