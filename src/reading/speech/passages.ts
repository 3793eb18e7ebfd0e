import type { Block } from "../../page/index.ts";
import type { Attribution } from "./attribution.ts";
import { mainAttribution } from "./main-attribution.ts";
import type { Syntax } from "./syntax.ts";

/** How an outermost passage comes by its speaker. */
export interface Belonging {
  /** Index of the attribution that it belongs to; -1 for none. */
  readonly attribution: number;
  /** The passage whose speech it carries on without a cue of its own; -1 when the attribution holds it itself. */
  readonly continues: number;
}

/** A continuation without a cue says at least a short sentence; less is a term. */
const continuationTokensMin = 4;

/**
 * Finds the attribution of each outermost passage, in this order:
 *  1. the innermost content that holds it
 *  2. the passage before it, when that one runs on into this paragraph
 *  3. the sentence before it in the paragraph, when that was said by somebody and this passage fills sentences of its own
 *  4. the sentence after it, when both are quoted and only that one has a cue
 *  5. a sentence that ended the paragraph before with a cue and a colon, when this passage opens the paragraph
 *  6. the speaker who ended the paragraph before, by a cue or by a quotation, when this paragraph is quotation alone
 */
export function attributePassages(syntax: Syntax, attributions: readonly Attribution[], blocks: readonly Block[]): readonly Belonging[] {
  const { passages } = syntax.marks;
  const belonging: Belonging[] = passages.map(() => ({ attribution: -1, continues: -1 }));
  const places = placePassages(syntax);
  holdByContent(syntax, attributions, belonging);
  const outer = passages.flatMap((passage, index) => (passage.within < 0 && places[index] ? [index] : []));
  const cuesOfBlock = groupByBlock(syntax, attributions);
  for (let at = 0; at < outer.length; at++) {
    const index = outer[at]!;
    if (belonging[index]!.attribution >= 0) continue;
    const place = places[index]!;
    const previous = at > 0 ? outer[at - 1]! : -1;
    if (previous >= 0 && passages[previous]!.runsOn && belonging[previous]!.attribution >= 0) {
      belonging[index] = { attribution: belonging[previous]!.attribution, continues: previous };
      continue;
    }
    if (
      previous >= 0 &&
      resumesInSentence(syntax, places[previous]!, place, endsSentence(syntax, place)) &&
      belonging[previous]!.attribution >= 0
    ) {
      belonging[index] = { attribution: belonging[previous]!.attribution, continues: previous };
      continue;
    }
    if (!place.fillsSentence) continue;
    const before = lastSaidInBlock(belonging, places, outer, at);
    if (before >= 0 && belonging[before]!.attribution >= 0 && !speaksBetween(syntax, attributions, cuesOfBlock, places[before]!, place)) {
      belonging[index] = { attribution: belonging[before]!.attribution, continues: before };
      continue;
    }
    const following = outer[at + 1];
    if (before < 0 && following !== undefined && follows(places, place, following) && belonging[following]!.attribution >= 0) {
      belonging[index] = { attribution: belonging[following]!.attribution, continues: -1 };
      continue;
    }
    const quoting = previous >= 0 && endsBlockBefore(syntax, places[previous]!, place) ? belonging[previous]!.attribution : -1;
    const carried = before < 0 && place.opensBlock ? fromBlockBefore(syntax, attributions, cuesOfBlock, place, blocks, quoting) : -1;
    if (carried >= 0) belonging[index] = { attribution: carried, continues: lastPassageOf(belonging, places, outer, at, carried) };
    else if (before < 0 && carriesWithinBlock(syntax, attributions, cuesOfBlock, place) >= 0) {
      belonging[index] = { attribution: carriesWithinBlock(syntax, attributions, cuesOfBlock, place), continues: -1 };
    }
  }
  return belonging;
}

/** "…," she said, turning to the door, "…": after a pause the same speech goes on to the end of the sentence. */
function resumesInSentence(syntax: Syntax, before: Place, place: Place, endsHere: boolean): boolean {
  if (!endsHere || before.lastSentence !== place.sentence || place.last - place.first - 2 < continuationTokensMin) return false;
  return /^(?:,|—|–|-{1,3})$/.test(syntax.tokens[place.first - 1]?.lower ?? "");
}

