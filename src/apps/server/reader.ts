import type { PersonKey } from "../../ports/index.ts";
import type { DeskContext } from "./protection.ts";

/** Who asks. A desk that answers to its own machine has one reader. */
export function readerOf(_context: DeskContext): PersonKey {
  return localReader;
}

export const localReader: PersonKey = "local";
