import type { Block } from "../../page/index.ts";
import type { ReportLine } from "../arrangement/reports.ts";
import { toRemovalWords } from "../arrangement/reports.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { Heading, Letter, witnessClass } from "./lines.tsx";
import type { Passage, Place } from "./passages.ts";
import { toPassages } from "./passages.ts";

/** A fragment that names nothing: following it takes the light off the words and leaves the page where it is. */
export const nowhere = "#_";

export interface ReportPassages {
  readonly line: ReportLine;
  /** One list of passages a block. */
  readonly blocks: readonly { readonly block: Block; readonly passages: readonly Passage[] }[];
}

export function toReportPassages(line: ReportLine, places: readonly Place[]): ReportPassages {
  const sorted = places.toSorted((left, right) => left.start - right.start);
  let from = 0;
  const blocks = line.blocks.map((block) => {
    // Places are sorted by start and blocks by position: what ends before this block ends before all later ones but for long places.
    while (from < sorted.length && sorted[from]!.end <= block.start) from++;
    const own: Place[] = [];
    for (let at = from; at < sorted.length && sorted[at]!.start < block.end; at++) own.push(sorted[at]!);
    return { block, passages: toPassages(line.text, block, own) };
  });
  return { line, blocks };
}

/** A report as it will be quoted: facts, the text with numbered paragraphs, and what was taken out of the page. */
export function ReportArticle({ report, level }: { readonly report: ReportPassages; readonly level: number }): JSX.Element {
  const { line } = report;
  const id = reportAnchor(line);
  return (
    <article class={`report ${witnessClass(line.siglum)}`} id={id} aria-labelledby={`${id}-name`}>
      <header>
        <Heading level={level} id={`${id}-name`}>
          <Letter siglum={line.siglum} /> <bdi>{toWitnessName(line.siglum)}</bdi>
        </Heading>
        <a class="close" href={nowhere}>
          Close
        </a>
      </header>
      <Facts line={line} />
      <div class="text" {...(line.language === null ? {} : { lang: line.language })}>
        {report.blocks.map(({ block, passages }, at) => (
          <p class={block.kind} dir="auto">
            <span class="number" aria-hidden="true" dir="ltr">
              {at + 1}
            </span>
            <Passages passages={passages} />
          </p>
        ))}
      </div>
      <Removals line={line} />
    </article>
  );
}

export function reportAnchor(line: { readonly siglum: ReportLine["siglum"] }): string {
  return `report-${line.siglum.letter}`;
}

function Facts({ line }: { readonly line: ReportLine }): JSX.Element {
  const facts = [...line.facts, line.copy, line.seenInChrome === null ? null : `“${line.seenInChrome}” seen in page chrome`];
  return (
    <p class="facts">
      {facts
        .filter((fact) => fact !== null)
        .map((fact, at) => (
          <>
            {at === 0 ? "" : " · "}
            <bdi>{fact}</bdi>
          </>
        ))}
      {line.link === null ? null : (
        <>
          {" · "}
          <a href={line.link} rel="noopener noreferrer nofollow">
            original page
          </a>
        </>
      )}
    </p>
  );
}

function Passages({ passages }: { readonly passages: readonly Passage[] }): JSX.Element {
  return (
    <>
      {passages.map((passage) =>
        passage.kind === "text" ? (
          passage.text
        ) : (
          <mark {...(passage.first ? { id: passage.anchor } : {})} data-place={passage.anchor}>
            <Passages passages={passage.children} />
          </mark>
        ),
      )}
    </>
  );
}

/** Kinds and reasons only: what was taken out is never printed. */
function Removals({ line }: { readonly line: ReportLine }): JSX.Element {
  if (line.removals.length === 0) return <p class="removals">{toRemovalWords(line)}.</p>;
  return (
    <details class="removals">
      <summary>{toRemovalWords(line)}</summary>
      <ul>
        {line.removals.map((group) => (
          <li>
            <b>{group.kind}</b> {group.reason}
            {group.count === 1 ? "" : ` (${group.count} times)`}
          </li>
        ))}
      </ul>
    </details>
  );
}
