import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { renderFrame } from "./frame.tsx";
import { mayEdit, PostForm } from "./post-form.tsx";
import type { Frame, OutletsView } from "./views.ts";
import { Time, titleOf } from "./words.tsx";

/** Where the reports come from. */
export function renderOutlets(view: OutletsView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Sources",
    section: "outlets",
    children: (
      <div class="results">
        <h1>Sources</h1>
        <Followed view={view} frame={frame} />
        <SetAside view={view} frame={frame} />
        <StoriesAside view={view} frame={frame} />
        <h2>Where the reports come from</h2>
        {view.outlets.length === 0 ? <p class="empty">No report yet.</p> : null}
        <table class="outlets">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Reports</th>
              <th scope="col">Newest</th>
            </tr>
          </thead>
          <tbody>
            {view.outlets.map(({ outlet, reports, newest }) => (
              <tr>
                <th scope="row">
                  {outlet === null ? (
                    "outlet not stated"
                  ) : (
                    <a href={`/search?q=${encodeURIComponent(`outlet:"${outlet}"`)}`}>
                      <bdi>{outlet}</bdi>
                    </a>
                  )}
                </th>
                <td>{reports}</td>
                <td>
                  <Time time={newest} zone={frame.zone} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ),
  });
}

const healthWords = { new: "not visited yet", well: "well", failing: "failing", dead: "given up" } as const;

/** The sources that are followed, how they are, and the form that follows another. */
function Followed({ view, frame }: { readonly view: OutletsView; readonly frame: Frame }): JSX.Element {
  return (
    <section>
      {mayEdit(frame) ? (
        <PostForm action="/sources" class="ask-row">
          <label>
            Follow a feed, a news sitemap or a site <input name="address" type="url" required placeholder="https://" />
          </label>{" "}
          <button>Follow</button>
        </PostForm>
      ) : null}
      <ul class="found">
        {view.followed.map((source) => (
          <li>
            <p>
              <b>
                <bdi>{source.title}</bdi>
              </b>{" "}
              <span class={`health is-${source.health}`}>{healthWords[source.health]}</span>
            </p>
            <p class="origin">
              {source.kind === "folder" ? "folder of mails on this machine" : <bdi>{source.url}</bdi>}
              {source.kind === "sitemap-index" ? " · index of sitemaps" : null}
              {source.visits[0] === undefined ? null : (
                <>
                  {source.kind === "folder" ? " · last change " : " · visited "}
                  <Time time={source.visits[0].at} zone={frame.zone} />:{" "}
                  {source.kind === "folder"
                    ? counted(source.visits[0].entries, "file", "files")
                    : counted(source.visits[0].entries, "entry", "entries")}
                  , {counted(source.visits[0].taken, "new report", "new reports")}
                </>
              )}
              {source.next === null ? null : (
                <>
                  {" · next "}
                  <Time time={source.next} zone={frame.zone} />
                </>
              )}
            </p>
            {source.trouble === null ? null : <p class="remark">{source.trouble}</p>}
            {mayEdit(frame) ? (
              <PostForm action="/sources/remove">
                <input type="hidden" name="id" value={source.id} />
                <button class="quiet">Remove</button>
              </PostForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Pages that no thread could read, with the reason. */
function SetAside({ view, frame }: { readonly view: OutletsView; readonly frame: Frame }): JSX.Element | null {
  if (view.setAside.length === 0) return null;
  return (
    <section id="set-aside">
      <h2>Pages that could not be read</h2>
      <p class="remark">They are kept. Nothing tries them again by itself.</p>
      <ul class="found">
        {view.setAside.map(({ sha256, file, at, why }) => (
          <li>
            <p>
              <bdi>{file}</bdi>{" "}
              <span class="aside">
                <Time time={at} zone={frame.zone} />
              </span>
            </p>
            <p class="remark">{why}</p>
            {mayEdit(frame) ? (
              <PostForm action="/pages" class="small">
                <input type="hidden" name="page" value={sha256} />
                <button name="action" value="again" aria-label={`Try again: ${file}`}>
                  Try again
                </button>{" "}
                <button name="action" value="forget" aria-label={`Forget: ${file}`}>
                  Forget
                </button>
              </PostForm>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Stories whose dossier could not be made, with the reason. */
function StoriesAside({ view, frame }: { readonly view: OutletsView; readonly frame: Frame }): JSX.Element | null {
  if (view.storiesAside.length === 0) return null;
  return (
    <section id="stories-aside">
      <h2>Dossiers that could not be made</h2>
      <p class="remark">Each is tried again when its reports change, or when the desk is started.</p>
      <ul class="found">
        {view.storiesAside.map(({ id, title, at, why }) => (
          <li>
            <p>
              <a href={`/story/${id}`}>
                <bdi>{titleOf({ id, title })}</bdi>
              </a>{" "}
              <span class="aside">
                <Time time={at} zone={frame.zone} />
              </span>
            </p>
            <p class="remark">{why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
