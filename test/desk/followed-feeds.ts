import type { Failed, Fetched, FetchedPage, Fetcher, FetchRequest, NotModified } from "../../src/ports/index.ts";

type Answers = Readonly<Record<string, string | Partial<FetchedPage> | Partial<NotModified> | Partial<Failed>>>;

export type TableFetcher = Fetcher & { readonly asked: readonly string[]; readonly requests: readonly FetchRequest[] };

/** Answers from a table by address; what is not in it is a page that is gone. */
export function fetcherOf(answers: Answers): TableFetcher {
  const asked: string[] = [];
  const requests: FetchRequest[] = [];
  return {
    asked,
    requests,
    async fetch(request): Promise<Fetched> {
      const { url } = request;
      asked.push(url);
      requests.push(request);
      const way = { url, redirects: [], movedTo: null };
      const answer = answers[url] ?? { kind: "failed", status: 410, retry: "never" };
      if (typeof answer !== "string" && answer.kind === "failed") {
        return { ...way, reason: "status", status: null, retry: "later", retryAfterMs: null, detail: `${url} fails`, ...answer } as Failed;
      }
      const bytes = new TextEncoder().encode(typeof answer === "string" ? answer : "");
      const plain = {
        etag: '"1"',
        lastModified: null,
        freshForMs: null,
        retryAfterMs: null,
        status: 200,
        contentType: "text/xml",
        charset: null,
      };
      return { kind: "page", ...way, ...plain, bytes, compressedBytes: 0, ...(typeof answer === "string" ? {} : answer) } as FetchedPage;
    },
    close: () => Promise.resolve(),
  };
}

export const paragraph: string =
  "The lock keeper of Tarn said on Tuesday that the gate would be mended before the regatta, and that boats could pass by day. ";
export const pageOf = (title: string): string =>
  `<html><body><article><h1>${title}</h1><p>${paragraph.repeat(2)}</p><p>${title}. ${paragraph}</p></article></body></html>`;
export const item = (number: number | string, guid: number | string = number): string =>
  `<item><title>Item ${number}</title><link>https://lock.example/${number}</link><guid isPermaLink="false">${guid}</guid></item>`;
export const feedOf = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Lock</title>${items.join("")}</channel></rss>`;
