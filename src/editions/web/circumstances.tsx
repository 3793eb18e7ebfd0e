import type { CastLine, RelationLine, TimelineLine } from "../arrangement/circumstances.ts";
import type { ArrangedStory, CorrectionLine, QuestionLine } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { certaintyWords, correctedWords, notStated } from "../words.ts";
import { Aside, Folded, Heading, Marks, WordingLine, Words, witnessClass } from "./lines.tsx";
import { RelationGraph } from "./relation-graph.tsx";
import { TimelineStrip } from "./timeline-strip.tsx";
import { Twin } from "./twin.tsx";
import { Roles } from "./voices.tsx";

/** More relations than this are folded: they are looked up, not read through. */
const relationsShownMax = 12;
/** The same for names; those that are told of most come first. */
const namesShownMax = 30;

export function Cast({ groups, level }: { readonly groups: ArrangedStory["cast"]; readonly level: number }): JSX.Element {
  return (
    <>
      {groups.map(({ label, lines }) => (
        <div class="cast">
          <Heading level={level}>{label}</Heading>
          <Folded
            className="names"
            shownMax={namesShownMax}
            lines={lines.map((line) => (
              <CastItem line={line} />
            ))}
          />
        </div>
      ))}
    </>
  );
}

function CastItem({ line }: { readonly line: CastLine }): JSX.Element {
  return (
    <li>
      <b>
        <bdi>{line.name}</bdi>
      </b>
      <Marks citations={line.first} />
      {line.roles.length === 0 ? null : (
        <span class="roles">
          <Roles roles={line.roles} />
        </span>
      )}
      {line.aliases.length === 0 ? null : (
        <Aside>
          also{" "}
          {line.aliases.map((alias, at) => (
            <>
              {at === 0 ? "" : ", "}
              <bdi>{alias}</bdi>
            </>
          ))}
        </Aside>
      )}
      {line.corrected ? <Aside>{correctedWords}</Aside> : null}
    </li>
  );
}

export function Timeline({ lines }: { readonly lines: readonly TimelineLine[] }): JSX.Element {
  return (
    <>
      <TimelineStrip lines={lines} />
      <ol class="timeline">
        {lines.map((line) => (
          <li class={line.phase}>
            <p class="when">
              <When line={line} />
              {line.phase === "undated" ? null : <Aside>{line.phaseLabel}</Aside>}
            </p>
            <p class="what">
              <Words text={line.what} of={line.citations[0]?.siglum} />
              <Marks citations={line.citations} />
              {line.reckoned !== null ? (
                <Aside>
                  “<Words text={line.written} />” {line.reckoned}
                </Aside>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
      <Twin
        title="Timeline"
        heads={["When", "What", "Part", "Reports"]}
        rows={lines.map((line) => [
          <When line={line} />,
          <Words text={line.what} />,
          line.phaseLabel,
          <Marks citations={line.citations} />,
        ])}
      />
    </>
  );
}

function When({ line }: { readonly line: TimelineLine }): JSX.Element {
  if (line.date === null) return <Words text={line.written} />;
  // Only what HTML accepts as a machine-readable date: year, month or day.
  const machine = line.value !== null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(line.value) ? line.value : undefined;
  return machine === undefined ? <span>{line.date}</span> : <time datetime={machine}>{line.date}</time>;
}

export function Relations({ lines }: { readonly lines: readonly RelationLine[] }): JSX.Element {
  return (
    <>
      <RelationGraph lines={lines} />
      <Folded
        className="relations"
        shownMax={relationsShownMax}
        lines={lines.map((line) => (
          <RelationItem line={line} />
        ))}
      />
      <Twin
        title="Relations"
        heads={["Who", "Does", "To whom", "How certain", "Reports"]}
        rows={lines.map((line) => [
          <bdi>{line.from}</bdi>,
          line.relation,
          <bdi>{line.to}</bdi>,
          line.status ?? certaintyWords["fact"],
          <Marks citations={line.wordings.flatMap(({ citations }) => citations)} />,
        ])}
      />
    </>
  );
}

function RelationItem({ line }: { readonly line: RelationLine }): JSX.Element {
  return (
    <li>
      <p class="relation">
        <b>
          <bdi>{line.from}</bdi>
        </b>{" "}
        <span class="verb">{line.relation}</span>{" "}
        <b>
          <bdi>{line.to}</bdi>
        </b>
        {line.status === null ? null : <Aside>{line.status}</Aside>}
      </p>
      {line.wordings.map((wording) => (
        <p class="wording">
          <WordingLine wording={wording} />
        </p>
      ))}
    </li>
  );
}

export function Corrections({ lines }: { readonly lines: readonly CorrectionLine[] }): JSX.Element {
  return (
    <ul class="claims">
      {lines.map(({ label, wordings }) => (
        <li>
          <span class="state">{label}</span>
          <ul class="wordings">
            {wordings.map((wording) => (
              <li class={witnessClass(wording.citations[0].siglum)}>
                <WordingLine wording={wording} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface QuestionsProps {
  readonly answered: readonly QuestionLine[];
  readonly unanswered: readonly QuestionLine[];
  readonly level: number;
}

export function Questions({ answered, unanswered, level }: QuestionsProps): JSX.Element {
  return (
    <>
      {answered.map((line) => (
        <div class="question">
          <Heading level={level}>
            <Words text={line.question} of={line.askedAt?.siglum} />
          </Heading>
          {line.askedAt === null ? null : (
            <p class="asked">
              asked in
              <Marks citations={[line.askedAt]} />
            </p>
          )}
          <ul>
            {line.answers.map((answer) => (
              <li>
                <WordingLine wording={answer} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {unanswered.length === 0 ? null : (
        <div class="unanswered">
          <Heading level={level}>{notStated}</Heading>
          <ul>
            {unanswered.map((line) => (
              <li>
                <Words text={line.question} />
                {line.askedAt === null ? null : <Marks citations={[line.askedAt]} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
