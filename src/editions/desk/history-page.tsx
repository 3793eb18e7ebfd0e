import type { ReportFacts } from "../../ports/index.ts";
import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import type { Frame, HistoryView } from "./views.ts";
import { outletOf, Time, titleOf, toPlace } from "./words.tsx";

/** How a story came to be what it is: what each version of its dossier added, and which reports came and went. */
export function renderHistory(view: HistoryView, frame: Frame): string {
  const { story, versions, moves } = view;
  return renderFrame({
    frame,
    title: `History: ${titleOf(story)}`,
    section: null,
    children: (
      <div class="results">
        <h1>
          <a href={`/story/${story.id}`}>
            <bdi>{titleOf(story)}</bdi>
          </a>
        </h1>
        <section>
          <h2>Versions of the dossier</h2>
          {versions.map((version) => (
            <Version version={version} story={story.id} frame={frame} />
          ))}
        </section>
        <section>
          <h2>Reports that came and went</h2>
          <ul class="found">
            {moves.map((move) => (
              <li>
                <a href={`/report/${move.report.id}`}>
                  <bdi>{move.report.title ?? move.report.file}</bdi>
                </a>{" "}
                <span class="aside">
                  {outletOf(move.report)}, here since <Time time={move.since} zone={frame.zone} />
                  {move.until === null ? null : (
                    <>
                      {" "}
                      until <Time time={move.until} zone={frame.zone} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    ),
  });
}

type Version = HistoryView["versions"][number];

interface VersionProps {
  readonly version: Version;
  readonly story: string;
  readonly frame: Frame;
}

/** What a version says that the one before did not. */
function Version({ version, story, frame }: VersionProps): JSX.Element {
  return (
    <div class="dated">
      <h3>
        <a href={`/story/${story}?version=${version.version}`}>Version {version.version}</a>,{" "}
        <Time time={version.madeAt} zone={frame.zone} />
      </h3>
      <p class="counts">{toChangeWords(version)}</p>
      <ul class="found">
        {version.lines.map((line) => (
          <li>
            {line.speaker === null ? null : (
              <b>
                <bdi>{line.speaker}</bdi>:{" "}
              </b>
            )}
            <a class="snippet" href={toPlace(line.report, line.start, line.end)}>
              {line.isSpoken ? "“" : ""}
              <bdi>{line.text}</bdi>
              {line.isSpoken ? "”" : ""}
            </a>
          </li>
        ))}
      </ul>
      {version.more === 0 ? null : <p class="remark">and {counted(version.more, "other line", "other lines")}</p>}
    </div>
  );
}

function toChangeWords({ reports, gone, lines, corrected }: Version): string {
  const told = (words: string, which: readonly ReportFacts[]): string =>
    `${words}: ${counted(which.length, "report", "reports")} (${which.map(outletOf).join(", ")}).`;
  return [
    reports.length === 0 ? "No new report." : told("New", reports),
    ...(gone.length === 0 ? [] : [told("Gone", gone)]),
    ...(lines.length === 0 ? ["Nothing new is said."] : []),
    ...(corrected ? ["People corrected what was read."] : []),
  ].join(" ");
}
