import type { Draft } from "./draft.ts";

/** A unit of measure after a number. */
export interface Measure {
  readonly kind: Draft["kind"];
  readonly unit: string;
  /** Size in SI units; 0 when there is none. */
  readonly si: number;
  readonly siUnit: string;
  /** Lexemes up to, not including, this one. */
  readonly next: number;
  /** What a second part adds to the number: "5 ft 2 in". */
  readonly added: number;
}

/** A measure without a conversion. */
export function measure(kind: Draft["kind"], unit: string, next: number): Measure {
  return { kind, unit, si: 0, siUnit: "", next, added: 0 };
}
