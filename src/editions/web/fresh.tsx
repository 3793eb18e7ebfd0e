import { createContext } from "preact";
import type { Context, JSX } from "preact";
import type { Citation } from "../arrangement/sigla.ts";

/** Anchors of the lines that a reader has not seen; none on a page that is made for nobody in particular. */
export const Fresh: Context<ReadonlySet<string>> = createContext<ReadonlySet<string>>(new Set());

/** "new" after a line that the reader has not seen. */
export function NewMark({ anchor }: { readonly anchor: Citation["anchor"] | undefined }): JSX.Element {
  return (
    <Fresh.Consumer>
      {(fresh: ReadonlySet<string>) =>
        anchor !== undefined && fresh.has(anchor) ? (
          <>
            {" "}
            <span class="new">new</span>
          </>
        ) : null
      }
    </Fresh.Consumer>
  );
}
