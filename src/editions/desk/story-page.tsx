import type { Collation } from "../../collation.ts";
import { arrange, toPageTitle } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { Fresh } from "../web/fresh.tsx";
import { toCutRules, toReports } from "../web/places.ts";
import { Story } from "../web/story.tsx";
import { renderFrame } from "./frame.tsx";
import { News, toFreshLines } from "./news.tsx";
import { Unmade } from "./unmade-story-page.tsx";
import { mayEdit } from "./post-form.tsx";
import type { Frame, StoryView } from "./views.ts";
import { WatchButton } from "./watches-page.tsx";
import { Time } from "./words.tsx";

/** A story's dossier: the same parts as the page of `collate`, in the frame of the desk. */
export function renderStory(view: StoryView, frame: Frame, isWatched: boolean): string {
  // The sources hold the bytes of the pages, which no edition shows.
  const collation: Collation = { stories: [{ dossier: view.dossier, reports: view.reports, sources: [] }], notices: [] };
  const arranged = arrange(collation);
  const [story] = arranged.stories;
  // Before the reports are cut: what is listed as new is cited too.
  const fresh = toFreshLines(view, story!);
  const reports = toReports(story!);
  return renderFrame({
    frame,
    title: toPageTitle(arranged),
    section: null,
    rules: toCutRules(reports),
    cites: true,
    children: (
      <Fresh.Provider value={fresh.anchors}>
        <Bar view={view} frame={frame} isWatched={isWatched} />
        {view.unmade === null ? null : <Unmade why={view.unmade} />}
        <News view={view} fresh={fresh} frame={frame} />
        <Story story={story!} reports={reports} prefix="" level={1} />
      </Fresh.Provider>
    ),
  });
}

interface BarProps {
  readonly view: StoryView;
  readonly frame: Frame;
  readonly isWatched: boolean;
}

function Bar({ view, frame, isWatched }: BarProps): JSX.Element {
  const { story, version, newest, madeAt } = view;
  return (
    <div class="bar">
      <span>
        Version {version}, <Time time={madeAt} zone={frame.zone} />
      </span>
      {version === newest ? null : <a href={`/story/${story.id}`}>newest version</a>}
      <a href={`/story/${story.id}/history`}>History</a>
      {mayEdit(frame) ? <a href={`/story/${story.id}/correct`}>Correct</a> : null}
      <a href={`/api/stories/${story.id}/dossier`}>JSON</a>
      <WatchButton kind="story" text={story.id} isWatched={isWatched} />
    </div>
  );
}
