import { demonymCountry, isAge, isJudging, isTitle } from "../../lexicon/index.ts";
import { overlaps } from "../../kernel/index.ts";
import type { Range, ReportId } from "../../kernel/index.ts";
import type { Token, Utterance } from "../../reading/index.ts";
import type { DossierDifference } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part, Place } from "../material/index.ts";
import { quoteOf, sentenceAt, tokensIn, stem, keptByView, backgroundWeight, damping } from "../material/index.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** What several texts call the same person, and with which qualities they speak of the story's main things. */
export function findFramingDifferences(findings: Findings): readonly DossierDifference[] {
  return [...epithets(findings.material), ...introductions(findings.material), ...qualities(findings)];
}

/** "despot" against "leader": what one text calls a person and another, which also says who he is, does not; one of the words judges. */
function epithets(material: Material): readonly DossierDifference[] {
  return people(material).flatMap((entity) => {
    const uses = usesOf(partsWithRoles(material, entity), (part) =>
      // "President" before another's name is often taken for his.
      rolesIn(entity, part).filter((role) => !namesAnother(material, part, role, entity) && !isTitle(words(part, role))),
    );
    return compare(material, entity, uses).filter((found) => found.sides.some(({ label }) => judgesWords(label)));
  });
}

/**
 * A speaker whom one text introduces by office and another by the paper in which he spoke: both can be true, and each gives his
 * words another weight. Offices that go before a name as titles are left out, because all texts know them.
 */
function introductions(material: Material): readonly DossierDifference[] {
  const spoken = speakersOf(material);
  return people(material).flatMap((entity) => {
    const uses = usesOf(spoken.get(entity) ?? [], (part) =>
      introducedAs(material, entity, part).filter((range) => namesBody(material, part, range)),
    );
    // Two names of one programme introduce nobody in two ways.
    const hasRole = uses.some(({ part, range }) => rolesIn(entity, part).includes(range));
    return hasRole && haveOtherBodies(material, uses) ? compare(material, entity, uses, "source") : [];
  });
}

/** "A board official", "a clerk of the board": with one body behind him he is introduced in one way. */
function haveOtherBodies(material: Material, uses: readonly Naming[]): boolean {
  const bodies = uses.map(({ part, range }) => new Set(bodiesIn(material, part, range).map(({ entity }) => entity)));
  return !bodies.some((one) => bodies.every((other) => [...one].some((body) => other.has(body))));
}

/** "Judge Karel Novik" as a role of Lund, who stands before him in a list: what is said of another is none of his. */
function namesAnother(material: Material, part: Part, range: Range, entity: Entity): boolean {
  return material.places[part.index]!.some(
    (place) => place.named && place.entity !== entity && place.entity.type === "person" && overlaps(place, range),
  );
}

/** "a fellow at the Institute", "the Courier": what a body stands behind. */
function namesBody(material: Material, part: Part, range: Range): boolean {
  return bodiesIn(material, part, range).length > 0;
}

function bodiesIn(material: Material, part: Part, range: Range): readonly Place[] {
  return material.places[part.index]!.filter((place) => place.named && place.entity.type === "organization" && overlaps(place, range));
}

function people(material: Material): readonly Entity[] {
  return material.entities.filter((entity) => entity.type === "person");
}

interface Naming {
  readonly part: Part;
  readonly range: Range;
  readonly noun: string;
}

/** For each speaker the texts in which he speaks, in their order. */
function speakersOf(material: Material): ReadonlyMap<Entity, readonly Part[]> {
  const found = new Map<Entity, Part[]>();
  for (const part of material.parts) {
    const speakers = new Set<Entity>();
    for (const { kind, actor } of part.reading.utterances) {
      const entity = kind === "term" || actor === null ? undefined : material.entityOfActor[part.index]![actor];
      if (entity) speakers.add(entity);
    }
    for (const entity of speakers) {
      const parts = found.get(entity);
      if (parts) parts.push(part);
      else found.set(entity, [part]);
    }
  }
  return found;
}

/** The texts that say what somebody is, in their order. */
function partsWithRoles(material: Material, entity: Entity): readonly Part[] {
  const indexes = new Set(entity.roles.map((role) => material.partOf.get(role.report)!));
  return [...indexes].sort((left, right) => left - right).map((index) => material.parts[index]!);
}

function usesOf(parts: readonly Part[], rangesOf: (part: Part) => readonly Range[]): readonly Naming[] {
  return parts.flatMap((part) => rangesOf(part).map((range) => ({ part, range, noun: headNoun(part, range) })));
}

