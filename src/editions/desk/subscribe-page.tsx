import type { JSX } from "../markup/index.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import type { Frame } from "./views.ts";

/** Where a reader asks for the digest by mail. */
export function renderSubscribe(frame: Frame): string {
  return renderFrame({
    frame,
    title: "By mail",
    section: "digest",
    children: (
      <div class="results">
        <h1>The digest by mail</h1>
        <p class="remark">
          What is new, at your time, ranked with what you watch. A mail asks first whether it was you; every digest has a link that ends it.
        </p>
        <PostForm action="/subscribe">
          <label class="field">
            Address
            <input type="email" name="address" required autocomplete="email" maxlength={254} />
          </label>
          <label class="field">
            Days
            <select name="days">
              <option value="">every day</option>
              <option value="mon-fri">Monday to Friday</option>
              <option value="sat,sun">Saturday and Sunday</option>
            </select>
          </label>
          <label class="field">
            Time
            <input type="time" name="time" value="07:00" required />
          </label>
          <label class="field">
            Time zone
            <input name="zone" value={frame.zone} required maxlength={60} />
          </label>
          <p>
            <button>Subscribe</button>
          </p>
        </PostForm>
      </div>
    ),
  });
}

/** The same for every address: the page must not tell who reads the digest. */
export function renderAsked(frame: Frame): string {
  return renderFrame({
    frame,
    title: "Look into your mail",
    section: "digest",
    children: (
      <div class="results">
        <h1>Look into your mail</h1>
        <p class="told">If this address does not get the digest yet, a mail is on its way to it. Open the link in it within three days.</p>
      </div>
    ),
  });
}

export interface LinkView {
  readonly purpose: "confirm" | "unsubscribe";
  /** "07:00 Europe/Oslo". */
  readonly schedule: string;
  readonly isDone: boolean;
  /** What was wrong with the link; nothing else is shown then. */
  readonly refusal: string | null;
}

const words = {
  confirm: {
    title: "Get the digest by mail?",
    button: "Yes, send it",
    done: "You get the digest",
    what: (schedule: string) => `It is sent at ${schedule}. Every mail has a link that ends it.`,
  },
  unsubscribe: {
    title: "No more digests?",
    button: "Unsubscribe",
    done: "You get no more digests",
    what: (schedule: string) => `It was sent at ${schedule}.`,
  },
} as const;

/** What a link in a mail leads to. Following it changes nothing, because programs that scan mail follow every link; the button does. */
export function renderLink({ purpose, schedule, isDone, refusal }: LinkView, frame: Frame): string {
  const { title, button, done, what } = words[purpose];
  const heading = refusal !== null ? "This link does nothing" : isDone ? done : title;
  return renderFrame({
    frame,
    title: heading,
    section: null,
    bare: true,
    children: (
      <div class="results">
        <h1>{heading}</h1>
        <p class="told">{refusal ?? what(schedule)}</p>
        {isDone || refusal !== null ? null : <Confirm button={button} />}
      </div>
    ),
  });
}

/** Posts to the address of the page, which holds the signed link: nobody is signed in there, and the form needs no token. */
function Confirm({ button }: { readonly button: string }): JSX.Element {
  return (
    <PostForm>
      <input type="hidden" name="confirm" value="yes" />
      <button>{button}</button>
    </PostForm>
  );
}
