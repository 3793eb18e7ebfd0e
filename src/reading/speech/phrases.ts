import type { Stretch, Syntax } from "./syntax.ts";
import { isFinite, isOpaque, relationOf } from "./syntax.ts";

/* Noun phrases that name a speaker, read from the tags outwards from the cue: the words that can stand in one noun phrase. */

/** The longest apposition that is still read as part of a name, in tokens. */
export const appositionTokensMax = 30;

/** What stands in brackets behind a name is short: a party, a state, an age, an office. */
const bracketTokensMax = 8;

/** Noun phrase that ends right before token `end`, read from tags. */
export function taggedSubject(syntax: Syntax, end: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  let last = end;
  let head = last - 1;
  if (head < floor || isOpaque(syntax, head)) return undefined;
  // "Anna Holm (R-Ohio) said", "Anna Holm (R-Ohio), said": step over the brackets.
  const bracket = tokens[head]!.lower === "," ? head - 1 : head;
  if (tokens[bracket]?.lower === ")" && bracket > floor) {
    const open = openingBracket(syntax, bracket, floor);
    const named = open < 0 ? undefined : taggedSubject(syntax, open, floor);
    if (named) return { first: named.first, last: bracket + 1 };
  }
  // "Doug Smith, a senior fellow at the institute, said": step over what stands between two commas.
  if (tokens[head]!.lower === ",") {
    let comma = head - 1;
    while (comma > floor && head - comma < appositionTokensMax && tokens[comma]!.lower !== "," && !isOpaque(syntax, comma)) comma--;
    // "“…,” Anna Holm of the Board, said": one comma alone stands where none belongs.
    if (isOpaque(syntax, comma)) {
      const alone = taggedSubject(syntax, head, floor);
      return alone?.first === comma + 1 && tokens[alone.first]!.tag === "PROPN" ? alone : undefined;
    }
    if (tokens[comma]?.lower !== "," || comma <= floor || !opensApposition(syntax, comma + 1)) return undefined;
    const named = beforeAppositions(syntax, comma, floor);
    return named && { first: named.first, last: head };
  }
  // "Anna Holm — who knows the pier — said": step over what stands between two dashes.
  if (isDash(tokens[head]!.lower)) {
    let open = head - 1;
    while (open > floor && head - open < appositionTokensMax && !isDash(tokens[open]!.lower) && !isOpaque(syntax, open)) open--;
    const named = open > floor && isDash(tokens[open]!.lower) ? taggedSubject(syntax, open, floor) : undefined;
    return named && beforeAppositions(syntax, open, floor);
  }
  if (!isPhraseEnd(syntax, head)) return undefined;
  if (tokens[head]!.tag === "PRON") return { first: head, last };
  let first = head;
  while (first > floor && joins(syntax, first - 1, first)) first--;
  // A preposition, conjunction or adverb cannot begin the phrase; "In Tehran the ministry" begins at its determiner.
  while (first < head && /^(?:ADP|CCONJ|SCONJ|ADV|PART|PUNCT)$/.test(tokens[first]!.tag)) {
    const isPhrase = tokens[first]!.tag === "ADP";
    first++;
    if (!isPhrase) continue;
    let next = first + 1;
    while (next <= head && !startsPhrase(syntax, next)) next++;
    if (next <= head) first = next;
  }
  while (last > first && tokens[last - 1]!.tag === "PUNCT") last--;
  if (last <= first) return undefined;
  // "Nations such as Chile and Peru said": the examples belong to the noun before them.
  if (tokens[first - 1]?.lower === "as" && tokens[first - 2]?.lower === "such") {
    const whole = taggedSubject(syntax, first - 2, floor);
    if (whole) return { first: whole.first, last };
  }
  // "A report released last year found": a time is no speaker; the phrase goes on before it.
  if (isTimeWord(tokens[last - 1]!.lower) && tokens[first - 1]?.fine === "VBN" && first - 1 > floor) {
    const described = taggedSubject(syntax, first - 1, floor);
    return described && { first: described.first, last };
  }
  // "A memo detailing the findings reads": the participle belongs to the noun before it.
  if (tokens[first - 1]?.fine === "VBG" && relationOf(tokens[first - 1]!) === "acl" && first - 1 > floor) {
    const described = taggedSubject(syntax, first - 1, floor);
    if (described) return { first: described.first, last };
  }
  // "who last year promised"
  if (isTimeWord(tokens[last - 1]!.lower) && first > floor && /^(?:who|which|that)$/.test(tokens[first - 1]!.lower)) {
    return { first: first - 1, last: first };
  }
  return first < last && !isTimeWord(tokens[last - 1]!.lower) ? { first, last } : undefined;
}

