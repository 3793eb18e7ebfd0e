import { firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { mediumNouns, mediumPhrases, outletNameEndings, outlets, pressNouns } from "../../lexicon/mediums.ts";
import type { Name } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { phraseAfter } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isOpaque } from "./syntax.ts";

/** How far behind a cue the place of publication is looked for, in tokens. */
const reachTokens = 40;

export interface Medium {
  readonly range: Range;
  readonly actor: number | null;
}

/**
 * The media through which an attribution came: the addressee ("told Reuters"), the place ("wrote in the Economist",
 * "in an interview with the broadcaster"), or the owner of the speaker ("The Observer's Jo Smith"). A speaker that is a publication
 * itself has none.
 */
export function mediumsOf(syntax: Syntax, attribution: Attribution, names: readonly Name[]): readonly Medium[] {
  const found: Stretch[] = [];
  // Whom somebody urges to do a thing is no way by which the words came.
  const addressee = attribution.manner === "demand" ? undefined : attribution.addressee;
  if (addressee && (isMedium(syntax, addressee) || isCalledMedium(syntax, addressee))) found.push(addressee);
  const owner = attribution.source && outletOwner(syntax, attribution.source);
  if (owner) found.push(owner);
  found.push(...placesOfPublication(syntax, attribution), ...mediumsBefore(syntax, attribution), ...mediumsBehind(syntax, attribution));
  return found.map((stretch) => {
    const range = { start: syntax.tokens[stretch.first]!.start, end: syntax.tokens[stretch.last - 1]!.end };
    return { range, actor: actorIn(names, range) };
  });
}

/** True when the phrase is a news outlet: a known name, or a noun of media that is not just the press as people. */
export function isMedium(syntax: Syntax, stretch: Stretch): boolean {
  const words = wordsOf(syntax, stretch);
  const hasName = syntax.tokens.slice(stretch.first, stretch.last).some((token) => token.tag === "PROPN" || /^\p{Lu}/u.test(token.text));
  if (isOutletName(syntax, stretch, words)) return true;
  const head = headWord(syntax, stretch);
  if (isOutletByEnding(syntax, stretch)) return true;
  if (pressNouns.has(head) && !hasName) return false;
  if (words.some((word, index) => index > 0 && mediumPhrases.has(`${words[index - 1]} ${word}`))) return !/^(?:conference)$/.test(head);
  // "the newspaper Dagbladet", "Dagbladet newspaper"
  return (
    words.some((word) => mediumNouns.has(word) && !pressNouns.has(word)) &&
    (hasName || mediumNouns.has(head)) &&
    !isPerson(syntax, stretch, head)
  );
}

/** Most words of a phrase such as "a business weekly" that tells what a name is. */
const appositionTokens = 5;

/** "told the Ledger, a business weekly": a name of any sort, called a medium right behind. */
function isCalledMedium({ tokens }: Syntax, { last }: Stretch): boolean {
  if (!/^\p{Lu}/u.test(tokens[last - 1]!.text) || tokens[last]?.lower !== "," || tokens[last + 1]?.tag !== "DET") return false;
  for (let index = last + 2; index < Math.min(tokens.length, last + 2 + appositionTokens); index++) {
    const { lower } = tokens[index]!;
    if (mediumNouns.has(lower) && !pressNouns.has(lower)) return true;
    if (!/\p{L}/u.test(lower)) return false;
  }
  return false;
}

/** A name of several words in capitals whose last word is one that papers and broadcasters bear. */
function isOutletByEnding(syntax: Syntax, { first, last }: Stretch): boolean {
  const start = syntax.tokens[first]!.lower === "the" ? first + 1 : first;
  if (last - start < 2 || !outletNameEndings.has(syntax.tokens[last - 1]!.lower)) return false;
  for (let index = start; index < last; index++) {
    const { text, tag } = syntax.tokens[index]!;
    if (!/^\p{Lu}/u.test(text) && tag !== "ADP" && tag !== "DET" && tag !== "CCONJ") return false;
  }
  return true;
}

function isPerson(syntax: Syntax, stretch: Stretch, head: string): boolean {
  return (
    /^(?:editor|reporter|journalist|host|anchor|correspondent|columnist|owner|director|chief|spokesman|spokeswoman)s?$/.test(head) ||
    stretch.first === stretch.last
  );
}

function isOutletName(syntax: Syntax, stretch: Stretch, words: readonly string[]): boolean {
  const from = words[0] === "the" ? 1 : 0;
  for (let start = from; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const name = words.slice(start, end).join(" ");
      if (!outlets.has(name) && !outlets.has(`the ${name}`)) continue;
      if (!/^[\p{Lu}\p{N}]/u.test(syntax.tokens[stretch.first + start]!.text) && name !== "dpa") continue;
      // One-word names are words too ("Time", "Week"): alone in the phrase, or marked by "news", "agency" beside them.
      if (
        end - start > 1 ||
        start === from ||
        /^(?:agency|newspaper|paper|magazine|broadcaster|service|channel|network)$/.test(words[start - 1] ?? "")
      )
        return true;
    }
  }
  return false;
}

function wordsOf(syntax: Syntax, stretch: Stretch): string[] {
  return syntax.tokens.slice(stretch.first, stretch.last).map((token) => token.lower);
}

