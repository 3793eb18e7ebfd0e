import type { SearchResult, StoredQuotation } from "../../ports/index.ts";
import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { NameLink, NameLinks } from "./name-links.tsx";
import { FoundLine, Said, SnippetLine } from "./snippet.tsx";
import type { Frame } from "./views.ts";
import { WatchButton } from "./watches-page.tsx";
import { toName } from "./words.tsx";

/** Everything that was found, each with the words it was found by. */
export function renderSearch(view: SearchResult, frame: Frame, isWatched: boolean): string {
  const isEmpty = [view.names, view.quotations, view.figures, view.reports].every((list) => list.length === 0);
  return renderFrame({
    frame,
    title: view.query === "" ? "Search" : `Search: ${view.query}`,
    section: "search",
    query: view.query,
    children: (
      <div class="results">
        <h1>{view.query === "" ? "Search" : <bdi>{view.query}</bdi>}</h1>
        {view.query === "" ? null : <WatchButton kind="words" text={view.query} isWatched={isWatched} />}
        {view.remarks.map((remark) => (
          <p class="remark">{remark}</p>
        ))}
        {isEmpty && view.query !== "" ? <p class="empty">Nothing was found. What can be written:</p> : null}
        {isEmpty ? <Hints /> : null}
        <Names view={view} />
        <Quotations view={view} frame={frame} />
        <Figures view={view} frame={frame} />
        <Reports view={view} frame={frame} />
      </div>
    ),
  });
}

function Hints(): JSX.Element {
  const hints = [
    ["bridge toll", "reports with both words, in any form"],
    ['"temporary ferry"', "these words in this order"],
    ["-ferry", "without this word"],
    ["speaker:okoye", "what somebody of this name says"],
    ["outlet:courier", "in outlets of this name"],
    ["from:2026-03-01 to:2026-03-31", "in these days"],
    ["40", "figures of this value"],
  ] as const;
  return (
    <dl class="hints">
      {hints.map(([written, means]) => (
        <>
          <dt>
            <code>{written}</code>
          </dt>
          <dd>{means}</dd>
        </>
      ))}
    </dl>
  );
}

function Names({ view }: { readonly view: SearchResult }): JSX.Element | null {
  if (view.names.length === 0) return null;
  return (
    <section>
      <h2>Names</h2>
      <NameLinks names={view.names} path={({ key }) => toName(key)} count={({ reports }) => reports} things={["report", "reports"]} />
    </section>
  );
}

function Quotations({ view, frame }: { readonly view: SearchResult; readonly frame: Frame }): JSX.Element | null {
  if (view.quotations.length === 0) return null;
  return (
    <section>
      <h2>Quotations</h2>
      <ul class="found">
        {view.quotations.map((quotation) => (
          <FoundLine report={quotation.report} frame={frame}>
            <b>
              <Speaker quotation={quotation} />
            </b>
            :{" "}
            <Said quotation={quotation}>
              <SnippetLine snippet={quotation.snippet} report={quotation.report.id} />
            </Said>
          </FoundLine>
        ))}
      </ul>
    </section>
  );
}

function Speaker({ quotation: { speaker, speakerKey } }: { readonly quotation: StoredQuotation }): JSX.Element {
  if (speakerKey === null || speaker === null) return <bdi>{speaker ?? "Speaker not stated"}</bdi>;
  return <NameLink name={{ key: speakerKey, name: speaker }} />;
}

function Figures({ view, frame }: { readonly view: SearchResult; readonly frame: Frame }): JSX.Element | null {
  if (view.figures.length === 0) return null;
  return (
    <section>
      <h2>Figures</h2>
      <ul class="found">
        {view.figures.map(({ report, snippet }) => (
          <FoundLine report={report} frame={frame}>
            <SnippetLine snippet={snippet} report={report.id} />
          </FoundLine>
        ))}
      </ul>
    </section>
  );
}

function Reports({ view, frame }: { readonly view: SearchResult; readonly frame: Frame }): JSX.Element | null {
  if (view.reports.length === 0) return null;
  return (
    <section>
      <h2>{view.isCut ? `The first ${view.reports.length} reports` : counted(view.reports.length, "report", "reports")}</h2>
      <ul class="found">
        {view.reports.map(({ report, story, snippet }) => (
          <FoundLine
            report={report}
            frame={frame}
            heading={
              <h3>
                <a href={story === null ? `/report/${report.id}` : `/story/${story}`}>
                  <bdi>{report.title ?? report.file}</bdi>
                </a>
              </h3>
            }
          >
            <SnippetLine snippet={snippet} report={report.id} />
          </FoundLine>
        ))}
      </ul>
    </section>
  );
}
