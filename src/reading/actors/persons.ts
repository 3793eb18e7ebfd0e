import { limits } from "../../kernel/index.ts";
import { genderOfFirstName, knownPersonOf, roleNounOf } from "../../lexicon/index.ts";
import type { Gender } from "../../lexicon/index.ts";
import type { Layers, Mention } from "./mention.ts";
import { isNamedAsKin, namesakesOf } from "./namesakes.ts";
import { blocksOf, comparePersonNames, differInGeneration, isMisspelt, parsePersonName, pointsAt } from "./person-names.ts";
import type { PersonName } from "./person-names.ts";
import { namesOfRelatives } from "./relatives.ts";
import { titleBefore, titlesOfHomes, withTitle } from "./titles-of-persons.ts";

export interface Person {
  readonly mentions: Mention[];
  readonly gender: Gender | null;
}

/** A person under construction. */
interface Draft {
  readonly fullNames: PersonName[];
  readonly mentions: Mention[];
  /** Number of names of two or more words, over the whole report. */
  fullCount: number;
  /** How much the report speaks of the person up to the place that is read; fades from sentence to sentence. */
  salience: number;
  salienceAt: number;
  lastMention: number;
  /** Sentence that names the person in full last. */
  lastFull: number;
  gender: Gender | null;
  /** Named in full as somebody's relative: "his wife, Mary Vale", "First Lady Mary Vale". */
  isKin: boolean;
}

/** Share of salience that is left after one more sentence. */
const fading = 0.9;
/** Two persons of one surname are told apart by salience only when one is clearly ahead. */
const leadNeeded = 1.15;

/**
 * Groups the names of persons:
 *  1. names of two or more words: one person when the names are the same or one is a likely misspelling of the other;
 *  2. in reading order, each single name goes to the person whose family or given name it is; when several have it, the title
 *     decides (its gender, or that one of them alone bears it), then kinship ("Holm's son Erik Holm" has another Holm), then who the report speaks of most at this place;
 *  3. single names that point at nobody are persons of their own.
 * Two full names that share only a surname always stay two persons.
 */
export function groupPersons(layers: Layers, mentions: readonly Mention[]): readonly Person[] {
  const parsed = new Map<string, PersonName>();
  for (const mention of mentions) if (!parsed.has(mention.text)) parsed.set(mention.text, parsePersonName(mention.text));
  const drafts: Draft[] = [];
  const homes = groupFullNames(
    [...parsed].filter(([, name]) => name.words.length > 1),
    drafts,
  );
  for (const mention of mentions) {
    const home = homes.get(mention.text);
    if (home !== undefined) home.fullCount++;
  }
  const byWord = indexByWord(drafts);
  const unnamed = namesakesOf(layers, mentions, parsed, (word) =>
    [...(byWord.get(word) ?? [])].map((draft) => ({ fullNames: draft.fullNames, gender: genderOf(draft) })),
  );
  const relatives = namesOfRelatives(layers, mentions, parsed);
  const titles = titlesOfHomes(layers, mentions, homes);
  const byOpening = Map.groupBy(drafts, ({ fullNames }) => openingOf(fullNames[0]!));
  const alone = new Map<string, Draft>();
  for (const mention of mentions) {
    const name = parsed.get(mention.text)!;
    let home = homes.get(mention.text) ?? chooseHolder(layers, mention, name, byWord, parsed, relatives, titles);
    const isFar = home !== undefined && mention.sentence - home.lastFull > 1;
    if (unnamed.withOffice.has(mention) || (isFar && unnamed.bare.has(mention.text))) home = undefined;
    const key = name.words.join(" ");
    home ??= alone.get(key) ?? misspelt(name, byOpening);
    if (home === undefined) {
      home = newDraft(name);
      alone.set(key, home);
      drafts.push(home);
    }
    addMention(home, mention, name.words.length > 1);
    if (name.words.length > 1 && isNamedAsKin(layers, mention)) home.isKin = true;
  }
  return drafts.filter((draft) => draft.mentions.length > 0).map((draft) => ({ mentions: draft.mentions, gender: genderOf(draft) }));
}

/** First letters of a family name: whoever misspells it seldom begins so. */
function openingOf({ family }: PersonName): string {
  return family.slice(0, 3);
}

