import { roleNounOf } from "../../lexicon/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Token } from "../reading.ts";
import { sentenceOf } from "../token-at.ts";
import { startsCapital } from "./mention.ts";
import type { Layers, Mention } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";
import { extendLeft, insideTags, isWord, roleLengthMax } from "./role-modifiers.ts";
import { mentionEndingAt } from "./mention-ends.ts";

/** What a report calls the bearer of a name at one place, and the noun that says it. */
export interface Role extends Range {
  readonly mention: Mention;
  /** "ambassador", "news agency": lower case, singular as far as the lexicon knows. Null for a bare affiliation ("The Courier's Ann Lee"). */
  readonly noun: string | null;
}

/** Longer names are rare, and no title stands inside them. */
const nameTokensMax = 8;
const linkTags = new Set([...insideTags, "ADP", "DET", "PART", "CCONJ", "PRON", "SYM"]);

/**
 * Phrases that say what somebody is, by the four ways of English news:
 *  1. before the name: "Danish Foreign Minister Anna Holm";
 *  2. before the name and set off: "Denmark's ambassador to Peru, Anna Holm, said";
 *  3. after the name and set off: "Anna Holm, a fellow at the Institute for Peace, wrote";
 *  4. by affiliation: "The Courier's Anna Holm".
 */
export function findRoles(layers: Layers, mentions: readonly Mention[]): readonly Role[] {
  const startsAt = new Map(mentions.map((mention) => [mention.first, mention]));
  const roles: Role[] = [];
  for (const mention of mentions) {
    if (mention.type !== "person" && mention.type !== "organization") continue;
    const role = roleBefore(layers, mention, startsAt) ?? setOffBefore(layers, mention, startsAt) ?? affiliation(layers, mention, mentions);
    if (role !== undefined) roles.push(role);
    const after = setOffAfter(layers, mention, startsAt);
    if (after !== undefined) roles.push(after);
  }
  return roles;
}

function toRole(layers: Layers, mention: Mention, first: number, last: number, noun: string | null): Role {
  return { start: layers.tokens[first]!.start, end: layers.tokens[last - 1]!.end, mention, noun };
}

interface HeadNoun {
  readonly first: number;
  readonly word: string;
}

/** The role noun that ends before token `last`: up to four words, longest first. */
function nounEndingAt(layers: Layers, last: number, from: number, mention: Mention): HeadNoun | undefined {
  const { text, tokens } = layers;
  for (let first = Math.max(from, last - 5); first < last; first++) {
    const words = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
    if (mention.type === "organization") {
      if (isOrganizationNoun(words)) return { first, word: words.toLowerCase() };
    } else {
      const role = roleNounOf(words);
      // A plural is a group, not what one person is: "several officials".
      if (role !== undefined && role.kind !== "address" && role.word === words.toLowerCase()) return { first, word: role.word };
    }
  }
  return undefined;
}

function sentenceStart(layers: Layers, token: number): number {
  return layers.sentences[sentenceOf(layers.sentences, token)]?.first ?? 0;
}

function sentenceEnd(layers: Layers, token: number): number {
  return layers.sentences[sentenceOf(layers.sentences, token)]?.last ?? layers.tokens.length;
}

/** "Danish Foreign Minister Anna Holm": modifiers, possessives and a role noun right before the name. */
function roleBefore(layers: Layers, mention: Mention, startsAt: ReadonlyMap<number, Mention>): Role | undefined {
  const from = sentenceStart(layers, mention.first);
  const head = nounEndingAt(layers, mention.first, from, mention);
  if (head === undefined) return undefined;
  // "To convict Holm": a verb that is a noun for people too.
  if (layers.tokens[head.first]!.tag === "VERB" && layers.tokens[head.first - 1]?.lower === "to") return undefined;
  // "They would be in the sights of a President Holm": one who is not, or not yet.
  if (startsCapital(layers.tokens[head.first]!) && /^an?$/.test(layers.tokens[head.first - 1]?.lower ?? "")) return undefined;
  const left = extendLeft(layers, head.first, from, startsAt);
  // "Women President" of "the Union of Women President Anna Holm": words cut out of a name are no part of the role.
  const isCut =
    left < head.first &&
    Array.from({ length: nameTokensMax }, (_, back) => startsAt.get(left - 1 - back)).some(
      (other) => other !== undefined && other.last > left,
    );
  const first = isCut ? head.first : left;
  return toRole(layers, mention, first, mention.first, head.word);
}

