import { VariorumError } from "../kernel/index.ts";

/** Where a model is asked, and the rules that let us connect there. */
export interface Allowed {
  readonly completions: string;
  readonly allow: readonly string[];
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address that takes requests, for the base address that the user gives. Naming an address of this machine allows it, at that port and
 * only there; any other address needs no rule or one of the administrator.
 */
export function toAllowed(url: string, hasKey: boolean): Allowed {
  const address = URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "") {
    throw new VariorumError(
      "usage",
      `Expected the base address of a model such as http://127.0.0.1:11434/v1, but "${address === null ? url : address.origin}" came.`,
    );
  }
  if (address.username !== "" || address.password !== "") {
    throw new VariorumError("usage", "Expected the address of a model without name and password. Give a key by VARIORUM_MODEL_KEY.");
  }
  const isOwn = loopback.test(address.hostname);
  if (hasKey && !isOwn && address.protocol === "http:") {
    throw new VariorumError(
      "usage",
      `Expected https for a model that is asked with a key, but ${address.origin} is open to all on the way.`,
    );
  }
  const port = address.port === "" ? (address.protocol === "https:" ? "443" : "80") : address.port;
  const base = address.href.replace(/\/+$/, "");
  return {
    completions: base.endsWith("/chat/completions") ? base : `${base}/chat/completions`,
    allow: isOwn ? [`127.0.0.0/8:${port}`, `[::1]:${port}`] : [],
  };
}
