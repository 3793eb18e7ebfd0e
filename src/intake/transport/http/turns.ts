/** Time as the fetcher needs it; tests hand in their own. */
export interface FetchClock {
  /** Milliseconds since 1970, for the dates that servers write. */
  now(): number;
  /** Milliseconds by a clock that nobody corrects, for everything that is waited for or measured. */
  passed(): number;
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export interface Turns {
  /** Waits until the host may be asked. The turn must be ended. Rejects when the signal ends the wait. */
  take(host: string, options: { readonly spaced: boolean; readonly signal: AbortSignal | undefined }): Promise<() => void>;
  /** A host that asks for more time between requests than all others. */
  slowDown(host: string, spacingMs: number): void;
  /** A host that asks to be left alone for a while. Turns are given all the same; who takes one looks at `heldFor`. */
  hold(host: string, ms: number): void;
  /** Milliseconds for which a host wants to be left alone; 0: it may be asked. */
  heldFor(host: string): number;
}

interface Host {
  /** Ends when the request before has ended. */
  last: Promise<void>;
  waiting: number;
  nextAt: number;
  heldUntil: number;
  spacingMs: number;
}

/** Hosts that are remembered; those without waiting requests are forgotten first. */
const hostsMax = 5_000;

/** Never longer, whatever a host asks for: the rest of the queue would starve. */
const spacingMaxMs = 30_000;

/** Never longer, whatever one page asks for: all sources of its host would be silent. */
const holdMaxMs = 86_400_000;

/**
 * One request at a time for each host, its starts spaced, and no more than `atOnce` in all. A redirect and robots.txt belong to the
 * request that needs them, so that only its start is spaced.
 */
export function createTurns(clock: FetchClock, settings: { readonly spacingMs: number; readonly atOnce: number }): Turns {
  const hosts = new Map<string, Host>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    if (hosts.size >= hostsMax)
      for (const [other, { waiting: busy, nextAt, heldUntil }] of hosts)
        if (busy === 0 && Math.max(nextAt, heldUntil) <= clock.passed()) hosts.delete(other);
    const fresh: Host = { last: Promise.resolve(), waiting: 0, nextAt: 0, heldUntil: 0, spacingMs: settings.spacingMs };
    hosts.set(name, fresh);
    return fresh;
  };
  const enter = async (): Promise<void> => {
    if (running < settings.atOnce) running++;
    // Whoever leaves hands the place over, so that the count stays.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
  return {
    async take(name, { spaced, signal }) {
      const host = hostOf(name);
      const before = host.last;
      const turn = Promise.withResolvers<void>();
      host.last = before.then(() => turn.promise);
      host.waiting++;
      const end = (): void => {
        host.waiting--;
        turn.resolve();
      };
      try {
        await before;
        if (spaced) {
          const delay = host.nextAt - clock.passed();
          if (delay > 0) await clock.wait(delay, signal);
        }
        signal?.throwIfAborted();
        await enter();
      } catch (error) {
        end();
        throw error;
      }
      if (spaced) host.nextAt = clock.passed() + host.spacingMs;
      return () => {
        leave();
        end();
      };
    },
    slowDown(name, spacingMs) {
      hostOf(name).spacingMs = Math.max(settings.spacingMs, Math.min(spacingMs, spacingMaxMs));
    },
    hold(name, ms) {
      const host = hostOf(name);
      host.heldUntil = Math.max(host.heldUntil, clock.passed() + Math.min(ms, holdMaxMs));
    },
    heldFor: (name) => Math.max(0, (hosts.get(name)?.heldUntil ?? 0) - clock.passed()),
  };
}

export const systemClock: FetchClock = {
  now: () => Date.now(),
  passed: () => performance.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal!.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal?.addEventListener("abort", stop, { once: true });
      if (signal?.aborted) stop();
    }),
};
