import { ditransitives } from "../participles-with-objects.ts";
import type { Token } from "../reading.ts";
import type { Dependents } from "./dependents.ts";

/** Objects; sums of money ("cancel $10 billion of debt") are often taken for adverbials without a preposition. */
export function objectsOf(clause: Dependents, verb: number): readonly number[] {
  const { tokens } = clause;
  const objects = withoutSecondObject(
    clause,
    verb,
    clause.by(verb, "obj", "iobj").filter((object) => !hasPreposition(clause, object)),
  );
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

/** "Asked allies on the Hill to wait": the noun of a preposition is no object, though the parse has both. */
function hasPreposition(clause: Dependents, noun: number): boolean {
  return clause.by(noun, "case").some((child) => child < noun && clause.tokens[child]!.tag === "ADP");
}

/**
 * Few verbs take two objects. Where another seems to, the name before a bare noun describes it ("deleted his Twitter and Facebook
 * profiles"), and a name behind a comma begins the next clause ("won his seat, Anna Holm was …").
 */
function withoutSecondObject(clause: Dependents, verb: number, objects: readonly number[]): readonly number[] {
  const { tokens } = clause;
  const [first, second] = objects;
  if (first === undefined || second === undefined || objects.length > 2 || ditransitives.test(tokens[verb]!.lemma)) return objects;
  if (tokens[first]!.relation !== "obj" || tokens[second]!.relation !== "obj") return objects;
  for (let at = first + 1; at < second; at++) if (tokens[at]!.text === ",") return [first];
  const isBare = tokens[second]!.tag === "NOUN" && clause.by(second, "det", "nmod:poss", "nummod").length === 0;
  return tokens[first]!.tag === "PROPN" && isBare ? [second] : objects;
}

const timeNouns = new Set(
  "year month week day hour minute time today yesterday tomorrow morning evening afternoon night weekend century decade".split(" "),
);

export function isPassive(clause: Dependents, verb: number): boolean {
  if (clause.by(verb, "nsubj:pass", "aux:pass").length > 0) return true;
  const { fine, relation } = clause.tokens[verb]!;
  if (fine !== "VBN" && fine !== "VBD") return false;
  // "A plan set up by Holm", "shut out by the board": whoever does it is named as the one by whom it is done.
  if (clause.by(verb, "nsubj", "obj").length > 0) return false;
  if (clause.by(verb, "obl:agent").length > 0) return true;
  // A participle with an object is a finite verb that was taken for one: "the rebels released two hostages".
  if ((relation !== "acl" && relation !== "advcl") || clause.by(verb, "aux").length > 0) return false;
  // "A group in Vik affiliated with the board": a past tense without a subject that no word opens is a participle as well.
  return fine === "VBN" || clause.by(verb, "mark", "cc").length === 0;
}

/** Own subject, else the one that the construction shares. The chain is bounded: each step goes to the governor. */
export function subjectsOf(clause: Dependents, verb: number): readonly number[] {
  const { tokens } = clause;
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const own = clause.by(at, "nsubj");
    if (own.length > 0) return clause.withCoordinated(own.map((subject) => antecedent(tokens, at, subject)));
    const { head, relation } = tokens[at]!;
    // "Closing the port would harm the town": what does it is a clause.
    if (head < 0 || clause.by(at, "csubj").length > 0) return [];
    if (relation === "acl" || relation === "acl:relcl") return tokens[head]!.tag === "VERB" ? [] : subjectOfModifier(clause, at, head);
    if (relation !== "conj" && relation !== "xcomp" && relation !== "advcl" && relation !== "parataxis") return [];
    const controller = objectInControl(clause, at);
    if (controller.length > 0) return clause.withCoordinated(controller);
    // "Backed a plan, set up by Holm": who backs it is not what is set up.
    if (relation === "conj" && isPassive(clause, at) && isActive(clause, head)) return [];
    at = head;
  }
  return [];
}

/** Marks behind which a participle tells what the object does: "accused him of leaving", "saw it as leaving". */
const objectMarks = new Set(["of", "as"]);
/** Behind these it does so when the object is a person ("thanked her for coming"); "used the money for paying them" is what the user does. */
const personalMarks = new Set(["for", "from", "into"]);

/** The object that is the subject of what depends on its verb: "asked him to leave", "blamed Holm for leaving"; who promises acts himself. */
function objectInControl(clause: Dependents, verb: number): readonly number[] {
  const { tokens } = clause;
  const { head, relation, fine } = tokens[verb]!;
  if (head < 0 || tokens[head]!.lemma === "promise") return [];
  if (relation !== "xcomp" && (relation !== "advcl" || fine !== "VBG" || head > verb)) return [];
  const direct = clause.by(head, "obj");
  const objects = direct.length > 0 ? direct : clause.by(head, "iobj");
  if (relation === "xcomp" || clause.hasWord(verb, "mark", objectMarks)) return objects;
  if (!clause.hasWord(verb, "mark", personalMarks)) return [];
  const isPersonal = (noun: number): boolean => tokens[noun]!.tag === "PROPN" || tokens[noun]!.fine === "PRP";
  if (objects.some(isPersonal)) return objects.filter(isPersonal);
  // "Lashed out at Holm for leaving".
  return clause
    .by(head, "obl", "nmod")
    .filter((noun) => noun < verb && isPersonal(noun) && targetMarks.has(clause.prepositionOf(noun) ?? ""));
}

const targetMarks = new Set(["at", "against"]);

function isActive(clause: Dependents, verb: number): boolean {
  const { tag, fine } = clause.tokens[verb]!;
  return tag === "VERB" && fine !== "VBG" && !isPassive(clause, verb);
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
