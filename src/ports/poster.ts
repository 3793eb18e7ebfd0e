import type { Failed, FetchedPage, FetchLimits, Refused } from "./fetcher.ts";

/**
 * Sends JSON to one address that the user named and reads the answer, within the same guard as a fetcher. It follows no redirect, because what is sent was meant for that address only, and asks no robots.txt, because an interface for
 * programs is made for them.
 */
export interface Poster {
  /** Never rejects for what the world does. */
  readonly post: (request: PostRequest) => Promise<Posted>;
  readonly close: () => Promise<void>;
}

export interface PostRequest {
  readonly url: string;
  readonly json: string;
  /** Value of the Authorization header; null for none. */
  readonly authorization: string | null;
  /** Those of the caller: whoever thinks about an answer needs longer than whoever hands out a page. */
  readonly limits: FetchLimits;
}

export type Posted = FetchedPage | Refused | Failed;
