import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { NewPassword, RoleField, roleWords, Tokens } from "./account-parts.tsx";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import type { AccountsView, Frame } from "./views.ts";
import { Time } from "./words.tsx";

/** All accounts of the desk, for its administrators. */
export function renderAccounts(view: AccountsView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Accounts",
    section: null,
    children: (
      <div class="results">
        <h1>Accounts</h1>
        <ul class="found">
          {view.accounts.map((account) => (
            <Account account={account} frame={frame} />
          ))}
        </ul>
        <h2>Another account</h2>
        <PostForm action="/accounts" class="fields">
          <label>
            Name
            <input
              name="name"
              required
              maxlength={32}
              pattern="[a-zA-Z0-9][a-zA-Z0-9._\-]*"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
            />
          </label>
          <RoleField label="Role" role="reader" most="admin" />
          <NewPassword label="Password" />
          <button>Add the account</button>
        </PostForm>
        <p class="remark">Tell the password by a safe way; it can be changed on the page of the account.</p>
      </div>
    ),
  });
}

function Account({ account, frame }: { readonly account: AccountsView["accounts"][number]; readonly frame: Frame }): JSX.Element {
  const { name, role, madeAt, signedInAt, sessions, tokens } = account;
  const isOwn = name === frame.person?.account;
  return (
    <li>
      <p>
        <b>{name}</b> <span class="health">{role}</span>
        {isOwn ? <span class="aside"> you</span> : null}
      </p>
      <p class="origin">
        {roleWords[role]} · made <Time time={madeAt} zone={frame.zone} /> ·{" "}
        {signedInAt === null ? (
          "never signed in"
        ) : (
          <>
            signed in <Time time={signedInAt} zone={frame.zone} />
          </>
        )}{" "}
        · {counted(sessions, "browser", "browsers")}, {counted(tokens.length, "token", "tokens")}
      </p>
      {isOwn ? (
        <p>
          <a href="/account">Your account</a>
        </p>
      ) : (
        <Change account={account} frame={frame} />
      )}
    </li>
  );
}

function Change({ account, frame }: { readonly account: AccountsView["accounts"][number]; readonly frame: Frame }): JSX.Element {
  const { name, role, tokens } = account;
  return (
    <details>
      <summary>Change {name}</summary>
      <PostForm action="/accounts/role" class="fields">
        <input type="hidden" name="name" value={name} />
        <RoleField label="Role" role={role} most="admin" />
        <button>Change the role</button>
      </PostForm>
      <PostForm action="/accounts/password" class="fields">
        <input type="hidden" name="name" value={name} />
        <NewPassword label="New password" />
        <button>Set the password and sign {name} out</button>
      </PostForm>
      <Tokens tokens={tokens} action="/accounts/tokens/remove" frame={frame} />
      <PostForm action="/accounts/remove" class="fields">
        <input type="hidden" name="name" value={name} />
        <button class="quiet">Remove the account of {name}</button>
      </PostForm>
    </details>
  );
}
