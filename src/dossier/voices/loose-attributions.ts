import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import { needsCue } from "./with-cue.ts";

/*
 * Verbs of speech that stand beside words without telling that somebody said them.
 */

/**
 * "The pier may open, but the board recommends a wait", "the mayor struck at the board, as he did in May": a conjunction between words and
 * the verb behind them opens a clause of its own, while whoever said them follows without one ("the pier may open, the board said").
 */
export function opensNewClause(part: Part, { kind, content, source, cue }: Utterance): boolean {
  if ((kind !== "indirect" && kind !== "mixed") || cue === null) return false;
  const told = source === null ? cue.start : Math.min(cue.start, source.start);
  return tokensIn(part, { start: content.end, end: told }).some((token) => /^(?:and|but|as)$/.test(part.reading.tokens[token]!.lower));
}

/** Between the verb of speech and the pause behind it stand at most a place, a time, a listener. */
const pauseTokensMax = 6;

/**
 * "The most of it, she said, is lost", "it was the first time, officials said, that the pier closed": behind a comma the clause that the speaker
 * interrupts goes on with its verb or its conjunction, and what stands before is a piece of it.
 */
export function isInterrupted(part: Part, { kind, content, source, cue, sentence }: Utterance): boolean {
  if ((kind !== "indirect" && kind !== "mixed") || cue === null || cue.start < content.end) return false;
  const { tokens, sentences } = part.reading;
  const told = Math.max(cue.end, source?.end ?? 0);
  const rest = tokensIn(part, { start: told, end: sentences[sentence]?.end ?? told });
  const pause = rest.slice(0, pauseTokensMax).findIndex((token) => tokens[token]!.lower === ",");
  const next = rest.slice(pause + 1).find((token) => !/^["“]$/.test(tokens[token]!.text));
  if (pause < 0 || next === undefined) return false;
  return /^(?:VB[DPZ]|MD)$/.test(tokens[next]!.fine) || (tokens[next]!.lower === "that" && tokens[next]!.relation === "mark");
}

/** Verbs that say of an infinitive that it happens, or happens again. */
const happening = new Set("go continue begin start proceed".split(" "));

/**
 * "Gathered to demand a vote", "will call the plan a failure", "the first to endorse him": what somebody is to praise, to blame or to ask for is
 * named by an infinitive, and nothing tells that it was said. "Went on to demand" and "did demand" tell it.
 */
export function isOnlyMeant(part: Part, utterance: Utterance): boolean {
  if (utterance.kind === "direct" || utterance.kind === "term" || !needsCue(part, utterance)) return false;
  const { tokens } = part.reading;
  const verb = tokensIn(part, utterance.cue!).find((token) => tokens[token]!.tag === "VERB");
  if (verb === undefined || tokens[verb]!.fine !== "VB") return false;
  // "Some people here demand": a finite verb that was taken for an infinitive has no word for it. "Did demand" tells it.
  const before = [...indexOf(part.reading).childrenOf(verb)].filter((child) => child < verb).map((child) => tokens[child]!);
  if (!before.some(({ lower, fine }) => lower === "to" || fine === "MD")) return false;
  const governor = tokens[tokens[verb]!.head];
  return !(governor !== undefined && happening.has(governor.lemma) && /^VB[DPZN]$/.test(governor.fine));
}
