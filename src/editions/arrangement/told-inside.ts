import { contains } from "../../kernel/index.ts";
import type { EntityId } from "../../kernel/index.ts";
import type { Dossier, DossierUtterance } from "../../dossier/index.ts";
import { sameSpeaker } from "./same-speaker.ts";

/** A reported saying that is so much of another one tells nothing that the other does not. */
const shareMin = 0.6;

/**
 * Utterances that are read inside another line, beside which they would stand twice:
 *  1. quoted words inside a reported clause of the same speaker, or of anybody where nobody is named for them
 *  2. reported words inside the clause of a fragment, or inside other reported words of the same speaker
 *  3. reported words inside of those of somebody who tells that they were said ("the clerk said a woman had warned of it"), where whoever said them
 *     has no name, or is the body or the state whose view a person gives: the line that holds them tells who said them
 */
export function findToldInside({ utterances, entities }: Pick<Dossier, "utterances" | "entities">): ReadonlySet<DossierUtterance> {
  const persons: ReadonlySet<EntityId> = new Set(entities.filter(({ type }) => type === "person").map(({ id }) => id));
  const found = new Set<DossierUtterance>();
  for (const own of Map.groupBy(utterances, ({ content }) => content.report).values()) {
    const reported = own.filter(({ kind }) => kind === "mixed" || kind === "indirect");
    const quoted = own.filter(({ kind }) => kind === "direct");
    for (const words of quoted) if (reported.some((line) => isQuotedInside(words, line))) found.add(words);
    const fragments = quoted.filter((words) => words.clause !== null && !found.has(words));
    for (const line of reported) {
      const isInFragment = fragments.some((words) => contains(words.clause!, line.content) && sameSpeaker(words, line));
      if (isInFragment || reported.some((other) => isReportedInside(line, other, persons))) found.add(line);
    }
  }
  return found;
}

function isQuotedInside(words: DossierUtterance, line: DossierUtterance): boolean {
  return contains(line.content, words.content) && (words.speaker.name === null || (line.kind === "mixed" && sameSpeaker(words, line)));
}

function isReportedInside(words: DossierUtterance, line: DossierUtterance, persons: ReadonlySet<EntityId>): boolean {
  const { content, cue, speaker } = words;
  const [length, whole] = [content.end - content.start, line.content.end - line.content.start];
  if (length >= whole || !contains(line.content, content)) return false;
  if (sameSpeaker(words, line)) return true;
  const isTold = [...speaker.evidence, ...(cue === null ? [] : [cue])].every((place) => contains(line.content, place));
  if (!isTold || speaker.entity === null) return isTold;
  const givesView = !persons.has(speaker.entity) && line.speaker.entity !== null && persons.has(line.speaker.entity);
  return givesView && length >= whole * shareMin;
}
