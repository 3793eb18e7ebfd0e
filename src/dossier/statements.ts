import { overlaps } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import { conceptOf } from "../lexicon/index.ts";
import type { Statement } from "./alignment.ts";
import { isFinite } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { furnitureOf } from "./furniture.ts";
import { countryBehind } from "./material.ts";
import type { Material, Part } from "./material.ts";
import { pairAt, participantsOf } from "./participants.ts";
import type { Terms } from "./terms.ts";
import { isEmptyWord, stem } from "./stems.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { contentStems, entityTerm, termsOf } from "./terms.ts";

/** Blocks whose sentences are statements. Titles repeat the text in a grammar of their own; captions, headings and datelines claim nothing. */
export const statingBlocks: ReadonlySet<string> = new Set(["paragraph", "list-item", "quotation", "update", "live-entry", "standfirst"]);

/** One statement a clause, with what it speaks of; weights are added by `weigh`. Questions state nothing. */
export function makeStatements(material: Material, clauses: readonly (readonly Clause[])[]): readonly Statement[] {
  return material.parts.flatMap((part) => {
    const attributing = attributions(part);
    return clauses[part.index]!.filter(
      (clause) => isStating(part, clause) && !isBareAttribution(part, clause) && !isTitleOnly(part, clause),
    ).map((clause) => ({
      part: part.index,
      clause,
      terms: new Set([
        ...conceptsAndTerms(
          material,
          part,
          clause.own.filter((token) => !attributing.has(token)),
        ),
        ...sharedParticipants(material, part, clause),
      ]),
      finite: isFinite(part.reading, clause),
      negated: isNegated(part, clause),
      mass: 0,
      predicate: predicateOf(part, clause),
      words: wordsOf(part, clause),
      stems: contentStems(part, clause.own).map((found) => found.stem),
      ...rolesOf(material, part, clause),
      around: { terms: new Set<string>(), mass: 0, words: [], stems: [] },
    }));
  });
}

/** Who acts and what is acted on, as the events of the predicate have it. */
function rolesOf(material: Material, part: Part, clause: Clause): Pick<Statement, "agents" | "objects"> {
  const events = indexOf(part.reading).eventsOf(clause.head);
  const named = (heads: readonly number[]): ReadonlySet<string> => {
    const names = participantsOf(material, part, heads).flatMap(({ entity }) => [entity.id, countryBehind(material, entity) ?? entity.id]);
    const stems = contentStems(part, heads).map((found) => found.stem);
    return new Set([...names, ...stems]);
  };
  return {
    agents: named(events.flatMap((event) => event.agents)),
    objects: named(events.flatMap((event) => [...event.patients, ...event.obliques.map((oblique) => oblique.head)])),
  };
}

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

function isNegated(part: Part, clause: Clause): boolean {
  const { tokens } = part.reading;
  return clause.own.some((token) => tokens[token]!.head === clause.head && negations.has(tokens[token]!.lower));
}

/** A question states nothing but what its adverbial and relative clauses take for granted. */
function isStating(part: Part, clause: Clause): boolean {
  const block = part.report.blocks[clause.block];
  if (!block || !statingBlocks.has(block.kind)) return false;
  if (furnitureOf(part).has(clause.sentence)) return false;
  const sentence = part.reading.sentences[clause.sentence]!;
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

const sayingVerbs = new Set(["say", "tell", "add", "note", "state", "write", "explain", "think", "believe", "report"]);

/** Entities that the clause means without naming them: the shared subject of "announced ... and left", and "the two countries". */
function sharedParticipants(material: Material, part: Part, clause: Clause): readonly string[] {
  const own = new Set(clause.own);
  const shared = indexOf(part.reading)
    .eventsOf(clause.head)
    .flatMap((event) =>
      participantsOf(
        material,
        part,
        event.agents.filter((agent) => !own.has(agent)),
      ),
    )
    .map(({ entity }) => entity);
  const pairs = clause.own.flatMap((token) => pairAt(material, part, token));
  return [...shared, ...pairs].flatMap((entity) => {
    const country = countryBehind(material, entity);
    return country ? [entityTerm(entity), `c:${country}`] : [entityTerm(entity)];
  });
}

/** Terms with concepts, so that "travel" meets "visit". */
export function conceptsAndTerms(material: Material, part: Part, tokens: readonly number[]): ReadonlySet<string> {
  const terms = new Set(termsOf(material, part, tokens));
  for (const { token } of contentStems(part, tokens)) {
    const concept = conceptOf(part.reading.tokens[token]!.lemma);
    if (concept) terms.add(`k:${concept}`);
  }
  return terms;
}

/** Statements with the sum of the weights of their terms, and with what their sentences speak of. */
export function weigh(statements: readonly Statement[], weights: Terms): readonly Statement[] {
  const sentences = Map.groupBy(statements, ({ part, clause }) => `${part}:${clause.sentence}`);
  return [...sentences.values()].flatMap((group) => {
    const terms = new Set(group.flatMap((statement) => [...statement.terms]));
    const around = {
      terms,
      mass: massOf(terms, weights),
      words: group.flatMap((statement) => statement.words),
      stems: group.flatMap((statement) => statement.stems),
    };
    return group.map((statement) => ({ ...statement, mass: massOf(statement.terms, weights), around }));
  });
}

/** A concept says again what its word says: it is no mass of its own. */
function massOf(terms: ReadonlySet<string>, weights: Terms): number {
  let mass = 0;
  for (const term of terms) if (!term.startsWith("k:")) mass += weights.get(term) ?? 0;
  return mass;
}