function compare(
  material: Material,
  entity: Entity,
  uses: readonly Naming[],
  kind: DossierDifference["kind"] = "framing",
): readonly DossierDifference[] {
  // In how many of the texts each noun stands: what stands in all of them is no difference.
  const texts = Map.groupBy(uses, (use) => use.part);
  const textsWith = new Map<string, number>();
  for (const own of texts.values()) {
    for (const noun of new Set(own.map((use) => use.noun))) textsWith.set(noun, (textsWith.get(noun) ?? 0) + 1);
  }
  const different = uses.filter((use) => textsWith.get(use.noun)! < texts.size);
  const sides = groupBy(different, (use) => use.noun);
  return difference(
    material,
    kind,
    entity.name,
    [...sides.values()].map((side) => ({
      label: words(side[0]!.part, side[0]!.range),
      quotes: side.map(({ part, range }) => quoteOf(part, range)),
    })),
  );
}

function judgesWords(label: string): boolean {
  return label.split(/[^\p{L}-]+/u).some((word) => isJudging(word.toLowerCase()));
}

function isSpokenBy(material: Material, part: Part, utterance: Utterance, entity: Entity): boolean {
  return utterance.kind !== "term" && utterance.actor !== null && material.entityOfActor[part.index]![utterance.actor] === entity;
}

/** Roles that the text gives a speaker; without one, the medium in which the text says that he spoke. */
function introducedAs(material: Material, entity: Entity, part: Part): readonly Range[] {
  const roles = rolesIn(entity, part);
  if (roles.length > 0) return roles.filter((role) => !isTitle(words(part, role)) && !startsWithOffice(part, role));
  return part.reading.utterances
    .filter((utterance) => isSpokenBy(material, part, utterance, entity))
    .flatMap((utterance) => utterance.mediums.map((medium) => medium.range))
    .slice(0, 1);
}

/** "President", "Texas Gov.", "North Carolina Rep.": a title, alone or after a place. */
function startsWithOffice(part: Part, range: Range): boolean {
  const last = tokensInside(part, range).at(-1);
  return last !== undefined && isTitle(last.text) && !words(part, range).includes(" of ");
}

function tokensInside(part: Part, range: Range): readonly Token[] {
  return tokensIn(part, range)
    .map((token) => part.reading.tokens[token]!)
    .filter((token) => token.start >= range.start && token.end <= range.end);
}

function rolesIn(entity: Entity, part: Part): readonly Range[] {
  let known = rolesByReport.get(entity);
  if (known === undefined) rolesByReport.set(entity, (known = Map.groupBy(entity.roles, (role) => role.report)));
  return known.get(part.report.id) ?? [];
}

const rolesByReport = new WeakMap<Entity, ReadonlyMap<ReportId, readonly Range[]>>();

/** The last noun before a preposition: "Denmark's ambassador to Peru" -> ambassador. */
function headNoun(part: Part, range: Range): string {
  const tokens = tokensInside(part, range);
  const stop = tokens.findIndex((token, index) => index > 0 && token.tag === "ADP");
  const nouns = tokens.slice(0, stop < 0 ? tokens.length : stop).filter((token) => token.tag === "NOUN" || token.tag === "PROPN");
  return stem((nouns[nouns.length - 1] ?? tokens[tokens.length - 1])?.lemma.toLowerCase() ?? "");
}

interface Qualified {
  readonly part: Part;
  readonly noun: string;
  readonly head: Range;
  readonly phrase: Range;
  /** The adjectives in lower case, compound ones whole. */
  readonly qualities: ReadonlySet<string>;
  /** One of them judges, or gives an age. */
  readonly judges: boolean;
}

/** A noun says enough to be compared when it is rarer than this in news at large (natural logarithm of the inverse share). */
const rarityMin = 3;
const shownMax = 2;

