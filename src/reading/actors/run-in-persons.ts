import { isFirstName, roleNounOf } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt } from "./mention.ts";

/**
 * Names of persons that what stands before them ran into, as in captions and headlines without a stop:
 *  1. the name told a second time ("ANNA HOLM Holm", "Harbour Anna Holm Anna Holm"): one of the two is left;
 *  2. a common noun, an office or letters before a first name ("Builder Anna Holm", "Attack Anna Holm", "MVP Anna Holm").
 */
export function withoutRunInWords(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  let small: ReadonlySet<string> | undefined;
  return mentions.map((mention) => {
    if (mention.type !== "person" || mention.last - mention.first < 3) return mention;
    const once = toldOnce(layers, mention);
    small ??= new Set(layers.tokens.filter(({ tag, text, lower }) => text === lower && (tag === "NOUN" || tag === "VERB")).map(wordOf));
    return withoutOpening(layers, once, small);
  });
}

function wordOf({ lower }: Token): string {
  return lower;
}

function toldOnce(layers: Layers, mention: Mention): Mention {
  const { tokens } = layers;
  const { first, last } = mention;
  const family = tokens[last - 1]!.lower;
  if (family.length < 3) return mention;
  const before = tokens.slice(first, last - 1).findLastIndex(({ lower }) => lower === family);
  if (before < 0) return mention;
  const at = first + before;
  const count = last - at - 1;
  const isTwice = tokens.slice(at + 1, last).every(({ lower }, index) => lower === tokens[at + 1 - count + index]?.lower);
  if (count > 1 && (isTwice || isFirstName(tokens[at + 1]!.text))) return mentionAt(layers, at + 1, last, "person");
  return before > 0 ? mentionAt(layers, first, at + 1, "person") : mentionAt(layers, last - 1, last, "person");
}

function withoutOpening(layers: Layers, mention: Mention, small: ReadonlySet<string>): Mention {
  const { tokens } = layers;
  const { last } = mention;
  let { first } = mention;
  // "Halden superfan Anna Holm".
  const noun = tokens.slice(first, last).findLastIndex(({ text, lower, tag }) => text === lower && tag === "NOUN");
  if (noun >= 0 && last - first - noun > 2 && isFirstName(tokens[first + noun + 1]!.text)) first += noun + 1;
  while (last - first > 2 && isFirstName(tokens[first + 1]!.text) && isNoGivenName(tokens, first, small)) first++;
  return first === mention.first ? mention : mentionAt(layers, first, last, "person");
}

function isNoGivenName(tokens: readonly Token[], at: number, small: ReadonlySet<string>): boolean {
  const { text, lower } = tokens[at]!;
  if (isFirstName(text) || /^\p{Lu}\.?$/u.test(text)) return false;
  if (roleNounOf(lower) !== undefined || small.has(lower)) return true;
  return /^\p{Lu}{2,}$/u.test(text) && !/^\p{Lu}+$/u.test(tokens[at + 1]!.text);
}
