import type { Failed, FailureReason, Refused } from "../../../ports/index.ts";
import { ConnectionRefused } from "./connector.ts";
import { Late } from "./exchange.ts";
import { plain, shown } from "./hop.ts";

/** Codes of the system and of Node by what they mean to the caller. */
const reasons: readonly (readonly [RegExp, FailureReason])[] = [
  [/^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, "name"],
  [/^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/, "timeout"],
  [/^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/, "tls"],
  [/^(?:HPE_|UND_ERR_(?:HEADERS_OVERFLOW|RES_CONTENT_LENGTH|RESPONSE|RES_EXCEEDED)|UND_ERR_INVALID)/, "broken"],
];

/** A host wants to be left alone for so long. */
export class Held extends Error {
  readonly restMs: number;

  constructor(restMs: number) {
    super(`for another ${Math.ceil(restMs / 1000)} s`);
    this.name = "Held";
    this.restMs = restMs;
  }
}

const words: Readonly<Record<FailureReason, string>> = {
  name: "the name of the host leads nowhere. Check the address, and whether this machine is online",
  connection: "no connection could be made. Check the address, and whether this machine is online",
  tls: "the connection is not secure: its certificate or its encryption is wrong",
  timeout: "it took too long",
  broken: "what came is not HTTP, or ends early",
  status: "the server brought no document",
  held: "its host asked to be left alone, and nothing was sent",
  stopped: "the request was ended",
};

/** An error of a hop as an answer. An error without a code is a mistake of ours and goes on as it is. */
export function toFailure(
  error: unknown,
  address: URL,
  route: Pick<Failed, "url" | "redirects" | "movedTo">,
  signal: AbortSignal | undefined,
): Failed | Refused {
  const refusal = causes(error).find((cause) => cause instanceof ConnectionRefused);
  if (refusal !== undefined)
    return { kind: "refused", ...route, reason: refusal.reason, detail: `${shown(address)}: ${plain(refusal.message)}` };
  const reason = signal?.aborted ? "stopped" : reasonOf(error);
  if (reason === undefined) throw error;
  const cause = error instanceof Error ? plain(error.message) : "no reason was given";
  const detail = `Expected a document from ${shown(address)}, but ${words[reason]} (${cause}).`;
  const retryAfterMs = error instanceof Held ? error.restMs : null;
  return { kind: "failed", ...route, reason, status: null, retry: "later", retryAfterMs, detail };
}

function reasonOf(error: unknown): FailureReason | undefined {
  let reason: FailureReason | undefined;
  for (const cause of causes(error)) {
    if (cause instanceof Late) return "timeout";
    if (cause instanceof Held) return "held";
    // The parser of undici gives a code for some of its errors only.
    if (cause.name === "HTTPParserError") return "broken";
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const found = reasons.find(([pattern]) => pattern.test(code));
    if (found !== undefined) return found[1];
    if (typeof code === "string" && code !== "") reason = "connection";
  }
  return reason;
}

function causes(error: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let one = error; one instanceof Error && found.length < 5; one = one.cause) found.push(one);
  return found;
}
