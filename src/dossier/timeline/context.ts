import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import type { Sentence, Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { hasMainClause, toJoints, sentenceAt, indexOf, tokensIn } from "../material/index.ts";
import { withAntecedent } from "./antecedents.ts";
import { lineMax } from "./edges.ts";
import { rootOf } from "./times.ts";

/*
 * What words need beside them to be understood: who speaks in the first person, the clause that "when …" waits for, and the
 * word by which something is only claimed.
 */

/** Words with what they need; undefined where the text does not have it near. */
export function withContext(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const claimed = withClaim(part, words, time, telling);
  const awaited = claimed && withAwaited(part, claimed, telling);
  const spoken = awaited && withSpeaker(part, awaited);
  return spoken && withAntecedent(part, spoken, time, telling);
}

/** "She claims that | the board left on Friday": what is only thought or claimed is told with the one who does. */
function withClaim(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  const sentence = part.reading.sentences[telling.sentence]!;
  const first = inside[0]!;
  if (first === sentence.first || (telling.kind !== "content" && !isNamedAddressee(part, first, telling))) return words;
  const { head } = tokens[telling.head]!;
  const isClaimed = head >= sentence.first && head < first && claiming.has(tokens[head]!.lemma);
  // "Told | the Vik Post that it would end": words that begin with the one to whom something is said.
  const that = inside.find(
    (token) => tokens[token]!.lower === "that" && tokens[token]!.head === telling.head && /^(?:mark|obj)/.test(tokens[token]!.relation),
  );
  const isSaid = head < first || telling.kind === "relative";
  const isAddressed = that !== undefined && that > first && isSaid && tokens[first]!.tag !== "ADV" && !overlaps(tokens[first]!, time);
  if (!isClaimed && !isAddressed) return words;
  const isOther = part.reading.times.some(({ start, end }) => start >= sentence.start && end <= words.start);
  return isOther || words.end - sentence.start > lineMax ? undefined : { start: sentence.start, end: words.end };
}

/** "The Vik Post | that it would end", misread: a name, or somebody behind a preposition, has no clause that tells which one is meant. */
function isNamedAddressee(part: Part, first: number, telling: Clause): boolean {
  const { tokens } = part.reading;
  const noun = tokens[telling.head]!.head;
  if (telling.kind !== "relative" || noun < first || tokens[noun + 1]?.lower !== "that") return false;
  const isPerson = isRoleNoun(tokens[noun]!.lemma) || personNouns.has(tokens[noun]!.lemma);
  const isOwn = [...indexOf(part.reading).childrenOf(telling.head)].some(
    (child) => child > noun + 1 && child < telling.head && tokens[child]!.relation.startsWith("nsubj"),
  );
  return isOwn && (tokens[noun]!.tag === "PROPN" || isPerson);
}

/** What somebody says so need not be so (non-factive verbs, Kiparsky 1970). */
const claiming: ReadonlySet<string> = new Set(
  "claim allege accuse deny doubt believe think assume suspect fear hope wish imagine pretend speculate insist".split(" "),
);

/** "When the fair ended at noon |, the sailors left": a clause that opens a sentence waits for the one that tells. */
function withAwaited(part: Part, words: Range, telling: Clause): Range | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  const sentence = part.reading.sentences[telling.sentence]!;
  const opener = inside.find((token) => !/^(?:PUNCT|CCONJ|ADV)$/.test(tokens[token]!.tag) || tokens[token]!.fine === "WRB");
  const root = rootOf(part, words);
  const isWaiting = opener !== undefined && (leadsIn(part, inside, root, sentence) || opensAwaiting(part, inside, opener, root));
  if (!isWaiting && !losesVerb(part, inside, sentence)) return words;
  const end = stopOf(part, sentence.last, inside.at(-1)!);
  const isOther = part.reading.times.some((other) => other.value !== null && other.start >= words.end && other.end <= end);
  const awaited = tokensIn(part, { start: words.end, end }).some((token) => finiteTags.test(tokens[token]!.fine));
  return !awaited || isOther || end - words.start > lineMax ? undefined : { start: words.start, end };
}

