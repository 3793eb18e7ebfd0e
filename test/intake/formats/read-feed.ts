import assert from "node:assert/strict";
import { readListing } from "../../../src/intake/formats/index.ts";
import type { Feed } from "../../../src/intake/formats/index.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export function read(text: string): { readonly feed: Feed; readonly codes: readonly string[] } {
  const { value, notices } = readListing(bytes(text), { address: "https://gull.example/feed" });
  assert.ok(value?.kind === "feed");
  return { feed: value, codes: notices.map((notice) => notice.code) };
}

export const wrap = (item: string, head = ""): string =>
  `${head}<rss version="2.0"><channel><title>t</title><item>${item}</item></channel></rss>`;
