import type { StoryId } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import { createKept } from "./kept.ts";
import type { Kept } from "./kept.ts";
import { unpackRoles } from "./packing/dossier.ts";
import { nameKey } from "./threads/rows.ts";

/** Characters of names and roles that are kept: those of some thousand stories. */
const rolesCharactersMax = 2_000_000;

type Roles = ReadonlyMap<string, string>;
const kept = new WeakMap<Store, Kept<Roles>>();

/** What a story's newest dossier says that somebody of this name is; null where there is none. */
export function roleIn(store: Store, story: StoryId, key: string): string | null {
  const version = store.newestDossier(story);
  if (version === undefined) return null;
  let all = kept.get(store);
  if (all === undefined) kept.set(store, (all = createKept(rolesCharactersMax, weigh)));
  const roles = all.get(`${story} ${version}`, () => {
    const { packed } = store.dossier(story, version)!;
    // Of two of one key the first counts, who is told of more.
    return new Map(
      unpackRoles(packed)
        .toReversed()
        .map(({ name, role }) => [nameKey(name), role]),
    );
  });
  return roles.get(key) ?? null;
}

function weigh(roles: Roles): number {
  // An entry of a map takes some tens of bytes, also where its words are short.
  return roles.values().reduce((sum, role) => sum + role.length + 60, 0);
}
