import { request as send } from "undici";
import type { Dispatcher } from "undici";
import { acceptedCodings, decodeBody } from "../../coding.ts";
import type { Body } from "../../coding.ts";
import { readCodings, readContentType } from "../../formats/index.ts";
import type { FetchLimits, WantedKind } from "../../../ports/index.ts";
import { acceptHeader } from "./headers.ts";
import type { HeaderOf } from "./headers.ts";

/** One request to one address, no redirect followed. */
export interface Exchange {
  readonly address: URL;
  readonly wanted: WantedKind;
  readonly userAgent: string;
  readonly authorization: string | undefined;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Sent as JSON by POST; null: nothing is sent, and the address is read by GET. */
  readonly json: string | null;
  readonly limits: FetchLimits;
  /** Of `limits.totalMs`, what earlier hops have left. */
  readonly restMs: number;
  readonly signal: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly header: HeaderOf;
  /** Of a 2xx answer whose type can be read; otherwise null, and the body was not read. */
  readonly body: Body | null;
}

/** A time limit of ours was reached. */
export class Late extends Error {}

/** Sends one request and reads its answer within the limits. Rejects for everything that keeps an answer from coming. */
export async function exchange(dispatcher: Dispatcher, one: Exchange): Promise<Answer> {
  const stop = new AbortController();
  const late = (what: string, ms: number): NodeJS.Timeout => setTimeout(() => stop.abort(new Late(`${what} within ${ms / 1000} s`)), ms);
  const headersMs = Math.min(one.limits.headersMs, one.restMs);
  const headersTimer = late("no answer", headersMs);
  const totalTimer = late("no end of the answer", one.restMs);
  const signal = one.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, one.signal]);
  try {
    const sent = one.json === null ? ({ method: "GET" } as const) : ({ method: "POST", body: one.json } as const);
    const options = { dispatcher, ...sent, headers: headersOf(one), signal, headersTimeout: 0, bodyTimeout: 0 } as const;
    const { statusCode: status, headers, body } = await unlessEnded(send(plainAddress(one.address), options), signal);
    clearTimeout(headersTimer);
    const header: HeaderOf = (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    };
    if (status < 200 || status > 299 || isMedia(header("content-type"))) {
      // Nothing of it is needed; the connection goes with it, because the rest may be long.
      body.on("error", () => undefined).destroy();
      return { status, header, body: null };
    }
    const announced = Number(header("content-length") ?? 0);
    if (announced > one.limits.compressedBytes) {
      body.on("error", () => undefined).destroy();
      const detail = `Expected at most ${one.limits.compressedBytes} bytes, but ${announced} are announced.`;
      return { status, header, body: { kind: "refused", reason: "too-large", detail } };
    }
    return { status, header, body: await decodeBody(body, readCodings(header("content-encoding")), one.limits) };
  } catch (error) {
    // The reason why it was ended says more than that it was ended.
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(headersTimer);
    clearTimeout(totalTimer);
  }
}

type Response = Dispatcher.ResponseData;

/** The client heeds its signal only once it has a connection; a host that lets nobody connect would hold us until it is given up. */
function unlessEnded(sent: Promise<Response>, signal: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    sent.then(
      (response) => {
        signal.removeEventListener("abort", stop);
        if (signal.aborted) response.body.on("error", () => undefined).destroy();
        resolve(response);
      },
      (error: unknown) => {
        signal.removeEventListener("abort", stop);
        reject(error as Error);
      },
    );
  });
}

function headersOf(one: Exchange): Record<string, string> {
  return {
    ...(one.json === null ? { accept: acceptHeader(one.wanted) } : { accept: "application/json", "content-type": "application/json" }),
    "accept-encoding": acceptedCodings,
    "user-agent": one.userAgent,
    ...(isHeaderValue(one.etag) ? { "if-none-match": one.etag } : {}),
    ...(isHeaderValue(one.lastModified) ? { "if-modified-since": one.lastModified } : {}),
    ...(one.authorization === undefined ? {} : { authorization: one.authorization }),
  };
}

/** What a server once sent us may have been stored and altered since; nothing but plain characters goes back into a header. */
function isHeaderValue(value: string | null): value is string {
  return value !== null && /^[\u0020-\u007e\u0080-\u00ff]{1,1000}$/.test(value);
}

/** Without name and password, which travel in a header of their own. */
function plainAddress(address: URL): URL {
  const copy = new URL(address.href);
  copy.username = "";
  copy.password = "";
  return copy;
}

/** Pictures, films, sounds, archives: nothing that can be read, so that it is not loaded. Feeds come under every other type. */
export function isMedia(contentType: string | undefined): boolean {
  const { type } = readContentType(contentType);
  return type !== null && /^(?:image|audio|video|font|model)\/|^application\/(?:pdf|zip|x-7z|x-tar|x-msdownload|java-)/.test(type);
}
