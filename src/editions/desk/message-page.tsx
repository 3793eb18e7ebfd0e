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
        <p class="told">
          <bdi>{detail}</bdi>
        </p>
        <p class="told">
          <a href="/">Stories of the day</a>
        </p>
      </div>
    ),
  });
}
