import type { DigestEntry, DigestLine } from "../../digest/index.ts";
import type { Quote } from "../../dossier/index.ts";
import { toDateWords } from "../arrangement/date.ts";
import { letterOf } from "../arrangement/sigla.ts";
import { wholeContext } from "../daily/arrange.ts";
import { reasonWords } from "../daily/words.ts";
import type { JSX } from "../markup/index.ts";
import { directionOf } from "../web/direction.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { mayEdit, PostForm } from "./post-form.tsx";
import type { Frame, FrontNews, FrontView, StartView } from "./views.ts";
import { countsOf, Time, titleOf, toPlace } from "./words.tsx";

/** The stories of a day, each with the reasons of its rank. */
export function renderFront(view: FrontView, news: FrontNews, start: StartView, frame: Frame): string {
  return renderFrame({
    frame,
    title: toDateWords(view.day),
    section: "front",
    children: (
      <>
        <div class="day">
          <h1>{toDateWords(view.day)}</h1>
          <DayLinks view={view} />
        </div>
        {view.newMatches === 0 ? null : (
          <p class="remark">
            <a href="/watches">{counted(view.newMatches, "new report", "new reports")} of what you watch</a>
          </p>
        )}
        {start.isPlaying ? (
          <p class="remark">
            The demonstration stream is playing, for half a minute. <a href="/">Look again</a> for what has come.
          </p>
        ) : null}
        {view.digest.entries.length === 0 && view.others.length === 0 ? <Empty view={view} start={start} frame={frame} /> : null}
        <div class="front">
          {view.digest.entries.map((entry) => (
            <Entry entry={entry} news={news} />
          ))}
        </div>
        {view.others.length === 0 ? null : <Others view={view} news={news} frame={frame} />}
      </>
    ),
  });
}

function DayLinks({ view }: { readonly view: FrontView }): JSX.Element {
  return (
    <p class="days">
      {view.before === null ? null : (
        <a href={`/?day=${view.before}`} rel="prev">
          ← {toDateWords(view.before)}
        </a>
      )}
      {view.after === null ? null : (
        <a href={`/?day=${view.after}`} rel="next">
          {toDateWords(view.after)} →
        </a>
      )}
      <a href={`/digest?day=${view.day}`}>Digest</a>
      {view.isNewest && view.counts.reports > 0 ? (
        <span>the newest day; {counted(view.counts.reports, "report", "reports")} in all</span>
      ) : null}
    </p>
  );
}

function Entry({ entry, news }: { readonly entry: DigestEntry; readonly news: FrontNews }): JSX.Element {
  const href = `/story/${entry.story}`;
  // Where no report has a title the first line stands for one, and is not told twice.
  const titleLine = entry.headline === null ? entry.lines[0] : undefined;
  const lines = titleLine === undefined ? entry.lines : entry.lines.slice(1);
  // A copy is named where a mark leads to it: no letter stands without its outlet.
  const marked = new Set(entry.lines.flatMap((line) => markedQuotes(line, entry).map(({ report }) => report)));
  return (
    <article class={entry.rank === 1 ? "entry lead" : "entry"}>
      <h2 {...directionOf(entry.headline?.text ?? "")}>
        <a href={href}>
          <bdi>{entry.headline?.text ?? titleLine?.text ?? titleOf({ title: null, id: entry.story })}</bdi>
        </a>
        {titleLine === undefined ? null : <Marks line={titleLine} entry={entry} />}
        <NewReports came={news.get(entry.story)} />
      </h2>
      <p class="why" title={`${entry.score} points`}>
        <span class="rank" aria-hidden="true">
          {entry.rank}
        </span>
        <span class="unseen">Rank {entry.rank}, because of </span>
        {entry.news === null ? null : <span class="since">New since {toDateWords(entry.news.date)} · </span>}
        {entry.reasons.filter(isTelling).map((reason, at) => (
          <>
            {at === 0 ? "" : " · "}
            <bdi>{reasonWords(reason, entry.news !== null)}</bdi>
          </>
        ))}
      </p>
      <Watched entry={entry} />
      <ul class="lines">
        {lines.map((line) => (
          <li {...directionOf(line.text)}>
            <Line line={line} entry={entry} />
          </li>
        ))}
      </ul>
      <p class="witness-row">
        {entry.reports
          .filter((report) => report.copyOf === null || marked.has(report.id))
          .map((report, at) => (
            <>
              {at === 0 ? "" : " "}
              <span class={`w${letterIndex(entry, report.id) % 6}`}>
                <b class="letter">{letterOf(letterIndex(entry, report.id))}</b> <bdi>{report.outlet ?? report.file}</bdi>
              </span>
            </>
          ))}
      </p>
    </article>
  );
}

/** Where the story holds what the reader watches: each leads to the words in the report. */
function Watched({ entry }: { readonly entry: DigestEntry }): JSX.Element | null {
  const reasons = entry.reasons.filter((reason) => reason.kind === "watch");
  if (reasons.length === 0) return null;
  return (
    <p class="why">
      {reasons.map(({ watch, evidence: [quote] }) => (
        <span class="watched">
          {watch.kind === "story" ? "This story" : <bdi>{watch.text}</bdi>}:{" "}
          <a class="snippet" href={toPlace(quote.report, quote.start, quote.end)}>
            <bdi>
              {wholeContext(quote).before}
              <mark class="hit">{quote.text}</mark>
              {wholeContext(quote).after}
            </bdi>
          </a>{" "}
        </span>
      ))}
    </p>
  );
}

