import type { ReportFacts, Snippet } from "../../ports/index.ts";
import type { Children, JSX } from "../markup/index.ts";
import type { Frame } from "./views.ts";
import { outletOf, Time, toPlace, toSayingWords } from "./words.tsx";

/** Words of a report with the found ones marked; the whole leads to the place. */
export function SnippetLine({ snippet, report }: { readonly snippet: Snippet; readonly report: string }): JSX.Element {
  return (
    <a class="snippet" href={toPlace(report, snippet.start, snippet.end)}>
      <bdi>{snippet.pieces.map((piece, at) => (at % 2 === 1 ? <mark class="hit">{piece}</mark> : piece))}</bdi>
    </a>
  );
}

/** Words that somebody said, in marks where they are the speaker's own. */
export function Said({
  children,
  quotation,
}: {
  readonly children: Children;
  readonly quotation: { readonly kind: string; readonly manner: string };
}): JSX.Element {
  const remark = toSayingWords(quotation);
  const [open, close] = quotation.kind === "direct" ? ["“", "”"] : ["", ""];
  return (
    <>
      {open}
      {children}
      {close}
      {remark === null ? null : (
        <>
          {" "}
          <span class="aside">{remark}</span>
        </>
      )}
    </>
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

/** Words that were found in a report, and below them where they stand; a heading and a way on where there are any. */
export function FoundLine({
  report,
  frame,
  heading,
  children,
  story,
}: {
  readonly report: ReportFacts;
  readonly frame: Frame;
  readonly heading?: JSX.Element;
  readonly children: Children;
  /** Story that the line leads on to. */
  readonly story?: string | null;
}): JSX.Element {
  return (
    <li>
      {heading}
      <p>{children}</p>
      <p class="origin">
        <Origin report={report} frame={frame} />
        {story ? (
          <>
            {" · "}
            <a href={`/story/${story}`}>story</a>
          </>
        ) : null}
      </p>
    </li>
  );
}
