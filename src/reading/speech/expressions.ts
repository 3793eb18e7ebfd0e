import { sourceExpressions } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { phraseAfter } from "./following-phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { hasFiniteVerb, isOpaque } from "./syntax.ts";
import { withoutStop } from "./verbs.ts";

/** "according to the ministry", "in the words of one official": at the beginning, in the middle or at the end of what was said. */
export function attributeExpression(syntax: Syntax, sentence: Sentence, number: number, token: number): Attribution | undefined {
  const { tokens } = syntax;
  if (isOpaque(syntax, token)) return undefined;
  const words = sourceExpressions.find((expression) => expression.every((word, index) => tokens[token + index]?.lower === word));
  if (words === undefined || token + words.length >= sentence.last) return undefined;
  const cue = { first: token, last: token + words.length };
  const phrase = phraseAfter(syntax, cue.last, sentence.last);
  const owned = phrase && withOwned(syntax, phrase, sentence.last);
  const source = owned && cue.first === sentence.first ? upToPause(syntax, owned, sentence.last) : owned;
  if (source === undefined || isThing(syntax, source)) return undefined;
  const contents = asideBefore(syntax, sentence, cue) ?? contentsBeside(syntax, sentence, cue, source);
  if (contents.length === 0) return undefined;
  return {
    sentence: number,
    kind: "expression",
    manner: "statement",
    lemma: words.join(" "),
    cue,
    group: cue,
    source,
    contents,
    complementizer: -1,
    addressee: undefined,
    negated: false,
  };
}

/** "According to Holm's written account": the phrase goes on to the noun that is owned. */
function withOwned({ tokens }: Syntax, phrase: Stretch, ceiling: number): Stretch {
  if (!/^['’]s?$/.test(tokens[phrase.last - 1]!.lower) && !/^['’]s$/.test(tokens[phrase.last]?.lower ?? "")) return phrase;
  for (let index = phrase.last; index < Math.min(ceiling, phrase.last + 5); index++) {
    if (tokens[index]!.tag === "PUNCT") break;
    if (tokens[index]!.tag === "NOUN" && tokens[index + 1]?.tag !== "NOUN") return { first: phrase.first, last: index + 1 };
  }
  return phrase;
}

/** How far behind its beginning a source that opens a sentence may reach, in tokens. */
const openingTokensMax = 20;

/** "According to slides made for analysts and seen by the Ledger, the road …": the source that opens a sentence ends at its pause. */
function upToPause(syntax: Syntax, source: Stretch, ceiling: number): Stretch {
  for (let index = source.last; index < Math.min(ceiling, source.first + openingTokensMax); index++) {
    if (isOpaque(syntax, index)) return source;
    if (syntax.tokens[index]!.lower === ",") return { first: source.first, last: index };
    if (hasFiniteVerb(syntax, index, index + 1)) return source;
  }
  return source;
}

/** "According to plan", "according to size": nobody speaks. */
function isThing(syntax: Syntax, source: Stretch): boolean {
  return (
    source.last - source.first === 1 &&
    /^(?:plan|schedule|size|type|age|taste|need|law|rule|custom|tradition)$/.test(syntax.tokens[source.first]!.lower)
  );
}

/** "It has similar savings — some $700 billion, according to the office": the source is given for the figure behind the dash. */
function asideBefore(syntax: Syntax, sentence: Sentence, cue: Stretch): readonly Stretch[] | undefined {
  for (let index = cue.first - 1; index > sentence.first; index--) {
    if (isOpaque(syntax, index) || hasFiniteVerb(syntax, index, index + 1)) return undefined;
    if (!/^(?:—|–|―|--)$/.test(syntax.tokens[index]!.lower)) continue;
    const last = syntax.tokens[cue.first - 1]!.lower === "," ? cue.first - 1 : cue.first;
    // "— in May and in June", "— a sign of what is to come": this goes on with what stands before the dash.
    const isFigure = syntax.tokens.slice(index + 1, index + 4).some(({ tag }) => tag === "NUM" || tag === "SYM");
    return isFigure && syntax.tokens[index + 1]!.lower !== "in" ? [{ first: index + 1, last }] : undefined;
  }
  return undefined;
}

function contentsBeside(syntax: Syntax, sentence: Sentence, cue: Stretch, source: Stretch): readonly Stretch[] {
  const { tokens } = syntax;
  let first = cue.first;
  while (first > sentence.first && /^(?:and|but|,|—|–|-{1,3})$/.test(tokens[first - 1]!.lower) && !isOpaque(syntax, first - 1)) first--;
  // "…, since, according to the police, it was closed": the clause begins right before the source.
  const opens =
    first > sentence.first && first < cue.first && /^(?:since|because|although|though|while|that|if)$/.test(tokens[first - 1]!.lower);
  if (first > sentence.first && !opens) {
    let start = sentence.first;
    if (isOpaque(syntax, start)) {
      const passage = syntax.passage[start]!;
      while (start > 0 && syntax.passage[start - 1] === passage) start--;
    }
    const contents: Stretch[] = [{ first: start, last: first }];
    // "The bridge, according to the police, had been closed": what follows the pause goes on.
    const resumes = tokens[source.last]?.lower === "," && source.last + 1 < sentence.last && tokens[cue.first - 1]!.lower === ",";
    if (resumes && !hasFiniteVerb(syntax, start, first))
      contents.push({ first: source.last + 1, last: withoutStop(syntax, sentence.last) });
    return contents;
  }
  const begin = tokens[source.last]?.lower === "," ? source.last + 1 : source.last;
  const last = withoutStop(syntax, sentence.last);
  return begin < last ? [{ first: begin, last }] : [];
}
