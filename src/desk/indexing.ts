import type { Store } from "../ports/index.ts";
import type { OnProgress } from "./progress.ts";
import { unpackText } from "./packing/report.ts";
import { toIndexedWords } from "./search/words.ts";

/** Reports indexed in one commit: half a second of work, which is done again after a crash. */
const batchSize = 500;

/**
 * Fills the indexes of words after an update that needs others: half a millisecond a report. Does nothing when all reports are in them;
 * when it is interrupted, the next call goes on.
 */
export function indexAgain(store: Store, onProgress: OnProgress = () => undefined): void {
  let done = 0;
  for (let batch = store.reportsToIndex(batchSize); batch.length > 0; batch = store.reportsToIndex(batchSize)) {
    store.transaction(() => {
      for (const { entry, id, title, quoted } of batch) store.indexWords(entry, toIndexedWords(unpackText(store.body(id)!), title, quoted));
    });
    onProgress("reports indexed again", (done += batch.length), null);
  }
}
