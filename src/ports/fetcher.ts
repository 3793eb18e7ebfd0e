/**
 * The one way out of the process. Every outgoing request of the product goes through a fetcher, because every hole of other readers was
 * a second path without the check. Nothing in a request or an answer depends on how it is done: tests hand in a fetcher of their own.
 */
export interface Fetcher {
  /** Never rejects for what the world does: a refusal and a failure are answers. Rejects only after `close`, which is a mistake of ours. */
  readonly fetch: (request: FetchRequest) => Promise<Fetched>;
  /** Waits for what is under way and closes all connections. */
  readonly close: () => Promise<void>;
}

/**
 * What the caller is able to read. It decides the Accept header and whether robots.txt is asked: a feed, a sitemap and robots.txt itself
 * are published for machines, a page is not.
 */
export type WantedKind = "page" | "feed" | "sitemap" | "robots";

export interface FetchRequest {
  /** Absolute, http or https. A name and password in it are sent to its own origin only and stand in no answer. */
  readonly url: string;
  readonly wanted: WantedKind;
  /** Validators of the last good answer as the server wrote them; the server then need not send the same bytes again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Tighter limits than the fetcher's own; wider ones are not granted. */
  readonly limits?: Partial<FetchLimits>;
  /** Ends the request; the answer is then "failed" with the reason "stopped". */
  readonly signal?: AbortSignal;
}

export interface FetchLimits {
  /** From the start of a hop until its headers are there. */
  readonly headersMs: number;
  /** For all hops together, without the wait for a turn. */
  readonly totalMs: number;
  /** Bytes on the wire. */
  readonly compressedBytes: number;
  /** Bytes after the content codings were undone. */
  readonly decodedBytes: number;
  readonly redirects: number;
}

export type Fetched = FetchedPage | NotModified | Refused | Failed;

/** Every answer tells which way it went. */
interface Route {
  /** Address that answered, or at which it ended. */
  readonly url: string;
  readonly redirects: readonly Redirect[];
  /** Where the requested address lives now: the end of the permanent redirects that come before any temporary one; null: it has not moved. */
  readonly movedTo: string | null;
}

export interface Redirect {
  readonly status: 301 | 302 | 303 | 307 | 308;
  readonly from: string;
  readonly to: string;
  /** 301 and 308: the server says that the old address is over. */
  readonly permanent: boolean;
}

/** An answer with a body, status 2xx. */
export interface FetchedPage extends Route, Freshness {
  readonly kind: "page";
  readonly status: number;
  /** The body without its content codings. */
  readonly bytes: Uint8Array;
  readonly compressedBytes: number;
  /** Lower case, without parameters, e.g. "text/html"; null when the server names none. */
  readonly contentType: string | null;
  /** Character set of the Content-Type header. */
  readonly charset: string | null;
}

/** The server says that the bytes are those of the validators. */
export interface NotModified extends Route, Freshness {
  readonly kind: "not-modified";
}

export interface Freshness {
  /** For the next request; the old ones when the answer has none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Milliseconds for which the server says that asking again is useless (Cache-Control max-age, Expires); null: it says nothing. */
  readonly freshForMs: number | null;
  /** Milliseconds after which the server wants to be asked again (Retry-After); null: it says nothing. */
  readonly retryAfterMs: number | null;
}

/** We did not ask, or did not read on. Asking again gives the same as long as address and rules are the same. */
export interface Refused extends Route {
  readonly kind: "refused";
  readonly reason: RefusalReason;
  /** What was expected, what came, what to do. Holds no control characters. */
  readonly detail: string;
}

export type RefusalReason =
  /** Not an absolute http or https address. */
  | "url"
  | "port"
  /** The host is, or its name leads to, an address that is not public. */
  | "address"
  /** robots.txt forbids the page to us. */
  | "robots"
  /** From https to http. */
  | "downgrade"
  /** More redirects than allowed, or in a circle. */
  | "redirects"
  /** More bytes than allowed, on the wire, decoded, or by their ratio. */
  | "too-large"
  /** A picture, a film, a program: nothing that is read. */
  | "type"
  /** A content coding that nobody asked for, or more than two of them. */
  | "coding";

/** The world failed. `retry: "never"` is a final word of the server (410); anything else may mend. */
export interface Failed extends Route {
  readonly kind: "failed";
  readonly reason: FailureReason;
  /** Status of the server, for the reason "status". */
  readonly status: number | null;
  readonly retry: "later" | "never";
  /** Milliseconds that the server asks us to wait; null: it says nothing. */
  readonly retryAfterMs: number | null;
  readonly detail: string;
}

export type FailureReason =
  /** The host's name leads nowhere. Offline, every name does. */
  | "name"
  /** No connection: refused, unreachable, reset. */
  | "connection"
  /** The certificate is wrong, or TLS could not be agreed. */
  | "tls"
  | "timeout"
  /** The answer is not HTTP, ends early, or its coding is broken. */
  | "broken"
  /** The server answered with a status that brings no document. */
  | "status"
  /** The host asked for a rest (Retry-After of 429 or 503) that is not over; nothing was sent. */
  | "held"
  /** The caller ended it. */
  | "stopped";