/** A clause of time or reason: "when the fair ended". */
function opensAwaiting(part: Part, inside: readonly number[], opener: number, root: number): boolean {
  const { tokens } = part.reading;
  if (!awaiting.has(tokens[opener]!.lower)) return false;
  const isBelow = root >= 0 && tokens[root]!.relation.startsWith("advcl");
  if (!isBelow && hasMainClause(part, inside)) return false;
  const isOpener = tokens[opener]!.relation === "mark" || tokens[opener]!.fine === "WRB";
  return isOpener && root >= 0 && inside.some((token) => finiteTags.test(tokens[token]!.fine));
}

/** "On Friday, one day before the fair |, Anna Holm left": what opens a sentence hangs on a word behind it. */
function leadsIn(part: Part, inside: readonly number[], root: number, { first, last }: Sentence): boolean {
  const { tokens } = part.reading;
  if (root < 0 || !/^(?:advcl|obl|cc$)/.test(tokens[root]!.relation)) return false;
  const isFirst = tokens.slice(first, inside[0]).every(({ tag }) => /^(?:PUNCT|CCONJ|ADV)$/.test(tag));
  return isFirst && tokens[root]!.head > inside.at(-1)! && tokens[root]!.head < last;
}

/**
 * "In a note on Friday, Anna Holm, the mayor |, said", "Anna Holm, speaking on Friday |, said": a subject behind what opens the sentence has lost its
 * verb, and so has one with nothing but a participle of the present, which has the time of that verb.
 */
function losesVerb(part: Part, inside: readonly number[], { first, last }: Sentence): boolean {
  const { tokens } = part.reading;
  const end = inside.at(-1)!;
  let next = end + 1;
  while (next < last && (tokens[next]!.text === "," || tokens[next]!.tag === "ADV")) next++;
  if (inside[0] !== first || next >= last || next === end + 1 || !finiteTags.test(tokens[next]!.fine)) return false;
  const comma = inside.find((token) => tokens[token]!.text === ",");
  if (comma === undefined || inside.some((token) => token > comma && finiteTags.test(tokens[token]!.fine))) return false;
  const isLed = tokens[first]!.tag === "ADP" && /^(?:DT|PRP\$|NNPS?|NNS)$/.test(tokens[comma + 1]?.fine ?? "");
  return isLed || tokens[comma + 1]?.fine === "VBG";
}

const awaiting: ReadonlySet<string> = new Set("when while as before after once although though since until whenever".split(" "));

const finiteTags = /^(?:VB[DZP]|MD)$/;

/** Where a sentence ends without its stop. */
function stopOf(part: Part, last: number, from: number): number {
  const { tokens } = part.reading;
  let at = last - 1;
  while (at > from && /^[.!?]$/.test(tokens[at]!.text)) at--;
  return tokens[at]!.end;
}

/** "“I sailed on Friday,” | said Anna Holm": the first person is told with the one who speaks. */
function withSpeaker(part: Part, words: Range): Range | undefined {
  const { tokens, utterances } = part.reading;
  const inside = tokensIn(part, words);
  const own = inside.filter((token) => isFirstPerson(tokens[token]!.text) && !/^[-–.]/.test(tokens[token + 1]?.text ?? ""));
  if (own.length === 0) return words;
  // Marks that are not read as a quotation, or the report's own account of what was said.
  if (inside.some((token) => speaking.has(tokens[token]!.lemma) && finiteTags.test(tokens[token]!.fine))) return words;
  const said = utterances.find(({ outer, source }) => source !== null && own.some((token) => contains(outer, tokens[token]!)));
  if (said === undefined) return undefined;
  const begin = Math.max(said.outer.start, sentenceAt(part.reading, words.start)?.start ?? words.start);
  const named = hull(said.source!, said.cue ?? said.source!);
  const whole = hull({ start: Math.min(words.start, begin), end: words.end }, named);
  // "…, she said | in a letter to the board".
  const last = sentenceAt(part.reading, named.start);
  const end = last === undefined || whole.end > named.end ? whole.end : toJoints(part, named, last).end;
  return end - whole.start > lineMax || /\n/.test(part.report.text.slice(whole.start, end)) ? undefined : { start: whole.start, end };
}

function hull(left: Range, right: Range): Range {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}

function isFirstPerson(text: string): boolean {
  return text === "I" || /^(?:[Ww]e|[Mm]y|[Oo]ur|us|me)$/.test(text);
}

const speaking: ReadonlySet<string> = new Set(
  "say tell write tweet add state declare remark recall ask reply respond joke announce explain note".split(" "),
);