/** The person named in full before whose family name a single name nearly is. */
function misspelt(name: PersonName, byOpening: ReadonlyMap<string, readonly Draft[]>): Draft | undefined {
  const alike = (byOpening.get(openingOf(name)) ?? []).slice(0, limits.namesCompared);
  return alike.find(({ mentions, fullNames }) => mentions.length > 0 && fullNames.some((full) => isMisspelt(name, full)));
}

function newDraft(name: PersonName): Draft {
  return {
    fullNames: [name],
    mentions: [],
    fullCount: 0,
    salience: 0,
    salienceAt: 0,
    lastMention: -1,
    lastFull: -Infinity,
    gender: null,
    isKin: false,
  };
}

/** One draft a person. Only names that share a word are compared, so that long lists of names stay cheap. */
function groupFullNames(names: readonly (readonly [text: string, name: PersonName])[], drafts: Draft[]): Map<string, Draft> {
  const homes = new Map<string, Draft>();
  const byBlock = new Map<string, Draft[]>();
  // Longest first: "George W. Bush" before "George Bush", so that what is short finds all that is long.
  const ordered = [...names].sort((left, right) => right[1].words.length - left[1].words.length || (left[0] < right[0] ? -1 : 1));
  for (const accepted of ["same", "variant"] as const) {
    for (const [text, name] of ordered) {
      if (homes.has(text)) continue;
      const candidates = new Set(blocksOf(name).flatMap((block) => byBlock.get(block) ?? []));
      const fitting = [...candidates].filter((draft) => isNameOf(name, draft, accepted));
      if (fitting.length === 1) {
        fitting[0]!.fullNames.push(name);
        homes.set(text, fitting[0]!);
      } else if (accepted === "same" && !hasVariant(name, ordered)) {
        homes.set(text, addDraft(name, drafts, byBlock));
      }
    }
  }
  for (const [text, name] of ordered) if (!homes.has(text)) homes.set(text, addDraft(name, drafts, byBlock));
  return homes;
}

function isNameOf(name: PersonName, draft: Draft, accepted: "same" | "variant"): boolean {
  if (draft.fullNames.some((other) => differInGeneration(name, other))) return false;
  return draft.fullNames.some((other) => comparePersonNames(name, other) === accepted);
}

function hasVariant(name: PersonName, names: readonly (readonly [text: string, name: PersonName])[]): boolean {
  return (
    names.length <= 200 &&
    names.some(([, other]) => other !== name && comparePersonNames(name, other) === "variant" && isLaterSpelling(name, other))
  );
}

/** Of two spellings the one that comes later in the alphabet waits for the other; any fixed choice will do. */
function isLaterSpelling(name: PersonName, other: PersonName): boolean {
  return name.words.join(" ") > other.words.join(" ");
}

function addDraft(name: PersonName, drafts: Draft[], byBlock: Map<string, Draft[]>): Draft {
  const draft = newDraft(name);
  drafts.push(draft);
  for (const block of blocksOf(name)) {
    const held = byBlock.get(block);
    if (held === undefined) byBlock.set(block, [draft]);
    else if (held.length < limits.namesCompared) held.push(draft);
  }
  return draft;
}

function indexByWord(drafts: readonly Draft[]): Map<string, Set<Draft>> {
  const byWord = new Map<string, Set<Draft>>();
  const add = (word: string, draft: Draft): void => {
    const held = byWord.get(word);
    if (held === undefined) byWord.set(word, new Set([draft]));
    else held.add(draft);
  };
  for (const draft of drafts) {
    for (const name of draft.fullNames) {
      for (const word of name.words) add(word, draft);
      if (name.familyFirst) add(name.given.join("-"), draft);
    }
  }
  return byWord;
}

