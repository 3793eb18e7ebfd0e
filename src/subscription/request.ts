import { readToken } from "./token.ts";
import type { Grant, Signer } from "./token.ts";

/** What came to the address of a link in a mail. */
export interface LinkRequest {
  readonly method: string;
  readonly token: string;
  /** Body of a form, "name=value&name=value"; empty without one. */
  readonly body: string;
}

/**
 * What to do about it. `ask`: show a page with a button that posts `confirm=yes`. `done`: the subscriber said so, carry it out; doing
 * it twice changes nothing. `refuse`: an answer with this status and nothing done.
 */
export type LinkAnswer =
  | { readonly kind: "ask"; readonly grant: Grant }
  | { readonly kind: "done"; readonly grant: Grant; readonly by: "one-click" | "button" }
  | { readonly kind: "refuse"; readonly status: 400 | 403 | 405 | 410; readonly why: string };

const refusals = {
  malformed: { status: 400, why: "The link is not whole. Open it from the mail again." },
  forged: { status: 403, why: "The link was not made here." },
  expired: { status: 410, why: "The link has expired. Subscribe again to get a new one." },
} as const;

/**
 * Decides about a request. Following a link (GET, HEAD) never changes anything: programs that scan mail follow every link. Posting
 * does: the button of the page, or for the way out the body that RFC 8058 prescribes, sent by the reader's mail program without
 * cookies. Any other body changes nothing.
 */
export function answerLink({ method, token, body }: LinkRequest, signer: Signer, nowMs: number): LinkAnswer {
  const reading = readToken(token, signer, nowMs);
  if (reading.kind === "refused") return { kind: "refuse", ...refusals[reading.why] };
  const { grant } = reading;
  if (method === "GET" || method === "HEAD") return { kind: "ask", grant };
  if (method !== "POST") return { kind: "refuse", status: 405, why: "Only GET and POST are answered here." };
  const form = new URLSearchParams(body);
  if (grant.purpose === "unsubscribe" && form.get("List-Unsubscribe")?.toLowerCase() === "one-click")
    return { kind: "done", grant, by: "one-click" };
  if (form.get("confirm") === "yes") return { kind: "done", grant, by: "button" };
  return {
    kind: "refuse",
    status: 400,
    why: "Expected the button of the page or List-Unsubscribe=One-Click, but something else was posted.",
  };
}
