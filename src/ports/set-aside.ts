/** A page that could not be read, kept so that it can be tried again by a version that can. */
export interface SetAsidePage {
  /** Of its bytes, which name it. */
  readonly sha256: string;
  readonly file: string;
  /** What was known of it besides its bytes, as JSON. */
  readonly about: string;
  readonly at: string;
  /** What happened, for people. */
  readonly why: string;
}

export interface SetAsideStore {
  /** Newest first. */
  pagesSetAside(): readonly SetAsidePage[];
  setPageAside(page: SetAsidePage, packed: Uint8Array): void;
  /** The bytes of a page that was set aside, as they were packed. */
  bytesSetAside(sha256: string): Uint8Array | undefined;
  /** Forgets that a page was set aside, when it could be read or is not wanted. */
  takePageBack(sha256: string): void;
}
