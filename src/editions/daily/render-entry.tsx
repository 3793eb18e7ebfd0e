import { renderMarkup } from "../markup/index.ts";
import type { JSX } from "../markup/index.ts";
import { shownWords } from "./arrange.ts";
import type { EntryView, LineView, PlaceView } from "./arrange.ts";
import { digestWords } from "./words.ts";

/** A story as a few plain elements, for feed readers: no style, no picture, links to http and https only. */
export function renderEntryHtml(entry: EntryView): string {
  return renderMarkup(
    <>
      <p>
        {entry.since ?? entry.counts}. {digestWords.why}: {entry.why.join("; ")}.
      </p>
      <ul>
        {entry.lines.map((line) => (
          <li>
            {shownWords(line)} {remark(line)}({line.places.map((place, at) => [at === 0 ? "" : ", ", <Place place={place} />])})
          </li>
        ))}
      </ul>
      <p>
        {digestWords.headline}: {entry.headlinePlaces.map((place, at) => [at === 0 ? "" : ", ", <Place place={place} />])}
      </p>
    </>,
  );
}

/** The same as lines of text. */
export function renderEntryText(entry: EntryView): string {
  const lines = entry.lines.map((line) => `${shownWords(line)} ${remark(line)}(${line.places.map((place) => place.name).join(", ")})`);
  return [`${entry.since ?? entry.counts}. ${digestWords.why}: ${entry.why.join("; ")}.`, ...lines].join("\n");
}

function remark(line: LineView): string {
  return line.remark === null ? "" : `· ${line.remark} `;
}

function Place({ place }: { readonly place: PlaceView }): JSX.Element {
  return place.link === null ? <span>{place.name}</span> : <a href={place.link}>{place.name}</a>;
}
