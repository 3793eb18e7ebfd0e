/** Values that are dear to make, kept by key. The ones asked for longest ago are forgotten first when they weigh too much together. */
export interface Kept<Value> {
  get(key: string, make: () => Value): Value;
}

/** `weigh` says what a value takes, in the unit of `weightMax`; a value that is heavier alone is not kept. */
export function createKept<Value>(weightMax: number, weigh: (value: Value) => number): Kept<Value> {
  const values = new Map<string, { readonly value: Value; readonly weight: number }>();
  let weight = 0;
  const forget = (key: string): void => {
    weight -= values.get(key)?.weight ?? 0;
    values.delete(key);
  };
  return {
    get(key, make) {
      const known = values.get(key);
      if (known !== undefined) {
        values.delete(key);
        values.set(key, known);
        return known.value;
      }
      const value = make();
      const own = weigh(value);
      forget(key);
      if (own > weightMax) return value;
      values.set(key, { value, weight: own });
      weight += own;
      while (weight > weightMax) forget(values.keys().next().value!);
      return value;
    },
  };
}
