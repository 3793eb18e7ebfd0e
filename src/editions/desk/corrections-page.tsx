import type { Decision } from "../../ports/index.ts";
import type { JSX } from "../markup/index.ts";
import { renderFrame } from "./frame.tsx";
import { mayEdit, PostForm } from "./post-form.tsx";
import type { CorrectionsView } from "./correction-views.ts";
import type { Frame } from "./views.ts";
import { Time } from "./words.tsx";

const kindWords: Readonly<Record<Decision["kind"], string>> = {
  merge: "Merged",
  split: "Split off",
  "no-quotation": "No quotation",
  "wrong-speaker": "Not said by this speaker",
  "said-by": "Said by",
  apart: "Not the same",
  same: "The same",
  undo: "Taken back",
};

/** Everything that people corrected, newest first. */
export function renderCorrections(view: CorrectionsView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Corrections",
    section: "corrections",
    children: (
      <div class="results">
        <h1>Corrections</h1>
        {view.decisions.length === 0 ? (
          <p class="empty">Nobody has corrected anything yet. “Correct” stands on the page of every story.</p>
        ) : null}
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
      {decision.kind === "undo" || decision.undone || !mayEdit(frame) ? null : <Undo decision={decision} />}
    </li>
  );
}

/** Takes a correction back. The words name it: a page may have many such buttons. */
export function Undo({ decision }: { readonly decision: Decision }): JSX.Element {
  return (
    <PostForm action="/corrections">
      <input type="hidden" name="kind" value="undo" />
      <input type="hidden" name="entry" value={decision.entry} />
      <button aria-label={`Undo: ${toDecisionWords(decision)}`}>Undo</button>
    </PostForm>
  );
}

export function toDecisionWords(decision: Pick<Decision, "kind" | "words">): string {
  return `${kindWords[decision.kind]}: ${decision.words}`;
}
