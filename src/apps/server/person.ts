import type { PersonKey } from "../../ports/index.ts";
import { whoAsks } from "./access/asker.ts";
import type { DeskContext } from "./protection.ts";

/**
 * Who asks, as the key of what belongs to one person: the name of the account, or "local" for the people of this machine on a desk without
 * accounts. `whoAsks` also tells the role. Throws `not-signed-in`.
 */
export function personOf(context: DeskContext): PersonKey {
  return whoAsks(context).account ?? localPerson;
}

/** No account can have this name. */
export const localPerson: PersonKey = "local";