/** "Denmark's ambassador to Peru, Anna Holm, said": a noun phrase with its complements between a boundary and a comma. */
function setOffBefore(layers: Layers, mention: Mention, startsAt: ReadonlyMap<number, Mention>): Role | undefined {
  const { tokens } = layers;
  const comma = mention.first - 1;
  const from = sentenceStart(layers, mention.first);
  if (comma <= from || tokens[comma]!.lower !== "," || mention.type !== "person") return undefined;
  let start = comma;
  while (start > from && comma - start < roleLengthMax && linkTags.has(tokens[start - 1]!.tag) && isPhraseToken(tokens[start - 1]!))
    start--;
  if (start > from && tokens[start - 1]!.lower === "," && !endsApposition(layers, mention)) return undefined;
  for (let first = start; first < comma; first++) {
    const tag = tokens[first]!.tag;
    // "According to a neighbour, Anna Holm left": the phrase belongs to the preposition.
    if ((tag === "ADP" || tag === "SCONJ") && tokens[first]!.lower !== "as") return undefined;
    if (tag === "ADP" || tag === "CCONJ" || tag === "PRON") continue;
    const head = headOf(layers, first, comma, mention, startsAt);
    if (head === undefined) continue;
    // "Calling the defendant's attorney, Holm's aides …": who owns something is no apposition.
    const isOwner = tokens[mention.last]?.lower === "'s";
    return endsApposition(layers, mention) && !isOwner ? toRole(layers, mention, first, comma, head) : undefined;
  }
  return undefined;
}

/** After the name the sentence must go on without a further member of a list. */
function endsApposition(layers: Layers, mention: Mention): boolean {
  const next = layers.tokens[mention.last];
  if (next === undefined) return true;
  if (next.lower === ",") return layers.tokens[mention.last + 1]?.lower !== "and";
  return next.tag === "VERB" || next.tag === "AUX" || next.tag === "ADV" || next.lower === "." || next.lower === "'s" || next.tag === "ADP";
}

/** "Anna Holm, a fellow at the Institute for Peace, wrote"; an age in between is passed over. */
function setOffAfter(layers: Layers, mention: Mention, startsAt: ReadonlyMap<number, Mention>): Role | undefined {
  const { tokens } = layers;
  const limit = sentenceEnd(layers, mention.first);
  let first = mention.last + 1;
  if (!isSetOff(tokens[mention.last])) return undefined;
  if (tokens[first]?.tag === "NUM" && tokens[first + 1]?.lower === ",") first += 2;
  let last = first;
  while (last < limit && last - first < roleLengthMax && isInsidePhrase(tokens, last)) last++;
  if (last >= limit || last === first) return undefined;
  const end = tokens[last]!;
  const isClosed =
    /^[,.;:)\-–—”"'’!?]+$/.test(end.text) || end.tag === "VERB" || end.tag === "AUX" || end.lower === "who" || end.lower === "which";
  // "The leader of the Republican-controlled chamber": a hyphen inside a word closes nothing.
  const isHyphen = end.lower === "-" && end.start === tokens[last - 1]!.end;
  if (!isClosed || isHyphen || openTags.has(tokens[last - 1]!.tag) || tokens[last - 1]!.lower === "to") return undefined;
  // "Photographed by Anna Holm, the mayor waves": without a comma the verb is that of the noun, where the sentence has no other subject.
  if ((end.tag === "VERB" || end.tag === "AUX") && tokens[last - 1]!.relation.startsWith("nsubj")) return undefined;
  // "Anna Holm, chief advocate at the mill": a lone noun before what the tagger took for a verb is the half of a title.
  if (end.tag === "VERB" && last - first === 1 && tokens[last + 1]?.tag === "ADP") return undefined;
  const noun = headOf(layers, first, last, mention, startsAt);
  if (namesTheNext(layers, first, last, startsAt)) return undefined;
  if (noun !== undefined && saysLittle(noun, last - first)) return undefined;
  if (noun === undefined) return undefined;
  const resumed = behindState(layers, last, startsAt);
  if (resumed === undefined) return toRole(layers, mention, first, last, noun);
  let closing = resumed;
  while (closing < limit && closing - first < roleLengthMax && isInsidePhrase(tokens, closing)) closing++;
  if (closing < limit && /^[,.;:)]$/.test(tokens[closing]!.text)) return toRole(layers, mention, first, closing, noun);
  const cut = tokens.slice(first, last).findLastIndex(({ tag }) => tag === "ADP");
  return cut === 0 ? undefined : toRole(layers, mention, first, cut < 0 ? last : first + cut, noun);
}

/**
 * Where the phrase goes on in "the chairman of Torvik, Halden-based Alder Mills", "president of the Torvik, Hal., branch": the comma parts a town from
 * its state inside of it, so that a role which ended there would have lost its last noun.
 */
