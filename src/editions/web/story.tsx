import type { ArrangedStory, NoticeLine } from "../arrangement/story.ts";
import { toWitnessName } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { sectionTitles } from "../words.ts";
import { NewMark } from "./fresh.tsx";
import { Heading, Letter, Marks, Words } from "./lines.tsx";
import type { ReportPassages } from "./report.tsx";
import { ReportArticle, reportAnchor } from "./report.tsx";
import type { Section } from "./sections.tsx";
import { toSections } from "./sections.tsx";

interface StoryProps {
  readonly story: ArrangedStory;
  readonly reports: readonly ReportPassages[];
  /** Begins every id of this story's sections. */
  readonly prefix: string;
  /** Level of the headline: 1 when the page holds one story. */
  readonly level: number;
}

/** Headline, key to the reports, the dossier's parts, and the reports themselves. */
export function Story({ story, reports, prefix, level }: StoryProps): JSX.Element {
  const sections = toSections(story, level + 1);
  return (
    <div class="story">
      <header class="head">
        <Headline story={story} level={level} />
        <p class="counts">
          {story.counts}
          {story.remarks.map((remark) => (
            <>
              {"; "}
              <bdi>{remark}</bdi>
            </>
          ))}
          .
        </p>
      </header>
      <Key story={story} sections={sections} prefix={prefix} level={level + 1} />
      <div class="dossier">
        {sections.map((section) => (
          <section class={`part ${section.name}-part`}>
            <Heading level={level + 1} id={`${prefix}${section.name}`}>
              {section.title}
            </Heading>
            {section.body}
          </section>
        ))}
        <section class="part reports-part">
          <Heading level={level + 1} id={`${prefix}reports`}>
            {sectionTitles.reports}
          </Heading>
          {reports.map((report) => (
            <ReportArticle report={report} level={level + 2} />
          ))}
        </section>
        <Notices notices={story.notices} title={sectionTitles.notices} id={`${prefix}notices`} level={level + 1} />
      </div>
    </div>
  );
}

function Headline({ story, level }: { readonly story: ArrangedStory; readonly level: number }): JSX.Element {
  const { headline } = story;
  if (headline === null) return <Heading level={level}>{story.counts}</Heading>;
  return (
    <>
      <Heading level={level} text={headline.text}>
        <Words text={headline.text} of={headline.citations[0]?.siglum} />
      </Heading>
      <p class="headline-source">
        Headline of <Marks citations={headline.citations} />
      </p>
    </>
  );
}

/** What the letters stand for, and the way to the parts; beside the dossier where there is room. */
function Key({ story, sections, prefix, level }: Omit<StoryProps, "reports"> & { readonly sections: readonly Section[] }): JSX.Element {
  const [first] = story.apparatus.sigla;
  const last = story.apparatus.sigla.at(-1);
  const letters = first === last ? `report ${first?.letter ?? ""}` : `reports ${first?.letter ?? ""} to ${last?.letter ?? ""}`;
  const example = `${first?.letter ?? "A"}3`;
  const parts = [...sections, { name: "reports", title: sectionTitles.reports }];
  return (
    <aside class="key" aria-label={`Key to ${letters}`}>
      <Heading level={level}>Key to the reports</Heading>
      <ul class="witnesses">
        {story.reports.map((line) => (
          <li>
            <Letter siglum={line.siglum} />{" "}
            <a href={`#${reportAnchor(line)}`}>
              <bdi>{toWitnessName(line.siglum)}</bdi>
            </a>{" "}
            <span class="date">
              {line.facts[0]}
              <NewMark anchor={reportAnchor(line)} />
              {line.seenInChrome === null ? null : (
                <>
                  {" · "}“<bdi>{line.seenInChrome}</bdi>” seen in page chrome
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">
        A mark such as <b>{example}</b> leads to paragraph 3 of report {first?.letter ?? "A"}, where the words stand.
      </p>
      <label class="keys" hidden>
        <input type="checkbox" checked /> Keys <kbd>j</kbd> and <kbd>k</kbd> step from mark to mark, <kbd>Esc</kbd> closes
      </label>
      <nav aria-label={level === 2 ? "Parts" : `Parts of story ${prefix.replaceAll(/\D/g, "")}`}>
        <ul>
          {parts.map((part) => (
            <li>
              <a href={`#${prefix}${part.name}`}>{part.title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}

interface NoticesProps {
  readonly notices: readonly NoticeLine[];
  readonly title: string;
  readonly id: string;
  readonly level: number;
}

export function Notices({ notices, title, id, level }: NoticesProps): JSX.Element | null {
  if (notices.length === 0) return null;
  return (
    <section class="part notices">
      <Heading level={level} id={id}>
        {title}
      </Heading>
      <ul>
        {notices.map(({ about, file, words, detail }) => (
          <li>
            {about === null ? null : (
              <>
                <Letter siglum={about} />{" "}
              </>
            )}
            {file === null ? null : (
              <>
                <bdi>{file}</bdi>:{" "}
              </>
            )}
            {words} {detail === "" ? null : <bdi>{detail}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
