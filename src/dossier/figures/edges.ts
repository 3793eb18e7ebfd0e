import { firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Figure, Sentence, Token } from "../../reading/index.ts";
import { governorBehind } from "./cuts.ts";
import type { Part } from "../material/index.ts";

/*
 * Where the words of a figure begin and end: behind a conjunction, with the noun of a pronoun and the subject of a verb; before a mark or a clause of its own, but not inside a list, a hyphenated word or what stands between two marks.
 */

/** Steps over what an erring parse cut off at the begin; more go astray. */
const startSteps = 5;

/**
 * The first token: not inside a noun phrase, nor at a verb that lost its subject or a pronoun that lost its noun; and not at a conjunction, unless
 * the clause above is told as well.
 */
export function startOfWords(part: Part, from: number, sentence: Sentence, isClimbed: boolean, figure: Figure): number {
  const { tokens } = part.reading;
  let first = isClimbed ? from : behindConjunction(tokens, from, sentence);
  for (let step = 0; step < startSteps && first > sentence.first; step++) {
    const next = stepBack(tokens, first, sentence, isClimbed);
    if (next === first || figure.end - tokens[next]!.start > startReach) break;
    first = next;
  }
  while (tokens[first]!.tag === "CCONJ" || isBareJoint(tokens, first, isClimbed) || /^[,;:.—–-]+$/.test(tokens[first]!.text)) first++;
  return first;
}

/** "| That sales rose", "| as sales rose"; "that three ships" is no pronoun, as a tagger may think. */
function isBareJoint(tokens: readonly Token[], at: number, isClimbed: boolean): boolean {
  const { lower, fine, relation, head } = tokens[at]!;
  if (lower === "that")
    return (
      fine === "IN" || /^(?:NUM|SYM|DET|PRON|PROPN)$/.test(tokens[at + 1]?.tag ?? "") || (fine === "DT" && tokens[head]?.fine === "NNS")
    );
  return !isClimbed && relation === "mark" && joining.has(lower);
}

/** "Cost-of-| living": words begin where a word with hyphens begins. */
export function withWholeWord(part: Part, { start, end }: Range): Range {
  const { text } = part.report;
  const cut = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-$/u.exec(text.slice(Math.max(0, start - wordReach), start));
  return { start: start - (cut?.[0].length ?? 0), end };
}

/** Characters of a long word with hyphens. */
const wordReach = 40;

/** Characters before the figure that are widened to at most. */
const startReach = 200;

/** "That sales rose", "in which Holm won", "even as they fell". */
function behindConjunction(tokens: readonly Token[], from: number, sentence: Sentence): number {
  for (let at = from; at < Math.min(from + 3, sentence.last - 1); at++) {
    const { lower, relation, fine, tag } = tokens[at]!;
    if (relation === "mark" && joining.has(lower)) return at + 1;
    if (fine === "WRB" || (fine === "WDT" && tokens[at - 1]?.tag === "ADP" && at > from)) return at + 1;
    if (tag !== "ADV" && tag !== "CCONJ" && tag !== "ADP" && tag !== "SCONJ" && tag !== "PUNCT") break;
  }
  return from;
}

const joining = new Set(["that", "as", "so", "while", "although", "though", "because", "since", "whereas"]);

function stepBack(tokens: readonly Token[], first: number, sentence: Sentence, isClimbed: boolean): number {
  const token = tokens[first]!;
  const before = tokens[first - 1]!;
  const isGlued = before.end === token.start && (before.text === "-" || token.text === "-");
  if (isGlued || token.fine === "POS" || (inPhrase.has(before.relation) && before.head >= first && before.head < sentence.last))
    return first - 1;
  if (/^(?:WDT|WP\$?)$/.test(token.fine)) {
    const noun = before.text === "," ? first - 2 : first - 1;
    if (noun >= sentence.first && /^(?:NOUN|PROPN)$/.test(tokens[noun]!.tag)) return phraseStart(tokens, noun, sentence);
  }
  const isBehindCase = before.relation === "case" && before.head >= first;
  if (isBehindCase || token.relation === "case") {
    const at = isBehindCase ? first - 1 : first;
    const governor = tokens[at - 1];
    if (at === sentence.first || governor?.tag === "PUNCT" || governor?.tag === "CCONJ") return at;
    return governor?.tag === "NOUN" || governor?.tag === "PROPN" ? phraseStart(tokens, at - 1, sentence) : first;
  }
  if (isClimbed && before.relation === "mark") return first - 1;
  const isOfVerb =
    finiteTags.test(token.fine) || token.fine === "VBN" || (/^VB[NG]?$/.test(token.fine) && /^(?:AUX|PART)$/.test(before.tag));
  return isOfVerb && before.tag !== "PUNCT" && before.relation !== "mark" ? sentence.first : first;
}

