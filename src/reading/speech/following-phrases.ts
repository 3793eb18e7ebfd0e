import { appositionTokensMax, isTimeWord } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isFinite, isOpaque, relationOf } from "./syntax.ts";

/* Noun phrases that name a speaker behind a cue: "said the mayor of Alta", "according to a statement by the board". */

/** Noun phrase that begins at token `start`: the speaker after an inverted verb or after "according to". */
export function phraseAfter(syntax: Syntax, start: number, ceiling: number): Stretch | undefined {
  const { tokens } = syntax;
  let first = start;
  if (first >= ceiling || isOpaque(syntax, first) || tokens[first]!.tag === "PUNCT") return undefined;
  if (tokens[first]!.fine === "PRP") return { first, last: first + 1 };
  let last = first;
  let nouns = 0;
  while (last < ceiling && extendsRight(syntax, last, nouns)) {
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[last]!.tag) || nouns === 0) nouns++;
    last++;
  }
  while (last > first && /^(?:ADP|CCONJ|ADV|PUNCT|SCONJ)$/.test(tokens[last - 1]!.tag)) last--;
  if (last <= first || tokens.slice(first, last).every(({ tag }) => tag === "DET")) return undefined;
  const named = withApposition(syntax, last, ceiling);
  return { first, last: named > last ? withApposition(syntax, named, ceiling, true) : named };
}

function extendsRight(syntax: Syntax, index: number, nouns: number): boolean {
  const token = syntax.tokens[index]!;
  if (isOpaque(syntax, index)) return false;
  switch (token.tag) {
    case "NOUN":
      return !(nouns > 0 && isTimeWord(token.lower));
    case "PROPN":
      return !(nouns > 0 && isTimeWord(token.lower) && syntax.tokens[index - 1]?.tag !== "ADP");
    case "ADJ":
      return !(nouns > 0 && /^(?:last|next|earlier)$/.test(token.lower));
    case "NUM":
    case "SYM":
      return true;
    case "DET":
      return nouns === 0 || syntax.tokens[index - 1]?.tag === "ADP" || syntax.tokens[index - 1]?.tag === "CCONJ";
    case "PRON":
      return token.fine === "PRP$" || nouns === 0;
    case "PART":
      return /^['’]s?$/.test(token.lower);
    case "CCONJ":
      return nouns > 0 && token.lower === "and" && /^(?:NOUN|PROPN|DET|ADJ)$/.test(syntax.tokens[index + 1]?.tag ?? "");
    case "ADP":
      return nouns > 0 && attachesToNoun(syntax, index);
    case "ADV":
      return nouns === 0;
    case "VERB":
      return (
        (token.fine === "VBN" || token.fine === "VBG") &&
        (nouns === 0 || /^(?:acl|amod)$/.test(relationOf(token)) || syntax.tokens[index - 1]!.lower === "-")
      );
    case "PUNCT":
      return token.lower === "-" || token.lower === "/" || (token.lower === "(" && nouns > 0) || (token.lower === ")" && nouns > 0);
    default:
      return false;
  }
}

/** Offices that are held towards somebody: "ambassador to Chile". */
const takesTo = /^(?:ambassador|envoy|adviser|advisor|aide|delegate|emissary|representative|secretary|counsel|heir|successor)s?$/;

/** "a spokesman for the ministry" belongs together, "Smith in a statement" does not; the parse decides where there is one. */
function attachesToNoun(syntax: Syntax, index: number): boolean {
  const token = syntax.tokens[index]!;
  const noun = token.head;
  if (token.lower === "of") return true;
  if (token.lower === "to" && takesTo.test(syntax.tokens[index - 1]!.lower)) return true;
  if (/^(?:in|on|during|after|before|when|while|as|at|to)$/.test(token.lower)) {
    if (isTimeWord(syntax.tokens[index + 1]?.lower ?? "")) return false;
    const object = syntax.tokens[Math.min(syntax.tokens.length - 1, index + 2)]?.lower ?? "";
    if (
      /^(?:statement|interview|speech|letter|email|memo|report|conference|news|tweet|blog|op-ed|post|briefing|rally|phone|televised|written|television|press|radio|facebook|separate)$/.test(
        object,
      )
    )
      return false;
    return noun >= 0 && relationOf(syntax.tokens[noun]!) === "nmod";
  }
  if (token.lower === "by") return true;
  if (/^(?:for|from|with|who|against)$/.test(token.lower)) return noun < 0 || relationOf(syntax.tokens[noun]!) !== "obl";
  return false;
}

/** "…, a senior fellow at the institute," and "…, who leads the party," belong to the name before them. */
function withApposition(syntax: Syntax, last: number, ceiling: number, onlyRelative = false): number {
  const { tokens } = syntax;
  if (last >= ceiling || tokens[last]!.lower !== ",") return last;
  const opener = tokens[last + 1];
  if (opener === undefined || last + 1 >= ceiling) return last;
  const isRelative = /^(?:who|whose|which)$/.test(opener.lower);
  if (onlyRelative && !isRelative) return last;
  if (
    !isRelative &&
    !(
      opener.tag === "DET" ||
      opener.tag === "NOUN" ||
      opener.tag === "NUM" ||
      opener.fine === "PRP$" ||
      opener.tag === "ADJ" ||
      opener.tag === "PROPN"
    )
  )
    return last;
  let end = last + 1;
  while (end < ceiling && end - last < appositionTokensMax) {
    const token = tokens[end]!;
    if (isOpaque(syntax, end) || /^[,;:.!?—–]$/.test(token.lower)) break;
    if (!isRelative && isFinite(token) && token.tag !== "NOUN" && !inRelativeClause(syntax, last + 1, end)) return last;
    end++;
  }
  return end > last + 1 ? end : last;
}

function inRelativeClause(syntax: Syntax, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^(?:who|whose|which|that)$/.test(syntax.tokens[index]!.lower)) return true;
  return false;
}
