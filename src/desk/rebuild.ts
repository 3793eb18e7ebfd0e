import type { SourceId } from "../kernel/index.ts";
import type { NewSource, Store } from "../ports/index.ts";
import { restoreGrouping } from "./grouping.ts";
import type { OnProgress } from "./progress.ts";
import { readStanding } from "./standing.ts";
import type { Pool } from "./threads/pool.ts";

/** Reports written in one commit; each is a few tens of kilobytes. */
const batchSize = 64;

/**
 * Makes again everything that is derived: readings, search rows, stories, memberships. Dossiers are made anew when they are asked for.
 * The frozen reports, their order and the corrections stay. A rebuild that the signal stopped, or that was killed, is begun again by calling it
 * again; false when it was stopped.
 */
export async function rebuild(store: Store, pool: Pool, onProgress: OnProgress, signal?: AbortSignal): Promise<boolean> {
  const reports = [...store.reportsAfter(0)];
  const standing = readStanding(store);
  store.transaction(() => store.forgetDerived());
  for (let at = 0; at < reports.length; at += batchSize) {
    if (signal?.aborted === true) return false;
    const batch = reports.slice(at, at + batchSize);
    const answers = await Promise.all(
      batch.map(({ id, source, file, firstSeen }) => {
        const corrections = standing.about([id]);
        const again = { body: store.body(id)!, reading: undefined, source: toKnownSource(source, file), firstSeen, corrections };
        return pool.run({ kind: "read-again", again }, "soon");
      }),
    );
    store.transaction(() => {
      for (const [index, answer] of answers.entries()) {
        store.replaceDerived(answer.report, batch[index]!.entry);
      }
    });
    onProgress("reports read again", Math.min(at + batchSize, reports.length), reports.length);
  }
  if (signal?.aborted === true) return false;
  restoreGrouping(store, onProgress);
  store.transaction(() => store.derivedAgain());
  return true;
}

/** A source that is in the store: only its name is used, the bytes stay where they are. */
export function toKnownSource(id: SourceId, file: string): NewSource {
  return { id, sha256: "", file, about: "", length: 0, packed: new Uint8Array() };
}