const inPhrase = new Set(["det", "amod", "nummod", "compound", "flat", "nmod:poss", "det:predet"]);

function phraseStart(tokens: readonly Token[], noun: number, sentence: Sentence): number {
  return firstEndingAfter(tokens, phraseOf(tokens, noun, sentence.first, sentence.last).start);
}

/** The last token: from the last that must be told on to the next joint of the sentence. */
export function endOfWords(
  tokens: readonly Token[],
  first: number,
  must: number,
  sentence: Sentence,
  figure: Figure,
  isTight: boolean,
): number {
  let last = must;
  for (;;) {
    while (last + 1 < sentence.last && !isJoint(tokens, last + 1, figure, isTight)) last++;
    const next = Math.max(
      memberOfList(tokens, first, last, sentence),
      behindAside(tokens, first, last, sentence),
      behindSubject(tokens, first, last, sentence),
    );
    if (next <= last) break;
    last = next;
  }
  while (last > must && (isTrailing(tokens, last) || focusing.has(tokens[last]!.lower) || /^W/.test(tokens[last]!.fine))) last--;
  return last;
}

/** What opens a phrase that is left out; "the train sped up, and" ends there. */
function isTrailing(tokens: readonly Token[], at: number): boolean {
  const { tag, fine, relation } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    trailing.has(tag) &&
    relation !== "compound:prt" &&
    !(tag === "ADP" && (fine === "RP" || next?.tag === "CCONJ" || /^[.,;:!?]$/.test(next?.text ?? "")))
  );
}

const trailing: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "SCONJ"]);

/** Adverbs of what follows them: "even | after she left". */
const focusing: ReadonlySet<string> = new Set(["even", "just", "only", "especially", "particularly", "including"]);

const finiteTags = /^(?:VB[DZP]|MD)$/;

/**
 * A mark or the conjunction of two verbs; of a long line also what opens a clause of its own, but not behind a duration ("three weeks after she
 * left").
 */
function isJoint(tokens: readonly Token[], at: number, figure: Figure, isTight: boolean): boolean {
  const { tag, text, lower, fine, relation, head } = tokens[at]!;
  if (text === "-") return tokens[at - 1]!.end < tokens[at]!.start;
  // "100 feet (30 m) long": what only converts the figure.
  if (text === "(" && tokens[at - 1]!.end === figure.end) return false;
  if (tag === "PUNCT" || tag === "SYM") return /^(?:[,;:.!?(—–―…]|--+|\.\.+)$/.test(text);
  if (relation === "cc")
    return head > at && (finiteTags.test(tokens[head]!.fine) || tokens.slice(at, head).some((token) => token.tag === "AUX"));
  const isOfDuration = figure.kind === "duration" && tokens[at - 1]!.end === figure.end;
  return isTight && ((!isOfDuration && openers.has(lower) && (relation === "mark" || fine === "WRB")) || opensRelative(tokens, at));
}

/** "Who", "in which": what a long line does without. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  return /^W(?:DT|P)$/.test(tokens[at]!.fine) || (tokens[at]!.tag === "ADP" && /^W(?:DT|P)$/.test(tokens[at + 1]?.fine ?? ""));
}

const openers = new Set("after before because while when as since although though if unless until whereas once".split(" "));

/** How far the next member of a list may stand behind the mark. */
const memberReach = 8;

/** "Fort Anna, | West Bay and Marn": a list is told to its end. */
function memberOfList(tokens: readonly Token[], first: number, last: number, sentence: Sentence): number {
  const joint = tokens[last + 1];
  if (joint?.text !== "," && joint?.relation !== "cc") return -1;
  const end = Math.min(sentence.last, last + 2 + memberReach);
  for (let at = last + 2; at < end; at++) {
    const { relation, head, tag } = tokens[at]!;
    if (
      relation === "conj" &&
      head >= first &&
      head <= last &&
      /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tag) &&
      /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens[head]!.tag)
    )
      return at;
  }
  return -1;
}

