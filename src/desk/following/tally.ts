import type { Fetched } from "../../ports/index.ts";

/** What became of the visits since the desk was opened, for whoever watches over it. */
export interface VisitTally {
  /** `held`: the host had asked to be left alone, and was. */
  readonly visits: Readonly<Record<VisitKind, number>>;
  /** Pages of entries that could not be had; one that is asked for again counts again. */
  readonly pagesMissed: number;
  add(visit: { readonly kind: VisitKind; readonly pagesMissed: number }): void;
}

export type VisitKind = Fetched["kind"] | "held";

export function createTally(): VisitTally {
  const visits = { page: 0, "not-modified": 0, refused: 0, failed: 0, held: 0 };
  let pagesMissed = 0;
  return {
    visits,
    get pagesMissed() {
      return pagesMissed;
    },
    add(visit) {
      visits[visit.kind]++;
      pagesMissed += visit.pagesMissed;
    },
  };
}
