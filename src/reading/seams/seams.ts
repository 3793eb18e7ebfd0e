import type { Block } from "../../page/index.ts";
import { isLabelOfPicture } from "../missing-stops.ts";
import type { Sentence, Token } from "../reading.ts";
import { seamTraitWeights } from "./seam-model.generated.ts";
import { groundOf, openerAt, syntaxTraits, wordTraits } from "./traits.ts";
import type { SeamGround } from "./traits.ts";

/** Blocks of running text; a headline has capitals everywhere, and a caption that the page marks stands alone. */
const running: ReadonlySet<Block["kind"]> = new Set(["paragraph", "list-item", "quotation"]);

/** A place before a token where a sentence may begin, and how likely it does in a text of which nothing else is known. */
export interface Place {
  readonly token: number;
  readonly likely: number;
}

/**
 * Tokens before which a sentence begins though no stop ends the one before: captions, labels and teasers of a page that were copied into
 * its running text ("A crowd waits at the pier Holm left on the last ferry."). A logistic model weighs the words, the arcs of the parse and
 * the clauses on both sides.
 */
export function findSeams(tokens: readonly Token[], sentences: readonly Sentence[], blocks: readonly Block[]): readonly number[] {
  const places: Place[] = [];
  const inCaptions = new Set<number>();
  for (const [index, sentence] of sentences.entries()) {
    if (!running.has(blocks[sentence.block]?.kind ?? "title")) continue;
    const ground = groundOf(tokens, sentence);
    const isCaption = opensCaption(tokens, sentence, sentences[index - 1]);
    for (let token = sentence.first + 1; token < sentence.last; token++) {
      const opener = openerAt(ground, token);
      if (opener === undefined) continue;
      places.push({ token, likely: likelihood(ground, token, opener) });
      if (isCaption) inCaptions.add(token);
    }
  }
  const share = shareOfSeams(places, sentences.filter((sentence, at) => isUnstopped(tokens, sentence, sentences[at + 1])).length);
  return places.flatMap(({ token, likely }) =>
    adjusted(likely, inCaptions.has(token) ? Math.max(share, shareInLessons) : share) >= seamMin ? [token] : [],
  );
}

/** The agency that sold a picture, before what it shows: "GETTY Holm waves". */
const agencies = new Set("ALAMY AFP EPA GETTY REUTERS REX SWNS".split(" "));

/** What a label of a picture opens is a caption, and has no stop more often than any other sentence. */
function opensCaption(tokens: readonly Token[], { block, first, last }: Sentence, before: Sentence | undefined): boolean {
  if (last - first < wordsMin) return false;
  const isLabel = (at: number): boolean => isLabelOfPicture(tokens[at]!.text, tokens[at + 1]!.text);
  if (isLabel(first) || (agencies.has(tokens[first]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[first + 1]!.text))) return true;
  return before?.block === block && before.last - before.first >= 2 && isLabel(before.last - 2);
}

/** A sentence of a paragraph that a label or a sure opener cut off the next one. */
function isUnstopped(tokens: readonly Token[], { block, first, last }: Sentence, next: Sentence | undefined): boolean {
  return next?.block === block && last - first >= wordsMin && /[\p{L}\p{N}]$/u.test(tokens[last - 1]!.text);
}

/** The dateline of a paragraph is shorter. */
const wordsMin = 4;

/** A seam that is none tears a sentence, one that is missed leaves a line out or lets it run on: the first is the worse of the two. */
export const seamMin = 0.2;

function likelihood(ground: SeamGround, token: number, opener: number): number {
  const words = seamTraitWeights.get("")! + weigh(wordTraits(ground, token, opener));
  return words < wordsWeightMin ? 0 : 1 / (1 + Math.exp(-words - weigh(syntaxTraits(ground, token, opener))));
}

/** Words that speak so much against a seam are not outweighed: of 913 places with a likelihood above a fifth, 1 has less; it spares half the work. */
const wordsWeightMin = -3;

function weigh(traits: readonly string[]): number {
  let sum = 0;
  for (const trait of traits) sum += seamTraitWeights.get(trait) ?? 0;
  return sum;
}

/** The share of places that are seams where the model learned, which had many of them by intention. */
const shareInLessons = 0.15;

/** A text is taken for one with a seam at few of its places, as if that had been seen at so many places before it. */
const usualShare = 0.0005;
const usualPlaces = 100;

const rounds = 15;

/**
 * The share of the places of a text that are seams: where captions were copied into a text they come in numbers, and most texts have none.
 * Estimated by turns with the likelihood of each place (Saerens, Latinne and Decaestecker 2002).
 *
 * @param sure - seams of the text that need no model
 */
export function shareOfSeams(places: readonly Place[], sure = 0): number {
  let share = usualShare;
  for (let round = 0; round < rounds; round++) {
    let seams = usualShare * usualPlaces + sure;
    for (const { likely } of places) seams += adjusted(likely, share);
    share = seams / (places.length + usualPlaces + sure);
  }
  return share;
}

/** The likelihood of a seam in a text of which so large a share of the places are seams. */
export function adjusted(likely: number, share: number): number {
  const seam = (share / shareInLessons) * likely;
  return seam / (seam + ((1 - share) / (1 - shareInLessons)) * (1 - likely));
}
