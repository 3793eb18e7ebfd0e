import { goesOn, hasContext } from "../arrangement/claims.ts";
import type { ClaimLine } from "../arrangement/claims.ts";
import type { DifferenceLine } from "../arrangement/comparisons.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { contextNote, onlyTitles, sectionTitles, toNewsTitle } from "../words.ts";
import { Cast, Corrections, Questions, Relations, Timeline } from "./circumstances.tsx";
import { Figures } from "./figures.tsx";
import { directionOf } from "./direction.ts";
import { NewMark } from "./fresh.tsx";
import { Folded, FoldedParts, Heading, Letter, Marks, Support, Unsure, WordingLine, Wordings, Words, witnessClass } from "./lines.tsx";
import { News } from "./news.tsx";
import { Terms, Voices } from "./voices.tsx";

/** Long lists are folded behind this many lines; the most important ones come first. */
const linesShownMax = 10;
/** The same for parts with headings of their own. */
const partsShownMax = 20;

/** A titled part of the page; `name` is the last part of its id. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly body: JSX.Element;
}

/** The parts of a dossier before its reports, in reading order, without those that have nothing to show. `level` is that of the titles. */
export function toSections(story: ArrangedStory, level: number): readonly Section[] {
  const { claims } = story;
  const sections: (Section & { readonly count: number })[] = [
    {
      name: "rewriting",
      title: sectionTitles.rewriting,
      count: story.rewriting?.sentences.length ?? 0,
      body: <Rewriting rewriting={story.rewriting} />,
    },
    { name: "brief", title: sectionTitles.brief, count: claims.brief.length, body: <Brief lines={claims.brief} /> },
    {
      name: "news",
      title: toNewsTitle(story.news?.since ?? null),
      count: story.news === null ? 0 : 1,
      body: <News news={story.news} level={level + 1} />,
    },
    { name: "everyone", title: sectionTitles.everyone, count: claims.everyone.length, body: <ClaimList lines={claims.everyone} /> },
    { name: "some", title: sectionTitles.some, count: claims.some.length, body: <ClaimList lines={claims.some} /> },
    {
      name: "only",
      title: story.alone ? sectionTitles.alone : sectionTitles.only,
      count: claims.only.length,
      body: <OnlyList story={story} level={level + 1} />,
    },
    {
      name: "differences",
      title: sectionTitles.differences,
      count: story.differences.length,
      body: <Differences lines={story.differences} level={level + 1} />,
    },
    { name: "figures", title: sectionTitles.figures, count: story.figures.length, body: <Figures lines={story.figures} /> },
    { name: "voices", title: sectionTitles.voices, count: story.voices.length, body: <Voices voices={story.voices} level={level + 1} /> },
    { name: "terms", title: sectionTitles.terms, count: story.terms.length, body: <Terms terms={story.terms} /> },
    { name: "cast", title: sectionTitles.cast, count: story.cast.length, body: <Cast groups={story.cast} level={level + 1} /> },
    { name: "timeline", title: sectionTitles.timeline, count: story.timeline.length, body: <Timeline lines={story.timeline} /> },
    { name: "relations", title: sectionTitles.relations, count: story.relations.length, body: <Relations lines={story.relations} /> },
    {
      name: "questions",
      title: sectionTitles.questions,
      count: story.answered.length + story.unanswered.length,
      body: <Questions answered={story.answered} unanswered={story.unanswered} level={level + 1} />,
    },
    {
      name: "corrections",
      title: sectionTitles.corrections,
      count: story.corrections.length,
      body: <Corrections lines={story.corrections} />,
    },
  ];
  return sections.filter((section) => section.count > 0);
}

/** What a model wrote carries no witness's colour: it is nobody's words. */
function Rewriting({ rewriting }: { readonly rewriting: ArrangedStory["rewriting"] }): JSX.Element {
  return (
    <>
      <ol class="brief">
        {rewriting?.sentences.map(({ text, citations }) => (
          <li>
            <Words text={text} />
            <Marks citations={citations} />
          </li>
        ))}
      </ol>
      <p class="headline-source">{rewriting?.remark}</p>
    </>
  );
}

