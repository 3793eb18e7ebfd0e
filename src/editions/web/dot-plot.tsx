import type { FigureLine } from "../arrangement/comparisons.ts";
import { toNumberWords } from "../arrangement/quantity.ts";
import type { JSX } from "../markup/index.ts";
import type { Siglum } from "../arrangement/sigla.ts";
import { witnessClass } from "./lines.tsx";

/** When the largest value exceeds the smallest by less than this share, a scale from zero would show one dot. */
const zeroScaleShareMin = 0.15;

/**
 * Figures that measure the same thing and differ, on one scale; drawn only when they have the same unit. The table below it holds
 * the same values, so the picture is one image for a screen reader. Places are percentages: the letters keep their size on
 * every screen.
 */
export function DotPlot({ lines }: { readonly lines: readonly FigureLine[] }): JSX.Element | null {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || lines.some((line) => line.figure.unit !== first.figure.unit)) return null;
  const values = lines.map((line) => line.figure.value);
  const scale = toScale(values);
  const height = 74;
  const said = lines.map(toWords).join("; ");
  return (
    <figure class="dot-plot">
      <svg width="100%" height={height} role="img" aria-label={`Figures that differ. ${said}`}>
        <line class="axis" x1="4%" x2="96%" y1="40" y2="40" />
        {scale.ticks.map((tick) => (
          <>
            <line class="tick" x1={percent(scale.place(tick))} x2={percent(scale.place(tick))} y1="40" y2="46" />
            <text class="tick" x={percent(scale.place(tick))} y="62" text-anchor="middle">
              {toNumberWords(tick)}
            </text>
          </>
        ))}
        {lines.map((line) => (
          <Dot line={line} at={scale.place(line.figure.value)} />
        ))}
      </svg>
    </figure>
  );
}

function toWords(line: FigureLine): string {
  return `${citedIn(line)
    .map((siglum) => siglum.letter)
    .join(", ")}: ${line.quantity}`;
}

/** The reports that the row of the table cites: a reprint says nothing of its own. */
function citedIn({ wordings }: FigureLine): readonly Siglum[] {
  const cited = wordings.flatMap(({ citations }) => citations.map(({ siglum }) => siglum));
  return [...new Set(cited)].toSorted((left, right) => left.index - right.index);
}

/** One dot a value; the letters of the reports that give it stand above. */
function Dot({ line, at }: { readonly line: FigureLine; readonly at: number }): JSX.Element {
  const cited = citedIn(line);
  const [first] = cited;
  return (
    <g class={first === undefined ? "" : witnessClass(first)}>
      <title>{toWords(line)}</title>
      <circle class="dot" cx={percent(at)} cy="40" r="6" />
      <text class="letters" x={percent(at)} y="26" text-anchor="middle">
        {cited
          .slice(0, 4)
          .map((siglum) => siglum.letter)
          .join(" ")}
      </text>
    </g>
  );
}

interface Scale {
  readonly ticks: readonly number[];
  /** Place of a value in percent of the width. */
  readonly place: (value: number) => number;
}

function toScale(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const fromZero = low >= 0 && high - low >= zeroScaleShareMin * high;
  const margin = (high - low) / 2 || 1;
  const step = toStep((high + (fromZero ? 0 : margin) - (fromZero ? 0 : low - margin)) / 4);
  const start = fromZero ? 0 : Math.floor((low - margin) / step) * step;
  const end = Math.ceil((high + (fromZero ? 0 : margin)) / step) * step;
  const ticks: number[] = [];
  for (let at = 0; start + at * step <= end + step / 1e6; at++) ticks.push(Number((start + at * step).toPrecision(12)));
  return { ticks, place: (value) => 6 + ((value - start) / (end - start)) * 88 };
}

/** The next of 1, 2, 5 times a power of ten. */
function toStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}

function percent(place: number): string {
  return `${Number(place.toFixed(2))}%`;
}
