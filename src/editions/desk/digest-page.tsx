import { toDateWords } from "../arrangement/date.ts";
import { arrangeDigest } from "../daily/arrange.ts";
import type { DigestLinks } from "../daily/arrange.ts";
import { digestStyle } from "../daily/page-style.ts";
import { DigestBody } from "../daily/render-page.tsx";
import type { JSX } from "../markup/index.ts";
import { renderFrame } from "./frame.tsx";
import type { DigestPageView, Frame } from "./views.ts";
import { titleOf, toPlace } from "./words.tsx";

/** Where the lines of a digest lead to on the desk; `origin` for what leaves the desk, such as "https://desk.example". */
export function deskLinks(origin: string): DigestLinks {
  return {
    story: (story) => `${origin}/story/${story}`,
    place: ({ report, start, end }) => `${origin}${toPlace(report, start, end)}`,
  };
}

/** The digest of a day, to be read from top to bottom: what was told before is not told again. */
export function renderDigestPage(view: DigestPageView, frame: Frame): string {
  const { digest } = view;
  const unmoved = digest.leftOut.filter((story) => story.why === "unmoved");
  return renderFrame({
    frame,
    title: `Digest of ${toDateWords(digest.date)}`,
    section: "digest",
    rules: digestStyle,
    children: (
      <div class="digest">
        <Ways view={view} />
        <DigestBody view={arrangeDigest(digest, deskLinks(""))} />
        {unmoved.length === 0 ? null : (
          <section class="further">
            <h2>Told before, nothing new</h2>
            <ul>
              {unmoved.map(({ story, headline }) => (
                <li>
                  <a href={`/story/${story}`}>
                    <bdi>{headline?.text ?? titleOf({ title: null, id: story })}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  });
}

function Ways({ view }: { readonly view: DigestPageView }): JSX.Element {
  const { date } = view.digest;
  return (
    <p class="days bar">
      {view.before === null ? null : (
        <a href={`/digest?day=${view.before}`} rel="prev">
          ← {toDateWords(view.before)}
        </a>
      )}
      {view.after === null ? null : (
        <a href={`/digest?day=${view.after}`} rel="next">
          {toDateWords(view.after)} →
        </a>
      )}
      <a href={`/digest.md?day=${date}`}>Markdown</a>
      <a href="/feed.atom">Feed</a>
      <a href={`/digest/mail?day=${date}`}>As mail</a>
      <a href={`/digest/mail?day=${date}&part=text`}>Mail as text</a>
      {view.offersMail ? <a href="/subscribe">Get it by mail</a> : null}
    </p>
  );
}
