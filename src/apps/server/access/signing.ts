import { authenticate, createAllowance, toName } from "../../../accounts/index.ts";
import type { Accounts, Cost } from "../../../accounts/index.ts";
import type { Account } from "../../../ports/index.ts";
import { networkOf } from "./client-address.ts";

/** What became of a name and a password. */
export type Signing =
  | { readonly kind: "right"; readonly account: Account }
  | { readonly kind: "wrong" }
  | { readonly kind: "later"; readonly waitMs: number };

export interface Signer {
  /** Checks a password that came from an address, unless too many were tried. */
  check(address: string, name: string, password: string): Promise<Signing>;
}

/** A person mistypes a few times; ten tries and then one a minute guess no password of twelve characters in a lifetime. */
const triesOfAddress = { atOnce: 10, everyMs: 60_000, keysMax: 50_000 } as const;
/**
 * A name can be tried from many addresses. More than for one address, because who tries also keeps out the one whose name it is; who is
 * signed in already notices nothing.
 */
const triesOfName = { atOnce: 30, everyMs: 60_000, keysMax: 50_000 } as const;
/** Each takes 32 MiB and half a second of one of four threads; who waited much longer than two seconds would send again. */
const checksAtOnceMax = 8;
const busyWaitMs = 5_000;

export function createSigner(store: Accounts, cost: Cost | undefined): Signer {
  const addresses = createAllowance(triesOfAddress);
  const names = createAllowance(triesOfName);
  let checks = 0;
  return {
    async check(address, name, password) {
      if (checks >= checksAtOnceMax) return { kind: "later", waitMs: busyWaitMs };
      const network = networkOf(address);
      const known = toName(name);
      // Counted before they are checked, so that many at once are not let through together.
      const waitMs = addresses.take(network, performance.now()) || names.take(known, performance.now());
      if (waitMs > 0) return { kind: "later", waitMs };
      checks++;
      try {
        const account = await authenticate(store, known, password, new Date().toISOString(), cost);
        if (account === undefined) return { kind: "wrong" };
        addresses.giveBack(network);
        names.giveBack(known);
        return { kind: "right", account };
      } finally {
        checks--;
      }
    },
  };
}
