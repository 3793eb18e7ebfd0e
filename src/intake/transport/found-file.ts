/** A file that may hold a report, as it was written by the user and as the system finds it. */
export interface FoundFile {
  readonly kind: "file";
  /** As written by the user, or found below a folder or by a glob. */
  readonly written: string;
  readonly path: string;
}

export interface FoundStream {
  readonly kind: "stream";
  readonly written: "-";
}

/** A web address. */
export interface FoundAddress {
  readonly kind: "address";
  readonly written: string;
}
