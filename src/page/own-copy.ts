/**
 * The same text in memory of its own. Engines keep a part of a string as a view of the whole, so that a remembered word would keep
 * the page that it was read from.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
