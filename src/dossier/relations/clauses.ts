import type { Event, Token } from "../../reading/index.ts";
import { furnitureOf, entityAt, indexOf } from "../material/index.ts";
import type { Material, Part } from "../material/index.ts";
import { statingBlocks } from "../claims/index.ts";

/*
 * Whether a clause tells that somebody does something: a headline, a caption, a condition, a purpose and a wish do not.
 */

/** Of these an infinitive is what somebody is set on doing himself, or what he moves somebody else to do. */
const settingVerbs = new Set(
  `plan schedule intend aim seek offer promise pledge vow agree prepare propose set threaten decide begin start continue manage help want
  hope ask urge force allow`.split(/\s+/),
);

/** Words that make a clause a condition, or a time that is still to come. */
const conditions = new Set(["if", "unless", "whether", "should", "were", "lest", "until"]);

/** How certain an act is: as its clause tells it, and no more than a claim where it stands only in what somebody is quoted as saying. */
export function statusOf(part: Part, event: Event): string {
  const word = part.reading.tokens[event.predicate]!;
  const governor = word.relation === "xcomp" && word.head >= 0 ? part.reading.tokens[word.head]!.lemma : "";
  // "Does not plan to meet her": what is denied of the verb above holds for this one.
  const isNotSet = governor !== "" && [...indexOf(part.reading).childrenOf(word.head)].some((child) => isNegation(part, child));
  if (event.negated || isNotSet || refusingVerbs.has(governor) || isDeniedBySomebody(part, event)) return "denied";
  if (weighingVerbs.has(governor)) return "possible";
  const above = governor === "" ? undefined : statusUnder(part, event, governor);
  if (above !== undefined) return above;
  const joined = event.certainty === "fact" ? statusBefore(part, event) : undefined;
  if (joined !== undefined) return joined;
  if (event.certainty !== "fact") return event.certainty;
  const isSaid = part.reading.utterances.some(
    ({ kind, manner, content }) =>
      (kind === "direct" || (kind === "indirect" && claimingManners.has(manner))) && content.start <= word.start && word.end <= content.end,
  );
  return isSaid ? "said" : "fact";
}

/**
 * What the verb above says of the act of its infinitive: who "began to close the mine" or "let her leave" did so as surely as the verb
 * is told (implicative and aspectual verbs, Karttunen 1971), who "sought to close it" tried, and who was "urged to leave" was asked.
 */
function statusUnder(part: Part, event: Event, governor: string): string | undefined {
  const { head } = part.reading.tokens[event.predicate]!;
  if (implicativeVerbs.has(governor)) {
    const [above] = indexOf(part.reading).eventsOf(head);
    return above === undefined ? undefined : statusOf(part, above);
  }
  if (part.reading.tokens[event.predicate]!.fine !== "VB") return undefined;
  const isOfOther = [...indexOf(part.reading).childrenOf(head)].some((child) => /^i?obj$/.test(part.reading.tokens[child]!.relation));
  if (isOfOther && askingVerbs.has(governor)) return "asked";
  return seekingVerbs.has(governor) && event.certainty === "planned" ? (isOfOther ? "asked" : "sought") : undefined;
}

/** "Would draw votes away and help Lund": the verb behind "and" has the helping verb of the first one. */
function statusBefore(part: Part, { predicate, agents }: Event): string | undefined {
  const { tokens } = part.reading;
  const { relation, head, fine } = tokens[predicate]!;
  const { childrenOf, eventsOf } = indexOf(part.reading);
  if (relation !== "conj" || head < 0 || !/^VBP?$/.test(fine)) return undefined;
  const below = [...childrenOf(predicate)].map((child) => tokens[child]!.relation);
  if (below.some((one) => one.startsWith("aux") || one.startsWith("nsubj")) && agents.length > 0) return undefined;
  if (![...childrenOf(head)].some((child) => child < head && tokens[child]!.fine === "MD")) return undefined;
  const [first] = eventsOf(head);
  return first?.certainty;
}

const implicativeVerbs = new Set("begin start continue keep manage help get proceed force allow let enable permit cause".split(" "));
const askingVerbs = new Set("ask urge tell order encourage advise press beg invite call".split(" "));
const seekingVerbs = new Set("seek try attempt want hope wish aim strive".split(" "));

