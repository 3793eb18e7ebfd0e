import type { Range } from "../../kernel/index.ts";
import { isTurnOfRelation, relationNoun } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import {
  findClauses,
  furnitureOf,
  isHeading,
  withoutStrayMarks,
  compareText,
  countryBehind,
  quoteOf,
  countryEntity,
  pairAt,
  participantsOf,
  indexOf,
  tokensIn,
  keptByView,
} from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import type { DossierDifference } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Words of one text for what two parties are to each other. */
interface Standing {
  readonly part: Part;
  /** The two parties, in the order of their keys. */
  readonly pair: readonly [Entity, Entity];
  readonly key: string;
  /** Lemmas of what they are called, or of how their relation turns. */
  readonly character: string;
  readonly label: Range;
  readonly clause: Range;
}

/** The pairs of whom most texts speak differently; of others nobody asks. */
const shownMax = 3;
/** Of one text, the wordings that say most. */
const wordingsPerText = 2;

/** How two parties stand to each other, in words that the texts choose: "fast friends", "an alliance of outcasts", "relations cooled". */
export function findStandingDifferences({ material }: Findings): readonly DossierDifference[] {
  const told = material.parts.flatMap((part) => standingsIn(material, part).map((found): Standing => ({ ...found, part })));
  const found: { readonly texts: number; readonly one: DossierDifference }[] = [];
  for (const [, group] of groupBy(told, ({ key }) => key)) {
    const ofTexts = [...groupBy(group, ({ part }) => String(part.index)).values()];
    const differing = ofTexts.filter((own) => ofTexts.some((other) => other !== own && areApart(own, other)));
    const sides = differing.map((own) => {
      const told = own.toSorted((left, right) => right.character.length - left.character.length);
      return {
        label: words(told[0]!.part, told[0]!.label),
        quotes: told.slice(0, wordingsPerText).map(({ part, clause }) => quoteOf(part, clause)),
      };
    });
    const about = aboutWhom(material, group[0]!.pair);
    for (const one of difference(material, "framing", about, sides)) found.push({ texts: differing.length, one });
  }
  return found
    .sort((left, right) => right.texts - left.texts)
    .slice(0, shownMax)
    .map(({ one }) => one);
}

/** A power by its own name, whoever stands for it in the words. */
function aboutWhom(material: Material, pair: Standing["pair"]): string {
  const names = pair.map((entity) => {
    const country = countryBehind(material, entity);
    return (country !== undefined ? countryEntity(material, country)?.name : undefined) ?? entity.name;
  });
  return names.sort(compareText).join(" – ");
}

/** No word of the one text is a word of the other. */
function areApart(left: readonly Standing[], right: readonly Standing[]): boolean {
  return !left.some((one) => right.some((other) => one.character === other.character));
}

const standingsIn = keptByView((material, part): readonly Omit<Standing, "part">[] =>
  findClauses(part.reading).flatMap((clause) => {
    const [one] = clause.own.flatMap((token) => standingAt(material, part, clause, token));
    if (one === undefined) return [];
    const sentence = part.reading.sentences[clause.sentence]!;
    if (isHeading(part, sentence) || furnitureOf(part).has(clause.sentence)) return [];
    return [{ ...one, clause: shownOf(part, clause, one.label) }];
  }),
);

function standingAt(
  material: Material,
  part: Part,
  clause: Clause,
  index: number,
): readonly Pick<Standing, "pair" | "key" | "character" | "label">[] {
  const { tokens } = part.reading;
  const token = tokens[index]!;
  const kind = token.tag === "NOUN" ? relationNoun(token.lemma.toLowerCase()) : undefined;
  if (kind === undefined || (kind === "counterpart" && !isPredicated(part, index))) return [];
  const label = kind === "plain" ? turnOf(part, index) : phraseBefore(part, clause, index);
  const pair = label && pairOf(material, part, clause, index);
  if (!pair) return [];
  const key = pair.map((entity) => countryBehind(material, entity) ?? entity.id).join(" ");
  return [{ pair, key, label, character: lemmasIn(part, label) }];
}

