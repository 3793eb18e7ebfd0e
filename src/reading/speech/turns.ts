import type { Attribution } from "./attribution.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isFinite, isOpaque } from "./syntax.ts";

/** A transcript has at least so many turns; fewer capitals with a colon are labels ("UPDATE: …"). */
const turnsMin = 3;

/** "JONES:", "MARY JONES (D):" */
const turnTokensMax = 6;
const signatureTokensMax = 10;

/** The turns of a transcript: paragraphs that begin with a speaker in capitals and a colon. */
export function findTurns(syntax: Syntax): readonly Attribution[] {
  const found: Attribution[] = [];
  const { tokens, sentences } = syntax;
  for (let number = 0; number < sentences.length; number++) {
    const { first, last, block } = sentences[number]!;
    if (number > 0 && sentences[number - 1]!.block === block) continue;
    const colon = turnColon(syntax, first, last);
    if (colon < 0) continue;
    let end = last;
    for (let next = number + 1; next < sentences.length && sentences[next]!.block === block; next++) end = sentences[next]!.last;
    if (colon + 1 >= end) continue;
    found.push(attribution(number, "turn", { first: colon, last: colon + 1 }, { first, last: colon }, { first: colon + 1, last: end }));
  }
  return new Set(found.map(({ source }) => tokens[source!.first]!.text)).size > 1 && found.length >= turnsMin ? found : [];
}

function turnColon(syntax: Syntax, first: number, last: number): number {
  for (let index = first; index < Math.min(last, first + turnTokensMax); index++) {
    const { text } = syntax.tokens[index]!;
    if (text === ":") return index > first ? index : -1;
    if (!/^(?:\p{Lu}[\p{Lu}.'’-]+|[().\p{Lu}-])$/u.test(text) || isOpaque(syntax, index)) return -1;
  }
  return -1;
}

/** A quotation signed with a dash and a name: “…” — Mary Jones. The dash may open the next line. */
export function findSignatures(syntax: Syntax): readonly Attribution[] {
  const found: Attribution[] = [];
  const { tokens, sentences } = syntax;
  sentences.forEach((sentence, number) => {
    for (let dash = sentence.first; dash < sentence.last; dash++) {
      if (!/^(?:[—–―]|-{1,2})$/.test(tokens[dash]!.lower) || isOpaque(syntax, dash) || dash === 0 || !isOpaque(syntax, dash - 1)) continue;
      const opensBlock = dash === sentence.first && sentences[number - 1]?.block !== sentence.block;
      const passage = syntax.passage[dash - 1]!;
      let first = dash - 1;
      while (first > 0 && syntax.passage[first - 1] === passage) first--;
      const source = { first: dash + 1, last: sentence.last };
      if (isSignature(syntax, source, number) && (opensBlock || opensParagraph(syntax, first))) {
        found.push(attribution(number, "signature", { first: dash, last: dash + 1 }, source, { first, last: dash }));
      }
    }
  });
  return found;
}

function isSignature(syntax: Syntax, source: Stretch, number: number): boolean {
  const { tokens, sentences } = syntax;
  const endsBlock = sentences[number + 1]?.block !== sentences[number]!.block;
  if (!endsBlock || source.first >= source.last || source.last - source.first > signatureTokensMax) return false;
  if (!/^[\p{Lu}@]/u.test(tokens[source.first]!.text)) return false;
  for (let index = source.first; index < source.last; index++) if (isOpaque(syntax, index) || isFinite(tokens[index]!)) return false;
  return true;
}

function opensParagraph(syntax: Syntax, token: number): boolean {
  const before = token > 0 ? syntax.text.slice(syntax.tokens[token - 1]!.end, syntax.tokens[token]!.start) : "\n";
  return before.includes("\n");
}

function attribution(sentence: number, kind: "turn" | "signature", cue: Stretch, source: Stretch, content: Stretch): Attribution {
  return {
    sentence,
    kind,
    manner: "statement",
    lemma: kind === "turn" ? ":" : "—",
    cue,
    group: cue,
    source,
    contents: [content],
    complementizer: -1,
    addressee: undefined,
    negated: false,
  };
}