/** "Denied that he paid Lund". */
function isDeniedBySomebody(part: Part, { predicate }: Event): boolean {
  const { relation, head } = part.reading.tokens[predicate]!;
  if (relation !== "ccomp" || head < 0 || !/^(?:deny|refute)$/.test(part.reading.tokens[head]!.lemma)) return false;
  return ![...indexOf(part.reading).childrenOf(head)].some((child) => isNegation(part, child));
}

/**
 * The act is the content of what somebody says or thinks of others, by the grammar of its clause: "said that Lund paid her", "believed that he
 * had left". What somebody finds, shows or forgets is so (factive verbs, Kiparsky and Kiparsky 1970), and of his own deeds he tells the fact.
 */
export function isInMouth(material: Material, part: Part, { predicate, agents }: Event): boolean {
  const { tokens } = part.reading;
  if (tokens[predicate]!.tag !== "VERB") return false;
  for (let at = predicate, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) {
    const { relation, head } = tokens[at]!;
    if (relation === "ccomp" && head >= 0 && tokens[head]!.tag === "VERB" && !factiveVerbs.has(tokens[head]!.lemma)) {
      return !plainSpeech.has(tokens[head]!.lemma) || !isOwnDeed(material, part, head, agents);
    }
    // What is said of a noun is told on its own account.
    if (relation.startsWith("acl") || relation === "appos" || relation === "parataxis") return false;
  }
  return false;
}

/** Who says it is who did it. */
function isOwnDeed(material: Material, part: Part, saying: number, agents: readonly number[]): boolean {
  const speaker = [...indexOf(part.reading).childrenOf(saying)].find((child) => part.reading.tokens[child]!.relation.startsWith("nsubj"));
  const id = speaker === undefined ? undefined : entityAt(material, part, speaker)?.id;
  return id !== undefined && agents.some((agent) => entityAt(material, part, agent)?.id === id);
}

const plainSpeech = new Set("say tell announce explain write tweet add state declare".split(" "));

const factiveVerbs = new Set(
  `know realize realise learn discover find reveal show see notice hear remember recall forget confirm acknowledge admit concede regret note mean ensure
  make let help have watch happen`.split(/\s+/),
);

