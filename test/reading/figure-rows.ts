import assert from "node:assert/strict";
import { findFigures } from "../../src/reading/figures/index.ts";
import type { Figure } from "../../src/reading/index.ts";

/** `[text, words of the figure, kind, value, unit, upper end]`. */
type Row = readonly [text: string, words: string, kind: Figure["kind"], value: number, unit: string, valueMax?: number];

/** The first figure of each text that is not trivial is the expected one. */
export function check(rows: readonly Row[]): void {
  for (const [text, words, kind, value, unit, valueMax] of rows) {
    const figure = findFigures(text, [], []).find((one) => !one.trivial);
    assert.ok(figure, `a figure in: ${text}`);
    assert.deepEqual(
      { words: text.slice(figure.start, figure.end), kind: figure.kind, value: figure.value, unit: figure.unit, valueMax: figure.valueMax },
      { words, kind, value, unit, valueMax: valueMax ?? null },
      text,
    );
  }
}

/** Words of the figures that are shown. */
export function shown(text: string): string[] {
  return findFigures(text, [], [])
    .filter((figure) => !figure.trivial)
    .map((figure) => text.slice(figure.start, figure.end));
}
