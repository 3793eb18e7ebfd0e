/** Labels of the recogniser: "O", and begin, inside, end and single of four types (BIOES; Ratinov and Roth 2009). */
export const nameTypes = ["PER", "ORG", "LOC", "MISC"] as const;
export type NameLabelType = (typeof nameTypes)[number];

export const nameLabels: readonly string[] = ["O", ...nameTypes.flatMap((type) => [`B-${type}`, `I-${type}`, `E-${type}`, `S-${type}`])];
export const LABELS = 17;

/** Place in a name: 0 outside, 1 begin, 2 inside, 3 end, 4 single. */
export function partOf(label: number): number {
  return label === 0 ? 0 : ((label - 1) & 3) + 1;
}

/** Index into `nameTypes`. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** True when one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  const open = partOf(before) === 1 || partOf(before) === 2;
  const continues = partOf(after) === 2 || partOf(after) === 3;
  return open ? continues && typeOf(before) === typeOf(after) : !continues;
}

export function mayStart(label: number): boolean {
  return partOf(label) !== 2 && partOf(label) !== 3;
}

export function mayEnd(label: number): boolean {
  return partOf(label) !== 1 && partOf(label) !== 2;
}