function chooseHolder(
  layers: Layers,
  mention: Mention,
  name: PersonName,
  byWord: ReadonlyMap<string, ReadonlySet<Draft>>,
  parsed: ReadonlyMap<string, PersonName>,
  relatives: ReadonlySet<PersonName>,
  titles: ReadonlyMap<Draft, ReadonlySet<string>>,
): Draft | undefined {
  const held = byWord.get(name.words[name.words.length - 1]!) ?? byWord.get(name.words[0]!) ?? [];
  let strength = 0;
  let candidates: Draft[] = [];
  for (const draft of held) {
    const points = Math.max(...draft.fullNames.map((full) => pointsAt(name, full)));
    if (points > strength) [strength, candidates] = [points, []];
    if (points > 0 && points === strength) candidates.push(draft);
  }
  if (mention.titleGender !== null) {
    candidates = candidates.filter((draft) => (genderOf(draft) ?? mention.titleGender) === mention.titleGender);
  } else if (layers.tokens[mention.first - 1]?.lower !== "the") {
    // "The Vale home" is that of the two.
    candidates = candidates.filter(({ fullNames }) => !fullNames.some((full) => relatives.has(full) && name.joined === full.family));
  }
  candidates = withTitle(candidates, titles, titleBefore(layers, mention));
  const kin = kinNamedBy(layers, mention);
  if (kin !== undefined) {
    const others = candidates.filter((draft) => !draft.fullNames.some((full) => isNamedAt(kin, full, layers.text, parsed)));
    return latest(others);
  }
  if (candidates.length <= 1) return candidates[0];
  return mostSalient(candidates, mention.sentence);
}

/** Text range after "'s son": whoever is named there is not the one who owns the "'s". */
function kinNamedBy(layers: Layers, mention: Mention): { readonly from: number; readonly to: number } | undefined {
  const [mark, kin, next] = layers.tokens.slice(mention.last, mention.last + 3);
  if (mark === undefined || kin === undefined || next === undefined) return undefined;
  if (mark.lower !== "'s" && mark.lower !== "'") return undefined;
  if (roleNounOf(kin.lower)?.kind !== "kin" || !/^\p{Lu}/u.test(next.text)) return undefined;
  return { from: next.start, to: Math.min(layers.text.length, next.start + 60) };
}

function isNamedAt(
  at: { readonly from: number; readonly to: number },
  full: PersonName,
  text: string,
  parsed: ReadonlyMap<string, PersonName>,
): boolean {
  const window = text.slice(at.from, at.to);
  for (const [written, name] of parsed) if (name === full && window.startsWith(written)) return true;
  return false;
}

/** The most recently named one, or undefined when none was named yet. */
function latest(candidates: readonly Draft[]): Draft | undefined {
  const named = candidates.filter((draft) => draft.lastMention >= 0);
  return named.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || draft.lastMention > best.lastMention ? draft : best),
    undefined,
  );
}

/** Who the report speaks of at this place; before anyone is named, who it names most. Undefined when it is a tie. */
function mostSalient(candidates: readonly Draft[], sentence: number): Draft | undefined {
  const weight = (draft: Draft): number => draft.salience * fading ** Math.max(0, sentence - draft.salienceAt);
  const ranked = [...candidates].sort((left, right) => weight(right) - weight(left) || right.fullCount - left.fullCount);
  const [first, second] = ranked as [Draft, Draft];
  if (weight(first) === 0) return first.fullCount > second.fullCount ? first : undefined;
  if (weight(first) > weight(second) * leadNeeded) return first;
  // "Mayor Peter Vale and his wife, Mary Vale, came. Vale said …": of two that were named in one sentence alone, the first.
  const isCouple = first.salienceAt === second.salienceAt && weight(first) === weight(second);
  if (isCouple) return first.lastMention < second.lastMention ? first : second;
  // Of two who are named about as often the bare name is not that of the relative, whom nothing but these words has brought in.
  const kin = candidates.filter(({ isKin, mentions }) => isKin && mentions.length === 1);
  return latest(kin.length === 1 ? candidates.filter((draft) => draft !== kin[0]) : candidates);
}

function addMention(draft: Draft, mention: Mention, isFull: boolean): void {
  draft.salience = draft.salience * fading ** Math.max(0, mention.sentence - draft.salienceAt) + (isFull ? 1.5 : 1);
  draft.salienceAt = mention.sentence;
  draft.lastMention = mention.start;
  if (isFull) draft.lastFull = mention.sentence;
  draft.gender ??= mention.titleGender;
  draft.mentions.push(mention);
}

/** What titles say, else what the first name says; East Asian family names are no first names. */
function genderOf(draft: Draft): Gender | null {
  if (draft.gender !== null) return draft.gender;
  for (const name of draft.fullNames) {
    if (name.familyFirst) continue;
    for (const word of name.given) {
      const gender = genderOfFirstName(word);
      if (gender !== null) return gender;
    }
  }
  const [only] = draft.fullNames;
  if (only === undefined || only.words.length > 1) return null;
  return knownPersonOf(only.family)?.gender ?? genderOfFirstName(only.family);
}
