import type { Range } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import type { Report } from "../../page/index.ts";
import { isBodyHead } from "../../reading/index.ts";
import type { Reading, Token } from "../../reading/index.ts";

/** Words that names of bodies are made of, in small letters and in the singular. */
const bodyWords: ReadonlySet<string> = new Set(
  (
    "academy administration agency alliance army assembly association authority bank board brigade broadcasting bureau cabinet center centre " +
    "chamber charity church club co coalition college command commission committee company conference confederation congress congregation " +
    "consortium corp corporation corps council court department division embassy executive federation firm force forum foundation front " +
    "fund government group guard guild hospital house inc institute institution international journal laboratory league legislature llc " +
    "ltd magazine media ministry mission mosque movement museum navy network news newspaper office orchestra order organisation " +
    "organization pac parliament partner partnership party patrol police post press project publishing radio regiment review school " +
    "senate service society station studio syndicate synod team television times tribune tribunal trust union university watch world"
  ).split(" "),
);

/** Addresses of sites, call signs of American broadcasters, and what is a channel by its name. */
const ofOutlet = /\.(?:com|org|net|gov|edu)$|^[KW][A-Z]{2,3}\b|\bTV\b/;

/** Whom a report names so often it speaks of, whatever it is. */
const doubtfulMentionsMax = 2;

/**
 * A programme, a law, a building and a march are names with capitals too: what no table knows as a body, is not called like one, does and
 * owns nothing, says nothing and has nobody who works for it may be one of them.
 */
export function isDoubtfulBody({ text }: Report, reading: Reading, actor: number, mentions: readonly Range[]): boolean {
  const { type, roles } = reading.actors[actor]!;
  if (type !== "organization" || roles.length > 0 || mentions.length > doubtfulMentionsMax) return false;
  if (reading.utterances.some((utterance) => utterance.actor === actor)) return false;
  return mentions.every(({ start, end }) => {
    const name = text.slice(start, end);
    if (ofOutlet.test(name)) return false;
    const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    if (isBodyHead(words[words.length - 1]!) || words.some((word) => bodyWords.has(word) || bodyWords.has(word.replace(/s$/, ""))))
      return false;
    return !showsBody(reading.tokens, start, end);
  });
}

const groupNouns: ReadonlySet<string> = new Set(
  "group charity firm company agency union newspaper magazine website network broadcaster organization organisation retailer maker operator startup".split(
    " ",
  ),
);

const ofBody = /^(?:of|at|for|from|with|by)$/;

/** The sentence treats a name as that of a body: it acts, it owns, it is told something, or somebody is of it. */
function showsBody(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  const isInside = (at: number): boolean => at >= first && at <= last;
  for (let at = first; at <= last; at++) {
    const { relation, head } = tokens[at]!;
    if (isInside(head)) continue;
    if (relation === "nsubj" && tokens[head]?.tag === "VERB") return true;
    if (relation === "obl:agent") return true;
  }
  const next = tokens[last + 1];
  if (next !== undefined && (next.fine === "POS" || isRoleNoun(next.lower))) return true;
  const before = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  // "The advocacy group Vale Forward": a body's common noun right before it, which is no word of its name.
  if (tokens[before]?.tag === "NOUN" && groupNouns.has(tokens[before].lower) && tokens[before].head >= first) return true;
  // "Told the Vale Lookout", "according to the Vale Lookout".
  if (tokens[before]?.lemma === "tell" || (tokens[before]?.lower === "to" && tokens[before - 1]?.lower === "according")) return true;
  return ofBody.test(tokens[before]?.lower ?? "") && isRoleNoun(tokens[before - 1]?.lower ?? "");
}
