import { toDateWords } from "../arrangement/date.ts";
import type { JSX } from "../markup/index.ts";
import { counted, entityTypeWords, plainLabel } from "../words.ts";
import { Bearers, toBearerLabel } from "./bearers.tsx";
import { renderFrame } from "./frame.tsx";
import { NameLink, NameLinks } from "./name-links.tsx";
import { RelationPicture } from "./relation-picture.tsx";
import { FoundLine, Said, SnippetLine } from "./snippet.tsx";
import type { Frame, NamesView, NameView, RelationView } from "./views.ts";
import { WatchButton } from "./watches-page.tsx";
import { toDayIn, toName, toPlace } from "./words.tsx";

const sectionOf = { person: "people", organization: "people", place: "places" } as const;

/** Who and what the reports name most. */
export function renderNames(view: NamesView, frame: Frame): string {
  return renderFrame({
    frame,
    title: entityTypeWords[view.type],
    section: sectionOf[view.type],
    children: (
      <div class="results">
        <h1>{entityTypeWords[view.type]}</h1>
        {view.type === "place" ? null : (
          <p class="days">
            {view.type === "person" ? <a href="/names/organization">Bodies and media</a> : <a href="/names/person">People</a>}
          </p>
        )}
        {view.names.length === 0 ? <p class="empty">None yet.</p> : null}
        <NameLinks names={view.names} path={({ key }) => toName(key)} count={({ reports }) => reports} things={["report", "reports"]} />
      </div>
    ),
  });
}

/** What somebody said over time, with whom they had to do, and where they are named. */
export function renderName(view: NameView, frame: Frame, isWatched: boolean): string {
  const { name } = view;
  return renderFrame({
    frame,
    title: name.name,
    section: name.type === "place" ? "places" : "people",
    children: (
      <div class="results">
        <h1>
          <bdi>{name.name}</bdi>
        </h1>
        <p class="counts">
          {view.shown === null ? (
            <>Named in {counted(name.reports, "report", "reports")}.</>
          ) : (
            <>
              <bdi>{toBearerLabel(view, view.bearers[view.shown - 1]!, view.shown)}</bdi>. <a href={toName(name.key)}>All of this name</a>
            </>
          )}
        </p>
        <WatchButton {...toNameWatch(name)} isWatched={isWatched} />
        {view.page > 1 ? <Pages view={view} /> : <Bearers view={view} frame={frame} />}
        <Relations view={view} />
        <Sayings view={view} frame={frame} />
        <Mentions view={view} frame={frame} />
        <Pages view={view} />
      </div>
    ),
  });
}

/** What the button on the page of a name watches. */
export function toNameWatch({ type, name }: NameView["name"]): { readonly kind: "name" | "place"; readonly text: string } {
  return { kind: type === "place" ? "place" : "name", text: name };
}

function Mentions({ view, frame }: { readonly view: NameView; readonly frame: Frame }): JSX.Element | null {
  if (view.mentions.length === 0) return null;
  return (
    <section>
      <h2>Named in</h2>
      <ul class="found">
        {view.mentions.map((mention) => (
          <FoundLine report={mention.report} frame={frame}>
            <SnippetLine snippet={mention.snippet} report={mention.report.id} />
          </FoundLine>
        ))}
      </ul>
    </section>
  );
}

/** Ways to what is newer and older; nothing where all stands on one page. */
function Pages({ view }: { readonly view: NameView }): JSX.Element | null {
  const { name, page, isLast } = view;
  if (page === 1 && isLast) return null;
  const story = view.shown === null ? undefined : view.bearers[view.shown - 1]?.all[0];
  const pathOf = (number: number): string => {
    const asked = [...(story === undefined ? [] : [`story=${story}`]), ...(number === 1 ? [] : [`page=${number}`])];
    return `${toName(name.key)}${asked.length === 0 ? "" : `?${asked.join("&")}`}`;
  };
  return (
    <p class="days">
      {page === 1 ? null : (
        <a href={pathOf(page - 1)} rel="prev">
          ← Newer
        </a>
      )}
      <span>Page {page}, the newest first</span>
      {isLast ? null : (
        <a href={pathOf(page + 1)} rel="next">
          Older →
        </a>
      )}
    </p>
  );
}

function Relations({ view }: { readonly view: NameView }): JSX.Element | null {
  if (view.others.length === 0) return null;
  return (
    <section>
      <h2>Relations</h2>
      <NameLinks
        names={view.others}
        path={({ key }) => `/relation?a=${encodeURIComponent(view.name.key)}&b=${encodeURIComponent(key)}`}
        count={({ count }) => count}
        things={["deed", "deeds"]}
      />
    </section>
  );
}

function Sayings({ view, frame }: { readonly view: NameView; readonly frame: Frame }): JSX.Element | null {
  if (view.quotations.length === 0) return null;
  const days = [...new Set(view.quotations.map((one) => toDayIn(one.report.time, frame.zone)))];
  return (
    <section>
      <h2>What {view.name.type === "person" ? "they said" : "was said"}</h2>
      {days.map((day) => (
        <div class="dated">
          <h3>{toDateWords(day)}</h3>
          <ul class="found">
            {view.quotations
              .filter((one) => toDayIn(one.report.time, frame.zone) === day)
              .map((one) => (
                <FoundLine report={one.report} frame={frame}>
                  <Said quotation={one}>
                    <a class="snippet" href={toPlace(one.report.id, one.start, one.end)}>
                      <bdi>{one.text}</bdi>
                    </a>
                  </Said>
                </FoundLine>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What two did to each other, over time, in the words of the reports. */
export function renderRelation(view: RelationView, frame: Frame): string {
  const { left, right, deeds } = view;
  const days = [...new Set(deeds.map((deed) => toDayIn(deed.facts.time, frame.zone)))];
  return renderFrame({
    frame,
    title: `${left.name} and ${right.name}`,
    section: "people",
    children: (
      <div class="results">
        <h1>
          <NameLink name={left} /> and <NameLink name={right} />
        </h1>
        {deeds.length === 0 ? (
          <p class="empty">No story tells of a deed between the two. Dossiers of several reports are looked at.</p>
        ) : null}
        <RelationPicture view={view} frame={frame} />
        {days.map((day) => (
          <div class="dated">
            <h2>{toDateWords(day)}</h2>
            <ul class="found">
              {deeds
                .filter((deed) => toDayIn(deed.facts.time, frame.zone) === day)
                .map((deed) => (
                  <FoundLine report={deed.facts} frame={frame} story={deed.story} heading={<Deed deed={deed} />}>
                    <a class="snippet" href={toPlace(deed.report, deed.start, deed.end)}>
                      <bdi>{deed.text}</bdi>
                    </a>
                  </FoundLine>
                ))}
            </ul>
          </div>
        ))}
      </div>
    ),
  });
}

function Deed({ deed }: { readonly deed: RelationView["deeds"][number] }): JSX.Element {
  return (
    <p class="relation">
      <b>
        <bdi>{deed.from}</bdi>
      </b>{" "}
      <span class="verb">{plainLabel(deed.type)}</span>{" "}
      <b>
        <bdi>{deed.to}</bdi>
      </b>{" "}
      {deed.status === null ? null : <span class="aside">{plainLabel(deed.status)}</span>}
    </p>
  );
}
