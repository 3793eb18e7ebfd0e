import type { Role } from "../../ports/index.ts";
import type { JSX } from "../markup/index.ts";
import { PostForm } from "./post-form.tsx";
import type { Frame, TokenView } from "./views.ts";
import { Time } from "./words.tsx";

/* What the page of one's own account and that of all accounts have in common. */

export const roleWords: Readonly<Record<Role, string>> = {
  reader: "Reads",
  editor: "Reads, corrects, adds sources and reports",
  admin: "Looks after the desk and its accounts",
};

const roleOrder: readonly Role[] = ["reader", "editor", "admin"];

interface RoleFieldProps {
  readonly label: string;
  /** Chosen at first. */
  readonly role: Role;
  /** The last one that is offered. */
  readonly most: Role;
}

export function RoleField({ label, role, most }: RoleFieldProps): JSX.Element {
  return (
    <label>
      {label}{" "}
      <select name="role">
        {roleOrder.slice(0, roleOrder.indexOf(most) + 1).map((one) => (
          <option value={one} selected={one === role}>
            {one}: {roleWords[one].toLowerCase()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The least and most are those of `src/accounts`, which checks them; here they spare a way. */
export function NewPassword({ label }: { readonly label: string }): JSX.Element {
  return (
    <label>
      {label} <input name="password" type="password" required minlength={12} maxlength={200} autocomplete="new-password" />
      <span class="hint">at least 12 characters; a sentence is good</span>
    </label>
  );
}

interface TokensProps {
  readonly tokens: readonly TokenView[];
  readonly action: string;
  readonly frame: Frame;
}

export function Tokens({ tokens, action, frame }: TokensProps): JSX.Element | null {
  if (tokens.length === 0) return null;
  return (
    <ul class="found">
      {tokens.map(({ id, label, role, madeAt, usedAt }) => (
        <li>
          <p>
            <b>
              <bdi>{label}</bdi>
            </b>{" "}
            <span class="aside">
              {role}, made <Time time={madeAt} zone={frame.zone} />,{" "}
              {usedAt === null ? (
                "never used"
              ) : (
                <>
                  used <Time time={usedAt} zone={frame.zone} />
                </>
              )}
            </span>
          </p>
          <PostForm action={action}>
            <input type="hidden" name="id" value={id} />
            <button class="quiet" aria-label={`Take away the token for ${label}`}>
              Take away
            </button>
          </PostForm>
        </li>
      ))}
    </ul>
  );
}
