import { VariorumError } from "../../kernel/index.ts";
import type { Fetched, FetchedPage } from "../../ports/index.ts";
import type { FetcherSettings } from "./http/index.ts";

/** Fetches each address once, through the guarded fetcher, which is loaded only when there is an address. */
export async function fetchAddresses(addresses: readonly string[], settings: FetcherSettings): Promise<ReadonlyMap<string, Fetched>> {
  if (addresses.length === 0) return new Map();
  const { createFetcher } = await import("./http/index.ts");
  const fetcher = createFetcher(settings);
  try {
    const answers = addresses.map(async (url): Promise<readonly [string, Fetched]> => [url, await fetcher.fetch({ url, wanted: "page" })]);
    return new Map(await Promise.all(answers));
  } finally {
    await fetcher.close();
  }
}

/** The page, or the error that says why there is none. */
export function needPage(fetched: Fetched, written: string): FetchedPage {
  switch (fetched.kind) {
    case "page":
      if (fetched.bytes.length > 0) return fetched;
      throw new VariorumError("fetch-failed", `${written}: expected a page, but the answer is empty. Try again later.`);
    case "not-modified":
      throw new VariorumError("fetch-failed", `${written}: expected a page, but the server sent none. Try again later.`);
    case "refused":
      throw new VariorumError("fetch-refused", withoutName(written, fetched.detail));
    case "failed":
      throw new VariorumError("fetch-failed", `${withoutName(written, fetched.detail)} ${cureOf(fetched.retryAfterMs, fetched.retry)}`);
  }
}

function withoutName(written: string, detail: string): string {
  return detail.startsWith(written) ? detail : `${written}: ${detail.replace(/^Expected/, "expected")}`;
}

function cureOf(retryAfterMs: number | null, retry: "later" | "never"): string {
  if (retry === "never") return "It is gone for good.";
  if (retryAfterMs === null || retryAfterMs === 0) return "Try again later, or give a saved page.";
  return `The server asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
}
