import { request } from "node:http";
import { writtenReports } from "./reports.ts";

export interface Readers {
  /** "report ID" for each report that was sent and acknowledged. */
  readonly acknowledged: readonly string[];
  readonly served: number;
  readonly faults: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Readers do not ask again at once: they leave the desk time to take reports in. */
const pauseMs = 20;

/** Asks for one page of a desk after the other, and sends it a report now and then, until it answers no more. */
export async function askUntilKilled(url: string, seed: number): Promise<Readers> {
  const acknowledged: string[] = [];
  const faults: string[] = [];
  const reports = writtenReports(seed + 500_000);
  const paths = ["/", "/search?q=ferry", "/api/stories", "/names/person", "/outlets", "/healthz", "/metrics"];
  let served = 0;
  for (let at = 0; ; at++) {
    const path = paths[at % paths.length]!;
    const sends = at % 4 === 3;
    const report = sends ? reports.next().value : undefined;
    const answer = await ask(`${url}${report === undefined ? path.slice(1) : `api/reports?file=${report.file}`}`, report?.bytes);
    if (answer === undefined) return { acknowledged, served, faults };
    served++;
    if (answer.status >= 400 && answer.status !== 404) faults.push(`${sends ? "a report that was sent" : path} answers ${answer.status}`);
    if (answer.status === 201) acknowledged.push(`report ${(JSON.parse(answer.body) as { report: string }).report}`);
    const story = /\/story\/(s\w+)/.exec(answer.body)?.[0];
    if (story !== undefined) paths[paths.length - 1] = story;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Undefined when the desk was killed before it had answered wholly. */
function ask(url: string, body: Uint8Array | undefined): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const sent = request(url, { method: body === undefined ? "GET" : "POST" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", () => resolve(undefined));
      response.on("close", () =>
        resolve(response.complete ? { status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() } : undefined),
      );
    });
    sent.on("error", () => resolve(undefined));
    sent.end(body);
  });
}