function isDash(word: string): boolean {
  return /^(?:—|–|―|--)$/.test(word);
}

/**
 * The phrase before a comma; where it stands in apposition itself ("Anna Holm, chair of the Board, a charity, said") or completes a
 * circumstance ("Anna Holm, at a meeting in Alta, Norway, said"), the one before that.
 */
function beforeAppositions(syntax: Syntax, comma: number, floor: number): Stretch | undefined {
  const { tokens } = syntax;
  const named = taggedSubject(syntax, comma, floor);
  if (named === undefined || named.first - 1 <= floor) return named;
  const before = tokens[named.first - 1]!;
  // "Anna Holm, D-Ohio, head of the panel, said": the party and the state stand between the name and what is told of it.
  if (before.lower === "," && isPartyLabel(syntax, named.first)) return taggedSubject(syntax, named.first - 1, floor) ?? named;
  if (before.tag === "ADP" && before.lower !== "of" && tokens[named.first - 2]?.lower === ",")
    return taggedSubject(syntax, named.first - 1, floor);
  // "Anna Holm, mayor of Alta and the chair of its board, said": the second of two appositions that are joined.
  if (before.lower === "and") {
    let pause = named.first - 2;
    while (pause > floor && /^(?:NOUN|PROPN|ADJ|DET|ADP)$/.test(tokens[pause]!.tag) && !isOpaque(syntax, pause)) pause--;
    const outer = tokens[pause]?.lower === "," ? taggedSubject(syntax, pause, floor) : undefined;
    if (outer !== undefined && tokens[outer.last - 1]!.tag === "PROPN") return outer;
  }
  // "Anna Holm, mother of Leo, one of the sailors, said"
  const opening = tokens[named.first]!;
  const isRole = opening.tag === "NOUN" && /^\p{Ll}/u.test(opening.text);
  const isApposition = before.lower === "," && (isRole || /^(?:a|an|the)$/.test(opening.lower));
  if (!isApposition) return named;
  const outer = beforeAppositions(syntax, named.first - 1, floor);
  return outer !== undefined && tokens[outer.last - 1]!.tag === "PROPN" ? outer : named;
}

/** "D-Ohio", "R-N.Y." */
function isPartyLabel({ tokens }: Syntax, first: number): boolean {
  return /^(?:[DRI]|DFL)$/.test(tokens[first]!.text) && tokens[first + 1]?.lower === "-";
}

/** The bracket that a bracket closes, a few tokens before it; -1 when none stands there. */
function openingBracket(syntax: Syntax, close: number, floor: number): number {
  for (let index = close - 1; index > floor && close - index <= bracketTokensMax; index--) {
    if (syntax.tokens[index]!.lower === "(") return index;
    if (isOpaque(syntax, index) || syntax.tokens[index]!.lower === ")") return -1;
  }
  return -1;
}

function isPhraseEnd(syntax: Syntax, index: number): boolean {
  const token = syntax.tokens[index]!;
  return (
    token.tag === "NOUN" ||
    token.tag === "PROPN" ||
    token.tag === "NUM" ||
    token.lower === ")" ||
    (token.tag === "PRON" && token.fine !== "PRP$") ||
    token.fine === "DT" ||
    (/^(?:ADJ|VERB)$/.test(token.tag) && (/^\p{Lu}/u.test(token.text) || syntax.tokens[index - 1]?.lower === "those")) ||
    (token.tag === "ADJ" && /^(?:other|others|many|several)$/.test(token.lower))
  );
}

