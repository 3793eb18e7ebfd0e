/** So many at once and so many a second, for each key: a bucket that fills again. What is asked of an empty one is refused. */
export interface Allowance {
  /** 0 when it is allowed and was taken; else the milliseconds until it will be. `now` in milliseconds, from one clock. */
  take(key: string, now: number): number;
  /** Puts back what was taken and proved to be well. */
  giveBack(key: string): void;
}

export interface AllowanceOptions {
  readonly atOnce: number;
  /** One more after so many milliseconds. */
  readonly everyMs: number;
  /** Keys remembered; the one that was asked for longest ago is forgotten first. */
  readonly keysMax: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

export function createAllowance({ atOnce, everyMs, keysMax }: AllowanceOptions): Allowance {
  // In the order of their last use.
  const buckets = new Map<string, Bucket>();
  const fill = ({ left, at }: Bucket, now: number): number => Math.min(atOnce, left + Math.max(0, now - at) / everyMs);
  const keep = (key: string, bucket: Bucket): void => {
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > keysMax) buckets.delete(buckets.keys().next().value!);
  };
  return {
    take(key, now) {
      const known = buckets.get(key) ?? { left: atOnce, at: now };
      const left = fill(known, now);
      // What is refused is not counted: who waits as told is let in.
      keep(key, left >= 1 ? { left: left - 1, at: now } : known);
      return left >= 1 ? 0 : Math.ceil((1 - left) * everyMs);
    },
    giveBack(key) {
      const known = buckets.get(key);
      if (known !== undefined) buckets.set(key, { ...known, left: Math.min(atOnce, known.left + 1) });
    },
  };
}