function Brief({ lines }: { readonly lines: readonly ClaimLine[] }): JSX.Element {
  return (
    <ol class="brief">
      {lines.map((line) => (
        <li {...directionOf(line.lead.text)}>
          <Words text={line.lead.text} of={line.lead.citations[0].siglum} />
          <Marks citations={line.citations} />
          <NewMark anchor={line.lead.citations[0].anchor} />
          <Support words={line.support} />
        </li>
      ))}
    </ol>
  );
}

function ClaimList({ lines }: { readonly lines: readonly ClaimLine[] }): JSX.Element {
  return (
    <Folded
      className="claims"
      shownMax={linesShownMax}
      lines={lines.map((line) => (
        <ClaimItem line={line} />
      ))}
    />
  );
}

function ClaimItem({ line }: { readonly line: ClaimLine }): JSX.Element {
  return (
    <li class={goesOn(line) ? "goes-on" : undefined} {...directionOf(line.lead.text)}>
      {line.context === null || line.context.isAbove ? null : (
        <>
          <span class="context">
            [<Words text={line.context.text} of={line.context.citation.siglum} />
            <Marks citations={[line.context.citation]} />]
          </span>{" "}
        </>
      )}
      <WordingLine wording={line.lead} />
      <NewMark anchor={line.lead.citations[0].anchor} />
      {line.status === "some" ? <Support words={line.support} /> : null}
      <Wordings wordings={line.others} />
      <Unsure wordings={line.likely} kind="likely" />
      <Unsure wordings={line.perhaps} kind="perhaps" />
    </li>
  );
}

function OnlyList({ story, level }: { readonly story: ArrangedStory; readonly level: number }): JSX.Element {
  return (
    <>
      {hasContext(story.claims) ? <p class="aside">{contextNote}</p> : null}
      <FoldedParts
        shownMax={partsShownMax}
        parts={story.claims.only.map(({ said, parts }) => (
          <div class="only">
            <Heading level={level}>
              {said.map((siglum, at) => (
                <>
                  {at === 0 ? "" : ", "}
                  <Letter siglum={siglum} /> <bdi>{toWitnessName(siglum)}</bdi>
                </>
              ))}
            </Heading>
            {parts.map(({ kind, lines }) => (
              <>
                {onlyTitles[kind] === null ? null : <p class="aside">{onlyTitles[kind]}</p>}
                <ClaimList lines={lines} />
              </>
            ))}
          </div>
        ))}
      />
    </>
  );
}

function Differences({ lines, level }: { readonly lines: readonly DifferenceLine[]; readonly level: number }): JSX.Element {
  return (
    <FoldedParts
      shownMax={partsShownMax}
      parts={lines.map((line) => (
        <div class="difference">
          <Heading level={level}>
            <span class="kind">{line.label}</span>{" "}
            <span class={lengthClass(line.about)}>
              <Words text={line.about} />
            </span>
          </Heading>
          <Folded
            className="sides"
            shownMax={linesShownMax}
            lines={line.sides.map((side) => (
              <Side side={side} />
            ))}
          />
        </div>
      ))}
    />
  );
}

function Side({ side }: { readonly side: DifferenceLine["sides"][number] }): JSX.Element {
  const [first] = side.said;
  // Two spellings are their own evidence: nothing to repeat below them.
  const own = side.wordings.every((wording) => wording.text === side.label);
  return (
    <li class={first === undefined ? "" : witnessClass(first)}>
      <p class="label">
        {side.said.map((siglum) => (
          <>
            <Letter siglum={siglum} />{" "}
          </>
        ))}
        <span class={lengthClass(side.label)}>
          <Words text={side.label} />
        </span>
        {own ? <Marks citations={side.wordings.flatMap((wording) => wording.citations)} /> : null}
      </p>
      {own
        ? null
        : side.wordings.map((wording) => (
            <p class="wording">
              <WordingLine wording={wording} />
            </p>
          ))}
    </li>
  );
}

/** A name stands out in bold; a whole clause in bold would shout. */
const nameLengthMax = 48;

function lengthClass(words: string): string {
  return words.length <= nameLengthMax ? "name" : "clause";
}
