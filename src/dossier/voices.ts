import { contains } from "../kernel/index.ts";
import type { EntityId, Range } from "../kernel/index.ts";
import { isRoleNoun } from "../lexicon/index.ts";
import { personNouns } from "../lexicon/counted-nouns.ts";
import { cueNouns } from "../lexicon/cues.ts";
import { sameWords } from "../reading/index.ts";
import type { Utterance } from "../reading/index.ts";
import type { DossierUtterance, Quote } from "./dossier.ts";
import type { Entity } from "./entities/index.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf } from "./material.ts";
import { tokensIn } from "./reading-index.ts";
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

function isShown(part: Part, utterance: Utterance): boolean {
  if (isRefusal(part, utterance) || isMostlyQuoted(part, utterance) || isOwnThought(part, utterance)) return false;
  return utterance.kind !== "indirect" || (saysSomething(part, utterance) && hasSpeaker(part, utterance));
}

/** "I hope that …" inside a quotation is a part of what is quoted, and "their hopes" are nobody's words. */
function isOwnThought(part: Part, { kind, source }: Utterance): boolean {
  if (kind === "direct" || source === null) return false;
  return /^(?:I|we|you|my|our|your|his|her|its|their)$/i.test(part.report.text.slice(source.start, source.end));
}

/** Who declines, refuses or has not said something says nothing. */
function isRefusal(part: Part, { manner, cue, kind, content }: Utterance): boolean {
  if (manner !== "denial" || cue === null || kind === "direct") return false;
  const { tokens } = part.reading;
  const lemmas = tokensIn(part, cue).map((token) => tokens[token]!.lemma);
  if (lemmas.some((lemma) => contradicting.has(lemma))) return false;
  // To reject a claim is to contradict; to reject a bill is to vote.
  const inside = tokensIn(part, content);
  return !(lemmas.some((lemma) => rejecting.has(lemma)) && inside.some((token) => cueNouns.has(tokens[token]!.lower)));
}

const contradicting = new Set("deny dispute refute rebut contradict disavow contest disagree denial rebuttal rule".split(" "));
const rejecting = new Set("reject dismiss discount rejection dismissal".split(" "));

/** The reported speech that a quotation is a part of: the innermost with somebody who says it. */
function around(part: Part, utterance: Utterance): Utterance | undefined {
  return part.reading.utterances
    .filter((other) => other.kind === "mixed" && other !== utterance && contains(other.outer, utterance.outer) && hasSpeaker(part, other))
    .sort((left, right) => left.outer.end - left.outer.start - (right.outer.end - right.outer.start))[0];
}

/** What is talked about is not what is said. */
const talking = new Set("cite comment debate discuss mention refer reference show speak talk".split(" "));

/** Reported speech is a clause: with a verb and a subject of its own, or an infinitive ("promised to pay"). "That" and "14" are none. */
function saysSomething(part: Part, { content, cue }: Utterance): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  // "And what they do" is the rest of a list that began before.
  if (inside.length === 0 || tokens[inside[0]!]!.tag === "CCONJ") return false;
  const hasVerb = inside.some((token) => tokens[token]!.tag === "VERB" || tokens[token]!.tag === "AUX");
  const hasSubject = inside.some(
    (token) => tokens[token]!.relation.startsWith("nsubj") && !/^(?:that|which|who)$/.test(tokens[token]!.lower),
  );
  if (hasVerb && (hasSubject || tokens[inside[0]!]!.lower === "to")) return true;
  const talksAbout = cue !== null && tokensIn(part, cue).some((token) => talking.has(tokens[token]!.lemma));
  return !talksAbout && inside.filter((token) => tokens[token]!.tag === "NOUN").length >= 2;
}

