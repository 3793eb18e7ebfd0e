import type { EntityId, Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { DossierUtterance, Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "../material/index.ts";
import { quoteOf, keptByView } from "../material/index.ts";
import type { QuotationIndex, QuotationPair } from "./quotation-index.ts";
import { shownWords } from "./reported-words.ts";
import { tellingClause } from "./telling-clauses.ts";
import { findSameSayings } from "./same-sayings.ts";
import { isShown } from "./choice.ts";
import { groupOf } from "./groups.ts";
import { callingWords } from "./names.ts";
import { ownerOf } from "./owners.ts";
import { roleIn } from "./roles.ts";
import { speakerOf } from "./speakers.ts";
import type { Speaker } from "./speakers.ts";

/**
 * Everything that somebody says in the independent texts, in reading order, with speaker, role and the chain through which it
 * came. The same words in several reports stay several utterances (each with its own evidence) that name one another.
 */
export function collectVoices(material: Material, index: QuotationIndex): VoicesFound {
  const voices = material.parts.flatMap((part) =>
    voicesIn(material, part).map(({ voice, index }): DossierUtterance => {
      // Another text of the story names a chosen speaker: that is not kept with this one.
      const chosen = chosenSpeaker(material, part, part.reading.utterances[index]!);
      const speaker = chosen === undefined ? voice.speaker : { ...voice.speaker, evidence: [chosen] };
      return { ...voice, id: utteranceId(part, index), speaker };
    }),
  );
  const quotations = index.compare(
    material.parts.map((part) => ({ view: part.view, quotations: quoted(voicesIn(material, part).map(({ voice }) => voice)) })),
  );
  const variants = findVariants(voices, quotations);
  return { utterances: voices.map((voice) => ({ ...voice, variants: variants.get(voice.id) ?? [] })), quotations };
}

export interface VoicesFound {
  readonly utterances: readonly DossierUtterance[];
  /** Pairs of quotations of different texts that are alike, by their indices among the quotations. */
  readonly quotations: readonly QuotationPair[];
}

/** Words in quotation marks, alone or in reported speech. */
export function quoted<T extends Pick<DossierUtterance, "kind">>(voices: readonly T[]): readonly T[] {
  return voices.filter((voice) => voice.kind === "direct" || voice.kind === "mixed");
}

/** What is said in one text, each with its number among the utterances of the reading. */
const voicesIn = keptByView((material, part): readonly { readonly voice: Omit<DossierUtterance, "id">; readonly index: number }[] =>
  part.reading.utterances.flatMap((utterance, index) =>
    isShown(part, utterance) ? [{ voice: describe(material, part, utterance), index }] : [],
  ),
);

function utteranceId(part: Part, index: number): string {
  return `u${part.index + 1}-${index + 1}`;
}

function describe(material: Material, part: Part, utterance: Utterance): Omit<DossierUtterance, "id"> {
  const entities = material.entityOfActor[part.index]!;
  const found = speakerOf(part, utterance);
  // A chosen speaker whom no report of this story names is nobody of it.
  const said = found !== undefined && found.actor !== null && entities[found.actor] === undefined ? undefined : found;
  const group = said === undefined || said.actor === null ? undefined : groupOf(part, said.source, said.actor);
  const isOne = said !== undefined && said.actor !== null && group === undefined && !isSomeOfMany(part, said.source);
  const speaker = isOne ? entities[said.actor!] : undefined;
  const clause = tellingClause(part, utterance);
  const name =
    said === undefined ? null : (speaker?.name ?? describedSpeaker(part, group === undefined ? said : { ...said, source: group }));
  return {
    kind: utterance.kind,
    content: quoteOf(part, shownWords(part, utterance)),
    clause: clause === undefined ? null : quoteOf(part, clause),
    speaker: {
      name,
      entity: speaker?.id ?? null,
      owner: said === undefined || speaker !== undefined || group !== undefined ? null : ownerOf(part, said.source, entities),
      role: speaker ? roleIn(part, speaker, utterance) : null,
      evidence: said === undefined ? [] : evidenceOf(part, utterance, said),
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
  const { start, end } = callingWords(part, source);
  const words = part.report.text.slice(start, end);
  return words
    .replace(/\s+(?:—|–|―|--)(?:\s.*)?$/su, "")
    .replace(/,\s+(?:\p{Ll}+ing|amid|with|after|in|during|despite|like)\s.*$/su, "")
    .replace(/,?\s+(?:who|whom|whose|which)\s.*$/su, "")
    .replace(/,?\s+(?:and|or)$/u, "");
}

/** "Several leading Republicans", "some Democrats": members of a party are not the party. */
function isSomeOfMany(part: Part, source: Range): boolean {
  const words = part.report.text.slice(source.start, source.end);
  return (
    /^(?:some|several|many(?! times)|most|other|a few|few|two|three|four|five|a (?:number|handful|group) of|leading|top|senior|conservative|liberal|moderate)\s/i.test(
      words,
    ) && /\p{Lu}\p{L}+s$/u.test(words.trim())
  );
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
    // "In a video on Holm's site": whose site it is passes nothing on.
    if (entity?.type === "person") continue;
    chain.push({ name: entity?.name ?? part.report.text.slice(medium.range.start, medium.range.end), role: "medium", stated: true });
  }
  chain.push({ name: part.report.outlet?.value ?? null, role: "publisher", stated: part.report.outlet !== null });
  return chain;
}

/** For each utterance those with the same or nearly the same words, and those in which a report tells the same saying of its speaker. */
function findVariants(
  voices: readonly DossierUtterance[],
  pairs: readonly QuotationPair[],
): ReadonlyMap<string, DossierUtterance["variants"]> {
  const variants = new Map<string, { readonly id: string; readonly altered: boolean }[]>();
  const add = (voice: DossierUtterance, other: DossierUtterance, altered: boolean): void => {
    const list = variants.get(voice.id);
    if (list) list.push({ id: other.id, altered });
    else variants.set(voice.id, [{ id: other.id, altered }]);
  };
  const quotations = quoted(voices);
  for (const { left, right, same, altered } of pairs) {
    const [a, b] = [quotations[left]!, quotations[right]!];
    if (!same || !compatible(a.speaker.entity, b.speaker.entity)) continue;
    add(a, b, altered);
    add(b, a, altered);
  }
  for (const [a, b] of findSameSayings(voices)) {
    if (variants.get(a.id)?.some(({ id }) => id === b.id)) continue;
    const altered = a.content.text.toLowerCase() !== b.content.text.toLowerCase();
    add(a, b, altered);
    add(b, a, altered);
  }
  return variants;
}

function compatible(left: EntityId | null, right: EntityId | null): boolean {
  return left === null || right === null || left === right;
}
