import type { Digest } from "../../digest/index.ts";
import { arrangeDigest } from "../daily/arrange.ts";
import type { DigestLinks, DigestView } from "../daily/arrange.ts";
import { renderDigestText } from "../daily/render-text.ts";
import { digestWords } from "../daily/words.ts";
import { toLink } from "../arrangement/reports.ts";
import type { JSX } from "../markup/index.ts";
import { Entry, Further, MailLink, Row, Rule } from "./parts.tsx";
import { mailHeaders } from "./headers.ts";
import { styles } from "./look.ts";
import type { MailEdition, MailOptions } from "./mail.ts";
import { renderSheet } from "./sheet.tsx";

/** Gmail cuts a mail off at 102 KB and hides the end, the way to unsubscribe with it. The encoding for transport does not count. */
const htmlBytesMax = 100_000;

/** Columns of the text part: RFC 5322 asks for at most 78. */
const textColumns = 76;

/** Of a longer headline the subject holds the beginning: inboxes show about half of this. */
const subjectHeadlineMax = 150;

/**
 * The digest as a mail: an HTML part of tables with styles on the elements, a text part that says the same, and the headers of a
 * list. No picture, font or script from anywhere. When the HTML would be cut off by the reader's program, lines are left out story by
 * story, then stories; the text part keeps everything.
 */
export function renderMail(digest: Digest, options: MailOptions = {}, links?: DigestLinks): MailEdition {
  const view = arrangeDigest(digest, links);
  return {
    subject: subjectOf(view),
    html: fit(view, options),
    text: renderDigestText(digest, { width: textColumns, color: false, ...(links === undefined ? {} : { links }) }) + textFooter(options),
    headers: mailHeaders(options),
  };
}

/** The day, and the headline of the first story, because a row of equal subjects tells nobody what to open. */
function subjectOf(view: DigestView): string {
  const [first] = view.entries;
  const subject = first === undefined ? view.title : `${view.title}: ${shortened(first.headline)}`;
  return subject.toWellFormed().replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ");
}

/** Cut between words where there are some. */
function shortened(headline: string): string {
  if (headline.length <= subjectHeadlineMax) return headline;
  const cut = headline.slice(0, subjectHeadlineMax - 1);
  return `${cut.replace(/\s\S{0,40}$/, "")}…`;
}

function textFooter(options: MailOptions): string {
  const ways = [
    [digestWords.onTheWeb, toLink(options.web ?? null)],
    [digestWords.unsubscribe, toLink(options.unsubscribe ?? null)],
  ].filter(([, link]) => link !== null);
  return ways.map(([words, link]) => `${words}: ${link}\n`).join("");
}

function fit(view: DigestView, options: MailOptions): string {
  const linesMax = Math.max(1, ...view.entries.map((entry) => entry.lines.length));
  let html = "";
  for (let lines = linesMax; lines >= 1; lines--) {
    html = renderHtmlPart({ ...view, entries: view.entries.map((entry) => ({ ...entry, lines: entry.lines.slice(0, lines) })) }, options);
    if (isShort(html)) return html;
  }
  for (let entries = view.entries.length - 1; entries >= 0; entries--) {
    html = renderHtmlPart(withFewer(view, entries, furtherMax), options);
    if (isShort(html)) return html;
  }
  // Headlines of thousands of letters; without any the mail still says where the digest stands, and the way out.
  for (let further = furtherMax >> 1; !isShort(html); further >>= 1) html = renderHtmlPart(withFewer(view, 0, further), options);
  return html;
}

/** The first stories with a line each, the next ones by their headlines. */
function withFewer(view: DigestView, entries: number, further: number): DigestView {
  const kept = view.entries.slice(0, entries).map((entry) => ({ ...entry, lines: entry.lines.slice(0, 1) }));
  const rest = view.entries.slice(entries).map(({ headline, link, counts }) => ({ headline, link, texts: counts }));
  return { ...view, entries: kept, further: [...rest, ...view.further].slice(0, further) };
}

/** Headlines of further stories in the HTML part; the text part names all. */
const furtherMax = 40;

function isShort(html: string): boolean {
  return new TextEncoder().encode(html).length <= htmlBytesMax;
}

function renderHtmlPart(view: DigestView, options: MailOptions): string {
  // Beside the subject, which holds the first headline, stand the next ones.
  const preheader = [view.summary, ...view.entries.slice(1).map((entry) => entry.headline)].join(" · ");
  return renderSheet({ title: view.title, preheader, children: <Rows view={view} options={options} /> });
}

function Rows({ view, options }: { readonly view: DigestView; readonly options: MailOptions }): JSX.Element {
  return (
    <>
      <Row>
        <h1 class="v-ink v-title" style={styles.title}>
          {view.title}
        </h1>
        <p class="v-faint" style={styles.faint}>
          {view.entries.length === 0 ? `${digestWords.nothing} ${digestWords.nothingDetail}` : view.summary}
          {view.watching.length === 0 ? "" : ` · ${digestWords.watching}: ${view.watching.join(", ")}`}
        </p>
      </Row>
      {view.entries.map((entry) => (
        <>
          <Rule />
          <Entry entry={entry} />
        </>
      ))}
      {view.further.length === 0 ? null : (
        <>
          <Rule />
          <Further further={view.further} />
        </>
      )}
      <Rule />
      <Row>
        <p class="v-faint" style={styles.faint}>
          {digestWords.footer}
        </p>
        <p class="v-faint" style={`${styles.faint}padding-bottom:16px;`}>
          <MailLink text={digestWords.onTheWeb} link={toLink(options.web ?? null)} />
          {options.web === undefined || options.unsubscribe === undefined ? "" : " · "}
          <MailLink text={digestWords.unsubscribe} link={toLink(options.unsubscribe ?? null)} />
        </p>
      </Row>
    </>
  );
}
