import type { JSX } from "preact";
import type { ReportFacts } from "../../ports/index.ts";
import type { Frame, Snippet } from "./views.ts";
import { outletOf, Time, toPlace } from "./words.tsx";

/** Words of a report with the found ones marked; the whole leads to the place. */
export function SnippetLine({ snippet, report }: { readonly snippet: Snippet; readonly report: string }): JSX.Element {
  return (
    <a class="snippet" href={toPlace(report, snippet.start, snippet.end)}>
      <bdi>{snippet.pieces.map((piece, at) => (at % 2 === 1 ? <mark class="hit">{piece}</mark> : piece))}</bdi>
    </a>
  );
}

/** Where words stand: outlet and time. */
export function Origin({ report, frame }: { readonly report: ReportFacts; readonly frame: Frame }): JSX.Element {
  return (
    <span class="origin">
      <a href={`/report/${report.id}`}>
        <bdi>{outletOf(report)}</bdi>
      </a>
      , <Time time={report.published ?? report.firstSeen} zone={frame.zone} />
    </span>
  );
}
