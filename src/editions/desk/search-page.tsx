import type { JSX } from "preact";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { Origin, Said, SnippetLine } from "./snippet.tsx";
import type { Frame, SearchView } from "./views.ts";
import { WatchButton } from "./watches-page.tsx";
import { toName } from "./words.tsx";

/** Everything that was found, each with the words it was found by. */
export function renderSearch(view: SearchView, frame: Frame): string {
  const isEmpty = [view.names, view.quotations, view.figures, view.reports].every((list) => list.length === 0);
  return renderFrame({
    frame,
    title: view.query === "" ? "Search" : `Search: ${view.query}`,
    section: "search",
    query: view.query,
    children: (
      <div class="results">
        <h1>{view.query === "" ? "Search" : <bdi>{view.query}</bdi>}</h1>
        {view.query === "" ? null : <WatchButton kind="words" text={view.query} />}
        {view.remarks.map((remark) => (
          <p class="remark">{remark}</p>
        ))}
        {view.query === "" ? <Hints /> : isEmpty ? <p class="empty">Nothing was found.</p> : null}
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

function Names({ view }: { readonly view: SearchView }): JSX.Element | null {
  if (view.names.length === 0) return null;
  return (
    <section>
      <h2>Names</h2>
      <p class="names">
        {view.names.map((name) => (
          <a href={toName(name.key)}>
            <bdi>{name.name}</bdi> <span class="count">{name.reports}</span>
          </a>
        ))}
      </p>
    </section>
  );
}

function Quotations({ view, frame }: { readonly view: SearchView; readonly frame: Frame }): JSX.Element | null {
  if (view.quotations.length === 0) return null;
  return (
    <section>
      <h2>Quotations</h2>
      <ul class="found">
        {view.quotations.map((quotation) => (
          <li>
            <p>
              <b>
                {quotation.speakerKey === null ? (
                  <bdi>{quotation.speaker ?? "Speaker not stated"}</bdi>
                ) : (
                  <a href={toName(quotation.speakerKey)}>
                    <bdi>{quotation.speaker}</bdi>
                  </a>
                )}
              </b>
              :{" "}
              <Said quotation={quotation}>
                <SnippetLine snippet={quotation.snippet} report={quotation.report.id} />
              </Said>
            </p>
            <p>
              <Origin report={quotation.report} frame={frame} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ view, frame }: { readonly view: SearchView; readonly frame: Frame }): JSX.Element | null {
  if (view.figures.length === 0) return null;
  return (
    <section>
      <h2>Figures</h2>
      <ul class="found">
        {view.figures.map(({ report, snippet }) => (
          <li>
            <p>
              <SnippetLine snippet={snippet} report={report.id} />
            </p>
            <p>
              <Origin report={report} frame={frame} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reports({ view, frame }: { readonly view: SearchView; readonly frame: Frame }): JSX.Element | null {
  if (view.reports.length === 0) return null;
  return (
    <section>
      <h2>{view.isCut ? `The first ${view.reports.length} reports` : counted(view.reports.length, "report", "reports")}</h2>
      <ul class="found">
        {view.reports.map(({ report, story, snippet }) => (
          <li>
            <h3>
              <a href={story === null ? `/report/${report.id}` : `/story/${story}`}>
                <bdi>{report.title ?? report.file}</bdi>
              </a>
            </h3>
            <p>
              <SnippetLine snippet={snippet} report={report.id} />
            </p>
            <p>
              <Origin report={report} frame={frame} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