function behindState({ tokens }: Layers, comma: number, startsAt: ReadonlyMap<number, Mention>): number | undefined {
  if (tokens[comma]?.lower !== "," || !startsCapital(tokens[comma + 1] ?? tokens[comma]!)) return undefined;
  const end = startsAt.get(comma + 1)?.last ?? comma + 2;
  if (tokens[end]?.lower === "-" && tokens[end]!.start === tokens[end - 1]!.end) return comma + 1;
  return tokens[end]?.lower === "," && tokens[end + 1]?.tag === "NOUN" && tokens[end + 2]?.tag === "ADP" ? end + 1 : undefined;
}

/** "Anna Holm, former Secretary of State Peter Vale, …": the title of the next one in a list, who is named at the end of the phrase. */
function namesTheNext(layers: Layers, first: number, last: number, startsAt: ReadonlyMap<number, Mention>): boolean {
  for (let at = last - 1; at > first; at--) {
    const other = startsAt.get(at);
    if (other === undefined) continue;
    if (other.type !== "person" || other.last !== last) return false;
    const title = nounEndingAt(layers, at, first, other);
    return title !== undefined && !layers.tokens.slice(first, title.first).some(({ tag }) => tag === "ADP");
  }
  return false;
}

/** "The Lawyers’ Committee": the mark of a plural owner inside a name. */
function isOwnership(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(tokens[at]!.text) && /s$/.test(tokens[at - 1]!.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
}

/** No phrase ends with these: what follows was left out of it. */
const openTags = new Set(["ADP", "CCONJ", "DET"]);

/** A word of the phrase; a hyphen between two words is a part of it ("vice-presidential nominee"). */
function isInsidePhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lower === "-") return token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
  // "Professor of reef-based medicine": what a hyphen joins is no verb.
  if (at > 0 && tokens[at - 1]!.lower === "-" && tokens[at - 1]!.end === token.start) return isWord(token);
  return isOwnership(tokens, at) || (linkTags.has(token.tag) && isPhraseToken(token));
}

const anyone = new Set(["man", "woman", "boy", "girl", "guy", "lady", "gentleman"]);

/** "A man" says nothing, and a bare "wife" is the next one who takes part: "Holm, wife charged". */
function saysLittle(noun: string, length: number): boolean {
  return (length <= 2 && anyone.has(noun)) || (length === 1 && roleNounOf(noun)?.kind === "kin");
}

function isSetOff(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "," || token.lower === "(" || /^[–—]+$|^--$/.test(token.text));
}

function isPhraseToken(token: Token): boolean {
  if (!isWord(token) && token.lower !== "-" && token.lower !== "&") return false;
  return token.lower !== "," && token.lower !== "who" && token.lower !== "that" && token.lower !== "which" && token.lower !== "whose";
}

/**
 * The role noun that heads the noun phrase at `first`: only modifiers stand before it, and the next word is no name that the
 * noun would be a title of.
 */
function headOf(
  layers: Layers,
  first: number,
  limit: number,
  mention: Mention,
  startsAt: ReadonlyMap<number, Mention>,
): string | undefined {
  const { tokens } = layers;
  for (let at = first; at < limit && at < first + 9; at++) {
    const tag = tokens[at]!.tag;
    const fits = insideTags.has(tag) || tag === "DET" || tag === "PART" || tokens[at]!.lower === "-" || (tag === "PRON" && at === first);
    if (!fits) return undefined;
    const next = tokens[at + 1];
    const continues =
      next !== undefined && at + 1 < limit && (next.tag === "NOUN" || next.tag === "PROPN" || next.lower === "-" || next.lower === "'s");
    if (continues && !startsAt.has(at + 1)) continue;
    const head = nounEndingAt(layers, at + 1, first, mention);
    if (head === undefined) continue;
    return startsAt.get(at + 1)?.type === "person" ? undefined : head.word;
  }
  return undefined;
}

/** "The Courier's Anna Holm": a medium or organization that owns the name. */
function affiliation(layers: Layers, mention: Mention, mentions: readonly Mention[]): Role | undefined {
  const { tokens } = layers;
  const mark = mention.first - 1;
  if (mention.type !== "person" || mark < 1 || tokens[mark]!.lower !== "'s") return undefined;
  // "The Courier's Anna Holm cover": the paper owns the cover.
  const next = tokens[mention.last];
  if (next !== undefined && (next.tag === "NOUN" || next.tag === "PROPN")) return undefined;
  const owner = mentionEndingAt(mentions, mark);
  if (owner === undefined || owner.type !== "organization") return undefined;
  const first = tokens[owner.first - 1]?.lower === "the" ? owner.first - 1 : owner.first;
  return toRole(layers, mention, first, mark + 1, null);
}
