import type { Span } from "../../kernel/index.ts";
import type { JSX } from "../markup/index.ts";
import { PostForm } from "./post-form.tsx";

interface QuotationFormProps {
  readonly place: Span;
  readonly speaker: string | null;
  readonly words: string;
}

/** So many characters tell one button from the next for a screen reader. */
const namedCharacters = 60;

/** Says that words are not from this speaker, or no quotation at all, and leads to the choice of another speaker. Works without scripts. */
export function QuotationForm({ place, speaker, words }: QuotationFormProps): JSX.Element {
  const choose = speaker === null ? "Choose a speaker" : "Another speaker";
  const named = words.length <= namedCharacters ? words : `${words.slice(0, namedCharacters).toWellFormed()}…`;
  return (
    <PostForm action="/corrections" class="small">
      <input type="hidden" name="place" value={written(place)} />
      {speaker === null ? null : (
        <button name="kind" value="wrong-speaker" aria-label={`Not said by ${speaker}: ${named}`}>
          Not said by <bdi>{speaker}</bdi>
        </button>
      )}{" "}
      <button name="kind" value="no-quotation" aria-label={`No quotation: ${named}`}>
        No quotation
      </button>{" "}
      <a class="button" href={`/report/${place.report}/speaker?at=${place.start}-${place.end}`} aria-label={`${choose}: ${named}`}>
        {choose}
      </a>
    </PostForm>
  );
}

/** A place as forms and the API write it. */
export function written({ report, start, end }: Span): string {
  return `${report}:${start}-${end}`;
}
