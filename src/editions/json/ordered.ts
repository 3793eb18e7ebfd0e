/** The value with the keys of its objects in a given order; a key that is not in it comes last, by its letters. */
export function toOrdered(value: unknown, order: readonly string[]): unknown {
  const places = new Map(order.map((key, at) => [key, at]));
  const placeOf = (key: string): number => places.get(key) ?? places.size;
  const sort = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(sort);
    if (typeof inner !== "object" || inner === null) return inner;
    const entries = Object.entries(inner).toSorted(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, sort(each)]));
  };
  return sort(value);
}
