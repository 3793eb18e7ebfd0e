import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { sayingPlaces } from "../likeness/index.ts";
import type { Saying, Statement, Wording } from "../likeness/index.ts";
import {
  findClauses,
  isFinite,
  furnitureOf,
  isHeading,
  countryBehind,
  pairAt,
  participantsOf,
  isEmptyWord,
  stem,
  indexOf,
  tokensIn,
  contentStems,
  entityTerm,
  termsOf,
  keptByView,
  weighTerms,
} from "../material/index.ts";
import type { Clause, Material, Part, Terms, SameSentence, View } from "../material/index.ts";
import type { Entity } from "../entities/index.ts";

/** Blocks whose sentences are statements. Titles repeat the text in a grammar of their own; captions, headings and datelines claim nothing. */
export const statingBlocks: ReadonlySet<string> = new Set(["paragraph", "list-item", "quotation", "update", "live-entry", "standfirst"]);

/** One statement a clause, with what it speaks of, in reading order. Questions state nothing. */
export function makeStatements(material: Material): readonly Statement[] {
  return material.parts.flatMap((part) => statementsOf(material, part));
}

/** Statements of one part. The same objects as long as the story sees the part the same and at the same place. */
export function statementsOf(material: Material, part: Part): readonly Statement[] {
  const known = placed.get(part.view);
  if (known?.part === part.index) return known.statements;
  const statements = statementsFound(material, part).map((statement) => ({ ...statement, part: part.index }));
  placed.set(part.view, { part: part.index, statements });
  return statements;
}

const placed = new WeakMap<View, { readonly part: number; readonly statements: readonly Statement[] }>();

type Found = Omit<Statement, "part">;

const statementsFound = keptByView((material, part): readonly Found[] => {
  const same = material.sentences.in(material, part);
  const attributing = attributions(part);
  const told: Told[] = [];
  const clauses = findClauses(part.reading);
  for (let first = 0, last = 0; first < clauses.length; first = last) {
    const { sentence } = clauses[first]!;
    for (last = first + 1; last < clauses.length && clauses[last]!.sentence === sentence; last++);
    const group = clauses.slice(first, last);
    const kind = same[sentence];
    const known = (kind === undefined ? undefined : sayingsOf.get(kind)) ?? findSayings(material, part, group, attributing);
    if (kind !== undefined) sayingsOf.set(kind, known);
    if (known.around !== undefined) told.push({ clauses: group, ...known, around: known.around });
  }
  return weigh(told);
});

/** What the clauses of a sentence say, undefined for one that states nothing; and all that the others say, undefined when no clause states anything. */
interface Sayings {
  readonly sayings: readonly (Saying | undefined)[];
  readonly around: Pick<Wording, "terms" | "words" | "stems"> | undefined;
}

/** A sentence of a text with what it says. */
interface Told extends Sayings {
  readonly clauses: readonly Clause[];
  readonly around: NonNullable<Sayings["around"]>;
}

const sayingsOf = new WeakMap<SameSentence, Sayings>();

function findSayings(material: Material, part: Part, clauses: readonly Clause[], attributing: ReadonlySet<number>): Sayings {
  const sayings = clauses.map((clause) =>
    isStating(part, clause) && !isBareAttribution(part, clause) && !isTitleOnly(part, clause)
      ? toSaying(material, part, clause, attributing)
      : undefined,
  );
  return { sayings, around: allOf(sayings.filter((saying) => saying !== undefined)) };
}

/** What all statements of a sentence say; of one alone what it says. */
function allOf(sayings: readonly Saying[]): Sayings["around"] {
  if (sayings.length < 2) return sayings[0];
  return {
    terms: new Set(sayings.flatMap(({ terms }) => [...terms])),
    words: sayings.flatMap(({ words }) => words),
    stems: sayings.flatMap(({ stems }) => stems),
  };
}

