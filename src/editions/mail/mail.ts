/** A mail as data: what an engine for sending needs, and nothing that names a person but the addresses that it is handed later. */
export interface MailEdition {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Headers besides those that every mail has. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailOptions {
  /** HTTPS address that unsubscribes this reader when something is posted to it (RFC 8058); its page asks first. */
  readonly unsubscribe?: string;
  /** Address that unsubscribes by mail, "mailto:..."; for programs that know RFC 2369 only. */
  readonly unsubscribeMail?: string;
  /** Name and address of the list, "Morning digest <digest.example.org>" (RFC 2919). */
  readonly listId?: string;
  /** Where the same digest stands on the web. */
  readonly web?: string;
}
