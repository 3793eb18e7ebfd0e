import type { RelationLine } from "../arrangement/circumstances.ts";
import type { JSX } from "../markup/index.ts";

/** With fewer names the lines are read faster than looked at. */
const namesMin = 3;
/** More names than this are a ball of wool; those with the best supported relations are drawn. */
const namesMax = 14;
const rowHeight = 30;
/** Room for the arcs beside the names. */
const arcRoom = 150;
const nameCharacters = 36;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly deeds: readonly string[];
}

/**
 * Who does something to whom, as arcs beside a column of names: those that go down to the left of the names bulge far, with an arrow at the
 * one to whom it is done. The size of the letters does not depend on the screen. The lines below hold the same in words, so the picture is
 * one image for a screen reader.
 */
export function RelationGraph({ lines }: { readonly lines: readonly RelationLine[] }): JSX.Element | null {
  const names = [...new Set(lines.flatMap((line) => [line.from, line.to]))].slice(0, namesMax);
  if (names.length < namesMin) return null;
  const arcs = toArcs(lines, names);
  const y = (at: number): number => at * rowHeight + rowHeight / 2;
  const said = arcs.map((arc) => toWords(arc, names)).join("; ");
  return (
    <figure class="graph">
      <svg width="100%" height={names.length * rowHeight} role="img" aria-label={`Who does what to whom. ${said}`}>
        {arcs.map((arc) => (
          <ArcPath arc={arc} from={y(arc.from)} to={y(arc.to)} span={names.length - 1} said={toWords(arc, names)} />
        ))}
        {names.map((name, at) => (
          <>
            <circle class="node" cx={arcRoom} cy={y(at)} r="5" />
            <text class="name" x={arcRoom + 14} y={y(at) + 5}>
              {shortened(name)}
            </text>
          </>
        ))}
      </svg>
      <figcaption class="remark">An arrow leads from who does something to whom it is done.</figcaption>
    </figure>
  );
}

function toWords({ from, to, deeds }: Arc, names: readonly string[]): string {
  return `${names[from]!}, ${deeds.join(", ")}: ${names[to]!}`;
}

/** One arc for each direction of a pair, in the order of the lines. */
function toArcs(lines: readonly RelationLine[], names: readonly string[]): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  for (const line of lines) {
    const [from, to] = [names.indexOf(line.from), names.indexOf(line.to)];
    if (from < 0 || to < 0 || from === to) continue;
    const key = `${from} ${to}`;
    arcs.set(key, { from, to, deeds: [...(arcs.get(key)?.deeds ?? []), line.relation] });
  }
  return [...arcs.values()];
}

interface ArcProps {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
  readonly span: number;
  /** Shown where the pointer rests on the arc. */
  readonly said: string;
}

/** An arc that goes up stands a little beside the one that goes down, so that both of a pair are seen. */
function ArcPath(props: ArcProps): JSX.Element {
  const { arc, from, to, span, said } = props;
  const isUp = to < from;
  const reach = 26 + (Math.abs(arc.to - arc.from) / span) * (arcRoom - 60) + (isUp ? 12 : 0);
  const shift = isUp ? 3 : -3;
  const [start, end] = [from + shift, to + shift];
  const x = arcRoom - 8;
  return (
    <g class={isUp ? "arc up" : "arc"}>
      <title>{said}</title>
      <path
        d={`M ${x} ${start} C ${round(x - reach)} ${start}, ${round(x - reach)} ${end}, ${x} ${end}`}
        stroke-width={Math.min(4, arc.deeds.length + 0.5)}
      />
      <path class="head" d={`M ${x + 2} ${end} l -8 -4 l 0 8 z`} />
    </g>
  );
}

function round(number: number): number {
  return Number(number.toFixed(1));
}

function shortened(name: string): string {
  return name.length <= nameCharacters ? name : `${name.slice(0, nameCharacters).toWellFormed()}…`;
}