function toSaying(material: Material, part: Part, clause: Clause, attributing: ReadonlySet<number>): Saying {
  const told = attributing.size === 0 ? clause.own : clause.own.filter((token) => !attributing.has(token));
  const terms = conceptsAndTerms(material, part, told);
  for (const entity of sharedParticipants(material, part, clause)) {
    terms.add(entityTerm(entity));
    const country = countryBehind(material, entity);
    if (country !== undefined) terms.add(`c:${country}`);
  }
  return {
    terms,
    finite: isFinite(part.reading, clause),
    negated: isNegated(part, clause),
    predicate: predicateOf(part, clause),
    words: wordsOf(part, clause),
    stems: contentStems(part, clause.own).map((found) => found.stem),
    quoted: quotedIn(part, clause),
    ...rolesOf(material, part, clause),
    kept: sayingPlaces.room(),
  };
}

/** The words of a clause that stand in quotation marks, in whole quotations or in passages. Names are no words of anybody's own. */
function quotedIn({ reading }: Part, { own, start, end }: Clause): readonly string[] {
  const marked = reading.utterances.filter(
    ({ kind, content }) => (kind === "direct" || kind === "term") && overlaps(content, { start, end }),
  );
  if (marked.length === 0) return nothing;
  return own
    .map((token) => reading.tokens[token]!)
    .filter((token) => token.tag !== "PROPN" && /[\p{L}\p{N}]/u.test(token.lower) && marked.some(({ content }) => contains(content, token)))
    .map(({ lower }) => lower);
}

const nothing: readonly string[] = [];

/** Who acts and what is acted on, as the events of the predicate have it. */
function rolesOf(material: Material, part: Part, clause: Clause): Pick<Saying, "agents" | "objects"> {
  const events = indexOf(part.reading).eventsOf(clause.head);
  const named = (heads: readonly number[]): ReadonlySet<string> => {
    if (heads.length === 0) return nobody;
    const names = participantsOf(material, part, heads).flatMap(({ entity }) => [entity.id, countryBehind(material, entity) ?? entity.id]);
    const stems = contentStems(part, heads).map((found) => found.stem);
    return new Set([...names, ...stems]);
  };
  return {
    agents: named(events.flatMap((event) => event.agents)),
    objects: named(events.flatMap((event) => [...event.patients, ...event.obliques.map((oblique) => oblique.head)])),
  };
}

/** Half of all statements have no object, or nobody who acts. */
const nobody: ReadonlySet<string> = new Set();

function predicateOf(part: Part, { head }: Clause): string {
  const lemma = part.reading.tokens[head]!.lemma.toLowerCase();
  return isEmptyWord(lemma) ? "" : stem(lemma);
}

function wordsOf(part: Part, { own }: Clause): readonly string[] {
  return own.map((token) => part.reading.tokens[token]!.lower).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Tokens that only say who says it ("a senior official told reporters", "according to"): they are no part of what is said. */
function attributions(part: Part): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { kind, source, cue, content } of part.reading.utterances) {
    if (kind === "term" || !source || !cue) continue;
    const words = tokensIn(part, cue);
    const says = words.some(
      (token) => sayingVerbs.has(part.reading.tokens[token]!.lemma) || part.reading.tokens[token]!.lower === "according",
    );
    if (!says) continue;
    for (const token of [...words, ...tokensIn(part, source)]) tokens.add(token);
    for (const word of words) for (const token of circumstances(part, word)) if (!isWithin(part, token, content)) tokens.add(token);
  }
  return tokens;
}

/** When and where somebody said it: "on Sunday", "on the programme". */
function circumstances(part: Part, verb: number): readonly number[] {
  const { childrenOf } = indexOf(part.reading);
  const found = [...childrenOf(verb)].filter(
    (child) => child > verb && /^(?:obl|advmod|obj|iobj)/.test(part.reading.tokens[child]!.relation),
  );
  for (let at = 0; at < found.length && found.length < circumstancesMax; at++) found.push(...childrenOf(found[at]!));
  return found;
}

/** Longer phrases are no mere circumstance. */
const circumstancesMax = 30;

function isWithin(part: Part, token: number, content: Range): boolean {
  return overlaps(part.reading.tokens[token]!, content);
}

const negations = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor", "nobody", "nothing", "none"]);

