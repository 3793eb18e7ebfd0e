import { renderFrame } from "./frame.tsx";
import type { Frame } from "./views.ts";

/** What could not be shown, and why. */
export function renderMessage(title: string, detail: string, frame: Frame): string {
  return renderFrame({
    frame,
    title,
    section: null,
    children: (
      <div class="results">
        <h1>{title}</h1>
        <p>
          <bdi>{detail}</bdi>
        </p>
        <p>
          <a href="/">Stories of the day</a>
        </p>
      </div>
    ),
  });
}
