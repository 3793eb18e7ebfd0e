import { createContext } from "../markup/index.ts";
import type { Children, Context, JSX } from "../markup/index.ts";
import type { Frame } from "./views.ts";

/** The token of the session that reads the page; the frame gives it to all forms below. */
export const FormToken: Context<string | null> = createContext<string | null>(null);

interface PostFormProps {
  /** The address of the page itself if absent. */
  readonly action?: string;
  readonly class?: string;
  readonly children: Children;
}

/** A form that changes something. All such forms are made here, so that none is without the token. */
export function PostForm({ children, ...attributes }: PostFormProps): JSX.Element {
  const token = FormToken.read();
  return (
    <form method="post" {...attributes}>
      {token === null ? null : <input type="hidden" name="form-token" value={token} />}
      {children}
    </form>
  );
}

/** Whether to offer what changes the desk; the server refuses it all the same. */
export function mayEdit({ person }: Frame): boolean {
  return person !== null && person.role !== "reader";
}