/** Before there is anything to be new against, everything is new, which ranks nothing. */
function isTelling(reason: DigestEntry["reasons"][number]): boolean {
  return reason.kind !== "novelty" || reason.share < 1;
}

/** Marks after a line; who says it in more places is marked once. */
const marksMax = 6;

function Line({ line, entry }: { readonly line: DigestLine; readonly entry: DigestEntry }): JSX.Element {
  const isSpoken = line.kind === "quotation";
  return (
    <>
      {isSpoken && line.speaker.name !== null ? (
        <b class="speaker">
          <bdi>{line.speaker.name}</bdi>:{" "}
        </b>
      ) : null}
      {isSpoken && line.own ? "“" : ""}
      <bdi>{line.text}</bdi>
      {isSpoken && line.own ? "”" : ""}
      <Marks line={line} entry={entry} />
    </>
  );
}

/** The first place of each report that has the line, in the order of the letters. */
function markedQuotes(line: DigestLine, entry: DigestEntry): readonly Quote[] {
  const first = new Map<string, Quote>();
  for (const quote of line.evidence) if (!first.has(quote.report)) first.set(quote.report, quote);
  return [...first.values()]
    .toSorted((left, right) => letterIndex(entry, left.report) - letterIndex(entry, right.report))
    .slice(0, marksMax);
}

function Marks({ line, entry }: { readonly line: DigestLine; readonly entry: DigestEntry }): JSX.Element {
  return (
    <>
      {" "}
      <span class="marks">
        {markedQuotes(line, entry).map((quote) => (
          <FrontMark quote={quote} entry={entry} />
        ))}
      </span>
    </>
  );
}

/** Leads to the words on the story's page, where the letters are the same. */
function FrontMark({ quote, entry }: { readonly quote: Quote; readonly entry: DigestEntry }): JSX.Element {
  const index = letterIndex(entry, quote.report);
  const letter = letterOf(index);
  const name = entry.reports[index]?.outlet ?? entry.reports[index]?.file ?? "";
  return (
    <a class={`mark w${index % 6}`} href={`/story/${entry.story}#${letter}-${quote.start}-${quote.end}`} aria-label={`${letter}, ${name}`}>
      {letter}
    </a>
  );
}

function letterIndex(entry: DigestEntry, report: string): number {
  return entry.reports.findIndex((one) => one.id === report);
}

/** A story that the reader knows says something else now. */
function NewReports({ came }: { readonly came: number | undefined }): JSX.Element | null {
  if (came === undefined) return null;
  return (
    <>
      {" "}
      <span class="new">{came === 0 ? "changed" : counted(came, "new report", "new reports")}</span>
      <span class="unseen"> since you last looked</span>
    </>
  );
}

function Others({ view, news, frame }: { readonly view: FrontView; readonly news: FrontNews; readonly frame: Frame }): JSX.Element {
  return (
    <section class="others">
      <h2>{view.digest.entries.length === 0 ? "On this day" : "Also on this day"}</h2>
      <ul>
        {view.others.map((story) => (
          <li {...directionOf(story.title ?? "")}>
            <a href={`/story/${story.id}`}>
              <bdi>{titleOf(story)}</bdi>
            </a>
            <NewReports came={news.get(story.id)} />{" "}
            <span class="aside">
              {countsOf(story)}, <Time time={story.last} zone={frame.zone} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface EmptyProps {
  readonly view: FrontView;
  readonly start: StartView;
  readonly frame: Frame;
}

function Empty({ view, start, frame }: EmptyProps): JSX.Element {
  if (view.counts.reports > 0) return <p class="empty">No report of this day.</p>;
  return (
    <div class="empty">
      <h2>This desk is empty</h2>
      <p>It shows stories as soon as it has reports.</p>
      {start.followed === 0 ? null : (
        <p>
          {counted(start.followed, "source is", "sources are")} followed; what they bring appears here. <a href="/outlets">How they are</a>.
        </p>
      )}
      {mayEdit(frame) ? <Beginnings start={start} /> : null}
    </div>
  );
}

/** Nothing is fetched before a button is pressed. */
function Beginnings({ start: { starter, followed } }: { readonly start: StartView }): JSX.Element {
  return (
    <>
      <PostForm action="/demonstration">
        <button>Play the demonstration stream</button> <span class="aside">five invented events, half a minute, no network</span>
      </PostForm>
      {followed > 0 ? null : (
        <>
          <PostForm action="/sources/starter">
            <button>Follow {starter.length} well-known feeds</button> <span class="aside">world news in English, from now on</span>
          </PostForm>
          <details>
            <summary>Which ones</summary>
            <ul>
              {starter.map(({ title, feed }) => (
                <li>
                  <bdi>{title}</bdi> <span class="aside">{new URL(feed).hostname}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p>
        Or follow a feed or a site of your own on the page of <a href="/outlets">sources</a>.
      </p>
      <p>
        Or add saved pages: <code>variorum add FOLDER --data DIR</code> while the desk is stopped, or send them to <code>/api/reports</code>
        .
      </p>
    </>
  );
}
