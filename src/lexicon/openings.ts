import { opensCountryName } from "./countries.ts";
import { opensEventName } from "./events.ts";
import { foldName, plainName } from "./name-key.ts";
import { opensOrganizationName } from "./organizations.ts";
import { opensRegionName } from "./places.ts";

/**
 * True when a name of the gazetteer, cities and persons aside, may begin with this word. Lets a scan of a text pass over most
 * words with one look.
 */
export function opensKnownName(word: string): boolean {
  const plain = plainName(word);
  const folded = foldName(plain);
  return (
    opensCountryName(plain, folded) ||
    opensRegionName(plain, folded) ||
    opensEventName(plain, folded) ||
    opensOrganizationName(plain, folded)
  );
}
