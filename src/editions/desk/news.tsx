import type { Quote } from "../../dossier/index.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { isVerbatim } from "../arrangement/voices.ts";
import { cite, withoutContained } from "../arrangement/sigla.ts";
import type { Citation } from "../arrangement/sigla.ts";
import type { JSX } from "../markup/index.ts";
import { counted, listed } from "../words.ts";
import { Marks, Words } from "../web/lines.tsx";
import { reportAnchor } from "../web/report.tsx";
import type { Frame, StoryNews, StoryView } from "./views.ts";
import { Time } from "./words.tsx";

/** Lines listed at the head of the page; the others carry their marks in the dossier. */
const listedMax = 8;

/** The lines of a dossier that the reader has not seen, with their places. */
export interface FreshLines {
  readonly anchors: ReadonlySet<string>;
  readonly lines: readonly { readonly citation: Citation; readonly speaker: string | null; readonly isSpoken: boolean }[];
}

export function toFreshLines({ dossier, news }: StoryView, story: ArrangedStory): FreshLines {
  if (news === null) return { anchors: new Set(), lines: [] };
  const { apparatus } = story;
  const claims = dossier.claims.filter(({ id }) => news.claims.includes(id));
  const utterances = dossier.utterances.filter(({ id }) => news.utterances.includes(id));
  const figures = dossier.figures.filter(({ id }) => news.figures.includes(id));
  const line = (quote: Quote, speaker: string | null = null, isSpoken = false): FreshLines["lines"][number] => ({
    citation: cite(apparatus, quote),
    speaker,
    isSpoken,
  });
  const lines = [
    ...claims.map(({ evidence }) => line(evidence[0])),
    ...figures.map(({ phrases, mentions }) => line(phrases[0] ?? mentions[0])),
    ...utterances.map((said) => line(said.clause ?? said.content, said.speaker.name, isVerbatim(said))),
  ];
  const quotes = claims.flatMap(({ evidence }) => evidence);
  const reports = story.reports.filter(({ siglum }) => news.reports.includes(siglum.report.id)).map(reportAnchor);
  const anchors = [...quotes.map((quote) => cite(apparatus, quote).anchor), ...lines.map(({ citation }) => citation.anchor), ...reports];
  // Words inside a line that is listed are not listed again.
  const whole = new Set(withoutContained(lines.map(({ citation }) => citation)));
  const once = lines.filter(({ citation }, at) => whole.has(citation) && lines.findIndex((one) => one.citation === citation) === at);
  return { anchors: new Set(anchors), lines: once };
}

/** What came since the reader looked at the story, at the head of its page. */
export function News({
  view,
  fresh,
  frame,
}: {
  readonly view: StoryView;
  readonly fresh: FreshLines;
  readonly frame: Frame;
}): JSX.Element | null {
  const { news, dossier } = view;
  if (news === null) return null;
  return (
    <section class="news" aria-labelledby="news">
      <h2 id="news">New since you last looked</h2>
      <p class="counts">
        You saw version {news.version} on <Time time={news.at} zone={frame.zone} />. {toNewsWords(news, dossier.reports)}
      </p>
      <ul class="found">
        {fresh.lines.slice(0, listedMax).map(({ citation, speaker, isSpoken }) => (
          <li>
            {speaker === null ? null : (
              <b>
                <bdi>{speaker}</bdi>:{" "}
              </b>
            )}
            {isSpoken ? "“" : ""}
            <Words text={citation.quote.text} of={citation.siglum} />
            {isSpoken ? "”" : ""}
            <Marks citations={[citation]} />
          </li>
        ))}
      </ul>
      {fresh.lines.length > listedMax ? <p class="remark">{fresh.lines.length - listedMax} more are marked as new below.</p> : null}
    </section>
  );
}

function toNewsWords(news: StoryNews, reports: StoryView["dossier"]["reports"]): string {
  const came = reports.filter(({ id }) => news.reports.includes(id));
  const sentences = [
    came.length === 0
      ? "No report came."
      : `${counted(came.length, "report", "reports")} came: ${listed(came.map(({ outlet, file }) => outlet ?? file))}.`,
  ];
  if (news.gone.length > 0)
    sentences.push(
      `${counted(news.gone.length, "report", "reports")} went: ${listed(news.gone.map(({ outlet, file }) => outlet ?? file))}.`,
    );
  if (news.claims.length + news.figures.length + news.utterances.length === 0) sentences.push("Nothing new is said.");
  if (news.corrected) sentences.push("People corrected what was read.");
  return sentences.join(" ");
}
