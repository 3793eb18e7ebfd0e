/** Share of the smaller set that stands in the other one, 0 to 1; 0 when one is empty. The overlap coefficient of Szymkiewicz and Simpson. */
export function sharedPart(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const member of left) if (right.has(member)) shared++;
  return shared / smaller;
}
