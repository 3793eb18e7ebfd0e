import type { Token } from "../reading.ts";
import type { Dependents } from "./dependents.ts";

/** Objects; sums of money ("cancel $10 billion of debt") are often taken for adverbials without a preposition. */
export function objectsOf(clause: Dependents, verb: number): readonly number[] {
  const { tokens } = clause;
  const objects = clause.by(verb, "obj", "iobj");
  const isSum = objects.every((object) => tokens[object]!.tag === "SYM" || tokens[object]!.tag === "NUM");
  if (!isSum) return objects;
  const adverbials = clause
    .all(verb)
    .filter(
      (child) =>
        child > verb &&
        tokens[child]!.relation === "obl" &&
        clause.prepositionOf(child) === undefined &&
        tokens[child]!.tag === "NOUN" &&
        !timeNouns.has(tokens[child]!.lemma),
    );
  return [...objects, ...adverbials];
}

const timeNouns = new Set(
  "year month week day hour minute time today yesterday tomorrow morning evening afternoon night weekend century decade".split(" "),
);

export function isPassive(clause: Dependents, verb: number): boolean {
  if (clause.by(verb, "nsubj:pass", "aux:pass").length > 0) return true;
  const token = clause.tokens[verb]!;
  return token.fine === "VBN" && (token.relation === "acl" || token.relation === "advcl") && clause.by(verb, "aux").length === 0;
}

/** Own subject, else the one that the construction shares. The chain is bounded: each step goes to the governor. */
export function subjectsOf(clause: Dependents, verb: number): readonly number[] {
  const { tokens } = clause;
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const own = clause.by(at, "nsubj");
    if (own.length > 0) return clause.withCoordinated(own.map((subject) => antecedent(tokens, at, subject)));
    const { head, relation } = tokens[at]!;
    if (head < 0) return [];
    if (relation === "acl" || relation === "acl:relcl") return tokens[head]!.tag === "VERB" ? [] : subjectOfModifier(clause, at, head);
    if (relation !== "conj" && relation !== "xcomp" && relation !== "advcl" && relation !== "parataxis") return [];
    if (relation === "xcomp") {
      const controller = clause.by(head, "obj");
      if (controller.length > 0) return clause.withCoordinated(controller);
    }
    at = head;
  }
  return [];
}

/** "The men sent there", "his plans to leave": an infinitive is controlled by the noun's owner, a participle by the noun itself. */
function subjectOfModifier(clause: Dependents, verb: number, noun: number): readonly number[] {
  const isInfinitive = clause.by(verb, "mark").some((child) => clause.tokens[child]!.lower === "to");
  const owner = ownerOf(clause.tokens, noun);
  return isInfinitive && owner !== undefined ? [owner] : [noun];
}

/** The owner in "X's old plans", by the mark of possession, so that a wrong head elsewhere does no harm. */
export function ownerOf(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at > Math.max(0, noun - 6); at--) {
    const token = tokens[at]!;
    if (token.fine === "POS") return token.head >= 0 ? token.head : at - 1;
    if (token.fine === "PRP$") return at;
    if (token.tag !== "ADJ" && token.tag !== "NOUN" && token.tag !== "NUM" && token.tag !== "PROPN" && token.tag !== "SYM")
      return undefined;
  }
  return undefined;
}

/** "Who", "which" and "that" stand for the noun that their clause modifies. */
function antecedent(tokens: readonly Token[], verb: number, subject: number): number {
  const { lower } = tokens[subject]!;
  const relative = lower === "who" || lower === "which" || lower === "that";
  return relative && tokens[verb]!.relation.startsWith("acl") ? tokens[verb]!.head : subject;
}

/** "Confirmed a visit by the king": an active verb has no agent with "by", so that the phrase belongs to its object. */
export function agentBeyond(clause: Dependents, noun: number): readonly number[] {
  const { head, relation } = clause.tokens[noun]!;
  if (relation !== "obj" || head < 0 || isPassive(clause, head)) return [];
  return clause.by(head, "obl").filter((child) => child > noun && clause.prepositionOf(child) === "by");
}