function joins(syntax: Syntax, before: number, after: number): boolean {
  const token = syntax.tokens[before]!;
  const next = syntax.tokens[after]!;
  if (isOpaque(syntax, before)) return false;
  // "the year the council declared": a second article begins another phrase.
  if (next.tag === "DET" && /^(?:NOUN|PROPN|NUM)$/.test(token.tag)) return false;
  switch (token.tag) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "NUM":
    case "SYM":
      return true;
    case "DET":
      return token.fine !== "WDT" && !(token.lower === "that" && next.tag === "PRON");
    case "PRON":
      return token.fine === "PRP$" || token.fine === "WP$";
    case "PART":
      return /^['’]s?$/.test(token.lower);
    case "ADP":
      return /^(?:of|for|at|from|in|to|on|with)$/.test(token.lower) && next.tag !== "VERB" && before > 0 && isNounLike(syntax, before - 1);
    case "CCONJ":
      return token.lower === "and" && next.tag === "PROPN" && syntax.tokens[before - 1]?.tag === "PROPN";
    case "VERB":
      return (token.fine === "VBN" || token.fine === "VBG") && /^(?:amod|compound)$/.test(relationOf(token));
    case "PUNCT":
      return token.lower === "-" || token.lower === "/";
    default:
      return false;
  }
}

function isNounLike(syntax: Syntax, index: number): boolean {
  const tag = syntax.tokens[index]!.tag;
  return tag === "NOUN" || tag === "PROPN";
}

function startsPhrase(syntax: Syntax, index: number): boolean {
  const token = syntax.tokens[index]!;
  const before = syntax.tokens[index - 1]!;
  if (before.tag === "ADP" || before.tag === "PART" || before.tag === "ADJ" || before.tag === "DET") return false;
  return token.tag === "DET" || token.fine === "PRP$" || token.fine === "PRP";
}

function opensApposition(syntax: Syntax, index: number): boolean {
  const token = syntax.tokens[index];
  if (token === undefined || isOpaque(syntax, index)) return false;
  if (
    /^(?:who|whose|which|whom|speaking|talking|writing|citing|quoting|asked|referring|himself|herself|along|like|now|then|also|formerly|himself|based)$/.test(
      token.lower,
    )
  )
    return true;
  return /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(token.tag) || token.fine === "PRP$";
}

/** Keeps a phrase inside its limits and lets go of what an erring parse hangs on it: clauses before it, loose punctuation. */
export function clip(syntax: Syntax, phrase: Stretch, head: number, floor: number, limit: number): Stretch | undefined {
  const { tokens } = syntax;
  let first = Math.max(phrase.first, floor);
  let last = Math.min(phrase.last, limit);
  for (let index = head - 1; index >= first; index--) {
    const { lower } = tokens[index]!;
    const isClause = isFinite(tokens[index]!) && /^(?:VERB|AUX)$/.test(tokens[index]!.tag);
    if (isOpaque(syntax, index) || lower === ":" || lower === ";" || isClause) {
      first = index + 1;
      break;
    }
  }
  for (let index = head - 1; index > first; index--) {
    if (tokens[index]!.lower !== ",") continue;
    if (/^(?:ADP|SCONJ|ADV|VERB|NUM|PUNCT)$/.test(tokens[first]!.tag) || isTimeWord(tokens[index - 1]!.lower)) first = index + 1;
    break;
  }
  for (let index = head + 1, isRelative = false; index < last; index++) {
    const token = tokens[index]!;
    if (/^(?:who|whose|which|that|whom|where)$/.test(token.lower)) isRelative = true;
    if (!isRelative && isFinite(token) && /^(?:VERB|AUX)$/.test(token.tag)) last = index;
  }
  // "what critics call a retreat": "what" is the object of the verb, not a part of its subject.
  while (first < head && /^(?:[,:;—–-]|and|but|or|that|as|so|because|what|even|though|although|while)$/.test(tokens[first]!.lower)) first++;
  while (first < head && tokens[first]!.tag === "ADP") first++;
  // "(Harbour Police) Relatives said": a bracket before the phrase belongs to what stands before it.
  for (let index = head - 1; index >= first; index--)
    if (tokens[index]!.lower === ")" && !hasOpening(syntax, first, index)) first = index + 1;
  while (last > head + 1 && /^(?:[,:;—–-]|to|['’]s?)$/.test(tokens[last - 1]!.lower)) last--;
  // What begins with a verb form is no noun phrase but a clause that the parse took for one.
  return first < last && tokens[first]!.tag !== "AUX" ? { first, last } : undefined;
}

function hasOpening(syntax: Syntax, first: number, close: number): boolean {
  for (let index = first; index < close; index++) if (syntax.tokens[index]!.lower === "(") return true;
  return false;
}

export function isTimeWord(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|tomorrow|earlier|later|recently|morning|afternoon|evening|night|week|month|year)$/.test(
    lower,
  );
}