/** "The mayor, near the end of his third term, | resigned". */
function behindSubject(tokens: readonly Token[], first: number, last: number, sentence: Sentence): number {
  const verb = governorBehind(tokens, first, last, sentence);
  return verb >= 0 && tokens[verb]!.end - tokens[first]!.start <= startReach ? verb : -1;
}

/** How far the second comma of an aside may stand behind the first. */
const asideReach = 12;

/** "Led seven guests, including a child, | to the shore": what goes on behind an aside. */
function behindAside(tokens: readonly Token[], first: number, last: number, sentence: Sentence): number {
  if (tokens[last + 1]?.text !== ",") return -1;
  const close = tokens.slice(last + 2, Math.min(sentence.last - 1, last + 2 + asideReach)).findIndex(({ text }) => text === ",");
  const next = tokens[last + 3 + close];
  if (close < 0 || next === undefined || next.relation !== "case") return -1;
  const noun = next.head;
  const verb = tokens[noun]?.head ?? -1;
  return /^(?:obl|nmod)$/.test(tokens[noun]?.relation ?? "") && verb >= first && verb <= last && noun < sentence.last ? noun : -1;
}

const pairs = [
  ["“", "”"],
  ["(", ")"],
  ["[", "]"],
] as const;

/** A mark whose partner the words do not hold: they are widened to it within the sentence, or begin behind it. */
export function withPairedMarks(part: Part, sentence: Range, figure: Figure, range: Range): Range {
  const { text } = part.report;
  let { start, end } = withPairedStraight(text, range);
  for (const [open, close] of pairs) {
    let depth = 0;
    let lone = -1;
    for (let at = start; at < end; at++) {
      if (text[at] === open) depth++;
      else if (text[at] === close && depth > 0) depth--;
      else if (text[at] === close) lone = at;
    }
    if (depth > 0) {
      const closing = text.indexOf(close, end);
      if (text[start] === open) start++;
      else if (closing >= 0 && closing < sentence.end) end = closing + 1;
      else start = behindSaying(text, { start, end }, open, figure);
    }
    if (lone >= 0) {
      const opening = text.lastIndexOf(open, start);
      if (opening >= sentence.start) start = opening;
    }
  }
  const straight = { start, end };
  return isOdd(text, straight) ? { start: behindSaying(text, straight, '"', figure), end } : straight;
}

function isOdd(text: string, { start, end }: Range): boolean {
  return text.slice(start, end).split('"').length % 2 === 0;
}

/** A straight mark opens and closes: the partner of a lone one stands right beside the words, or it is left out at their edge. */
function withPairedStraight(text: string, { start, end }: Range): Range {
  if (!isOdd(text, { start, end })) return { start, end };
  if (text[start] === '"') return { start: start + 1, end };
  if (text[start - 1] === '"') return { start: start - 1, end };
  const closing = /^[.,!?]?"/.exec(text.slice(end, end + 2));
  if (closing) return { start, end: end + closing[0].length };
  const words = text.slice(start, end).replace(/\s*"$/, "");
  return { start, end: start + words.length };
}

/** "She said: “The mill has 40 rooms": what is said goes on in the next sentence, and is told without who says it. */
function behindSaying(text: string, { start, end }: Range, mark: string, figure: Figure): number {
  const opening = text.slice(start, end).lastIndexOf(mark);
  const isSaid = opening > 0 && start + opening < figure.start && /[:,]\s*$/.test(text.slice(start, start + opening));
  return isSaid ? start + opening + 1 : start;
}
