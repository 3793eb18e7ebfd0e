import type { JSX } from "../markup/index.ts";
import { displayChoices } from "./display.ts";
import type { Display } from "./display.ts";
import { KeyList, renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import type { Frame } from "./views.ts";

const titles: Readonly<Record<keyof Display, string>> = {
  size: "Size of the text",
  theme: "Colours",
  width: "Width of the lines",
  keys: "Keys of one letter",
};

const words: Readonly<Record<string, string>> = { auto: "as the system has it" };

/** A plain form: it works without scripts, and what it says is kept in the browser alone. */
export function renderDisplay(frame: Frame, from: string): string {
  return renderFrame({
    frame,
    title: "Display",
    section: null,
    children: (
      <div class="results">
        <h1>Display</h1>
        <PostForm action="/display" class="display">
          <input type="hidden" name="from" value={from} />
          {(Object.keys(displayChoices) as (keyof Display)[]).map((name) => (
            <Choices name={name} chosen={frame.display[name]} />
          ))}
          <button>Keep</button>
        </PostForm>
        <section>
          <h2>Keys</h2>
          <KeyList />
        </section>
      </div>
    ),
  });
}

function Choices({ name, chosen }: { readonly name: keyof Display; readonly chosen: string }): JSX.Element {
  return (
    <fieldset>
      <legend>{titles[name]}</legend>
      {displayChoices[name].map((choice) => (
        <label>
          <input type="radio" name={name} value={choice} checked={choice === chosen} /> {words[choice] ?? choice}
        </label>
      ))}
    </fieldset>
  );
}
