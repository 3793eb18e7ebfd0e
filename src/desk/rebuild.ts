import type { NewSource, Store } from "../ports/index.ts";
import { restoreGrouping } from "./grouping.ts";
import type { Pool } from "./threads/pool.ts";

/** Reports written in one commit; each is a few tens of kilobytes. */
const batchSize = 64;

/**
 * Makes again everything that is derived: readings, search rows, stories, memberships. Dossiers are made anew when they are asked for.
 * The frozen reports, their order and the corrections stay. An interrupted rebuild is begun again by calling it again.
 */
export async function rebuild(store: Store, pool: Pool, onProgress: (done: number, all: number) => void): Promise<void> {
  const reports = [...store.reportsAfter(0)];
  store.transaction(() => store.forgetDerived());
  for (let at = 0; at < reports.length; at += batchSize) {
    const batch = reports.slice(at, at + batchSize);
    const answers = await Promise.all(
      batch.map(({ id, source, file, firstSeen }) => {
        // Only its name is used: the bytes stay where they are.
        const known: NewSource = { id: source, sha256: "", file, about: "", length: 0, packed: new Uint8Array() };
        return pool.run({ kind: "read-again", body: store.body(id)!, source: known, firstSeen }, "soon");
      }),
    );
    store.transaction(() => {
      for (const [index, answer] of answers.entries()) {
        if (answer.kind === "report") store.replaceDerived(answer.report, batch[index]!.entry);
      }
    });
    onProgress(Math.min(at + batchSize, reports.length), reports.length);
  }
  restoreGrouping(store);
}
