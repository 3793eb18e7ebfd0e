import type { Token } from "./reading.ts";

/**
 * Verbs that take an object and an infinitive of which the object is the subject: "ordered the troops to leave" (Quirk et al. 1985,
 * sections 16.50, 16.63). "Gave the troops the order to leave" has no such verb.
 */
const controllers: ReadonlySet<string> = new Set(
  (
    "advise allow ask assign authorise authorize beg cause caution challenge coax command commission compel condition convince counsel " +
    "dare direct drive empower enable encourage entice entitle equip exhort expect forbid force help implore incite induce influence " +
    "inspire instruct invite lobby motivate oblige order permit persuade press pressure prod prompt push remind request require sue " +
    "summon teach tell tempt train trust urge want warn"
  ).split(" "),
);

/** Nouns that take an infinitive of their own: "urged efforts to stop the war", "wants the right to vote". */
const complementNouns =
  /^(?:ability|agreement|attempt|authority|bid|bill|campaign|capacity|chance|commitment|decision|deal|demand|desire|effort|failure|fight|freedom|incentive|intention|law|means|measure|motion|move|need|obligation|offer|opportunity|order|permission|permit|plan|pledge|power|pressure|proposal|promise|push|refusal|request|resolution|right|step|struggle|talk|threat|time|vote|vow|way|will|willingness|work)$/;

/**
 * The treebank has few such infinitives behind a noun and many that belong to one ("the plan to leave") or tell a purpose, so that the
 * parser hangs them on the noun, or on the verb as a purpose. Behind the object of a verb of the list they are its complement.
 */
export function hangControlledInfinitives(tokens: readonly Token[]): readonly Token[] {
  /** Marks of each clause: "to" alone, or others as well ("in order for them to leave"). */
  const marks = new Map<number, string>();
  const objects = new Map<number, number>();
  for (const [index, { lower, head, relation }] of tokens.entries()) {
    if (relation === "mark") marks.set(head, `${marks.get(head) ?? ""}${lower}`);
    if (relation === "obj" && head < index) objects.set(head, index);
  }
  return tokens.map((token, index) => {
    if (token.fine !== "VB" || token.head > index || marks.get(index) !== "to") return token;
    const verb = token.relation === "acl" ? tokens[token.head]!.head : token.relation === "advcl" ? token.head : -1;
    const object = objects.get(verb) ?? index;
    if (verb < 0 || object >= index || (token.relation === "acl" && object !== token.head)) return token;
    if (!controllers.has(tokens[verb]!.lemma) || complementNouns.test(tokens[object]!.lemma)) return token;
    return { ...token, head: verb, relation: "xcomp" };
  });
}