function headWord(syntax: Syntax, stretch: Stretch): string {
  for (let index = stretch.first; index < stretch.last; index++) {
    const next = syntax.tokens[index + 1];
    const isNoun = syntax.tokens[index]!.tag === "NOUN" || syntax.tokens[index]!.tag === "PROPN";
    if (isNoun && (index + 1 === stretch.last || !next || !/^(?:NOUN|PROPN|PART)$/.test(next.tag))) return syntax.tokens[index]!.lower;
  }
  return syntax.tokens[stretch.last - 1]!.lower;
}

/** "The Observer's Jo Smith": the outlet before the possessive ending. */
function outletOwner(syntax: Syntax, source: Stretch): Stretch | undefined {
  for (let index = source.first + 1; index < source.last - 1; index++) {
    // "A blogger on the site Harbour's Watch": the mark is inside a name behind a preposition.
    if (syntax.tokens[index]!.tag === "ADP") return undefined;
    if (!/^['’]s?$/.test(syntax.tokens[index]!.lower)) continue;
    const owner = { first: source.first, last: index };
    const followed = syntax.tokens[index + 1]!;
    return isMedium(syntax, owner) &&
      (followed.tag === "PROPN" || followed.tag === "NOUN" || followed.tag === "ADJ") &&
      hasCapital(syntax, index + 1, source.last)
      ? owner
      : undefined;
  }
  return undefined;
}

function hasCapital(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (/^\p{Lu}/u.test(syntax.tokens[index]!.text)) return true;
  return false;
}

function placesOfPublication(syntax: Syntax, attribution: Attribution): readonly Stretch[] {
  const { tokens, sentences } = syntax;
  const sentence = sentences[attribution.sentence]!;
  const found: Stretch[] = [];
  const start = Math.max(
    attribution.cue.last,
    attribution.source && attribution.source.first >= attribution.cue.last ? attribution.source.last : 0,
    attribution.addressee?.last ?? 0,
  );
  const limit = Math.min(sentence.last, start + reachTokens);
  for (let index = start; index < limit; index++) {
    if (isOpaque(syntax, index) || /^[:;]$/.test(tokens[index]!.lower) || index === attribution.complementizer) break;
    if (attribution.contents.some((content) => content.first <= index && index < content.last)) break;
    if (!/^(?:in|on|to|with|for|via|by|through|at)$/.test(tokens[index]!.lower)) continue;
    const phrase = phraseAfter(syntax, index + 1, limit);
    if (phrase && isPublication(syntax, phrase, attribution.lemma)) found.push(withoutApposition(syntax, phrase));
  }
  return found;
}

/** Words before the speaker that say to whom he spoke or who saw the letter, with their prepositions. */
const ways = /^(?:speaking|talking|writing|interview|interviewed|quoted|cited|seen|obtained|reviewed|column|article|op-ed|briefing)$/;

/** "Speaking to AFP, …", "in a letter seen by Reuters, …", "was quoted by Interfax as saying": the medium before the cue. */
function mediumsBefore(syntax: Syntax, attribution: Attribution): readonly Stretch[] {
  const { tokens, sentences } = syntax;
  const { first } = sentences[attribution.sentence]!;
  const end = attribution.cue.first;
  const start = Math.max(first, end - reachTokens);
  for (let index = start; index < end - 2; index++) {
    if (!ways.test(tokens[index]!.lower) || isOpaque(syntax, index)) continue;
    const preposition = tokens[index + 1]!;
    if (!/^(?:to|with|by|in|for|on)$/.test(preposition.lower)) continue;
    const phrase = phraseAfter(syntax, index + 2, end);
    const isContent = attribution.contents.some((content) => content.first <= index && index < content.last);
    if (phrase && !isContent && isPublication(syntax, phrase, attribution.lemma)) return [withoutApposition(syntax, phrase)];
  }
  return [];
}

/** "announced the deal through state media": behind the content. */
function mediumsBehind(syntax: Syntax, { contents, sentence }: Attribution): readonly Stretch[] {
  const { last } = contents[contents.length - 1]!;
  const limit = syntax.sentences[sentence]!.last;
  if (last >= limit || !/^(?:through|via)$/.test(syntax.tokens[last]!.lower)) return [];
  const phrase = phraseAfter(syntax, last + 1, limit);
  return phrase && isMedium(syntax, phrase) ? [withoutApposition(syntax, phrase)] : [];
}

function isPublication(syntax: Syntax, phrase: Stretch, lemma: string): boolean {
  const bare = withoutApposition(syntax, phrase);
  if (isMedium(syntax, bare) && !/^(?:a|an)$/.test(syntax.tokens[bare.first]!.lower)) return true;
  // "wrote in the Bergen Courier": what one writes in is a publication, also when no list has it.
  const isWritten = lemma === "write" && syntax.tokens[bare.first - 1]?.lower === "in" && syntax.tokens[bare.first]!.lower === "the";
  return isWritten && /^\p{Lu}/u.test(syntax.tokens[bare.first + 1]?.text ?? "") && bare.last - bare.first > 1;
}

function withoutApposition(syntax: Syntax, phrase: Stretch): Stretch {
  for (let index = phrase.first; index < phrase.last; index++)
    if (syntax.tokens[index]!.lower === ",") return { first: phrase.first, last: index };
  return phrase;
}

export function actorIn(names: readonly Name[], range: Range): number | null {
  let best: Name | undefined;
  for (let index = firstEndingAfter(names, range.start); index < names.length && names[index]!.start < range.end; index++) {
    const name = names[index]!;
    // "A Reef City television station" is not Reef City.
    if (name.type === "place" && name.end < range.end) continue;
    if (name.actor >= 0 && (name.type === "organization" || best === undefined)) best = name;
  }
  return best?.actor ?? null;
}
