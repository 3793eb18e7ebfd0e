import type { ReportId } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import { unpackText } from "./packing/report.ts";

/** Texts that are kept unpacked: what readers ask for is mostly new, and stands in the newest reports. About 2 MB. */
const textsMax = 400;

const kept = new WeakMap<Pick<Store, "body">, Map<ReportId, string>>();

/** The text of a report that the store has. Frozen texts never change, so that the last ones asked for are kept. */
export function textOf(store: Pick<Store, "body">, id: ReportId): string {
  const texts = kept.get(store) ?? new Map<ReportId, string>();
  kept.set(store, texts);
  const text = texts.get(id) ?? unpackText(store.body(id)!);
  texts.delete(id);
  texts.set(id, text);
  if (texts.size > textsMax) texts.delete(texts.keys().next().value!);
  return text;
}