/** "Became fast friends with", "is an ally of": who "finds a new ally" has not said in whom. */
function isPredicated(part: Part, index: number): boolean {
  const { tokens } = part.reading;
  if (/^(?:xcomp|appos)$/.test(tokens[index]!.relation)) return true;
  return [...indexOf(part.reading).childrenOf(index)].some((child) => tokens[child]!.relation === "cop");
}

/** "Relations cooled", "ties that had frayed": the noun with the verb of which it is the subject. */
function turnOf({ reading }: Part, index: number): Range | undefined {
  const { tokens } = reading;
  const token = tokens[index]!;
  const isTurn = (at: number): boolean => tokens[at] !== undefined && isTurnOfRelation(tokens[at].lemma);
  const above = token.relation.startsWith("nsubj") || token.relation === "obj" ? token.head : -1;
  const verb = isTurn(above)
    ? above
    : [...indexOf(reading).childrenOf(index)].find((child) => /^acl/.test(tokens[child]!.relation) && isTurn(child));
  if (verb === undefined) return undefined;
  return { start: Math.min(token.start, tokens[verb]!.start), end: Math.max(token.end, tokens[verb]!.end) };
}

/** The noun with what is said of it before: "overwhelming dependence", without an article or an owner. */
function phraseBefore({ reading: { tokens, sentences } }: Part, clause: Clause, index: number): Range {
  const { start } = phraseOf(tokens, index, sentences[clause.sentence]!.first, index + 1);
  let first = tokens.findIndex((token) => token.start >= start);
  while (first < index && (notCharacter.has(tokens[first]!.tag) || tokens[first]!.relation === "nmod:poss")) first++;
  return { start: tokens[first]!.start, end: tokens[index]!.end };
}

const notCharacter: ReadonlySet<string> = new Set(["DET", "PRON", "PUNCT", "PART", "NUM"]);

function lemmasIn(part: Part, range: Range): string {
  return tokensIn(part, range)
    .map((token) => part.reading.tokens[token]!)
    .filter(({ tag }) => /^(?:NOUN|ADJ|VERB|PROPN)$/.test(tag))
    .map(({ lemma }) => lemma.toLowerCase())
    .join(" ");
}

/** Who is meant: who owns the noun or stands behind it; else the two of whom the whole clause speaks. Never more than two. */
function pairOf(material: Material, part: Part, clause: Clause, index: number): readonly [Entity, Entity] | undefined {
  const reading = indexOf(part.reading);
  const inPhrase = [...reading.childrenOf(index)].filter((child) => /^(?:nmod|amod|compound)/.test(part.reading.tokens[child]!.relation));
  const agents = reading.eventsOf(clause.head).flatMap((event) => event.agents);
  const circles = [inPhrase, [...inPhrase, ...agents], [...clause.own, ...agents]];
  for (const circle of circles) {
    const parties = partiesAmong(material, part, circle);
    if (parties.length === 2) return [parties[0]!, parties[1]!];
    if (parties.length > 2) return undefined;
  }
  return undefined;
}

/** Persons, bodies and powers, each power once, in the order of their keys. */
function partiesAmong(material: Material, part: Part, heads: readonly number[]): readonly Entity[] {
  const parties = new Map<string, Entity>();
  const named = [
    ...participantsOf(material, part, heads).map(({ entity }) => entity),
    ...heads.flatMap((head) => pairAt(material, part, head)),
  ];
  for (const entity of named) {
    const country = countryBehind(material, entity);
    if (country !== undefined || entity.type === "person" || entity.type === "organization") parties.set(country ?? entity.id, entity);
  }
  return [...parties].sort(([left], [right]) => compareText(left, right)).map(([, entity]) => entity);
}

/** The clause, as far as the word for the relation. */
function shownOf(part: Part, clause: Clause, label: Range): Range {
  return withoutStrayMarks(part.report.text, { start: Math.min(clause.start, label.start), end: Math.max(clause.end, label.end) });
}
