import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { PostForm } from "./post-form.tsx";
import { FoundLine, SnippetLine } from "./snippet.tsx";
import type { Frame, WatchesView } from "./views.ts";

const kindWords = { name: "name", place: "place", words: "words", story: "story" } as const;

/** What is watched, and the newest reports in which it stands, each with its words. */
export function renderWatches(view: WatchesView, frame: Frame): string {
  const hasNew = view.watches.some((watch) => watch.newReports > 0);
  return renderFrame({
    frame,
    title: "Watches",
    section: "watches",
    children: (
      <div class="results">
        <h1>Watches</h1>
        <p class="remark">What you watch is raised in the digest, with the words in which it stands.</p>
        <Add />
        {view.watches.length === 0 ? (
          <p class="empty">Nothing is watched yet. Stories, names and searches have a button for it, too.</p>
        ) : null}
        {hasNew ? (
          <PostForm action="/watches/seen">
            <input type="hidden" name="entry" value={view.lastEntry} />
            <button>I have seen what is new</button>
          </PostForm>
        ) : null}
        {view.watches.map((watch) => (
          <Watch watch={watch} countedMax={view.countedMax} frame={frame} />
        ))}
      </div>
    ),
  });
}

function Add(): JSX.Element {
  return (
    <PostForm action="/watches">
      <p class="form-row">
        <select name="kind" aria-label="Kind">
          <option value="name">a name</option>
          <option value="place">a place</option>
          <option value="words">words</option>
        </select>
        <input name="text" required maxlength={200} aria-label="What to watch" />
        <button>Watch</button>
      </p>
      <p class="remark">A name stands for a person or body. Words are looked for as in the search, also with its operators.</p>
    </PostForm>
  );
}

interface WatchProps {
  readonly watch: WatchesView["watches"][number];
  readonly countedMax: number;
  readonly frame: Frame;
}

function Watch({ watch, countedMax, frame }: WatchProps): JSX.Element {
  const more =
    watch.newReports >= countedMax ? `${countedMax} or more new reports` : counted(watch.newReports, "new report", "new reports");
  return (
    <section id={`w${watch.id}`}>
      <h2>
        <Name watch={watch} /> <span class="health">{kindWords[watch.kind]}</span>
      </h2>
      <p class="remark">
        {watch.newReports === 0
          ? watch.matches.length === 0
            ? "It stands in no report yet."
            : "Nothing new since you last looked."
          : more}
      </p>
      <ul class="found">
        {watch.matches.map((match) => (
          <FoundLine report={match.report} frame={frame} story={match.story}>
            {match.isNew ? <b class="new">New</b> : null} <SnippetLine snippet={match.snippet} report={match.report.id} />
          </FoundLine>
        ))}
      </ul>
      <PostForm action="/watches/remove">
        <input type="hidden" name="id" value={watch.id} />
        <button class="quiet" aria-label={`Watch no more: ${watch.text}`}>
          Watch no more
        </button>
      </PostForm>
    </section>
  );
}

/** Leads to where more of it is found. */
function Name({ watch }: { readonly watch: WatchesView["watches"][number] }): JSX.Element {
  const href = watch.story === null ? `/search?q=${encodeURIComponent(watch.text)}` : `/story/${watch.story}`;
  return (
    <a href={href}>
      <bdi>{watch.text}</bdi>
    </a>
  );
}

interface WatchButtonProps {
  readonly kind: "name" | "place" | "words" | "story";
  readonly text: string;
  /** The reader of the page watches it already. */
  readonly isWatched: boolean;
}

/** On the pages of what can be watched: begins a watch, or says that it is watched and ends it. */
export function WatchButton({ kind, text, isWatched }: WatchButtonProps): JSX.Element {
  return (
    <PostForm class="watch" action={isWatched ? "/watches/remove" : "/watches"}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="text" value={text} />
      {isWatched ? (
        <>
          <span class="remark">
            On your <a href="/watches">watches</a>.
          </span>{" "}
          <button class="quiet">Stop watching</button>
        </>
      ) : (
        <button class="quiet">Watch</button>
      )}
    </PostForm>
  );
}
