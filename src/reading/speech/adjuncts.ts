import { opensNumber } from "./bounded-numbers.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isOpaque } from "./syntax.ts";
import { isTimeWord } from "./phrases.ts";

/** Between a cue and its content there is seldom more than "in an interview with the paper on Tuesday". */
const adjunctTokensMax = 24;

/** First token after the adverbs, times and prepositional phrases that follow a cue. */
export function skipAdjuncts(syntax: Syntax, start: number, ceiling: number): number {
  const limit = Math.min(ceiling, start + adjunctTokensMax);
  let at = start;
  for (;;) {
    const next = skipOne(syntax, at, limit);
    if (next <= at) return at;
    at = next;
  }
}

function skipOne(syntax: Syntax, at: number, limit: number): number {
  if (at >= limit || isOpaque(syntax, at)) return at;
  const token = syntax.tokens[at]!;
  if (token.tag === "ADV" && !/^(?:why|how|when|where|there|not|n't)$/.test(token.lower)) return at + 1;
  if (isTimeWord(token.lower)) return isTimeWord(syntax.tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (/^(?:last|this|next|late|earlier|that|every|each)$/.test(token.lower) && isTimeWord(syntax.tokens[at + 1]?.lower ?? "")) {
    return at + (isTimeWord(syntax.tokens[at + 2]?.lower ?? "") ? 3 : 2);
  }
  if (token.tag === "ADP" && !/^(?:that|of)$/.test(token.lower)) return skipPrepositional(syntax, at, limit);
  return at;
}

function skipPrepositional(syntax: Syntax, start: number, limit: number): number {
  let at = start + 1;
  let nouns = 0;
  for (; at < limit; at++) {
    if (isOpaque(syntax, at)) {
      // "on “Meet the Press”"
      const last = titleEnd(syntax, at);
      if (nouns > 1 || last === 0) break;
      nouns++;
      at = last - 1;
      continue;
    }
    const { tag, lower, fine } = syntax.tokens[at]!;
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") {
      nouns++;
      continue;
    }
    if (tag === "DET" && nouns === 0) continue;
    if (tag === "DET" && syntax.tokens[at - 1]!.tag === "ADP") continue;
    if (tag === "ADJ" || tag === "SYM" || fine === "PRP$" || (tag === "PART" && lower !== "to")) continue;
    if (tag === "ADP" && nouns > 0) continue;
    if (fine === "PRP" && nouns === 0) return at + 1;
    if (lower === "," && /^\d{4}$/.test(syntax.tokens[at + 1]?.lower ?? "")) continue;
    break;
  }
  return nouns > 0 ? at : start;
}

/** End of a short passage in which each long word has a capital: the name of a programme, a book, a paper. 0 when it is none. */
function titleEnd(syntax: Syntax, start: number): number {
  const passage = syntax.passage[start]!;
  let last = start;
  let capitals = 0;
  for (; last < syntax.tokens.length && syntax.passage[last] === passage; last++) {
    const { text } = syntax.tokens[last]!;
    if (/^[\p{Lu}\p{N}]/u.test(text)) capitals++;
    else if (/^\p{Ll}{4,}/u.test(text)) return 0;
  }
  return capitals > 0 && last - start <= 10 ? last : 0;
}

/** Noun phrase right after "told": ends before "that", a clause of its own, a mark or an infinitive. */
export function addresseeAfter(syntax: Syntax, start: number, ceiling: number): Stretch | undefined {
  let at = start;
  const first = syntax.tokens[at];
  if (first === undefined || at >= ceiling) return undefined;
  if (isOpaque(syntax, at)) {
    const last = titleEnd(syntax, at);
    return last > at && last < ceiling && !/^[,.]$/.test(syntax.tokens[last]!.lower) ? { first: at, last } : undefined;
  }
  // "Told her Tuesday night some would come".
  if (first.fine === "PRP" || (first.lower === "her" && isTimeWord(syntax.tokens[at + 1]?.lower ?? ""))) return { first: at, last: at + 1 };
  let nouns = 0;
  for (; at < ceiling && at - start < adjunctTokensMax && !isOpaque(syntax, at); at++) {
    const { tag, lower, fine } = syntax.tokens[at]!;
    const isNamed = at > start && syntax.tokens[at - 1]!.tag === "PART" && /^\p{Lu}/u.test(syntax.tokens[at]!.text);
    if ((isTimeWord(lower) && !isNamed) || opensNumber(syntax, at)) break;
    if (tag === "NOUN" || tag === "PROPN") nouns++;
    else if (
      tag === "DET" &&
      fine !== "WDT" &&
      !(nouns > 0 && syntax.tokens[at - 1]!.tag !== "ADP" && syntax.tokens[at - 1]!.tag !== "CCONJ")
    )
      continue;
    else if (tag === "ADJ" || tag === "NUM" || tag === "SYM" || fine === "PRP$") continue;
    else if (tag === "PART" && lower !== "to" && lower !== "not") continue;
    else if (tag === "ADP" && lower === "of" && nouns > 0) continue;
    else if (tag === "CCONJ" && lower === "and" && nouns > 0 && syntax.tokens[at + 1]?.tag === "PROPN") continue;
    else break;
  }
  return nouns > 0 || (at > start && first.tag === "NUM") ? { first: start, last: at } : undefined;
}
