import type { JSX } from "../markup/index.ts";
import { renderFrame } from "./frame.tsx";
import type { Frame, UnmadeStoryView } from "./views.ts";
import { outletOf, Time, titleOf } from "./words.tsx";

/** A story whose dossier cannot be made: its reports can be read all the same. */
export function renderUnmadeStory({ story, reports, unmade }: UnmadeStoryView, frame: Frame): string {
  return renderFrame({
    frame,
    title: titleOf(story),
    section: null,
    children: (
      <div class="results">
        <h1>
          <bdi>{titleOf(story)}</bdi>
        </h1>
        <Unmade why={unmade} />
        <ul class="found">
          {reports.map((report) => (
            <li>
              <p>
                <a href={`/report/${report.id}`}>
                  <bdi>{report.title ?? report.file}</bdi>
                </a>
              </p>
              <p class="origin">
                <bdi>{outletOf(report)}</bdi>, <Time time={report.time} zone={frame.zone} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    ),
  });
}

/** Said above what is shown instead of the dossier of today. */
export function Unmade({ why }: { readonly why: string }): JSX.Element {
  return (
    <p class="remark" role="status">
      The dossier of today could not be made: <bdi>{why}</bdi>
    </p>
  );
}
