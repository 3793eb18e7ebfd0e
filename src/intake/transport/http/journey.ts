import type { Failed, Fetched, FetchLimits, FetchRequest, Redirect, Refused, RefusalReason } from "../../../ports/index.ts";
import { readContentType } from "../../formats/index.ts";
import type { Answer } from "./exchange.ts";
import { readFreshness, readRetryAfter } from "./headers.ts";
import { movedTo, plain, shown, withoutSecrets } from "./hop.ts";
import { tighter } from "./settings.ts";

/** A request on its way from hop to hop. */
export interface Journey {
  readonly request: FetchRequest;
  readonly limits: FetchLimits;
  /** Sent to the origin that it was given for, and to no other. */
  readonly authorization: { readonly origin: string; readonly value: string } | undefined;
  readonly redirects: Redirect[];
  spentMs: number;
}

export function startJourney(request: FetchRequest, limits: FetchLimits): Journey {
  return { request, limits: tighter(limits, request.limits), authorization: authorizationOf(request.url), redirects: [], spentMs: 0 };
}

/** The last answer of a journey as the caller sees it. `now`: milliseconds since 1970. */
export function conclude(answer: Answer, address: URL, journey: Journey, now: number): Fetched {
  const { status, header, body } = answer;
  const { etag = null, lastModified = null } = journey.request;
  const way = route(journey, address);
  if (status === 304 && (etag !== null || lastModified !== null)) {
    return { kind: "not-modified", ...way, ...readFreshness(header, now, { etag, lastModified }) };
  }
  if (status < 200 || status > 299) {
    const detail = `Expected a document, but ${shown(address)} answers with status ${status}.`;
    const retry = status === 410 ? "never" : "later";
    return { kind: "failed", ...way, reason: "status", status, retry, retryAfterMs: readRetryAfter(header("retry-after"), now), detail };
  }
  const { type, charset } = readContentType(header("content-type"));
  if (body === null)
    return refused(journey, way.url, "type", `Expected something to read, but ${shown(address)} is of type ${plain(type ?? "")}.`);
  if (body.kind === "refused") return refused(journey, way.url, body.reason, `${shown(address)}: ${body.detail}`);
  if (body.kind === "broken") {
    return {
      kind: "failed",
      ...way,
      reason: "broken",
      status,
      retry: "later",
      retryAfterMs: null,
      detail: `${shown(address)}: ${body.detail}`,
    };
  }
  const { bytes, compressedBytes } = body;
  const freshness = readFreshness(header, now, { etag: null, lastModified: null });
  return { kind: "page", ...way, ...freshness, status, bytes, compressedBytes, contentType: type, charset };
}

export function route(journey: Journey, address: URL): Pick<Failed, "url" | "redirects" | "movedTo"> {
  return { url: withoutSecrets(address), redirects: journey.redirects, movedTo: movedTo(journey.redirects) };
}

export function refused(journey: Journey, url: string, reason: RefusalReason, detail: string): Refused {
  return { kind: "refused", url, redirects: journey.redirects, movedTo: movedTo(journey.redirects), reason, detail };
}

/** Name and password of the address as a header (RFC 7617). */
function authorizationOf(url: string): Journey["authorization"] {
  const address = URL.parse(url);
  if (address === null || (address.username === "" && address.password === "")) return undefined;
  const pair = `${decodePart(address.username)}:${decodePart(address.password)}`;
  return { origin: address.origin, value: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" means itself.
    return text;
  }
}
