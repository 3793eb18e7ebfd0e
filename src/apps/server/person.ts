import type { DeskContext } from "./protection.ts";

/** Who asks. A desk that answers to its own machine has one reader. */
export function personOf(_context: DeskContext): string {
  return localPerson;
}

export const localPerson = "local";
