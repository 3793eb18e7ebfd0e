/** Remembers the last made values by key; the one that was asked for longest ago is forgotten first. */
export interface Cache<Value> {
  get(key: string, make: () => Value): Value;
}

export function createCache<Value>(max: number): Cache<Value> {
  const values = new Map<string, Value>();
  return {
    get(key, make) {
      const value = values.has(key) ? values.get(key)! : make();
      values.delete(key);
      values.set(key, value);
      if (values.size > max) values.delete(values.keys().next().value!);
      return value;
    },
  };
}
