import { readInstant } from "../../kernel/index.ts";
import { toDateWords } from "../arrangement/date.ts";
import type { JSX } from "../markup/index.ts";
import { plainLabel } from "../words.ts";
import { Twin } from "../web/twin.tsx";
import type { Frame, RelationView } from "./views.ts";
import { outletOf, toDayIn, toPlace } from "./words.tsx";

type Deed = RelationView["deeds"][number];

/** Fewer deeds are read faster than looked at. */
const deedsMin = 2;

/**
 * What two did to each other on a line of time: above it what the first did to the second, below it the other way. Places are percentages,
 * so that letters and dots keep their size on every screen.
 */
export function RelationPicture({ view, frame }: { readonly view: RelationView; readonly frame: Frame }): JSX.Element | null {
  const deeds = view.deeds.toSorted((left, right) => (left.facts.time < right.facts.time ? -1 : 1));
  const [first] = deeds;
  const last = deeds.at(-1);
  if (first === undefined || last === undefined || deeds.length < deedsMin) return null;
  const dayOf = (deed: Deed): string => toDateWords(toDayIn(deed.facts.time, frame.zone));
  const [from, to] = [readInstant(first.facts.time), readInstant(last.facts.time)];
  const place = (deed: Deed): string =>
    to === from ? "50%" : `${Number((5 + ((readInstant(deed.facts.time) - from) / (to - from)) * 90).toFixed(2))}%`;
  const isForth = (deed: Deed): boolean => deed.fromKey === view.left.key;
  // Without a deed of the first nothing stands above the line.
  const axis = deeds.some(isForth) ? 60 : 20;
  const toWords = (deed: Deed): string => `${dayOf(deed)}: ${deed.from}, ${plainLabel(deed.type)}, ${deed.to}`;
  const said = deeds.map(toWords).join("; ");
  return (
    <>
      <figure class="over-time">
        <svg width="100%" height={axis + 68} role="img" aria-label={`Relations over time. ${said}`}>
          {deeds.some(isForth) ? <text x="0" y="14">{`${view.left.name} → ${view.right.name}`}</text> : null}
          <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
          {deeds.map((deed, at) => (
            <Dot said={toWords(deed)} x={place(deed)} y={axis + stacked(deeds, at, isForth)} forth={isForth(deed)} />
          ))}
          {deeds.every(isForth) ? null : <text x="0" y={axis + 44}>{`${view.right.name} → ${view.left.name}`}</text>}
          <text class="tick" x="0" y={axis + 64}>
            {dayOf(first)}
          </text>
          {dayOf(first) === dayOf(last) ? null : (
            <text class="tick" x="100%" y={axis + 64} text-anchor="end">
              {dayOf(last)}
            </text>
          )}
        </svg>
      </figure>
      <Twin
        title="Relations over time"
        heads={["Day", "Who", "Does", "To whom", "Words", "Outlet"]}
        rows={deeds.map((deed) => [
          dayOf(deed),
          <bdi>{deed.from}</bdi>,
          plainLabel(deed.type),
          <bdi>{deed.to}</bdi>,
          <a href={toPlace(deed.report, deed.start, deed.end)}>
            <bdi>{deed.text}</bdi>
          </a>,
          <bdi>{outletOf(deed.facts)}</bdi>,
        ])}
      />
    </>
  );
}

/** How far a deed stands from the line: those of one moment stand on each other, at most three high. */
function stacked(deeds: readonly Deed[], at: number, isForth: (deed: Deed) => boolean): number {
  const deed = deeds[at]!;
  const below = deeds.slice(0, at).filter((other) => other.facts.time === deed.facts.time && isForth(other) === isForth(deed)).length;
  return (isForth(deed) ? -1 : 1) * (9 + Math.min(below, 2) * 11);
}

function Dot(props: { readonly said: string; readonly x: string; readonly y: number; readonly forth: boolean }): JSX.Element {
  return (
    <circle class={`dot ${props.forth ? "w0" : "w1"}`} cx={props.x} cy={props.y} r="6">
      <title>{props.said}</title>
    </circle>
  );
}
