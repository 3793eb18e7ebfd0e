import type { TimelineLine } from "../arrangement/circumstances.ts";
import type { JSX } from "../markup/index.ts";

/** Fewer dates than this are read faster than looked at. */
const datedMin = 4;
/** When one gap takes more than this share of the line, the picture shows a gap and not the events. */
const gapShareMax = 0.6;

/** The dated entries on a line of time; the list below it holds the same, so the picture is one image for a screen reader. */
export function TimelineStrip({ lines }: { readonly lines: readonly TimelineLine[] }): JSX.Element | null {
  const dated = lines.flatMap((line) => (line.years === null ? [] : [{ line, years: line.years }]));
  if (dated.length < datedMin) return null;
  const starts = dated.map(({ years }) => years[0]).toSorted((left, right) => left - right);
  const from = starts[0]!;
  const to = Math.max(...dated.map(({ years }) => years[1]));
  if (largestGap(starts) > gapShareMax * (to - from)) return null;
  const place = (year: number): string => `${Number((4 + ((year - from) / (to - from)) * 92).toFixed(2))}%`;
  return (
    <figure class="strip">
      <svg width="100%" height="52" role="img" aria-label={`Time line from ${label(dated, from)} on, ${dated.length} dates`}>
        <line class="axis" x1="4%" x2="96%" y1="18" y2="18" />
        {dated.map(({ line, years }) => (
          <line class={`spell ${line.phase}`} x1={place(years[0])} x2={place(years[1])} y1="18" y2="18" />
        ))}
        {dated.map(({ line, years }) => (
          <circle class={`moment ${line.phase}`} cx={place(years[0])} cy="18" r="5">
            <title>{`${line.date}: ${line.what}`}</title>
          </circle>
        ))}
        <text class="tick" x="4%" y="42">
          {label(dated, from)}
        </text>
        <text class="tick" x="96%" y="42" text-anchor="end">
          {lastLabel(dated)}
        </text>
      </svg>
    </figure>
  );
}

function largestGap(starts: readonly number[]): number {
  let largest = 0;
  for (let at = 1; at < starts.length; at++) largest = Math.max(largest, starts[at]! - starts[at - 1]!);
  return largest;
}

interface Dated {
  readonly line: TimelineLine;
  readonly years: readonly [number, number];
}

function label(dated: readonly Dated[], from: number): string {
  return dated.find(({ years }) => years[0] === from)?.line.date ?? "";
}

function lastLabel(dated: readonly Dated[]): string {
  const last = dated.toSorted((left, right) => right.years[1] - left.years[1])[0];
  return last?.line.date ?? "";
}
