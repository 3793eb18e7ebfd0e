import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";
import { shownWords } from "./reported-words.ts";

/** Twice the length of a usual sentence; shorter words are run together too seldom. */
const tokensMin = 40;

/** By so many verbs the joints may fall short where relative clauses stand without their pronoun. */
const looseVerbsMax = 1;

const joints =
  /^(?:[,;:—–―-]|--|\.\.\.|and|or|but|that|which|who|whose|whom|if|when|while|because|as|after|before|until|since|where|how|what|why|whether|so|than|though|although|even)$/;

/**
 * True for reported words that are several sentences without a stop between them, as captions are that were copied in a row: each finite verb
 * but the first needs a mark, a conjunction or a pronoun that joins its clause to the others.
 */
export function isRunTogether(part: Part, { kind, content }: Utterance): boolean {
  if (kind === "direct" || kind === "term") return false;
  const inside = tokensIn(part, content);
  if (inside.length < tokensMin) return false;
  const words = inside.map((token) => part.reading.tokens[token]!);
  const verbs = words.filter(({ fine }) => /^(?:VB[DPZ]|MD)$/.test(fine)).length;
  return verbs - words.filter(({ lower }) => joints.test(lower)).length > looseVerbsMax;
}

/** Reported words with a quotation mark that has no partner inside of them: they begin or end in the middle of what somebody said. */
export function isTorn(part: Part, utterance: Utterance): boolean {
  const { kind, content } = utterance;
  if (kind === "direct" || kind === "term") return false;
  const isOdd = ({ start, end }: Range): boolean => (part.report.text.slice(start, end).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  return isOdd(content) && isOdd(shownWords(part, utterance));
}