/** Reported words need somebody who says them: named, or people or a body without a name. A thing ("the estimate") is a misread subject. */
function hasSpeaker(part: Part, { actor, source }: Utterance): boolean {
  if (actor !== null) return true;
  if (source === null) return false;
  const { tokens } = part.reading;
  const inside = tokensIn(part, source);
  // "The vote to confirm it", "an interview with Coast Radio": who speaks is the head of the phrase.
  const heads = inside.filter((token) => tokens[token]!.head < inside[0]! || tokens[token]!.head > inside.at(-1)!);
  return heads.some((token) => {
    const word = tokens[token]!;
    if (!speakingTags.has(word.tag)) return false;
    if (word.tag !== "NOUN" || /^(?:others|many|some|several|both)$/.test(word.lower)) return true;
    return isRoleNoun(word.lower) || speakingBodies.has(word.lemma) || personNouns.has(word.lemma);
  });
}

const speakingTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "ADJ", "DET"]);

/** Bodies and texts that speak without a name. */
const speakingBodies = new Set(
  "ministry government company firm council court police agency bureau office department committee commission parliament senate party union association authority university hospital bank board chamber club team group organisation organization newspaper paper magazine broadcaster channel website report study survey poll statement document letter memo guard army navy military administration campaign family people public leadership regime state country city town village media press".split(
    " ",
  ),
);

/** Share of a reported clause from which its quoted words say all of it: the clause would say the same thing twice. */
const quotedShare = 0.5;

function isMostlyQuoted(part: Part, utterance: Utterance): boolean {
  if (utterance.kind !== "mixed" && utterance.kind !== "indirect") return false;
  let quoted = 0;
  for (const other of part.reading.utterances) {
    const isPart = other.kind === "term" || (other.kind === "direct" && other.actor === utterance.actor);
    if (isPart && contains(utterance.outer, other.outer)) quoted += other.outer.end - other.outer.start;
  }
  return quoted > (utterance.outer.end - utterance.outer.start) * quotedShare;
}

function utteranceId(part: Part, index: number): string {
  return `u${part.index + 1}-${index + 1}`;
}

function describe(material: Material, part: Part, found: Utterance, index: number): DossierUtterance {
  const entities = material.entityOfActor[part.index]!;
  const outer = found.source === null || hasSpeaker(part, found) ? undefined : around(part, found);
  const utterance = outer ? { ...found, source: outer.source, actor: outer.actor, cue: outer.cue } : found;
  const speaker = utterance.actor === null ? undefined : entities[utterance.actor];
  const content = quoteOf(part, utterance.content);
  // A thing that a misread sentence makes the speaker ("efforts", "times") has said nothing: who did is not stated.
  const source = hasSpeaker(part, utterance) ? utterance.source : null;
  const chosen = material.chosenSpeakers.get(found);
  const name = source === null ? (speaker?.name ?? null) : speakerName(part, utterance, speaker);
  return {
    id: utteranceId(part, index),
    kind: utterance.kind,
    content,
    speaker: {
      name,
      entity: speaker?.id ?? null,
      role: speaker ? roleIn(material, part, speaker, utterance) : null,
      evidence: source ? [quoteOf(part, source)] : chosen ? [chosen] : speakerBefore(material, part, { ...utterance, source }),
    },
    cue: utterance.cue ? quoteOf(part, utterance.cue) : null,
    chain: chainOf(part, utterance, name, entities),
    manner: utterance.manner,
    unnamed: utterance.unnamed,
    variants: [],
  };
}

/** The entity's name; for people without a name the words that the report uses; nobody when the report names none. */
function speakerName(part: Part, utterance: Utterance, speaker: Entity | undefined): string | null {
  if (speaker) return speaker.name;
  if (!utterance.source) return null;
  const words = part.report.text.slice(utterance.source.start, utterance.source.end);
  // A pronoun that could not be resolved names nobody.
  return /^(?:he|she|they|it|who|we|i|you|that|this|which|one)$/i.test(words) ? null : words;
}

/** A continued quotation was attributed at its first part: the evidence is there. */
function speakerBefore(material: Material, part: Part, utterance: Utterance): readonly Quote[] {
  const seen = new Set<Utterance>();
  for (
    let at: Utterance | undefined = utterance;
    at && !seen.has(at);
    at = at.continues === null ? undefined : part.reading.utterances[at.continues]
  ) {
    seen.add(at);
    if (at.source) return [quoteOf(part, at.source)];
    const chosen = material.chosenSpeakers.get(at);
    if (chosen) return [chosen];
  }
  return [];
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
