import { renderMarkup } from "../markup/index.ts";
import type { Children, JSX } from "../markup/index.ts";
import { keyWords } from "./keys.ts";
import { FormToken, PostForm } from "./post-form.tsx";
import type { Frame } from "./views.ts";

export type Section = "front" | "digest" | "watches" | "people" | "places" | "outlets" | "corrections" | "search" | null;

interface FrameProps {
  readonly frame: Frame;
  readonly title: string;
  readonly section: Section;
  readonly query?: string;
  /** Rules of this page alone. */
  readonly rules?: string;
  /** The page cites words of reports and carries the script that leads to them. */
  readonly cites?: boolean;
  /** For readers of a mail, who may not be able to open the rest of the desk: without its parts. */
  readonly bare?: boolean;
  readonly children: Children;
}

const sections: readonly (readonly [Exclude<Section, null>, string, string])[] = [
  ["front", "/", "Stories"],
  ["digest", "/digest", "Digest"],
  ["watches", "/watches", "Watches"],
  ["people", "/names/person", "People"],
  ["places", "/names/place", "Places"],
  ["outlets", "/outlets", "Sources"],
  ["corrections", "/corrections", "Corrections"],
];

/** A whole page as HTML. Everything that it loads is of this server; it reads and works without the script. */
export function renderFrame(props: FrameProps): string {
  const page = (
    <FormToken.Provider value={props.frame.formToken}>
      <Document {...props} />
    </FormToken.Provider>
  );
  return `<!doctype html>\n${renderMarkup(page)}\n`;
}

function Document({ frame, title, section, query, rules, cites, bare, children }: FrameProps): JSX.Element {
  const { size, theme, width, keys } = frame.display;
  return (
    <html lang="en" data-size={size} data-theme={theme} data-width={width} data-keys={keys}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        <title>{section === "front" ? frame.name : `${title} · ${frame.name}`}</title>
        <link rel="stylesheet" href="/desk.css" nonce={frame.nonce} />
        {section === "digest" ? (
          <link rel="alternate" type="application/atom+xml" title={`Digest of ${frame.name}`} href="/feed.atom" />
        ) : null}
        {rules ? <style nonce={frame.nonce} verbatim={rules} /> : null}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the page
        </a>
        <header class="mast">
          <a class="name" href="/">
            {frame.name}
          </a>
          {frame.person === null || bare ? null : <Ways section={section} query={query ?? ""} />}
          <Signed frame={frame} />
        </header>
        <main id="content">{children}</main>
        <footer>
          <p>Collated by Variorum. Words of reports stand as they were written; labels and counts are Variorum’s.</p>
          {frame.person === null ? null : (
            <p class="more-links">
              <a href={`/display?from=${encodeURIComponent(frame.path)}`}>Display and keys</a>
            </p>
          )}
        </footer>
        <Keys />
        {cites ? <p id="announcement" role="status" class="unseen" /> : null}
        {cites ? <script src="/desk.js" nonce={frame.nonce} /> : null}
        <script src="/keys.js" nonce={frame.nonce} />
      </body>
    </html>
  );
}

/** Opened by "?"; without the script the same list stands on the page of display settings. */
function Keys(): JSX.Element {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <KeyList />
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}

export function KeyList(): JSX.Element {
  return (
    <dl class="key-list">
      {keyWords.map(([keys, words]) => (
        <div>
          <dt>
            {keys.map((key) => (
              <kbd>{key}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Nobody is led anywhere before they are signed in. */
function Ways({ section, query }: { readonly section: Section; readonly query: string }): JSX.Element {
  return (
    <>
      <nav aria-label="Desk">
        {sections.map(([name, path, words]) => (
          <a href={path} {...(name === section ? { "aria-current": "page" as const } : {})}>
            {words}
          </a>
        ))}
      </nav>
      <form role="search" action="/search">
        <input type="search" name="q" value={query} placeholder="Search" aria-label="Search reports, names, quotations and figures" />
        <button>Search</button>
      </form>
    </>
  );
}

/** Who is signed in, on a desk with accounts. */
function Signed({ frame }: { readonly frame: Frame }): JSX.Element | null {
  const account = frame.person?.account ?? null;
  if (account === null) return null;
  return (
    <div class="signed">
      <a href="/account" aria-label={`Your account, ${account}`}>
        {account}
      </a>
      {frame.formToken === null ? null : (
        <PostForm action="/sign-out">
          <button class="quiet">Sign out</button>
        </PostForm>
      )}
    </div>
  );
}
