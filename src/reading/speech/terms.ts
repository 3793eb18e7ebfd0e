import { namingWords } from "../../lexicon/cues.ts";
import type { Attribution } from "./attribution.ts";
import type { Syntax } from "./syntax.ts";
import { isFinite } from "./syntax.ts";

/** Scare quotes and borrowed names are short; more words are somebody's sentence, though the report may not say whose. */
const termWordsMax = 4;
/** Weighty words of a name; more of them are a shouted sentence. */
const nameWordsMax = 8;

/**
 * True when a passage is a name or a term that nobody utters here: every weighty word has a capital ("Night of Museums"), or it is
 * short, has no verb, and either no speaker stands by it or a word of naming does ("so-called", "dubbed").
 */
export function isTerm(syntax: Syntax, first: number, last: number, attribution: Attribution | undefined): boolean {
  const words: number[] = [];
  for (let index = first; index < last; index++) if (/[\p{L}\p{N}]/u.test(syntax.tokens[index]!.text)) words.push(index);
  if (words.length === 0) return true;
  const fills = attribution !== undefined && fillsContent(syntax, first, last, attribution);
  if (isTitle(syntax, first, attribution)) return true;
  if ((attribution === undefined || attribution.kind === "expression") && isMentioned(syntax, first)) return true;
  const weighty = weightyWords(syntax, words);
  if (weighty.length > 0 && weighty.every((index) => /^[\p{Lu}\p{N}]/u.test(syntax.tokens[index]!.text)))
    return weighty.length <= nameWordsMax && !(fills && attribution!.kind !== "noun" && !isNaming(attribution!.lemma));
  if (words.length > termWordsMax || words.some((index) => isFinite(syntax.tokens[index]!))) return false;
  if (attribution !== undefined) return false;
  return true;
}

/** "A video called “…”", "an essay titled “…”": what a thing is called is nobody's utterance. */
function isTitle(syntax: Syntax, first: number, attribution: Attribution | undefined): boolean {
  const before = syntax.tokens[first - 1];
  if (namesWork(syntax, first)) return true;
  if (before === undefined || before.fine !== "VBN" || !/^(?:called|titled|entitled|named|headlined|dubbed)$/.test(before.lower))
    return false;
  return attribution === undefined || attribution.cue.last - 1 !== first - 1;
}

/** "Does not use the word “cuts”": what is spoken of as a word or a phrase is not said here. */
function isMentioned({ tokens }: Syntax, first: number): boolean {
  return /^(?:word|words|term|phrase|nickname|hashtag)$/.test(tokens[first - 1]?.lower ?? "");
}

const works =
  /^(?:program|programme|show|series|film|movie|documentary|book|novel|memoir|album|song|podcast|play|musical|sitcom|newsletter|magazine)$/;

/** "The television program “Harbour Talk”": capitals in marks behind the noun of a work are its title. */
export function namesWork({ tokens, passage }: Syntax, first: number): boolean {
  if (!works.test(tokens[first - 1]?.lower ?? "")) return false;
  for (let index = first; passage[index] === passage[first] && index < tokens.length; index++) {
    const { text, tag } = tokens[index]!;
    if (/^\p{Ll}/u.test(text) && !/^(?:DET|ADP|CCONJ|PART)$/.test(tag)) return false;
  }
  return true;
}

function isNaming(lemma: string): boolean {
  return namingWords.has(lemma);
}

/** The passage is the whole of what was said: then even one capitalised word is an utterance ("Never," he said). */
function fillsContent(syntax: Syntax, first: number, last: number, attribution: Attribution): boolean {
  return attribution.contents.some((content) => content.first >= first && content.last <= last + 1 && content.first <= first + 1);
}

/** All but articles, prepositions and the like, which titles write small. */
function weightyWords(syntax: Syntax, words: readonly number[]): readonly number[] {
  return words.filter(
    (index) => !/^(?:DET|ADP|CCONJ|SCONJ|PART|PRON|AUX)$/.test(syntax.tokens[index]!.tag) || syntax.tokens[index]!.text.length > 4,
  );
}
