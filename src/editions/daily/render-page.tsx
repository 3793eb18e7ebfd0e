import type { Digest } from "../../digest/index.ts";
import { renderMarkup } from "../markup/index.ts";
import type { JSX } from "../markup/index.ts";
import { toSha256 } from "../web/sha256.ts";
import { ground, paper } from "../web/style/index.ts";
import { arrangeDigest, shownWords } from "./arrange.ts";
import type { DigestLinks, DigestView, EntryView, LineView, PlaceView } from "./arrange.ts";
import { digestStyle } from "./page-style.ts";
import { digestWords } from "./words.ts";

const styleSheet = [ground, digestStyle, paper].join("\n");

/**
 * The digest as one self-contained HTML page: no script, no network, and a Content Security Policy that allows its own style by its
 * hash and nothing else. Under each line the places fold out where it was read.
 */
export function renderDigestHtml(digest: Digest, links?: DigestLinks): string {
  return `<!doctype html>\n${renderMarkup(<Page view={arrangeDigest(digest, links)} />)}\n`;
}

const policy = `default-src 'none'; style-src 'sha256-${toSha256(styleSheet)}'; base-uri 'none'; form-action 'none'`;

function Page({ view }: { readonly view: DigestView }): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Variorum" />
        <title>{view.title}</title>
        <style verbatim={styleSheet} />
      </head>
      <body>
        <main>
          <DigestBody view={view} />
        </main>
        <footer>
          <p>{digestWords.footer}</p>
        </footer>
      </body>
    </html>
  );
}

export function DigestBody({ view }: { readonly view: DigestView }): JSX.Element {
  return (
    <>
      <header>
        <h1>{view.title}</h1>
        <p class="summary">{view.entries.length === 0 ? digestWords.nothing : view.summary}</p>
        {view.entries.length === 0 ? <p>{digestWords.nothingDetail}</p> : null}
        {view.watching.length === 0 ? null : (
          <p class="watching">
            {digestWords.watching}: {view.watching.join(", ")}
          </p>
        )}
      </header>
      {view.entries.map((entry) => (
        <Entry entry={entry} />
      ))}
      {view.further.length === 0 ? null : <Further view={view} />}
    </>
  );
}

function Entry({ entry }: { readonly entry: EntryView }): JSX.Element {
  const [place] = entry.headlinePlaces;
  return (
    <article id={entry.story}>
      <h2 lang={place?.language ?? undefined}>
        <span class="rank">{entry.rank}</span>
        <Linked text={entry.headline} link={entry.link} />
      </h2>
      <Places places={entry.headlinePlaces} />
      <p class="counts-line">{entry.since === null ? entry.counts : <span class="since">{entry.since}</span>}</p>
      <ul class="lines">
        {entry.lines.map((line) => (
          <Line line={line} />
        ))}
      </ul>
      <p class="why">
        {digestWords.why}: {entry.why.join("; ")}
      </p>
      {entry.watched.length === 0 ? null : <Places places={entry.watched} words={digestWords.watched} />}
      <p class="reports">
        {digestWords.reports}:{" "}
        {entry.reports.map((report, at) => (
          <>
            {at === 0 ? "" : ", "}
            <Linked text={report.name} link={report.link} />
          </>
        ))}
      </p>
    </article>
  );
}

function Line({ line }: { readonly line: LineView }): JSX.Element {
  return (
    <li>
      <bdi lang={line.places[0]?.language ?? undefined}>{shownWords(line)}</bdi>
      {line.remark === null ? null : <span class="before"> · {line.remark}</span>}
      <Places places={[...line.places, ...line.formerPlaces]} />
    </li>
  );
}

/** The outlets of a line, and folded below them the words where they stand. */
function Places({ places, words }: { readonly places: readonly PlaceView[]; readonly words?: string }): JSX.Element {
  return (
    <details>
      <summary>
        {words === undefined ? "" : `${words}: `}
        {[...new Set(places.map((place) => place.name))].join(", ")}
      </summary>
      <ul>
        {places.map(({ name, link, language, quote }) => (
          <li>
            <bdi lang={language ?? undefined}>
              …{quote.before}
              <mark>{quote.text}</mark>
              {quote.after}…
            </bdi>{" "}
            <span class="places">
              <Linked text={name} link={link} />, characters {quote.start} to {quote.end}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Further({ view }: { readonly view: DigestView }): JSX.Element {
  return (
    <section class="further">
      <h2>{digestWords.moreStories}</h2>
      <ul>
        {view.further.map((story) => (
          <li>
            <Linked text={story.headline} link={story.link} /> <span class="before">· {story.texts}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Linked({ text, link }: { readonly text: string; readonly link: string | null }): JSX.Element {
  const words = <bdi>{text}</bdi>;
  return link === null ? (
    words
  ) : (
    <a href={link} rel="noreferrer">
      {words}
    </a>
  );
}
