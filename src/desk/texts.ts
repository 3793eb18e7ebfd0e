import type { ReportFacts, Store } from "../ports/index.ts";
import { createKept } from "./kept.ts";
import type { Kept } from "./kept.ts";
import { holdsText, unpackText } from "./packing/report.ts";

/**
 * Texts that are kept unpacked, bytes: what readers ask for is mostly new, and stands in the newest reports. Some 2,000 reports of 4,000
 * characters.
 */
const textBytesMax = 16_000_000;

/** A character takes one byte or two. */
const bytesOfCharacter = 2;

/** So much of a frozen report holds the text of nearly all; of the others all is read. */
const startBytes = 2_976;

const kept = new WeakMap<TextStore, Kept<string>>();

type TextStore = Pick<Store, "body" | "bodyStart">;

/** The text of a report that the store has. Frozen texts never change, so that the last ones asked for are kept. */
export function textOf(store: TextStore, { id, entry }: Pick<ReportFacts, "id" | "entry">): string {
  let texts = kept.get(store);
  if (texts === undefined) kept.set(store, (texts = createKept(textBytesMax, (text) => text.length * bytesOfCharacter)));
  return texts.get(id, () => {
    const start = store.bodyStart(entry, startBytes);
    return unpackText(holdsText(start) ? start : store.body(id)!);
  });
}
