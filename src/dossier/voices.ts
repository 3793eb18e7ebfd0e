import type { EntityId, Range } from "../kernel/index.ts";
import { sameWords } from "../reading/index.ts";
import type { Utterance } from "../reading/index.ts";
import type { DossierUtterance, Quote } from "./dossier.ts";
import type { Entity } from "./entities/index.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf } from "./material.ts";
import { isShown } from "./voice-choice.ts";
import { speakerOf } from "./voice-speakers.ts";
import type { Speaker } from "./voice-speakers.ts";
import { pairsInCommon } from "./wording.ts";

/**
 * Everything that somebody says in the independent texts, in reading order, with speaker, role and the chain through which it
 * came. The same words in several reports stay several utterances (each with its own evidence) that name one another.
 */
export function collectVoices(material: Material): readonly DossierUtterance[] {
  const found = material.parts.flatMap((part) =>
    part.reading.utterances.map((utterance, index) => ({ part, utterance, index })).filter(({ utterance }) => isShown(part, utterance)),
  );
  const voices = found.map(({ part, utterance, index }) => describe(material, part, utterance, index));
  const variants = findVariants(voices);
  return voices.map((voice) => ({ ...voice, variants: variants.get(voice.id) ?? [] }));
}

function utteranceId(part: Part, index: number): string {
  return `u${part.index + 1}-${index + 1}`;
}

function describe(material: Material, part: Part, utterance: Utterance, index: number): DossierUtterance {
  const entities = material.entityOfActor[part.index]!;
  const found = speakerOf(part, utterance);
  // A chosen speaker whom no report of this story names is nobody of it.
  const said = found !== undefined && found.actor !== null && entities[found.actor] === undefined ? undefined : found;
  const chosen = chosenSpeaker(material, part, utterance);
  const speaker = said === undefined || said.actor === null ? undefined : entities[said.actor];
  const name = said === undefined ? null : (speaker?.name ?? describedSpeaker(part, said));
  return {
    id: utteranceId(part, index),
    kind: utterance.kind,
    content: quoteOf(part, utterance.content),
    speaker: {
      name,
      entity: speaker?.id ?? null,
      role: speaker ? roleIn(material, part, speaker, utterance) : null,
      evidence: chosen !== undefined ? [chosen] : said === undefined ? [] : evidenceOf(part, utterance, said),
    },
    cue: utterance.cue ? quoteOf(part, utterance.cue) : null,
    chain: chainOf(part, utterance, name, entities),
    manner: utterance.manner,
    unnamed: utterance.unnamed,
    variants: [],
  };
}

/** People without a name as the report describes them, without the clause that tells more of them. */
function describedSpeaker(part: Part, { source }: Speaker): string {
  const words = part.report.text.slice(source.start, source.end);
  return words
    .replace(/,\s+\p{Ll}+ing\s.*$/su, "")
    .replace(/,?\s+(?:who|whom|whose|which)\s.*$/su, "")
    .replace(/,?\s+(?:and|or)$/u, "");
}

/** The words that name the speaker; where they stand elsewhere, the pronoun beside the cue as well. */
function evidenceOf(part: Part, { source }: Utterance, said: Speaker): readonly Quote[] {
  const isElsewhere = source !== null && (source.start !== said.source.start || source.end !== said.source.end);
  return isElsewhere ? [quoteOf(part, said.source), quoteOf(part, source)] : [quoteOf(part, said.source)];
}

/** The words by which a person's correction names who speaks, for the utterance or for the one that it goes on with. */
function chosenSpeaker(material: Material, part: Part, utterance: Utterance): Quote | undefined {
  const seen = new Set<Utterance>();
  for (let at: Utterance | undefined = utterance; at && !seen.has(at);) {
    seen.add(at);
    const chosen = material.chosenSpeakers.get(at);
    if (chosen || at.source !== null) return chosen;
    at = at.continues === null ? undefined : part.reading.utterances[at.continues];
  }
  return undefined;
}

/** The role that this report gives the speaker: beside the utterance if there, else its first. */
function roleIn(material: Material, part: Part, speaker: Entity, utterance: Utterance): Quote | null {
  const roles = speaker.roles.filter((role) => role.report === part.report.id);
  const within = (outer: Range | null, inner: Range): boolean => !!outer && outer.start <= inner.start && inner.end <= outer.end;
  const chosen = roles.find((role) => within(utterance.source, role)) ?? roles[0];
  return chosen ? quoteOf(part, chosen) : null;
}

function chainOf(
  part: Part,
  utterance: Utterance,
  name: string | null,
  entities: readonly (Entity | undefined)[],
): DossierUtterance["chain"] {
  const chain: { name: string | null; role: "speaker" | "medium" | "publisher"; stated: boolean }[] = [];
  chain.push({ name, role: "speaker", stated: name !== null });
  for (const medium of utterance.mediums) {
    const entity = medium.actor === null ? undefined : entities[medium.actor];
    chain.push({ name: entity?.name ?? part.report.text.slice(medium.range.start, medium.range.end), role: "medium", stated: true });
  }
  chain.push({ name: part.report.outlet?.value ?? null, role: "publisher", stated: part.report.outlet !== null });
  return chain;
}

/** For each utterance those of other reports with the same or nearly the same words. */
function findVariants(voices: readonly DossierUtterance[]): ReadonlyMap<string, DossierUtterance["variants"]> {
  const quoted = voices.filter((voice) => voice.kind === "direct" || voice.kind === "mixed");
  const variants = new Map<string, { readonly id: string; readonly altered: boolean }[]>();
  const add = (voice: DossierUtterance, other: DossierUtterance, altered: boolean): void => {
    variants.set(voice.id, [...(variants.get(voice.id) ?? []), { id: other.id, altered }]);
  };
  for (const [left, right] of pairsInCommon(quoted.map((voice) => voice.content.text))) {
    const [a, b] = [quoted[left]!, quoted[right]!];
    if (a.content.report === b.content.report || !compatible(a.speaker.entity, b.speaker.entity)) continue;
    const found = sameWords(a.content.text, b.content.text);
    if (!found.same) continue;
    add(a, b, found.altered);
    add(b, a, found.altered);
  }
  return variants;
}

function compatible(left: EntityId | null, right: EntityId | null): boolean {
  return left === null || right === null || left === right;
}