/** "Did not find", "nobody found", "found no signs": the predicate, its subject or its object is denied. */
function isNegated(part: Part, clause: Clause): boolean {
  const { tokens } = part.reading;
  return clause.own.some((index) => {
    const { head, lower } = tokens[index]!;
    // "The lone 'no' vote" names a vote.
    if (!negations.has(lower) || (lower === "no" && tokens[index + 1]?.tag === "PUNCT")) return false;
    const noun = tokens[head];
    return head === clause.head || (lower === "no" && noun?.head === clause.head && /^(?:nsubj|obj)/.test(noun.relation));
  });
}

/** A question states nothing but what its adverbial and relative clauses take for granted. */
function isStating(part: Part, clause: Clause): boolean {
  const block = part.report.blocks[clause.block];
  if (!block || !statingBlocks.has(block.kind)) return false;
  const sentence = part.reading.sentences[clause.sentence]!;
  if (furnitureOf(part).has(clause.sentence) || isHeading(part, sentence)) return false;
  const text = part.report.text.slice(sentence.start, sentence.end);
  const asks = text.trimEnd().endsWith("?");
  return !asks || ((clause.kind === "adverbial" || clause.kind === "relative") && block.kind !== "standfirst");
}

/** "The ministry said": the words that it said are statements, that it said them is none. An announcement is an act of its own. */
function isBareAttribution(part: Part, clause: Clause): boolean {
  const head = part.reading.tokens[clause.head]!;
  return (
    sayingVerbs.has(head.lemma) && part.reading.utterances.some((utterance) => utterance.cue !== null && overlaps(utterance.cue, head))
  );
}

/** "On Channel Four's “Meet the Mayor”": the words of a programme's title are no clause. */
function isTitleOnly(part: Part, clause: Clause): boolean {
  if (clause.kind === "main") return false;
  const words = contentStems(part, clause.own);
  return words.length > 0 && words.every(({ token }) => /^\p{Lu}/u.test(part.reading.tokens[token]!.text));
}

const sayingVerbs = new Set(["say", "tell", "add", "note", "state", "write", "tweet", "explain", "think", "believe", "report"]);

/** Entities that the clause means without naming them: the shared subject of "announced ... and left", and "the two countries". */
function sharedParticipants(material: Material, part: Part, clause: Clause): readonly Entity[] {
  const shared = indexOf(part.reading)
    .eventsOf(clause.head)
    .flatMap(({ agents }) =>
      participantsOf(
        material,
        part,
        agents.filter((agent) => !clause.own.includes(agent)),
      ),
    );
  return [...shared.map(({ entity }) => entity), ...clause.own.flatMap((token) => pairAt(material, part, token))];
}

/** Terms with concepts, so that "travel" meets "visit". */
export function conceptsAndTerms(material: Material, part: Part, tokens: readonly number[]): Set<string> {
  const terms = termsOf(material, part, tokens);
  const { concepts } = indexOf(part.reading);
  for (const token of tokens) if (concepts[token] !== undefined) terms.add(`k:${concepts[token]}`);
  return terms;
}

/** Statements of one text with what their terms weigh in it, and with what their sentences speak of. */
function weigh(told: readonly Told[]): readonly Found[] {
  const weights = weighTerms(told.flatMap(({ sayings }) => sayings.filter((saying) => saying !== undefined)));
  return told.flatMap(({ clauses, sayings, around: { terms, words, stems } }) => {
    const around = { terms, weights, mass: massOf(terms, weights), words, stems };
    return sayings.flatMap((saying, at): readonly Found[] => {
      if (saying === undefined) return [];
      const mass = saying.terms === terms ? around.mass : massOf(saying.terms, weights);
      return [{ ...saying, saying, clause: clauses[at]!, weights, mass, around }];
    });
  });
}

/** A concept says again what its word says: it is no mass of its own. */
function massOf(terms: ReadonlySet<string>, weights: Terms): number {
  let mass = 0;
  for (const term of terms) if (!term.startsWith("k:")) mass += weights.get(term) ?? 0;
  return mass;
}
