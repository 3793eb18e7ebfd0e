import type { ReportId } from "../../src/kernel/index.ts";
import type { Quote, Quotes } from "../../src/dossier/index.ts";
import { advertiser, courier, estuary, gazette } from "./sample-pages.ts";
import { quote } from "./sample-report.ts";
import type { SampleReport } from "./sample-report.ts";

/* Words of the four reports of the bridge story: `a` of the first, `b` of the second, and so on. */
export const a = (words: string, nth = 0): Quote => quote(courier, words, nth);
export const b = (words: string, nth = 0): Quote => quote(gazette, words, nth);
export const c = (words: string, nth = 0): Quote => quote(estuary, words, nth);
export const d = (words: string, nth = 0): Quote => quote(advertiser, words, nth);

export const samples: readonly SampleReport[] = [courier, gazette, estuary, advertiser];
export const ids: readonly ReportId[] = samples.map(({ report }) => report.id);

export function reportsOf(evidence: Quotes): readonly ReportId[] {
  return ids.filter((id) => evidence.some((each) => each.report === id));
}
