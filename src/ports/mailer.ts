/** A mail for one reader. Each mail goes to one address: a list in one mail would show every reader the others. */
export interface OutgoingMail {
  /** "Morning digest <digest@example.org>" or the bare address. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When it is sent, milliseconds since 1970. */
  readonly dateMs: number;
  /** Without angle brackets; a bounce gives it back. */
  readonly messageId: string;
}

export interface Delivery {
  /** What the server said when it took the mail. */
  readonly response: string;
  readonly messageId: string;
}

/** Sends mail. Has a life: close it, or use `await using`. */
export interface Mailer extends AsyncDisposable {
  /** Rejects with `mail-refused` when the server will never take it, with `mail-failed` when it may take it later. */
  send(mail: OutgoingMail): Promise<Delivery>;
}
