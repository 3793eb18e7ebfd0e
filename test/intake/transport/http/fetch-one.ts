import type { Fetched, FetchRequest } from "../../../../src/ports/index.ts";
import { withServer } from "./server.ts";
import type { Pages } from "./server.ts";

export const html = { "content-type": "text/html; charset=utf-8" };
export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** "page 200", "refused address", "failed status 404": the kind and what it says first. */
export function brief(fetched: Fetched): string {
  switch (fetched.kind) {
    case "page":
      return `page ${fetched.status} ${text(fetched.bytes)}`;
    case "not-modified":
      return "not-modified";
    case "refused":
      return `refused ${fetched.reason}`;
    case "failed":
      return `failed ${fetched.reason}${fetched.status === null ? "" : ` ${fetched.status}`} ${fetched.retry}`;
  }
}

export async function fetchOne(pages: Pages, path: string, request: Partial<FetchRequest> = {}, settings = {}): Promise<Fetched> {
  let fetched: Fetched | undefined;
  await withServer(
    pages,
    async ({ origin, fetcher }) => {
      fetched = await fetcher.fetch({ url: path.startsWith("/") ? origin + path : path, wanted: "feed", ...request });
    },
    settings,
  );
  return fetched!;
}