/** "the new rivalry" against "the long-standing tradition of rivalry": one noun of the story with other qualities in each text. */
function qualities({ material, statements, near, terms }: Findings): readonly DossierDifference[] {
  const uses = material.parts.flatMap((part) => qualifiedNouns(material, part).map((noun) => ({ ...noun, part })));
  const found: { weight: number; difference: DossierDifference }[] = [];
  for (const [noun, group] of groupBy(uses, (use) => use.noun)) {
    if (new Set(group.map((use) => use.part)).size < 2) continue;
    const judging = group.filter((use) => use.judges);
    const choices = judging.filter(
      (use) => !group.some((other) => other.part !== use.part && [...use.qualities].some((quality) => other.qualities.has(quality))),
    );
    if (new Set(choices.map((use) => use.part)).size < 2) continue;
    const weight = weightInStory(material, statements.length, terms.of(`w:${noun}`).statements, noun);
    // The story's own things are those of which several texts say the same.
    if (weight < rarityMin || !near.statements().some(({ terms }) => terms.has(`w:${noun}`))) continue;
    const sides = groupBy(choices, (use) => String(use.part.index));
    const made = difference(
      material,
      "framing",
      words(group[0]!.part, group[0]!.head),
      [...sides.values()].map((side) => ({
        label: words(side[0]!.part, side[0]!.phrase),
        quotes: side.slice(0, 3).map(({ part, phrase }) => quoteOf(part, phrase)),
      })),
    );
    for (const one of made) found.push({ weight, difference: one });
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shownMax)
    .map((one) => one.difference);
}

/** How rare a noun is in news at large, damped by how common it is in the story. */
function weightInStory({ parts }: Material, statements: number, times: number, noun: string): number {
  return times === 0 ? 0 : backgroundWeight(noun) * damping(times, Math.max(2 * parts.length, statements));
}

/** Nouns with adjectives that say enough to be compared. */
const qualifiedNouns = keptByView((_, part): readonly Omit<Qualified, "part">[] => {
  const tokens = part.reading.tokens;
  const found: Omit<Qualified, "part">[] = [];
  tokens.forEach((token, index) => {
    // "The new Salesforce Tower" and "the infamous Millennium Tower" are two things with one noun in their names.
    if (token.tag !== "NOUN") return;
    const sentence = sentenceAt(part.reading, token.start);
    if (!sentence || part.report.blocks[sentence.block]!.kind === "title" || part.report.blocks[sentence.block]!.kind === "heading") return;
    const noun = stem(token.lemma.toLowerCase());
    if (backgroundWeight(noun) < rarityMin) return;
    const { start, qualities } = qualitiesOf(part, index, sentence.first);
    const judges = [...qualities].some((quality) => isJudging(quality) || isAge(quality));
    if (qualities.size > 0) found.push({ noun, head: token, phrase: { start, end: token.end }, qualities, judges });
  });
  return found;
});

/** Adjectives of a noun, and of the noun that holds it: "a long-standing tradition of rivalry". */
function qualitiesOf(part: Part, noun: number, first: number): { readonly start: number; readonly qualities: ReadonlySet<string> } {
  const tokens = part.reading.tokens;
  const qualities = new Set<string>();
  let { start } = tokens[noun]!;
  const holder = tokens[noun]!.relation === "nmod" && tokens[noun - 1]?.lower === "of" ? tokens[noun]!.head : -1;
  for (let other = Math.max(first, noun - 8); other < noun; other++) {
    const before = tokens[other]!;
    const modifies = before.head === noun || (before.head === holder && other < holder);
    if (
      !modifies ||
      before.relation !== "amod" ||
      !isQuality(tokens, other) ||
      demonymCountry(before.text) ||
      plainQualities.has(before.lower)
    )
      continue;
    // "long-standing" is one quality in three tokens; "very old" is one with a word of degree.
    let compound = before.start;
    let outer = before.start;
    for (let left = other - 1; left >= first && (tokens[left]!.head === other || isHyphenated(tokens, left)); left--) {
      outer = tokens[left]!.start;
      if (isHyphenated(tokens, left)) compound = outer;
    }
    qualities.add(part.report.text.slice(compound, before.end).toLowerCase());
    start = Math.min(start, outer);
  }
  return { start, qualities };
}

/** A hyphen between two words, or the word right before one, whatever the parse hangs them on. */
function isHyphenated(tokens: readonly Token[], index: number): boolean {
  const isHyphen = (at: number): boolean => tokens[at]?.text === "-";
  const joinsNext = tokens[index]!.end === tokens[index + 1]!.start;
  return joinsNext && (isHyphen(index) ? tokens[index - 1]?.end === tokens[index]!.start : isHyphen(index + 1));
}

/** An adjective, or a participle in a compound one ("long-standing"); a participle alone is an act ("challenging"). */
function isQuality(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.tag === "ADJ" || (tokens[index]!.tag === "VERB" && tokens[index - 1]?.text === "-");
}

/** Adjectives that place or count and do not judge. */
const plainQualities = new Set(
  "first second third last next other same own several many few local national international foreign domestic public private general main current former previous total annual monthly weekly daily early late recent whole entire certain various military political economic financial social federal central northern southern eastern western".split(
    " ",
  ),
);
