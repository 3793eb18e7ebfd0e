import { hostileTypes } from "../../lexicon/index.ts";
import type { EventType, Operator } from "../../lexicon/index.ts";
import type { EventMode } from "../reading.ts";
import { negations } from "./certainty.ts";
import type { Dependents } from "./dependents.ts";

/** A type on its way from the innermost verb outwards. */
export interface Coding {
  readonly type: EventType;
  readonly mode: EventMode;
  /** The innermost verb that tells something. */
  readonly content: number;
  /** Words on the way, which tell no event of their own. */
  readonly path: readonly number[];
  /** Who does it, when that is not who does the predicate: in "A said that B must leave" A demands. */
  readonly doer?: number;
}

/** What an operator makes of its own type and of the type of what it governs; `governs` says that it governs a verb. */
export function turn(
  operator: Operator,
  own: EventType | undefined,
  inner: EventType | undefined,
  governs: boolean,
): EventType | undefined {
  switch (operator) {
    case "offer":
      return inner !== undefined && harmfulTypes.has(inner) ? "THREATEN" : governs || own === undefined ? "AGREE" : own;
    case "promise":
    case "agree":
      return governs || own === undefined || own === "AGREE" ? "AGREE" : own;
    case "vow":
      return inner === undefined || hostileTypes.has(inner) ? "THREATEN" : "AGREE";
    case "prepare":
      return inner === "FIGHT" || inner === "ASSAULT" ? "MOBILIZE" : inner === undefined ? own : intended(inner);
    case "intend":
      return inner === undefined ? own : intended(inner);
    case "threaten":
      return "THREATEN";
    case "warn":
      return inner !== undefined && hostileTypes.has(inner) ? "THREATEN" : own;
    case "demand":
      // Who calls for sanctions rallies others against somebody, who calls for support rallies them on his behalf (CAMEO 113, 053).
      if (own === "DEMAND" && !governs) return inner === "SANCTION" ? "DISAPPROVE" : inner === "SUPPORT" ? "SUPPORT" : own;
      return own ?? "DEMAND";
    case "refuse":
      return own ?? (inner !== undefined && hostileTypes.has(inner) ? undefined : "REJECT");
    case "accuse":
      return "DISAPPROVE";
    case "pass":
      return inner ?? own;
    case "stop":
      return inner === undefined ? own : stopped(inner);
  }
}

/** Nobody offers these: who is ready for them threatens. */
const harmfulTypes: ReadonlySet<EventType> = new Set<EventType>(["SANCTION", "COERCE", "ASSAULT", "FIGHT"]);

/** What is intended is a promise, or a threat when it would harm. */
function intended(type: EventType): EventType {
  if (type === "AGREE" || type === "THREATEN" || type === "REJECT" || type === "DEMAND") return type;
  return hostileTypes.has(type) ? "THREATEN" : "AGREE";
}

function stopped(type: EventType): EventType {
  if (type === "PROTEST") return "CONCEDE";
  return hostileTypes.has(type) ? "RETREAT" : "SANCTION";
}

export function modeOf(operator: Operator | undefined, type: EventType, inner: Coding | undefined): EventMode {
  if (type !== "AGREE") return inner?.mode === "alleged" ? "alleged" : "done";
  if (operator === "offer" || operator === "prepare") return "offered";
  if (operator === "promise" || operator === "vow") return "promised";
  return operator === "intend" || inner !== undefined ? "planned" : "done";
}

export const willWords: ReadonlySet<string> = new Set(["will", "'ll", "’ll", "shall", "wo", "would", "'d", "’d"]);
const mayWords = new Set(["may", "might", "could"]);
const mustWords = new Set(["must", "should", "ought"]);
const allegedWords = new Set(["allegedly", "reportedly", "apparently", "supposedly", "purportedly"]);

/** "Will visit" is a promise, "will attack" a threat, "will not talk" a refusal; "A said that B must leave" is a demand of A. */
export function underAuxiliaries(clause: Dependents, verb: number, coding: Coding): Coding {
  const negated = clause.hasWord(verb, "advmod", negations);
  if (negated && !hostileTypes.has(coding.type)) return { ...coding, type: "REJECT", mode: "done" };
  if (negated) return { ...coding, mode: "denied" };
  if (clause.hasWord(verb, "advmod", allegedWords)) return { ...coding, mode: "alleged" };
  if (clause.hasWord(verb, "aux", willWords)) {
    return { ...coding, type: intended(coding.type), mode: coding.mode === "done" ? "planned" : coding.mode };
  }
  if (clause.hasWord(verb, "aux", mayWords)) return { ...coding, type: intended(coding.type), mode: "possible" };
  return coding;
}

const saying = new Set(
  "say tell announce insist declare reiterate stress conclude state add argue repeat write maintain claim emphasize emphasise".split(" "),
);

/** Whom a speaker tells what they must do; undefined when nobody is said to say so. */
export function demandOf(clause: Dependents, verb: number): Coding | undefined {
  const { head, relation } = clause.tokens[verb]!;
  if (relation !== "ccomp" || clause.tokens[head]?.tag !== "VERB" || !clause.hasWord(verb, "aux", mustWords)) return undefined;
  const [doer] = clause.by(head, "nsubj");
  if (doer === undefined || !saying.has(clause.tokens[head]!.lemma) || clause.hasWord(verb, "advmod", negations)) return undefined;
  return { type: "DEMAND", mode: "done", content: verb, path: [verb], doer };
}
