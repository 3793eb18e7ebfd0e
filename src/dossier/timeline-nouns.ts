import { overlaps } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import { eventNouns } from "../lexicon/counted-nouns.ts";
import { conceptOf } from "../lexicon/index.ts";
import { phraseOf } from "../reading/index.ts";
import type { Time } from "../reading/index.ts";
import type { Clause } from "./clauses.ts";
import { hasMainClause } from "./fragments.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { lineMax } from "./timeline-edges.ts";

/*
 * A noun with the clause that tells of it says something when it is known who or what the noun is: by the noun that it explains, by
 * the subject of which it is said, by a name, or because the noun is itself what happened.
 */

/** Words that say of whom they tell; undefined for those that cannot ("a mill that she bought in 1973"). */
export function nounWithBearer(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  const noun = tokens[telling.head]!.head;
  if (telling.kind !== "relative" || !inside.includes(noun) || tokens[noun]!.tag !== "NOUN" || hasMainClause(part, inside)) return words;
  // A sentence without a verb is a misread one, or a headline.
  const sentence = part.reading.sentences[telling.sentence]!;
  if (inside[0] === sentence.first && tokens[noun]!.relation === "root") return words;
  const phrase = phraseOf(tokens, noun, inside[0]!, noun + 1);
  const lead = inside.filter((token) => tokens[token]!.end <= phrase.start);
  // "Spoke | publicly against the bill, which passed": what leads to the noun belongs to the verb that is cut off.
  if (lead.length > 0 && lead.every((token) => /^(?:ADV|ADP|PUNCT)$/.test(tokens[token]!.tag) && !overlaps(tokens[token]!, time)))
    return nounWithBearer(part, { start: phrase.start, end: words.end }, time, telling);
  const bearer = bearerOf(part, inside[0]!, noun, telling);
  if (bearer !== undefined) {
    const isOther = part.reading.times.some(({ start, end }) => start >= bearer && end <= words.start);
    if (!isOther && words.end - bearer <= lineMax) return { start: bearer, end: words.end };
  }
  const isAside = tokens.slice(noun, telling.head).some(({ text }) => text === ",");
  const isNamed = inside.some(
    (token) => tokens[token]!.tag === "PROPN" && (tokens[token]!.end <= time.start || tokens[token]!.start >= time.end),
  );
  const { lemma } = tokens[noun]!;
  return isAside || isNamed || conceptOf(lemma) !== undefined || eventNouns.has(lemma) ? words : undefined;
}

/** Where the noun begins that is explained ("Vik Mills, | a company that …"), or the subject ("Anna Holm is | a sailor who …"). */
function bearerOf(part: Part, first: number, noun: number, { sentence: index }: Clause): number | undefined {
  const { tokens, names } = part.reading;
  const sentence = part.reading.sentences[index]!;
  const { relation, head } = tokens[noun]!;
  if (relation === "appos" && head >= sentence.first && head < first) return phraseOf(tokens, head, sentence.first, first).start;
  const children = [...indexOf(part.reading).childrenOf(noun)].filter((child) => child < first);
  const subject = children.find((child) => tokens[child]!.relation.startsWith("nsubj") && /^(?:NOUN|PROPN)$/.test(tokens[child]!.tag));
  if (subject !== undefined && children.some((child) => tokens[child]!.relation === "cop"))
    return phraseOf(tokens, subject, sentence.first, first).start;
  // An indefinite noun behind a name and a comma explains it, whatever the parse hangs it on.
  const before = tokens[first - 2];
  if (first - 2 < sentence.first || before === undefined || tokens[first - 1]!.text !== "," || !/^an?$/.test(tokens[first]!.lower))
    return undefined;
  const name = names.find(({ end }) => end === before.end);
  let start = tokensIn(part, name ?? before)[0]!;
  if (before.tag !== "PROPN" && name === undefined) return undefined;
  while (start > sentence.first && tokens[start - 1]!.tag === "PROPN") start--;
  return tokens[start]!.start;
}