function endsSentence(syntax: Syntax, place: Place): boolean {
  return syntax.sentences[place.lastSentence]!.last <= place.last + 1;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly lastSentence: number;
  readonly block: number;
  /** It begins where a sentence begins and ends where one ends. */
  readonly fillsSentence: boolean;
  readonly opensBlock: boolean;
  readonly fillsBlock: boolean;
}

function placePassages(syntax: Syntax): readonly (Place | undefined)[] {
  const places: (Place | undefined)[] = syntax.marks.passages.map(() => undefined);
  let sentence = 0;
  const { sentences, tokens } = syntax;
  for (let token = 0; token < tokens.length; token++) {
    const passage = syntax.passage[token]!;
    if (passage < 0 || (token > 0 && syntax.passage[token - 1] === passage)) continue;
    let last = token;
    while (last < tokens.length && syntax.passage[last] === passage) last++;
    while (sentence < sentences.length - 1 && sentences[sentence]!.last <= token) sentence++;
    let lastSentence = sentence;
    while (lastSentence < sentences.length - 1 && sentences[lastSentence]!.last < last) lastSentence++;
    const block = sentences[sentence]!.block;
    const startsSentence = sentences[sentence]!.first >= token - 1;
    const endsSentence = sentences[lastSentence]!.last <= last + 1;
    const closesItself = /[.!?…]["”'’»]*$/.test(tokens[last - 1]!.text) || /[.!?…]/.test(tokens[last - 2]?.text ?? "");
    const opensBlock = sentences[sentence - 1]?.block !== block && startsSentence;
    places[passage] = {
      first: token,
      last,
      sentence,
      lastSentence,
      block,
      fillsSentence:
        startsSentence && (endsSentence || closesItself || lastSentence > sentence) && last - token - 2 >= continuationTokensMin,
      opensBlock,
      fillsBlock: opensBlock && endsSentence && sentences[lastSentence + 1]?.block !== block,
    };
  }
  return places;
}

function holdByContent(syntax: Syntax, attributions: readonly Attribution[], belonging: Belonging[]): void {
  const size = new Map<number, number>();
  attributions.forEach((attribution, index) => {
    for (const content of attribution.contents) {
      const length = content.last - content.first;
      let previous = -1;
      for (let token = content.first; token < content.last; token++) {
        const passage = syntax.passage[token]!;
        if (passage < 0 || passage === previous) continue;
        previous = passage;
        const held = belonging[passage]!.attribution;
        const isInner = held >= 0 && isInside(attribution, attributions[held]!);
        if (!isInner && length >= (size.get(passage) ?? Infinity)) continue;
        size.set(passage, length);
        belonging[passage] = { attribution: index, continues: -1 };
      }
    }
  });
  chainWithinAttribution(syntax, attributions, belonging);
}

/**
 * Of two contents behind their cues, the one that begins later is the inner one, wherever it ends; of two that begin together the one
 * with the nearer cue ("agrees with Holm's opinion that it is “…”").
 */
function isInside(inner: Attribution, outer: Attribution): boolean {
  if (!isBehindCue(inner) || !isBehindCue(outer)) return false;
  const [from, before] = [inner.contents[0]!.first, outer.contents[0]!.first];
  if (from !== before) return from > before && inner.kind === "verb" && outer.kind === "verb";
  return inner.kind === "noun" && inner.source !== undefined && inner.source.first >= outer.cue.last;
}

function isBehindCue({ cue, contents, kind }: Attribution): boolean {
  return (kind === "verb" || kind === "noun") && contents.length === 1 && contents[0]!.first >= cue.last;
}

/** Passages that one cue interrupts carry each other on: "…," he said, "…". */
function chainWithinAttribution(syntax: Syntax, attributions: readonly Attribution[], belonging: Belonging[]): void {
  const first = new Map<number, number>();
  belonging.forEach(({ attribution }, index) => {
    if (attribution < 0 || syntax.marks.passages[index]!.within >= 0) return;
    const before = first.get(attribution);
    const contents = attributions[attribution]!.contents;
    const second = contents[1];
    if (before === undefined) first.set(attribution, index);
    else if (second && syntax.marks.passages[index]!.outer.start >= syntax.tokens[second.first]!.start) {
      belonging[index] = { attribution, continues: before };
    }
  });
}

function groupByBlock(syntax: Syntax, attributions: readonly Attribution[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  attributions.forEach((attribution, index) => {
    const block = syntax.sentences[attribution.sentence]!.block;
    const list = found.get(block);
    if (list === undefined) found.set(block, [index]);
    else list.push(index);
  });
  return found;
}

/** True when between two passages somebody is said to say something else. */
function speaksBetween(
  syntax: Syntax,
  attributions: readonly Attribution[],
  cues: ReadonlyMap<number, readonly number[]>,
  before: Place,
  place: Place,
): boolean {
  if (place.sentence - before.lastSentence > 3) return true;
  return (cues.get(place.block) ?? []).some((index) => {
    const { sentence } = attributions[index]!;
    return sentence > before.lastSentence && sentence < place.sentence;
  });
}

function follows(places: readonly (Place | undefined)[], place: Place, index: number): boolean {
  const next = places[index]!;
  return next.block === place.block && next.sentence <= place.lastSentence + 1;
}

/** The speaker of the sentence right before the passage in the same paragraph: "The minister denied it. “…”" */
function carriesWithinBlock(
  syntax: Syntax,
  attributions: readonly Attribution[],
  cues: ReadonlyMap<number, readonly number[]>,
  place: Place,
): number {
  const list = (cues.get(place.block) ?? []).filter((index) => attributions[index]!.sentence === place.sentence - 1);
  return list.length > 0 && mainAttribution(syntax, attributions, list) >= 0 ? mainAttribution(syntax, attributions, list) : -1;
}

/**
 * The passage before in the same paragraph; one that is nobody's and no sentence ("Meet the Crew" behind "said on") is stepped over when
 * the sentence holds another that is somebody's.
 */
function lastSaidInBlock(
  belonging: readonly Belonging[],
  places: readonly (Place | undefined)[],
  outer: readonly number[],
  at: number,
): number {
  const { block } = places[outer[at]!]!;
  const previous = outer[at - 1];
  if (previous === undefined || places[previous]!.block !== block) return -1;
  if (belonging[previous]!.attribution >= 0 || places[previous]!.fillsSentence) return previous;
  const earlier = outer[at - 2];
  const isBeside = earlier !== undefined && places[earlier]!.lastSentence === places[previous]!.sentence;
  return isBeside && belonging[earlier]!.attribution >= 0 ? earlier : previous;
}

/** The quotation ends the paragraph right before the one that the other passage opens. */
function endsBlockBefore(syntax: Syntax, before: Place, place: Place): boolean {
  return (
    syntax.sentences[before.lastSentence]!.block === place.block - 1 &&
    before.lastSentence === place.sentence - 1 &&
    endsSentence(syntax, before)
  );
}

function fromBlockBefore(
  syntax: Syntax,
  attributions: readonly Attribution[],
  cues: ReadonlyMap<number, readonly number[]>,
  place: Place,
  blocks: readonly Block[],
  quoting: number,
): number {
  if ((!place.fillsBlock && quoting < 0) || place.block === 0) return -1;
  const kind = blocks[place.block - 1]?.kind;
  if (kind === "title" || kind === "standfirst" || kind === "heading") return -1;
  const lastSentence = place.sentence - 1;
  const list = (cues.get(place.block - 1) ?? []).filter((index) => attributions[index]!.sentence === lastSentence);
  const main = mainAttribution(syntax, attributions, list);
  return main >= 0 ? main : quoting;
}

function lastPassageOf(
  belonging: readonly Belonging[],
  places: readonly (Place | undefined)[],
  outer: readonly number[],
  at: number,
  attribution: number,
): number {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    if (belonging[outer[back]!]!.attribution === attribution && places[outer[back]!]) return outer[back]!;
  }
  return -1;
}