function isNegation(part: Part, token: number): boolean {
  return /^(?:not|n['’]t|never)$/.test(part.reading.tokens[token]!.lower);
}

/** Of these an infinitive or participle is what is not done: "declined to meet", "avoided naming her" (Karttunen 1971, negative implicatives). */
const refusingVerbs = new Set("refuse decline fail avoid forget neglect deny forgo".split(" "));
const weighingVerbs = new Set("consider contemplate mull weigh ponder debate discuss".split(" "));

/** What is blamed on somebody, denied, believed or asked is told as no fact. */
const claimingManners: ReadonlySet<string> = new Set(["blame", "denial", "belief", "question"]);

/** The clause tells the act as one that somebody does, did or is set on doing. */
export function isTold(part: Part, event: Event): boolean {
  const { tokens, sentences } = part.reading;
  const predicate = tokens[event.predicate]!;
  const sentence = sentences[event.sentence]!;
  const kind = part.report.blocks[sentence.block]?.kind;
  if (kind === undefined || !statingBlocks.has(kind) || furnitureOf(part).has(event.sentence)) return false;
  if (event.certainty === "asked" || underCondition(part, event.predicate)) return false;
  if (isUnderNegation(part, event) || isDoubtfullySaid(part, event)) return false;
  // "There should be no meeting": of an act that a noun names the verb says it.
  if (isOnlyWished(part, predicate.tag !== "VERB" && predicate.head >= 0 ? predicate.head : event.predicate)) return false;
  if (predicate.tag !== "VERB") return true;
  return isBareInfinitive(part, event.predicate) ? isSetOn(part, predicate) : !isLooseParticiple(part, event.predicate);
}

/** "Did not say that Lund had paid her", "must not allow him to close it": whether it was done remains open. */
function isUnderNegation(part: Part, { predicate }: Event): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[predicate]!;
  if (head < 0 || !/^(?:ccomp|xcomp)$/.test(relation)) return false;
  const above = [...indexOf(part.reading).childrenOf(head)];
  const isNegated = above.some((child) => isNegation(part, child));
  if (relation === "ccomp") return isNegated && !factiveVerbs.has(tokens[head]!.lemma) && !/^(?:deny|refute)$/.test(tokens[head]!.lemma);
  return above.some((child) => child < head && wishWords.has(tokens[child]!.lower));
}

/**
 * "She said that he is ill, and the council fired Lund", "he insists that he is innocent and accused Lund": a verb behind "and" with a subject
 * or a tense of its own may go on with what is said or with the report.
 */
function isDoubtfullySaid(part: Part, { predicate }: Event): boolean {
  const { tokens } = part.reading;
  const { relation, head, fine } = tokens[predicate]!;
  if (relation !== "conj" || head < 0 || tokens[head]!.relation !== "ccomp") return false;
  const { childrenOf } = indexOf(part.reading);
  if ([...childrenOf(predicate)].some((child) => tokens[child]!.relation.startsWith("nsubj"))) return true;
  const isPresent = [head, ...childrenOf(head)].some(
    (one) => /^VB[PZ]$/.test(tokens[one]!.fine) && (one === head || /^(?:cop|aux)/.test(tokens[one]!.relation)),
  );
  return fine === "VBD" && isPresent;
}

/** "Holm should resign", "almost fell": what ought to be is not yet, and what nearly was is not. */
function isOnlyWished(part: Part, verb: number): boolean {
  return [...indexOf(part.reading).childrenOf(verb)].some((child) => child < verb && wishWords.has(part.reading.tokens[child]!.lower));
}

const wishWords = new Set(["should", "ought", "must", "almost", "nearly"]);

/** The verb or one above it stands in a clause that "if" opens. */
function underCondition(part: Part, predicate: number): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  for (let at = predicate, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) {
    for (const child of childrenOf(at)) {
      if (child >= at) break;
      const { lower, relation } = tokens[child]!;
      if (relation === "mark" && conditions.has(lower)) return true;
      // "When he visits the town": what is still to come, or comes again and again.
      if (lower === "when" && /^VB[ZP]$/.test(tokens[at]!.fine)) return true;
    }
  }
  return false;
}

/** Longer chains are misread sentences. */
const chainMax = 6;

function isBareInfinitive(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  if (tokens[verb]!.fine !== "VB") return false;
  const words = [...indexOf(part.reading).childrenOf(verb)].filter((child) => child < verb).map((child) => tokens[child]!);
  return !words.some((word) => word.relation === "aux" && word.lower !== "to");
}

/** "Agreed to close the mine"; "to close the mine" alone, or as a purpose, says neither who does it nor that it is done. */
function isSetOn(part: Part, infinitive: Token): boolean {
  const { tokens } = part.reading;
  let verb: Token | undefined = infinitive;
  // "Plans to meet and praise": the second infinitive is governed as the first is.
  if (verb.relation === "conj") verb = tokens[verb.head];
  if (verb?.relation !== "xcomp" || verb.head < 0) return false;
  const governor = tokens[verb.head]!;
  // "His remark on letting them close the mine": what is only spoken of is not done.
  if (implicativeVerbs.has(governor.lemma) && isLooseParticiple(part, verb.head)) return false;
  return settingVerbs.has(governor.lemma) || refusingVerbs.has(governor.lemma);
}

const topicWords = new Set(["on", "about", "of", "over", "against", "without", "instead"]);

/** "..., prompting a debate", "starting with the mayor": a participle whose subject is the whole clause before it, or nobody. */
function isLooseParticiple(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { fine, relation, head } = tokens[verb]!;
  // "A comment on closing the pier": what is spoken of, not what is done.
  const isTopic = [...indexOf(part.reading).childrenOf(verb)].some((child) => child < verb && topicWords.has(tokens[child]!.lower));
  if (fine === "VBG" && isTopic) return true;
  if (fine !== "VBG" || relation !== "advcl" || verb < head) return false;
  return !indexOf(part.reading)
    .childrenOf(verb)
    .some((child) => tokens[child]!.relation.startsWith("aux") || tokens[child]!.relation.startsWith("nsubj"));
}
