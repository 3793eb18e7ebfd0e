import { parseAddress } from "../../../intake/transport/http/index.ts";
import { isLoopback } from "../../loopback.ts";
import type { Settings } from "../../settings.ts";

/** How the desk is reached, from its settings. */
export interface Reach {
  /** Others than the people of this machine reach it: accounts are needed. */
  readonly isShared: boolean;
  /** People reach it by https, as the base URL says; the desk itself speaks http to whoever encrypts for it. */
  readonly isEncrypted: boolean;
  /** Whether a request for this `Host` is for us. */
  isOwnHost(host: string): boolean;
  /** Where its pages are, for links that leave it: the base URL, or else the name by which it was asked. */
  originOf(host: string): string;
}

export function toReach({ host, "base-url": baseUrl }: Pick<Settings, "host" | "base-url">): Reach {
  const base = baseUrl === null ? null : new URL(baseUrl);
  // A base URL of another machine's name says that a proxy on this one lets others in.
  const isShared = !isLoopback(host) || (base !== null && !isLoopback(base.hostname));
  return {
    isShared,
    isEncrypted: base?.protocol === "https:",
    isOwnHost(asked) {
      if (base !== null) return toHost(asked, base.protocol) === base.host;
      const name = asked.toLowerCase().replace(/:\d+$/, "");
      if (/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(name)) return true;
      // A foreign page can make a name of its own lead here, but never an address.
      return isShared && (name === host.toLowerCase() || parseAddress(name) !== undefined);
    },
    originOf: (asked) => base?.origin ?? `http://${asked}`,
  };
}

/** As URLs write it: without the port that the protocol has anyway. */
function toHost(asked: string, protocol: string): string {
  return asked.toLowerCase().replace(protocol === "https:" ? /:443$/ : /:80$/, "");
}
