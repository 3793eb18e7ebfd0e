import { overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { eventNouns } from "../../lexicon/counted-nouns.ts";
import { conceptOf, isRoleNoun } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Time } from "../../reading/index.ts";
import { isFinite, hasMainClause, indexOf, tokensIn } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { lineMax } from "./edges.ts";
import { appointing } from "./tense.ts";
import { rootOf } from "./times.ts";

/*
 * A noun with the clause that tells of it says something when it is known who or what the noun is: by the noun that it explains, by
 * the subject of which it is said, by a name, or because the noun is itself what happened.
 */

/** Words that say of whom they tell; undefined for those that cannot ("a mill that she bought in 1973"). */
export function nounWithBearer(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  // "Vik was | the only town named in the plan of 2013", "Holm is | a sailor who left in May".
  const predicate = telling.kind === "relative" ? rootOf(part, words) : telling.head;
  const subject = predicate < 0 ? undefined : subjectOf(part, inside[0]!, predicate, telling);
  if (subject !== undefined) return words.end - subject <= lineMax ? { start: subject, end: words.end } : words;
  const named = nameBefore(part, inside, telling);
  if (named !== undefined) return { start: named, end: words.end };
  const noun = tokens[telling.head]!.head;
  if (telling.kind !== "relative" || !inside.includes(noun) || hasMainClause(part, inside)) return words;
  // "Anna Holm, | Sailor of Vik, who left": a title with a capital explains a name too.
  const isTitle = tokens[noun]!.relation === "appos" && tokens[noun]!.head < inside[0]! && isRoleNoun(tokens[noun]!.lemma.toLowerCase());
  if (tokens[noun]!.tag !== "NOUN" && !isTitle) return words;
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
  const between = tokens.slice(noun + 1, telling.head);
  // "The hope that a pier could be built by May" says what was hoped.
  if (between.some(({ relation, lower, head }) => relation === "mark" && lower === "that" && head === telling.head)) return words;
  // "The verdict, expected by June", "the storm, which came in June"; "her tone, compared with that in June" does not say what it was.
  const isTold = appointing.has(tokens[telling.head]!.lemma) || between.some(({ fine }) => fine.startsWith("W"));
  const isAside = isTold && between.some(({ text }) => text === ",");
  const isNamed = inside.some(
    (token) => tokens[token]!.tag === "PROPN" && (tokens[token]!.end <= time.start || tokens[token]!.start >= time.end),
  );
  const { lemma } = tokens[noun]!;
  if (isAside || conceptOf(lemma) !== undefined || eventNouns.has(lemma)) return words;
  // "A student of the University of Vik who marched on Friday": a name beside it does not say which student.
  const isAny = !isDefinite(part, noun) && isFinite(part.reading, telling);
  return isNamed && !isAny ? words : undefined;
}

/** "Friends of | Anna Holm, who left in May": behind a name and a comma "who" is that person, whatever noun above the parse hangs it on. */
function nameBefore(part: Part, inside: readonly number[], telling: Clause): number | undefined {
  const { tokens, names } = part.reading;
  const pronoun = telling.own.find((token) => tokens[token]!.lower === "who" && tokens[token]!.head === telling.head);
  const noun = tokens[telling.head]!.head;
  if (telling.kind !== "relative" || pronoun === undefined || noun < inside[0]! || tokens[pronoun - 1]?.text !== ",") return undefined;
  const name = names.find(({ end, type }) => end === tokens[pronoun - 2]!.end && type === "person");
  const first = name === undefined ? -1 : tokensIn(part, name)[0]!;
  if (first <= noun || tokens[first]!.relation !== "nmod" || hasMainClause(part, inside)) return undefined;
  return tokens[first - 1]!.relation === "nmod:desc" ? tokens[first - 1]!.start : tokens[first]!.start;
}

/** "The board", "her board", "Vik’s board", "two boards": it says or counts which ones are meant. */
function isDefinite(part: Part, noun: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(noun)].some((child) => {
    const { relation, lower } = tokens[child]!;
    return child < noun && /^(?:det|nmod:poss|nummod)/.test(relation) && !/^(?:an?|any|some|another)$/.test(lower);
  });
}

/** Where the noun begins that is explained ("Vik Mills, | a company that …"), or the subject ("Anna Holm is | a sailor who …"). */
function bearerOf(part: Part, first: number, noun: number, { sentence: index }: Clause): number | undefined {
  const { tokens, names } = part.reading;
  const sentence = part.reading.sentences[index]!;
  const { relation, head } = tokens[noun]!;
  if (relation === "appos" && head >= sentence.first && head < first) {
    // "Sent | to Anna Holm, a sailor who …": the preposition belongs to the verb.
    const phrase = tokensIn(part, phraseOf(tokens, head, sentence.first, first));
    return tokens[phrase.find((token) => tokens[token]!.relation !== "case") ?? head]!.start;
  }
  const subject = subjectOf(part, first, noun, { sentence: index });
  if (subject !== undefined) return subject;
  // An indefinite noun behind a name and a comma explains it, whatever the parse hangs it on.
  let last = first - 2;
  // "Anna Holm, 22, | a sailor who …".
  if (tokens[last]?.tag === "NUM" && tokens[last - 1]?.text === ",") last -= 2;
  if (last < sentence.first || tokens[first - 1]!.text !== "," || !/^an?$/.test(tokens[first]!.lower)) return undefined;
  const name = names.find(({ end }) => end === tokens[last]!.end);
  if (tokens[last]!.tag !== "PROPN" && name === undefined) return undefined;
  let start = tokensIn(part, name ?? tokens[last]!)[0]!;
  const isName = (token: number): boolean => token >= sentence.first && tokens[token]!.tag === "PROPN";
  // "Anna Holm of Vik, | a sailor who …".
  while (isName(start - 1) || (tokens[start - 1]?.lower === "of" && isName(start - 2))) start--;
  return tokens[start]!.start;
}

/** Where the subject begins that a copula before the words joins to their noun. */
function subjectOf(part: Part, first: number, noun: number, { sentence: index }: Pick<Clause, "sentence">): number | undefined {
  const { tokens, sentences } = part.reading;
  if (!/^(?:NOUN|ADJ)$/.test(tokens[noun]!.tag) || noun < first) return undefined;
  const children = [...indexOf(part.reading).childrenOf(noun)].filter((child) => child < first);
  const subject = children.find((child) => tokens[child]!.relation.startsWith("nsubj") && /^(?:NOUN|PROPN)$/.test(tokens[child]!.tag));
  if (subject === undefined || !children.some((child) => tokens[child]!.relation === "cop")) return undefined;
  return phraseOf(tokens, subject, sentences[index]!.first, first).start;
}
