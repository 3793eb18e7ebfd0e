import type { Citation } from "../arrangement/sigla.ts";
import { createContext } from "../markup/index.ts";
import type { Context, JSX } from "../markup/index.ts";

/** Anchors of the lines that a reader has not seen; none on a page that is made for nobody in particular. */
export const Fresh: Context<ReadonlySet<string>> = createContext<ReadonlySet<string>>(new Set());

/** "new" after a line that the reader has not seen. */
export function NewMark({ anchor }: { readonly anchor: Citation["anchor"] | undefined }): JSX.Element | null {
  if (anchor === undefined || !Fresh.read().has(anchor)) return null;
  return (
    <>
      {" "}
      <span class="new">new</span>
    </>
  );
}
