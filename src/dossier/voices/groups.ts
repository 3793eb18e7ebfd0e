import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/**
 * The words for several who speak together ("Anna Holm and Jan Vale", "Holm and other mayors"); undefined for one speaker. None of them alone
 * is who said it. So do "aides, including Anna Holm". Two things that one person is ("the mayor and owner of the mill") are joined singulars without a name and no group.
 */
export function groupOf(part: Part, source: Range, actor: number): Range | undefined {
  const { tokens, names } = part.reading;
  // "Aides, including Anna Holm, said": she is one of them.
  const [, all] = /^(.+?),?\s+(?:including\s|such as\s[^,]+$)/su.exec(part.report.text.slice(source.start, source.end)) ?? [];
  if (all !== undefined) {
    const before = { start: source.start, end: source.start + all.length };
    return names.some((name) => name.actor === actor && contains(before, name)) ? undefined : before;
  }
  const inside = tokensIn(part, source);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || tokens[head]!.tag === "PRON") return undefined;
  const nameAt = (token: number): number => names.findIndex((name) => contains(name, tokens[token]!));
  const own = nameAt(head);
  const isPlural = (token: number): boolean =>
    tokens[token]!.fine === "NNPS" ||
    (tokens[token]!.fine === "NNS" && (isRoleNoun(tokens[token]!.lemma) || personNouns.has(tokens[token]!.lemma)));
  if (own < 0 && !isPlural(head)) return undefined;
  const fellows = [...indexOf(part.reading).childrenOf(head)].filter(
    (child) => inside.includes(child) && child > head && tokens[child]!.relation === "conj",
  );
  const isFellow = (token: number): boolean => {
    const name = nameAt(token);
    return (name >= 0 && name !== own && names[name]!.actor !== names[own]?.actor && names[name]!.type !== "event") || isPlural(token);
  };
  const others = fellows.filter(isFellow);
  const last = others.at(-1);
  const isJoined = inside.some((token) => token > head && token < (last ?? head) && tokens[token]!.relation === "cc");
  if (last === undefined || !isJoined || others.length < fellows.length || isInApposition(part, head, others[0]!)) return undefined;
  // What follows behind a comma, and the day on which they speak, is no part of who they are.
  const stop = inside.find((token) => token > last && tokens[token]!.text === ",") ?? inside.at(-1)! + 1;
  const time = part.reading.times.find((one) => one.start > tokens[last]!.start && one.start < tokens[stop - 1]!.end);
  let end = stop - 1;
  while (time !== undefined && end > last && (tokens[end]!.start >= time.start || tokens[end]!.tag === "ADP")) end--;
  return { start: source.start, end: tokens[end]!.end };
}

/** "Anna Holm, head of the board and of Vale": behind a comma that no fellow follows, an apposition has begun. */
function isInApposition(part: Part, head: number, fellow: number): boolean {
  const { tokens } = part.reading;
  const comma = tokens.findIndex(({ text }, at) => at > head && at < fellow && text === ",");
  if (comma < 0) return false;
  let at = comma + 1;
  while (at < fellow && /^(?:compound|det|amod|nmod|flat|nummod|cc|case)/.test(tokens[at]!.relation)) at++;
  return at < fellow;
}
