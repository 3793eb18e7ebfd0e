import { shownWords } from "../daily/arrange.ts";
import type { DigestView, EntryView, LineView, PlaceView } from "../daily/arrange.ts";
import { digestWords } from "../daily/words.ts";
import type { Children, JSX } from "../markup/index.ts";
import { directionOf } from "../web/direction.ts";
import { styles } from "./look.ts";

/** More outlets than this are counted: each link costs a reader's program half a kilobyte. */
const placesMax = 4;

export function Row({ children }: { readonly children: Children }): JSX.Element {
  return (
    <tr>
      <td class="v-cell" style={styles.cell}>
        {children}
      </td>
    </tr>
  );
}

export function Rule(): JSX.Element {
  return (
    <tr>
      <td class="v-between" style={styles.rule}>
        <div class="v-rule" style={styles.ruleLine}>
          {"\u00a0"}
        </div>
      </td>
    </tr>
  );
}

export function Entry({ entry }: { readonly entry: EntryView }): JSX.Element {
  return (
    <Row>
      <h2 class="v-ink" style={styles.heading} {...directionOf(entry.headline)}>
        {entry.link === null ? (
          <bdi>{entry.headline}</bdi>
        ) : (
          <a href={entry.link} class="v-head" style={styles.headingLink}>
            <bdi>{entry.headline}</bdi>
          </a>
        )}
      </h2>
      <p class="v-faint" style={styles.faint}>
        {entry.since === null ? (
          entry.counts
        ) : (
          <span class="v-since" style={styles.since}>
            {entry.since}
          </span>
        )}
        {` · ${digestWords.headline}: `}
        <Places places={entry.headlinePlaces} />
      </p>
      {entry.lines.map((line) => (
        <Line line={line} />
      ))}
      <p class="v-faint" style={styles.faint}>
        {`${digestWords.why}: ${entry.why.join("; ")}`}
      </p>
    </Row>
  );
}

function Line({ line }: { readonly line: LineView }): JSX.Element {
  return (
    <p class="v-ink" style={styles.line} lang={line.places[0]?.language ?? undefined} {...directionOf(line.text)}>
      <bdi>{shownWords(line)}</bdi>{" "}
      <span class="v-faint" style={styles.place} lang="en">
        {line.remark === null ? "" : `${line.remark} · `}
        <Places places={line.places} />
      </span>
    </p>
  );
}

function Places({ places }: { readonly places: readonly PlaceView[] }): JSX.Element {
  const rest = places.length - placesMax;
  return (
    <>
      {places.slice(0, placesMax).map((place, at) => (
        <>
          {at === 0 ? "" : ", "}
          <MailLink text={place.name} link={place.link} always />
        </>
      ))}
      {rest <= 0 ? "" : ` and ${rest} more`}
    </>
  );
}

/** A cell with a ground, so that also Word-based Outlook, which gives no ground to a link, shows a button. */
export function Button({ text, link }: { readonly text: string; readonly link: string }): JSX.Element {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border="0" style={styles.buttonTable}>
      <tr>
        <td align="center" style={styles.button}>
          <a href={link} style={styles.buttonLink}>
            {text}
          </a>
        </td>
      </tr>
    </table>
  );
}

/** A link; without an address nothing, or with `always` the words alone. */
export function MailLink({
  text,
  link,
  always,
}: {
  readonly text: string;
  readonly link: string | null;
  readonly always?: boolean;
}): JSX.Element | null {
  if (link === null) return always === true ? <bdi>{text}</bdi> : null;
  return (
    <a href={link} class="v-link" style={styles.link}>
      <bdi>{text}</bdi>
    </a>
  );
}

export function Further({ further }: { readonly further: DigestView["further"] }): JSX.Element {
  return (
    <Row>
      <h2 class="v-ink" style={styles.heading}>
        {digestWords.moreStories}
      </h2>
      {further.map((story) => (
        <p class="v-faint" style={styles.faint} {...directionOf(story.headline)}>
          <MailLink text={story.headline} link={story.link} always />
          {` · ${story.texts}`}
        </p>
      ))}
    </Row>
  );
}
