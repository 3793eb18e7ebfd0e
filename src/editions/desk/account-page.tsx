import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import { NewPassword, RoleField, roleWords, Tokens } from "./account-parts.tsx";
import type { AccountView, Frame } from "./views.ts";
import { Time } from "./words.tsx";

/** A person's own account. */
export function renderAccount(view: AccountView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Your account",
    section: null,
    children: (
      <div class="results">
        <h1>Your account</h1>
        <p class="counts">
          {view.name}: {roleWords[view.role].toLowerCase()}.{" "}
          {view.role === "admin" ? <a href="/accounts">All accounts of this desk</a> : null}
        </p>
        {view.made === null ? null : <Made made={view.made} />}
        <Browsers view={view} frame={frame} />
        <h2>Password</h2>
        <PostForm action="/account/password" class="fields">
          <label>
            Present password <input name="current" type="password" required autocomplete="current-password" />
          </label>
          <NewPassword label="New password" />
          <button>Change password</button>
        </PostForm>
        <p class="remark">Signs out all other browsers. Tokens stay.</p>
        <h2>Tokens of programs</h2>
        <p class="remark">
          A program sends <code>Authorization: Bearer TOKEN</code>, for example to post reports to <code>/api/reports</code>. A feed reader
          takes it as password.
        </p>
        <Tokens tokens={view.tokens} action="/account/tokens/remove" frame={frame} />
        <PostForm action="/account/tokens" class="fields">
          <label>
            What it is for <input name="label" required maxlength={60} />
          </label>
          <RoleField label="It may" role={view.role === "reader" ? "reader" : "editor"} most={view.role} />
          <button>Make a token</button>
        </PostForm>
      </div>
    ),
  });
}

function Made({ made }: { readonly made: NonNullable<AccountView["made"]> }): JSX.Element {
  return (
    <div class="made" role="status">
      <p>
        The token for <bdi>{made.label}</bdi>. It is shown this once; copy it now.
      </p>
      <p>
        <code>{made.token}</code>
      </p>
    </div>
  );
}

function Browsers({ view, frame }: { readonly view: AccountView; readonly frame: Frame }): JSX.Element {
  return (
    <>
      <h2>Signed in</h2>
      <p>
        {counted(view.sessions.length, "browser", "browsers")}
        {view.sessions.map(({ startedAt }, at) => (
          <>
            {at === 0 ? ": since " : "; since "}
            <Time time={startedAt} zone={frame.zone} />
          </>
        ))}
        .
      </p>
      {view.sessions.length < 2 ? null : (
        <PostForm action="/account/sessions/end">
          <button>Sign out all other browsers</button>
        </PostForm>
      )}
    </>
  );
}
