import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { wordStems } from "../material/index.ts";

/** The text tells a headline's saying when it has this share of its stems; a headline says "closure" where the text says "closed". */
const shareMin = 0.6;
const stemsMin = 4;

/**
 * "Builder says it warned ministry twice" over a text that tells who of the builder said so: a headline names its speakers by what they are, and
 * what it reports of one without a name is told below with more. The text's telling is shown.
 */
export function isToldInText(
  part: Part,
  { actor, content, cue, source, kind }: Utterance,
  isShown: (other: Utterance) => boolean,
): boolean {
  const { text, blocks } = part.report;
  const title = blocks[0];
  if (title?.kind !== "title" || content.start >= title.end || actor !== null || (cue === null && source === null)) return false;
  const stems = wordStems(text.slice(content.start, content.end));
  return (
    stems.size >= stemsMin &&
    part.reading.utterances.some((other) => {
      if (other.content.start < title.end || other.kind === "term" || (kind === "direct") !== (other.kind === "direct")) return false;
      const told = wordStems(text.slice(other.content.start, other.content.end));
      return [...stems].filter((stem) => told.has(stem)).length >= stems.size * shareMin && isShown(other);
    })
  );
}
