import type { NewsLine } from "../arrangement/news.ts";
import type { ArrangedStory } from "../arrangement/story.ts";
import type { JSX } from "../markup/index.ts";
import { newsLabels } from "../words.ts";
import { Folded, Heading, Letter, Marks, Words } from "./lines.tsx";

/** Long lists are folded behind this many lines. */
const linesShownMax = 8;

export function News({ news, level }: { readonly news: ArrangedStory["news"]; readonly level: number }): JSX.Element {
  if (news === null || news.groups.length === 0) return <p>{newsLabels.nothing}</p>;
  return (
    <>
      {news.groups.map(({ label, lines }) => (
        <div class="only">
          <Heading level={level}>{label}</Heading>
          <Folded
            className="claims"
            shownMax={linesShownMax}
            lines={lines.map((line) => (
              <NewsItem line={line} />
            ))}
          />
        </div>
      ))}
    </>
  );
}

function NewsItem({ line }: { readonly line: NewsLine }): JSX.Element {
  return (
    <li>
      {line.about.map((siglum) => (
        <>
          <Letter siglum={siglum} />{" "}
        </>
      ))}
      {line.verbatim ? "“" : ""}
      <Words text={line.text} of={line.citations[0]?.siglum} />
      {line.verbatim ? "”" : ""}
      <Marks citations={line.citations} />
      {line.remark === null ? null : (
        <span class="aside">
          <bdi>{line.remark}</bdi>
        </span>
      )}
    </li>
  );
}
