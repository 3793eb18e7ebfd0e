import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import type { Frame, SignInView } from "./views.ts";

/** The way into a desk that others can reach. */
export function renderSignIn(view: SignInView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Sign in",
    section: null,
    children: (
      <div class="results">
        <h1>Sign in</h1>
        {view.trouble === null ? null : <Trouble trouble={view.trouble} />}
        <PostForm action="/sign-in" class="fields">
          <input type="hidden" name="next" value={view.next} />
          <label>
            Name <input name="name" value={view.name} required autocomplete="username" autocapitalize="none" spellcheck="false" />
          </label>
          <label>
            Password <input name="password" type="password" required autocomplete="current-password" />
          </label>
          <button>Sign in</button>
        </PostForm>
        <p class="remark">No account, or the password forgotten? Ask whoever looks after this desk.</p>
      </div>
    ),
  });
}

function Trouble({ trouble }: { readonly trouble: NonNullable<SignInView["trouble"]> }): JSX.Element {
  return (
    <p class="trouble" role="alert">
      {trouble.kind === "wrong"
        ? "Name and password do not belong together. Look at both and try again."
        : `Too many tries. Wait ${counted(trouble.seconds, "second", "seconds")} and try again.`}
    </p>
  );
}
