import type { Span } from "../../kernel/index.ts";
import type { JSX } from "../markup/index.ts";
import { plainLabel, speakerNotStated } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import { QuotationForm, written } from "./quotation-form.tsx";
import type { CorrectView } from "./correction-views.ts";
import type { Frame } from "./views.ts";
import { countsOf, outletOf, Time, titleOf, toPlace } from "./words.tsx";

/** A person's word about one story: it is two, or it is one with another. */
export function renderCorrect(view: CorrectView, frame: Frame): string {
  const { story, reports, near } = view;
  return renderFrame({
    frame,
    title: `Correct: ${titleOf(story)}`,
    section: "corrections",
    children: (
      <div class="results">
        <h1>Correct a story</h1>
        <p class="counts">
          <a href={`/story/${story.id}`}>
            <bdi>{titleOf(story)}</bdi>
          </a>
          , {countsOf(story)}. A correction outweighs every likeness, is remembered, and can be taken back.
        </p>
        <PostForm action="/corrections">
          <h2>Other stories that tell the same event</h2>
          <input type="hidden" name="kind" value="merge" />
          <input type="hidden" name="story" value={story.id} />
          {near.length === 0 ? <p class="empty">No other story is near.</p> : null}
          <ul class="choices">
            {near.map((other) => (
              <li>
                <label>
                  <input type="checkbox" name="stories" value={other.id} /> <bdi>{titleOf(other)}</bdi>{" "}
                  <span class="aside">
                    {countsOf(other)}, <Time time={other.last} zone={frame.zone} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p>
            <label>
              or the id of a story: <input name="stories" pattern="st[0-9a-z]{13}" size={20} />
            </label>
          </p>
          <button>Merge</button>
        </PostForm>
        {reports.length < 2 ? null : (
          <PostForm action="/corrections">
            <h2>Reports that tell another event</h2>
            <input type="hidden" name="kind" value="split" />
            <input type="hidden" name="story" value={story.id} />
            <ul class="choices">
              {reports.map((report) => (
                <li>
                  <label>
                    <input type="checkbox" name="reports" value={report.id} /> <bdi>{report.title ?? report.file}</bdi>{" "}
                    <span class="aside">{outletOf(report)}</span>
                  </label>
                </li>
              ))}
            </ul>
            <button>Split off</button>
          </PostForm>
        )}
        <Quotations view={view} />
        <Names view={view} />
      </div>
    ),
  });
}

/** Each quotation with its two possible faults. */
function Quotations({ view }: { readonly view: CorrectView }): JSX.Element | null {
  if (view.quotations.length === 0) return null;
  return (
    <section id="quotations">
      <h2>Wrong quotations</h2>
      <p class="remark">What you correct is shown no more in dossiers, search and on the pages of people, and can be brought back.</p>
      <ul class="found">
        {view.quotations.map(({ speaker, words, outlet, place }) => (
          <li>
            <p>
              <b>
                <bdi>{speaker ?? speakerNotStated}</bdi>
              </b>
              {": "}
              <a class="snippet" href={toPlace(place.report, place.start, place.end)} dir="auto">
                <bdi>{words}</bdi>
              </a>{" "}
              <span class="aside">{outlet}</span>
            </p>
            <QuotationForm place={place} speaker={speaker} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names of each actor that has several, to tell them apart, and all actors, to say that two are one. */
function Names({ view }: { readonly view: CorrectView }): JSX.Element | null {
  const several = view.names.filter(({ places }) => places.length > 1);
  return (
    <>
      {several.length === 0 ? null : (
        <section id="apart">
          <h2>Not the same person, body or place</h2>
          <p class="remark">Mark the names that stand for somebody else than the others of the same line.</p>
          {several.map(({ name, places }) => (
            <details class="more">
              <summary>
                <bdi>{name}</bdi> <span class="count">{places.length}</span>
              </summary>
              <PostForm action="/corrections">
                <input type="hidden" name="kind" value="apart" />
                {places.map(({ place }) => (
                  <input type="hidden" name="among" value={written(place)} />
                ))}
                <fieldset class="choices">
                  <legend class="unseen">Names that stand for somebody else</legend>
                  <ul>
                    {places.map((one) => (
                      <NameChoice words={one.written} aside={one.outlet} place={one.place} />
                    ))}
                  </ul>
                </fieldset>
                <button>Keep apart</button>
              </PostForm>
            </details>
          ))}
        </section>
      )}
      {view.names.length < 2 ? null : (
        <section id="same">
          <h2>The same person, body or place</h2>
          <details class="more">
            <summary>Mark names that stand for one</summary>
            <PostForm action="/corrections">
              <input type="hidden" name="kind" value="same" />
              <fieldset class="choices">
                <legend class="unseen">Names that stand for one and the same</legend>
                <ul class="columns">
                  {view.names.map(({ name, type, places }) => (
                    <NameChoice words={name} aside={plainLabel(type)} place={places[0]!.place} />
                  ))}
                </ul>
              </fieldset>
              <button>These are one</button>
            </PostForm>
          </details>
        </section>
      )}
    </>
  );
}

function NameChoice(props: { readonly words: string; readonly aside: string; readonly place: Span }): JSX.Element {
  return (
    <li>
      <label>
        <input type="checkbox" name="places" value={written(props.place)} /> <bdi>{props.words}</bdi>{" "}
        <span class="aside">
          <bdi>{props.aside}</bdi>
        </span>
      </label>
    </li>
  );
}
