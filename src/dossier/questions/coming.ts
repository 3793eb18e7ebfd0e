import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../../reading/index.ts";
import type { Dossier, Quote } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/*
 * What comes next: lines of the timeline that look ahead by their own words.
 */

/** Plans whose own words look ahead: a date that lies ahead may stand in a line that tells what was, what may be or what is wished. */
export function comingNext(material: Material, { timeline }: Pick<Dossier, "timeline">): readonly Quote[] {
  const partOf = new Map(material.parts.map((part) => [part.report.id, part]));
  return (
    timeline
      // A year alone is no next step: "after 2036 the fund will be empty".
      .filter((entry) => entry.phase === "plan" && !/^\d{4}$/.test(entry.when.value ?? ""))
      .flatMap((entry) => entry.evidence.map((quote) => ({ quote, written: entry.when.written })))
      .filter(({ quote, written }) => {
        const part = partOf.get(quote.report);
        if (part === undefined || pastWords.test(quote.text) || leansOnMain.test(quote.text) || isOfSpeaker(part, quote)) return false;
        return !isOnlyQuoted(part, quote) && looksAhead(part, quote, written);
      })
      .map(({ quote }) => quote)
  );
}

const pastWords = /\b(?:declined|refused|cancell?ed|ago|last|previously|earlier|originally|told|had)\b/i;

/** A condition, a denial, or a clause that hangs on another one: "even as he vows to stay". */
const leansOnMain =
  /^(?:["“'‘]|[-–—]+ )?(?:if|unless|in case|which|who|whose|even as|even though|although|while|there(?: is| are| was|['’]s) (?:no|little))\b/i;

/** "We will sit at one table": who speaks of himself or to somebody promises, but no report tells it. */
function isOfSpeaker(part: Part, quote: Range): boolean {
  const { tokens } = part.reading;
  return tokensIn(part, quote).some((token) => tokens[token]!.relation.startsWith("nsubj") && /^(?:i|we|you)$/.test(tokens[token]!.lower));
}

const willWords = new Set(["will", "'ll", "’ll", "shall", "wo"]);
const planLemmas = new Set("plan expect schedule slate propose intend hope due set agree promise vow".split(" "));

/** What stands in quotation marks from end to end does not say who promises it. */
function isOnlyQuoted(part: Part, quote: Range): boolean {
  return part.reading.utterances.some(({ kind, outer }) => kind === "direct" && contains(outer, quote));
}

function looksAhead(part: Part, quote: Quote, written: string): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, quote);
  const at = quote.text.indexOf(written);
  const [time] = at < 0 ? [] : tokensIn(part, { start: quote.start + at, end: quote.start + at + written.length });
  const ahead = inside.filter((token) => {
    const { lower, fine } = tokens[token]!;
    if (fine === "MD" && willWords.has(lower)) return true;
    // "Are to meet", "is going to".
    return isWouldOfSomebody(part, token) || isPlanTo(tokens, token) || isPlanned(tokens[token]!) || isToDo(tokens, token);
  });
  if (ahead.length > 0) return ahead.some((token) => isToldAhead(part, token) && isDatedBy(part, token, time));
  return inside.some((token) => isComing(part, token));
}

/** The time belongs to what is to come: in "as it will change, the board met on Friday" it is that of the meeting. */
function isDatedBy(part: Part, token: number, time: number | undefined): boolean {
  if (time === undefined) return true;
  const { tokens } = part.reading;
  const { tag, head } = tokens[token]!;
  const verb = tag === "AUX" && head >= 0 ? head : token;
  for (let at = time, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) {
    if (at === verb || at === token) return true;
    // A verb that has its own tense has its own time.
    if (/^VB[DZP]$/.test(tokens[at]!.fine) && tokens[at]!.relation !== "conj" && at !== time) return false;
  }
  return true;
}

/** "The minister is coming on Friday", "a new council is sworn in next month": a verb of the present with a time that lies ahead. */
function isComing(part: Part, token: number): boolean {
  const { tokens } = part.reading;
  const { tag, fine } = tokens[token]!;
  if (tag !== "VERB" || !/^VB[GNPZ]$/.test(fine)) return false;
  const below = [...indexOf(part.reading).childrenOf(token)];
  const isNow =
    /^VB[PZ]$/.test(fine) ||
    below.some((child) => /^(?:am|is|are|['’]s|['’]re)$/.test(tokens[child]!.lower) && tokens[child]!.tag === "AUX");
  if (!isNow || !isToldAhead(part, token)) return false;
  return below.some((child) => {
    const words = /^(?:obl|advmod)/.test(tokens[child]!.relation) ? phraseText(part, child) : "";
    return comingWords.test(words) && !stretches.test(words);
  });
}

