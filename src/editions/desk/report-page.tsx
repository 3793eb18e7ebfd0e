import type { Block } from "../../page/index.ts";
import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { toPassages } from "../web/passages.ts";
import type { Passage, Place } from "../web/passages.ts";
import { toDecisionWords, Undo } from "./corrections-page.tsx";
import { renderFrame } from "./frame.tsx";
import { mayEdit } from "./post-form.tsx";
import { QuotationForm } from "./quotation-form.tsx";
import { Said } from "./snippet.tsx";
import type { Frame, ReportView } from "./views.ts";
import { outletOf, Time, titleOf, toName } from "./words.tsx";

/** One report as it will be quoted for ever, with the asked places lit up. */
export function renderReport(view: ReportView, frame: Frame): string {
  const { facts, report } = view;
  return renderFrame({
    frame,
    // The outlet tells it from the story that took its headline.
    title: facts.title === null ? outletOf(facts) : `${facts.title} · ${outletOf(facts)}`,
    section: null,
    children: (
      <article class="report-page">
        <header>
          <p class="outlet">
            <bdi>{outletOf(facts)}</bdi>
          </p>
          {report.blocks.some((block) => block.kind === "title") ? null : (
            <h1>
              <bdi>{facts.title ?? "Report without a title"}</bdi>
            </h1>
          )}
          <p class="facts">
            <Facts view={view} frame={frame} />
          </p>
        </header>
        <div class="report">
          <div class="text" {...(facts.language === null ? {} : { lang: facts.language })}>
            {report.blocks.map((block, at) => (
              <Paragraph text={report.text} block={block} number={at + 1} places={placesOf(view)} />
            ))}
          </div>
        </div>
        <Quotations view={view} mayCorrect={mayEdit(frame)} />
        <Corrected view={view} frame={frame} />
        {view.holdsBytes ? null : <p class="removals">The bytes of the page were let go by the rules of retention; the article stays.</p>}
        {report.removed.length === 0 ? null : (
          <p class="removals">Left out as no part of the article: {counted(report.removed.length, "piece", "pieces")} of the page.</p>
        )}
      </article>
    ),
  });
}

function placesOf(view: ReportView): readonly Place[] {
  return view.lit.map(({ start, end }, at) => ({ start, end, anchor: at === 0 ? "lit" : `lit-${at + 1}` }));
}

function Paragraph(props: {
  readonly text: string;
  readonly block: Block;
  readonly number: number;
  readonly places: readonly Place[];
}): JSX.Element {
  const own = props.places.filter((place) => place.start < props.block.end && place.end > props.block.start);
  // The title stands inside the text, where words of it can be lit up.
  const Tag = props.block.kind === "title" ? "h1" : "p";
  return (
    <Tag class={props.block.kind} dir="auto" id={`p${props.number}`}>
      <span class="number" aria-hidden="true" dir="ltr">
        {props.number}
      </span>
      <Passages passages={toPassages(props.text, props.block, own)} />
    </Tag>
  );
}

function Passages({ passages }: { readonly passages: readonly Passage[] }): JSX.Element {
  return (
    <>
      {passages.map((passage) =>
        passage.kind === "text" ? (
          passage.text
        ) : (
          <mark class="lit" {...(passage.first ? { id: passage.anchor } : {})}>
            <Passages passages={passage.children} />
          </mark>
        ),
      )}
    </>
  );
}

function Facts({ view, frame }: { readonly view: ReportView; readonly frame: Frame }): JSX.Element {
  const { facts, story, versions, report } = view;
  const link = facts.url !== null && /^https?:\/\//i.test(facts.url) ? facts.url : null;
  return (
    <>
      {facts.published === null ? "no date stated" : <Time time={facts.published} zone={frame.zone} />}
      {report.bylines.length === 0 ? null : (
        <>
          {" · "}
          <bdi>{report.bylines.map((byline) => byline.value).join(", ")}</bdi>
        </>
      )}
      {" · first seen "}
      <Time time={facts.firstSeen} zone={frame.zone} />
      {link === null ? null : (
        <>
          {" · "}
          <a href={link} rel="noopener noreferrer nofollow">
            original page
          </a>
        </>
      )}
      {story === null ? null : (
        <>
          {" · story: "}
          <a href={`/story/${story.id}`}>
            <bdi>{titleOf(story)}</bdi>
          </a>
        </>
      )}
      {versions.map((version) => (
        <>
          {" · "}
          <a href={`/report/${version.id}`}>
            other version, first seen <Time time={version.firstSeen} zone={frame.zone} />
          </a>
        </>
      ))}
    </>
  );
}

/** What people said against the reading of this report, to be taken back where the words stand. */
function Corrected({ view, frame }: { readonly view: ReportView; readonly frame: Frame }): JSX.Element | null {
  if (view.corrections.length === 0) return null;
  return (
    <section class="said">
      <h2>Corrected by people</h2>
      <ul class="found">
        {view.corrections.map((decision) => (
          <li>
            <p>
              <bdi>{toDecisionWords(decision)}</bdi>{" "}
              <span class="aside">
                <Time time={decision.at} zone={frame.zone} />
              </span>
            </p>
            {mayEdit(frame) ? <Undo decision={decision} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quotations({ view, mayCorrect }: { readonly view: ReportView; readonly mayCorrect: boolean }): JSX.Element | null {
  if (view.quotations.length === 0) return null;
  const { facts, report } = view;
  return (
    <section class="said">
      <h2>What is said in it</h2>
      <ul class="sayings">
        {view.quotations.map(({ kind, manner, speaker, key, start, end }) => (
          <li>
            <Said quotation={{ kind, manner }}>
              <a href={`/report/${facts.id}?at=${start}-${end}#lit`}>
                <bdi>{report.text.slice(start, end)}</bdi>
              </a>
            </Said>{" "}
            <span class="aside">
              {speaker === null ? "speaker not stated" : key === null ? <bdi>{speaker}</bdi> : <a href={toName(key)}>{speaker}</a>}
            </span>
            {mayCorrect ? (
              <details class="correct">
                <summary>Wrong?</summary>
                <QuotationForm place={{ report: facts.id, start, end }} speaker={speaker} words={report.text.slice(start, end)} />
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
