import { toLanguage } from "../arrangement/reports.ts";
import type { Citation, Siglum, Wording } from "../arrangement/sigla.ts";
import { markOf } from "../arrangement/sigla.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { Children, JSX } from "../markup/index.ts";
import { unsureWords } from "../words.ts";
import { directionOf } from "./direction.ts";

/** Number of the colours in the style sheet; the letter always stands beside the colour. */
const witnessColors = 6;

export function witnessClass(siglum: Siglum): string {
  return `w${siglum.index % witnessColors}`;
}

/** Words of a report. Isolated, so that their direction cannot reorder the line around them, and named in their own language. */
export function Words({ text, of }: { readonly text: string; readonly of?: Siglum | undefined }): JSX.Element {
  const lang = of === undefined ? null : toLanguage(of.report.language);
  return lang === null ? <bdi>{text}</bdi> : <bdi lang={lang}>{text}</bdi>;
}

/** "A3": leads to the words in report A. */
export function Mark({ citation }: { readonly citation: Citation }): JSX.Element {
  const { siglum, paragraph, anchor } = citation;
  const name = `${markOf(citation)}, ${toWitnessName(siglum)}`;
  return (
    <a class={`mark ${witnessClass(siglum)}`} href={`#${anchor}`} aria-label={paragraph === 0 ? name : `${name}, paragraph ${paragraph}`}>
      {siglum.letter}
      <span>{paragraph === 0 ? "" : paragraph}</span>
    </a>
  );
}

/** So many marks stay together on one line; they fit on a phone. */
const marksTogetherMax = 6;

export function Marks({ citations }: { readonly citations: readonly Citation[] }): JSX.Element {
  return (
    <span class={citations.length <= marksTogetherMax ? "marks together" : "marks"}>
      {citations.map((citation) => (
        <>
          {" "}
          <Mark citation={citation} />
        </>
      ))}
    </span>
  );
}

/** The letter of a report as a badge, without a link. */
export function Letter({ siglum }: { readonly siglum: Siglum }): JSX.Element {
  return <b class={`letter ${witnessClass(siglum)}`}>{siglum.letter}</b>;
}

/** A remark of our own after a line. */
export function Aside({ children }: { readonly children: Children }): JSX.Element {
  return (
    <>
      {" "}
      <span class="aside">{children}</span>
    </>
  );
}

/** Who says it and who is silent, after a line. */
export function Support({ words }: { readonly words: string | null }): JSX.Element | null {
  if (words === null) return null;
  return (
    <>
      {" "}
      <span class="aside support">{words}</span>
    </>
  );
}

export function WordingLine({ wording }: { readonly wording: Wording }): JSX.Element {
  const [first] = wording.citations;
  return (
    <>
      <Words text={wording.text} of={first.siglum} />
      <Marks citations={wording.citations} />
    </>
  );
}

/** The wordings of others under a line; a long list is folded, never cut. */
export function Wordings({ wordings }: { readonly wordings: readonly Wording[] }): JSX.Element | null {
  return <WordingList wordings={wordings} className="wordings" before={null} />;
}

/** What another report likely or perhaps says as well, under a line: a reader decides. */
export function Unsure({
  wordings,
  kind,
}: {
  readonly wordings: readonly Wording[];
  readonly kind: "likely" | "perhaps";
}): JSX.Element | null {
  const before = (
    <>
      <span class="aside">{unsureWords[kind]}</span>{" "}
    </>
  );
  return <WordingList wordings={wordings} className={`wordings ${kind}`} before={before} />;
}

function WordingList({
  wordings,
  className,
  before,
}: {
  readonly wordings: readonly Wording[];
  readonly className: string;
  readonly before: JSX.Element | null;
}): JSX.Element | null {
  if (wordings.length === 0) return null;
  return (
    <Folded
      shownMax={6}
      className={className}
      lines={wordings.map((wording) => (
        <li class={witnessClass(wording.citations[0].siglum)} {...directionOf(wording.text)}>
          {before}
          <WordingLine wording={wording} />
        </li>
      ))}
    />
  );
}

/** A list whose tail can be unfolded: nothing is left out of the page. */
export function Folded({
  lines,
  shownMax,
  className,
}: {
  readonly lines: readonly JSX.Element[];
  readonly shownMax: number;
  readonly className: string;
}): JSX.Element {
  if (lines.length <= shownMax + 2) return <ul class={className}>{lines}</ul>;
  return (
    <>
      <ul class={className}>{lines.slice(0, shownMax)}</ul>
      <details class="more">
        <summary>{lines.length - shownMax} more</summary>
        <ul class={className}>{lines.slice(shownMax)}</ul>
      </details>
    </>
  );
}

/** Parts one below the other, of which the tail can be unfolded. */
export function FoldedParts({ parts, shownMax }: { readonly parts: readonly JSX.Element[]; readonly shownMax: number }): JSX.Element {
  if (parts.length <= shownMax + 2) return <>{parts}</>;
  return (
    <>
      {parts.slice(0, shownMax)}
      <details class="more">
        <summary>{parts.length - shownMax} more</summary>
        {parts.slice(shownMax)}
      </details>
    </>
  );
}

/** A heading of the level that its place in the page asks for. */
export function Heading({
  level,
  id,
  text = "",
  children,
}: {
  readonly level: number;
  readonly id?: string;
  /** Words of a report, when they are the heading: their direction is its own. */
  readonly text?: string;
  readonly children: Children;
}): JSX.Element {
  const Tag = `h${level}` as "h2";
  return (
    <Tag {...(id === undefined ? {} : { id })} {...directionOf(text)}>
      {children}
    </Tag>
  );
}
