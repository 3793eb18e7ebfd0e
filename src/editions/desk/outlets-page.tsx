import { renderFrame } from "./frame.tsx";
import type { Frame, OutletsView } from "./views.ts";
import { Time } from "./words.tsx";

/** Where the reports come from. */
export function renderOutlets(view: OutletsView, frame: Frame): string {
  return renderFrame({
    frame,
    title: "Sources",
    section: "outlets",
    children: (
      <div class="results">
        <h1>Sources</h1>
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
