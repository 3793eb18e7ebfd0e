import type { Redirect } from "../../../ports/index.ts";

/** Where a redirect leads, or why it is not followed. */
export type NextHop =
  | { readonly kind: "hop"; readonly redirect: Redirect }
  | { readonly kind: "refused"; readonly reason: "url" | "downgrade" | "redirects"; readonly detail: string };

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): status is Redirect["status"] {
  return redirectStatuses.has(status);
}

/** Decides a hop from the Location header: http or https only, never from https to http, never to where we have been. */
export function nextHop(from: URL, status: Redirect["status"], location: string, before: readonly Redirect[]): NextHop {
  const to = URL.parse(toText(location), from.href);
  if (to === null || !isWebAddress(to)) {
    return {
      kind: "refused",
      reason: "url",
      detail: `Expected a redirect to a web page, but ${shown(from)} leads to "${plain(location)}".`,
    };
  }
  // No server sees a fragment, and a name and password that a server sends us are not ours.
  to.hash = "";
  to.username = "";
  to.password = "";
  if (from.protocol === "https:" && to.protocol === "http:") {
    return { kind: "refused", reason: "downgrade", detail: `Expected to stay on https, but ${shown(from)} leads to ${shown(to)}.` };
  }
  const address = withoutSecrets(to);
  if (before.some((one) => one.from === address) || address === withoutSecrets(from)) {
    return { kind: "refused", reason: "redirects", detail: `Expected a page, but ${shown(from)} leads back to ${shown(to)}, in a circle.` };
  }
  return { kind: "hop", redirect: { status, from: withoutSecrets(from), to: to.href, permanent: status === 301 || status === 308 } };
}

export function isWebAddress(address: URL): boolean {
  return (address.protocol === "http:" || address.protocol === "https:") && address.hostname !== "";
}

/** The address without name, password and fragment. */
export function withoutSecrets(address: URL): string {
  const copy = new URL(address.href);
  copy.username = "";
  copy.password = "";
  copy.hash = "";
  return copy.href;
}

/** An address for a message. */
export function shown(address: URL): string {
  return plain(withoutSecrets(address));
}

/** Hostile text in a message stays one short line. */
export function plain(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

/** Header bytes arrive as Latin-1; servers that write UTF-8 mean UTF-8. */
function toText(header: string): string {
  const bytes = Uint8Array.from(header, (character) => character.charCodeAt(0) & 255);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8 after all: as it came.
    return header;
  }
}

/** Where the first address lives now: the end of its leading permanent redirects. */
export function movedTo(redirects: readonly Redirect[]): string | null {
  let moved: string | null = null;
  for (const redirect of redirects) {
    if (!redirect.permanent) break;
    moved = redirect.to;
  }
  return moved;
}
