import type { JSX } from "../markup/index.ts";
import { counted, plainLabel } from "../words.ts";
import { mayEdit, PostForm } from "./post-form.tsx";
import { written } from "./quotation-form.tsx";
import type { BearerView, Frame, NameView } from "./views.ts";
import { Time, titleOf, toName, toPlace } from "./words.tsx";

/** The stories in which a name stands: whom each speaks of, as far as people said it, and the form to say it. */
export function Bearers({ view, frame }: { readonly view: NameView; readonly frame: Frame }): JSX.Element | null {
  const { bearers } = view;
  const stories = bearers.flatMap((bearer) => bearer.stories);
  if (stories.length < 2) return null;
  return (
    <section id="bearers">
      <h2>Whom the stories speak of</h2>
      <p class="remark">{toRemark(view)}</p>
      {mayEdit(frame) ? (
        <PostForm action="/corrections">
          <input type="hidden" name="name" value={view.name.key} />
          {stories.map(({ places }) => (
            <input type="hidden" name="among" value={places.map(written).join(" ")} />
          ))}
          {bearers.map((bearer, at) => (
            <BearerStories view={view} bearer={bearer} number={at + 1} frame={frame} isForm />
          ))}
          <p class="form-row">
            <button name="kind" value="apart">
              The marked mean another than the rest
            </button>{" "}
            {bearers.length < 2 ? null : (
              <button name="kind" value="same">
                The marked mean the same
              </button>
            )}
          </p>
        </PostForm>
      ) : (
        bearers.map((bearer, at) => <BearerStories view={view} bearer={bearer} number={at + 1} frame={frame} isForm={false} />)
      )}
    </section>
  );
}

function toRemark({ name, bearers }: NameView): string {
  const kind = name.type === "person" ? "person" : name.type === "place" ? "place" : "body";
  if (bearers.length < 2) {
    return `Names are joined by their letters alone. Nobody has said whether these stories all mean the same ${kind}.`;
  }
  const told = bearers.filter((bearer) => bearer.kind === "told").length;
  return `People told ${counted(told, `${kind} of this name`, `${kind === "body" ? "bodie" : kind}s of this name`)} apart.`;
}

interface BearerStoriesProps {
  readonly view: NameView;
  readonly bearer: BearerView;
  readonly number: number;
  readonly frame: Frame;
  readonly isForm: boolean;
}

function BearerStories({ view, bearer, number, frame, isForm }: BearerStoriesProps): JSX.Element {
  const [first] = bearer.stories;
  const label = bearer.kind === "unsaid" ? "Nobody has said whom these mean" : toBearerLabel(view, bearer, number);
  return (
    <fieldset class="choices">
      {bearer.kind === "open" ? (
        <legend class="unseen">Stories</legend>
      ) : (
        <legend>
          {bearer.kind === "unsaid" || first === undefined ? (
            label
          ) : (
            <a href={`${toName(view.name.key)}?story=${first.story.id}`} aria-current={view.shown === number ? "true" : undefined}>
              <bdi>{label}</bdi>
            </a>
          )}
        </legend>
      )}
      <ul>
        {bearer.stories.map(({ story, role, context, places, reports }) => (
          <li>
            {isForm ? (
              <input type="checkbox" name="places" value={places.map(written).join(" ")} aria-label={`Mark: ${titleOf(story)}`} />
            ) : null}{" "}
            {role === null ? null : (
              <>
                <b>
                  <bdi>{role}</bdi>
                </b>
                {" – "}
              </>
            )}
            {context === null ? null : (
              <>
                <a class="snippet" href={toPlace(context.place.report, context.place.start, context.place.end)}>
                  <bdi>{`“${context.words}${context.isCut ? "…" : ""}”`}</bdi>
                </a>
                {" – "}
              </>
            )}
            <a href={`/story/${story.id}`}>
              <bdi>{titleOf(story)}</bdi>
            </a>{" "}
            <span class="aside">
              {counted(reports, "report", "reports")}, <Time time={story.last} zone={frame.zone} />
            </span>
          </li>
        ))}
      </ul>
      {bearer.all.length === bearer.stories.length ? null : (
        <p class="aside">{counted(bearer.all.length - bearer.stories.length, "older story", "older stories")} besides.</p>
      )}
    </fieldset>
  );
}

/** "Anna Holm, harbour master": what a report says they are, else the number of the one. */
export function toBearerLabel({ name }: NameView, bearer: BearerView, number: number): string {
  const role = bearer.stories.find((one) => one.role !== null)?.role;
  return role === undefined || role === null ? `${name.name} (${plainLabel(name.type)} ${number})` : `${name.name}, ${role}`;
}
