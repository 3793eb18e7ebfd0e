import { contains, sharedLength, sharedPart } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Agreement, Statement } from "../likeness/index.ts";
import type { Clause, Part } from "../material/index.ts";
import type { DossierDifference, Quote } from "../dossier.ts";
import { quoteOf, tokensIn, keptByView, wordStems } from "../material/index.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Who says so: one statement that the texts have from different sources. */
export function findSourceDifferences({ material, agreements }: Findings): readonly DossierDifference[] {
  return agreements.flatMap((agreement) => {
    let found = differencesOf.get(agreement);
    if (found === undefined) differencesOf.set(agreement, (found = differIn(agreement)));
    return found;
  });

  function differIn({ members }: Agreement): readonly DossierDifference[] {
    const told = members.flatMap((member) => {
      const source = sourceOf(member);
      return source ? [{ member, source }] : [];
    });
    const sides = groupBy(told, (one) => one.source.name);
    // "The founder of the bomb programme" and "the founder of the weapons programme" are one source in two wordings.
    if (
      sides.size < 2 ||
      agreeOnSource(told) ||
      [...sides.keys()].some((one) => [...sides.keys()].some((other) => other !== one && areOneSource(one, other))) ||
      mayBeOneSource(told.map(({ source }) => source))
    )
      return [];
    const first = members[0]!;
    return difference(
      material,
      "source",
      words(material.parts[first.part]!, first.clause),
      [...sides].map(([label, side]) => ({
        label,
        quotes: side.flatMap(({ member, source }): Quote[] => [source.quote, quoteOf(material.parts[member.part]!, member.clause)]),
      })),
    );
  }

  function sourceOf({ part: index, clause }: Statement): Source | undefined {
    const part = material.parts[index]!;
    const known = sourcesIn(material, part);
    let found = known.get(clause);
    if (found === undefined) known.set(clause, (found = { source: findSource(part, clause) }));
    return found.source;
  }

  function findSource(part: Part, clause: Clause): Source | undefined {
    for (const utterance of part.reading.utterances) {
      if (utterance.kind === "term" || !utterance.source || contains(clause, utterance.source)) continue;
      if (!isItsContent(utterance.content, clause) || isRelayed(part, utterance)) continue;
      const entity = utterance.actor === null ? undefined : material.entityOfActor[part.index]![utterance.actor];
      const source = words(part, utterance.source);
      if (isPronoun(source) || (!entity && (!namesPeople(part, utterance.source) || isAnaphoric(part, utterance.source)))) continue;
      return {
        name: entity && !/\sand\s/.test(source) ? entity.name : source,
        quote: quoteOf(part, utterance.source),
        kind: entity === undefined ? "people" : entity.type === "person" ? "person" : "body",
        isQuoted: utterance.kind === "direct",
      };
    }
    return undefined;
  }
}

/** "Now, media reports say ...," she said: the words of a third in somebody's words have another source than him. */
function isRelayed(part: Part, { content }: Utterance): boolean {
  return part.reading.utterances.some(
    ({ kind, source, cue }) => kind !== "term" && source !== null && cue !== null && contains(content, cue),
  );
}

interface Source {
  readonly name: string;
  readonly quote: Quote;
  /** A person with a name, a body, or people without a name. */
  readonly kind: "person" | "body" | "people";
  /** What is said stands in quotation marks. */
  readonly isQuoted: boolean;
}

/** What was found of an agreement: it hangs on the views of its texts alone. */
const differencesOf = new WeakMap<Agreement, readonly DossierDifference[]>();

/** Sources of the clauses of one text that were asked for. */
const sourcesIn = keptByView(() => new Map<Clause, { readonly source: Source | undefined }>());

/** Every text names one and the same source, some of them others too: nothing differs. */
function agreeOnSource(told: readonly { readonly member: Statement; readonly source: Source }[]): boolean {
  const ofTexts = [...groupBy(told, ({ member }) => String(member.part)).values()];
  return told.some(({ source }) => ofTexts.every((own) => own.some((one) => one.source.name === source.name)));
}

/**
 * A body and somebody who may speak for it ("the board", "an official", "Peter Lund") may be one source, called in two ways. Two persons with
 * names are two, as long as no words in quotation marks say that each of them spoke for himself.
 */
function mayBeOneSource(sources: readonly Source[]): boolean {
  const kinds = new Set(sources.map(({ kind }) => kind));
  return kinds.has("person") && (kinds.size > 1 || sources.some(({ isQuoted }) => isQuoted));
}

/** They share a word that says who they are. */
function areOneSource(left: string, right: string): boolean {
  return sharedPart(wordStems(left), wordStems(right)) >= sameSourceMin;
}

const sameSourceMin = 0.5;

/** "I admit": the speaker is whoever says the whole; a pronoun names no source. */
function isPronoun(words: string): boolean {
  return /^(?:i|we|you|he|she|they|it|who|my|our|your|his|her|their|its)$/i.test(words);
}

/** "The governor", "the longtime senator": somebody whom the text has named before, by another word. */
function isAnaphoric(part: Part, source: Range): boolean {
  const tokens = tokensIn(part, source).map((token) => part.reading.tokens[token]!);
  const isDefinite = tokens[0]?.lower === "the" || tokens.some(({ relation }) => relation === "nmod:poss");
  const noun = tokens.findLast(({ tag }) => tag === "NOUN");
  return isDefinite && !tokens.some(({ relation }) => relation === "conj") && noun?.fine === "NN";
}

/** Share of an utterance from which a clause in it is what was said, and not a part of it. */
const contentShare = 0.35;

/** Characters of a conjunction or a mark before the first clause. */
const openingMax = 12;
const mostShare = 0.6;

function isItsContent(content: Range, clause: Range): boolean {
  // What stands deep inside somebody's words may be the words of a third: "he praised the letter denying that ...".
  if (clause.start - content.start > openingMax && sharedLength(content, clause) < (content.end - content.start) * mostShare) return false;
  return (
    sharedLength(content, clause) >= (content.end - content.start) * contentShare &&
    sharedLength(content, clause) >= (clause.end - clause.start) / 2
  );
}

/** "Two officials", "analysts": a source without a name is shown when it is people; "the scars" are parsed as a subject by mistake. */
function namesPeople(part: Part, source: Range): boolean {
  return part.reading.tokens.some(
    (token) => token.start >= source.start && token.end <= source.end && token.tag === "NOUN" && isRoleNoun(token.lower),
  );
}