/** "For the next months": how long something lasts is no step. */
const stretches = /^(?:for|over|during|through|within|in the)\b/i;

/** A word with those right before it that hang on it. */
function phraseText(part: Part, head: number): string {
  const { tokens } = part.reading;
  const first = Math.min(head, ...indexOf(part.reading).childrenOf(head));
  return part.report.text.slice(tokens[first]!.start, tokens[head]!.end);
}

/** "Lund, who will run in May", "unless she will pay", "did not expect to leave": told on the side, under a condition, or not to come. */
function isToldAhead(part: Part, token: number): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  const { tag, head } = tokens[token]!;
  const verb = tag === "AUX" && head >= 0 ? head : token;
  // "The board was set to vote": what was planned then has come or not, unless somebody is reported to say so now.
  const helpers = [...childrenOf(verb)].filter((child) => tokens[child]!.relation.startsWith("aux"));
  const wasExpected = tokens[verb]!.fine === "VBD" && helpers.length === 0 && expectations.has(tokens[verb]!.lemma);
  const wasPlanned = verb === token && (wasExpected || helpers.some((child) => /^(?:was|were)$/.test(tokens[child]!.lower)));
  if (wasPlanned && tokens[verb]!.relation !== "ccomp") return false;
  for (let at = verb, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) {
    const { relation } = tokens[at]!;
    if (relation === "acl:relcl") return false;
    const words = [...childrenOf(at)].filter((child) => child < at).map((child) => tokens[child]!.lower);
    if (words.some((word) => conditions.has(word) || negations.has(word))) return false;
  }
  return true;
}

/** "He expected to pay more on Monday" tells what he thought before. */
const expectations = new Set(["expect", "intend", "hope"]);

const conditions = new Set(["if", "unless", "once", "whether"]);
const negations = new Set(["not", "n't", "n’t", "never", "no"]);
/** Longer chains are misread sentences. */
const chainMax = 6;

/** Without a verb of the future the time alone must say it, and years are no next step: "a risk over the next decade". */
const comingWords = /\b(?:next|upcoming|coming|later|soon|tomorrow|until)\b(?!(?: \w+)? (?:years|decades?|century))/i;

/** Verbs and adjectives of intention, but not before a noun ("a scheduled recess"). */
function isPlanned({ lemma, tag, relation }: Token): boolean {
  return planLemmas.has(lemma) && (tag === "VERB" || tag === "ADJ") && relation !== "amod" && relation !== "compound";
}

/** "Her plan to leave", "plans to soon resume". */
function isPlanTo(tokens: readonly Token[], token: number): boolean {
  const { tag, lemma } = tokens[token]!;
  return tag === "NOUN" && (lemma === "plan" || lemma === "promise" || lemma === "vow") && tokens[token + 1]?.lower === "to";
}

/** "She would speak on Monday" is how "I will speak" is reported; "the plan would cost more" says what follows from something. */
function isWouldOfSomebody(part: Part, token: number): boolean {
  const { tokens } = part.reading;
  const { lower, head } = tokens[token]!;
  // "They would not help": what is denied is no next step.
  if (lower !== "would" || head < 0 || /^(?:not|n['’]t|never)$/.test(tokens[token + 1]?.lower ?? "")) return false;
  // "The vote would be held on Monday": what is to be done with it.
  if (tokens[head]!.fine === "VBN" && tokens[token + 1]?.lower === "be") return true;
  const subject = [...indexOf(part.reading).childrenOf(head)].find((child) => tokens[child]!.relation.startsWith("nsubj"));
  const word = subject === undefined ? undefined : tokens[subject]!;
  return (
    word !== undefined &&
    (/^(?:he|she|they|we|i)$/.test(word.lower) || word.tag === "PROPN" || roleNounOf(word.lower) !== undefined || bodies.has(word.lemma))
  );
}

const bodies = new Set(
  "committee council government court parliament senate house ministry department police company party group team agency".split(" "),
);

function isToDo(tokens: readonly Token[], token: number): boolean {
  const { tag, lower } = tokens[token]!;
  const next = tokens[token + 1]?.lower === "going" ? tokens[token + 2] : tokens[token + 1];
  return tag === "AUX" && /^(?:is|are|['’]re|['’]s|am)$/.test(lower) && next?.fine === "TO";
}
