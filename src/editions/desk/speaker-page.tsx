import type { JSX } from "../markup/index.ts";
import { plainLabel, speakerNotStated } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import { written } from "./quotation-form.tsx";
import type { SpeakerView } from "./correction-views.ts";
import type { Frame } from "./views.ts";
import { outletOf, titleOf, toPlace } from "./words.tsx";

type Choice = SpeakerView["choices"][number];

/** Chooses who says one quotation, from all whom the story names. Works without scripts. */
export function renderSpeaker(view: SpeakerView, frame: Frame): string {
  const { report, story, words, place, speaker, choices } = view;
  const here = choices.filter(({ isNamedHere }) => isNamedHere);
  const elsewhere = choices.filter(({ isNamedHere }) => !isNamedHere);
  return renderFrame({
    frame,
    title: "Who says this?",
    section: "corrections",
    children: (
      <div class="results">
        <h1>Who says this?</h1>
        <blockquote dir="auto">
          <a class="snippet" href={toPlace(place.report, place.start, place.end)}>
            <bdi>{words}</bdi>
          </a>
        </blockquote>
        <p class="counts">
          <bdi>{outletOf(report)}</bdi>. Read as said by: <bdi>{speaker ?? speakerNotStated.toLowerCase()}</bdi>. Story:{" "}
          <a href={`/story/${story.id}`}>
            <bdi>{titleOf(story)}</bdi>
          </a>
          .
        </p>
        {choices.length === 0 ? (
          <p class="empty">The story names nobody else.</p>
        ) : (
          <PostForm action="/corrections">
            <input type="hidden" name="kind" value="said-by" />
            <input type="hidden" name="place" value={written(place)} />
            <Choices legend="Named in this report" choices={here} />
            <Choices legend="Named in other reports of the story" choices={elsewhere} />
            <button>This one says it</button>
          </PostForm>
        )}
      </div>
    ),
  });
}

function Choices({ legend, choices }: { readonly legend: string; readonly choices: readonly Choice[] }): JSX.Element | null {
  if (choices.length === 0) return null;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <ul class="columns">
        {choices.map(({ name, type, role, place }) => (
          <li>
            <label>
              <input type="radio" name="speaker" value={written(place)} required /> <bdi>{name}</bdi>{" "}
              <span class="aside">
                <bdi>{role ?? plainLabel(type)}</bdi>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
