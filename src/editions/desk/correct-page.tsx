import type { JSX } from "preact";
import { renderFrame } from "./frame.tsx";
import { mayEdit, PostForm } from "./post-form.tsx";
import type { CorrectionsView, CorrectView, Frame } from "./views.ts";
import { countsOf, outletOf, Time, titleOf } from "./words.tsx";

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
      </div>
    ),
  });
}

const kindWords = { merge: "Merged", split: "Split off", undo: "Taken back" } as const;

/** Everything that people corrected, newest first. */
export function renderCorrections(view: CorrectionsView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Corrections",
    section: "corrections",
    children: (
      <div class="results">
        <h1>Corrections</h1>
        {view.decisions.length === 0 ? <p class="empty">Nobody has corrected anything. “Correct” on a story’s page begins.</p> : null}
        <ul class="found">
          {view.decisions.map((decision) => (
            <Correction decision={decision} frame={frame} />
          ))}
        </ul>
      </div>
    ),
  });
}

function Correction({ decision, frame }: { readonly decision: CorrectionsView["decisions"][number]; readonly frame: Frame }): JSX.Element {
  return (
    <li>
      <p>
        <b>{kindWords[decision.kind]}</b>: <bdi>{decision.words}</bdi>{" "}
        <span class="aside">
          <Time time={decision.at} zone={frame.zone} />
          {decision.undone ? ", taken back" : ""}
        </span>
      </p>
      {decision.story === null ? null : (
        <p>
          <a href={`/story/${decision.story}`}>story</a>
        </p>
      )}
      {decision.kind === "undo" || decision.undone || !mayEdit(frame) ? null : (
        <PostForm action="/corrections">
          <input type="hidden" name="kind" value="undo" />
          <input type="hidden" name="entry" value={decision.entry} />
          <button>Undo</button>
        </PostForm>
      )}
    </li>
  );
}
