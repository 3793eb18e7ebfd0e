import { contains } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import type { Material, Part, Participant } from "../material/index.ts";
import { entityAt, indexOf, tokensIn } from "../material/index.ts";

/*
 * Who is named where a party to an act would stand, and is none.
 */

/** A law, some members of a party, whoever a misread conjunction or apposition put there, and the speaker of words about somebody else. */
export function isDoubtfulParty(material: Material, part: Part, participant: Participant): boolean {
  return (
    isLaw(material, part, participant) ||
    isPlatform(part, participant) ||
    isBesidePlace(part, participant.token) ||
    isMembers(part, participant.token) ||
    isOddlyJoined(material, part, participant) ||
    isThing(part, participant) ||
    isPeople(part, participant) ||
    isOneOfTwo(part, participant.token) ||
    reflexive.test(part.reading.tokens[participant.token]!.lower) ||
    isOneOfItsKind(part, participant) ||
    isInTitle(part, participant) ||
    isInApposition(part, participant) ||
    isOtherThanSpeaker(material, part, participant)
  );
}

const platforms = new Set("twitter facebook instagram youtube snapchat tiktok reddit whatsapp tumblr".split(" "));

/** "A Twitter war with Holm", "took to Twitter", "wrote on Facebook": where something is said. */
function isPlatform(part: Part, { entity, token }: Participant): boolean {
  if (!platforms.has(entity.name.toLowerCase())) return false;
  const { tokens } = part.reading;
  const { relation, head } = tokens[token]!;
  if (relation === "compound") return true;
  // "Updated his Twitter and Facebook": his page there.
  const owned = relation === "conj" ? head : token;
  if ([...indexOf(part.reading).childrenOf(owned)].some((child) => tokens[child]!.relation === "nmod:poss")) return true;
  const [mark] = [...indexOf(part.reading).childrenOf(token)].filter((child) => tokens[child]!.relation === "case");
  const preposition = mark === undefined ? "" : tokens[mark]!.lower;
  return /^(?:on|in|via|over|across)$/.test(preposition) || (preposition === "to" && /^(?:take|post)$/.test(tokens[head]?.lemma ?? ""));
}

/** "Strolled down the path next to the Rose Garden": what one is next or close to says where. */
function isBesidePlace(part: Part, token: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(token)].some((child) => {
    const isTo = tokens[child]!.relation === "case" && tokens[child]!.lower === "to";
    return isTo && /^(?:next|close|adjacent)$/.test(tokens[child - 1]?.lower ?? "");
  });
}

/** "Encouraged Danes to leave": people of a country are not the country; "the Danes" may be. */
function isPeople(part: Part, { entity, token }: Participant): boolean {
  const { tokens } = part.reading;
  const hasArticle = [...indexOf(part.reading).childrenOf(token)].some((child) => tokens[child]!.lower === "the");
  return entity.type === "place" && tokens[token]!.fine === "NNPS" && indexOf(part.reading).demonyms.has(token) && !hasArticle;
}

/** "Developed a Courier following", "visited a Harbour Trust in Vik": a name with the indefinite article is a kind of thing. */
function isOneOfItsKind(part: Part, { heads, token }: Participant): boolean {
  const { tokens } = part.reading;
  const article = [...indexOf(part.reading).childrenOf(token)].find((child) => child < token && tokens[child]!.relation === "det");
  return heads && tokens[token]!.tag === "PROPN" && article !== undefined && /^an?$/.test(tokens[article]!.lower);
}

/** "Nominated Peter Lund, the director of the Harbour Bureau": what stands in a description behind a comma says who somebody is. */
function isInApposition(part: Part, { token }: Participant): boolean {
  const { tokens } = part.reading;
  const name = part.reading.names.find((one) => contains(one, tokens[token]!));
  const [first = token] = name === undefined ? [] : tokensIn(part, name);
  const above = tokens[first]!.head;
  return (
    above >= 0 &&
    tokens[first]!.relation.startsWith("nmod") &&
    tokens[above]!.relation === "appos" &&
    roleNounOf(tokens[above]!.lower) !== undefined
  );
}

/** "Met with Vik Police Captain Anna Holm", "Port Vik Mayor Anna Holm", where the parse took the body or the town for the head: what stands right before a title belongs to it. */
function isInTitle(part: Part, { entity, heads, token }: Participant): boolean {
  if (!heads || (entity.type !== "organization" && entity.type !== "place")) return false;
  const { tokens } = part.reading;
  const name = part.reading.names.find((one) => contains(one, tokens[token]!));
  let at = token + 1;
  while (name !== undefined && at < tokens.length && tokens[at]!.start < name.end) at++;
  const next = tokens[at];
  return next !== undefined && (next.relation === "nmod:desc" || (next.tag !== "VERB" && roleNounOf(next.lower) !== undefined));
}

/**
 * "A prosecutor in the Southern District who backed Holm", "texts with the former aide Anna Holm that hurt Lund": a proper name takes no clause
 * without a comma; what its verb tells is told of a noun before.
 */
export function isBesideAntecedent(part: Part, named: number, verb: number): boolean {
  const { tokens } = part.reading;
  const above = /^(?:flat|appos)$/.test(tokens[named]!.relation) ? tokens[named]!.head : named;
  if (tokens[verb]!.relation !== "acl:relcl" || tokens[verb]!.head !== above || tokens[named]!.fine !== "NNP") return false;
  const isJoined = [...indexOf(part.reading).childrenOf(above)].some(
    (child) => child < above && tokens[child]!.relation === "case" && tokens[child]!.tag === "ADP",
  );
  return isJoined && !tokens.slice(named, verb).some(({ tag }) => tag === "PUNCT");
}

/**
 * "Clerks with links to the harbour board who sold it", "clean up Vik that fell": a body is no "who", and a bare proper name takes no "that";
 * the clause belongs to a noun before.
 */
export function isOddAntecedent(part: Part, { entity }: Participant, verb: number): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[verb]!;
  if (relation !== "acl:relcl" || head < 0) return false;
  const { childrenOf } = indexOf(part.reading);
  const pronoun = [...childrenOf(verb)].map((child) => tokens[child]!.lower).find((word) => word === "who" || word === "that");
  const { fine, lower } = tokens[head]!;
  if (pronoun === "who") return entity.type !== "person" && /^NNP?$/.test(fine) && roleNounOf(lower) === undefined;
  return pronoun === "that" && fine === "NNP" && ![...childrenOf(head)].some((child) => tokens[child]!.relation === "det");
}

/** What somebody does to himself relates him to nobody. */
const reflexive = /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/;

/** "Holm or Lund paid": nobody knows which of the two. */
function isOneOfTwo(part: Part, token: number): boolean {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  const hasOr = (joined: number): boolean => [...childrenOf(joined)].some((child) => /^n?or$/.test(tokens[child]!.lower));
  const isJoined = tokens[token]!.relation === "conj" && hasOr(token);
  return isJoined || [...childrenOf(token)].some((child) => tokens[child]!.relation === "conj" && hasOr(child));
}

/** "Won his victory, Anna Holm …": no person is a thing. */
function isThing(part: Part, { entity, token }: Participant): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[token]!;
  const noun = relation === "appos" && entity.type === "person" ? tokens[head] : undefined;
  return noun?.tag === "NOUN" && roleNounOf(noun.lower) === undefined;
}

/** "“He blamed me,” she said": in what somebody says "he" and "she" are others. */
function isOtherThanSpeaker(material: Material, part: Part, { entity, token }: Participant): boolean {
  const word = part.reading.tokens[token]!;
  if (word.tag !== "PRON" || !/^(?:he|she|they|him|her|them)$/.test(word.lower)) return false;
  return part.reading.utterances.some(
    ({ kind, actor, content }) =>
      kind === "direct" && actor !== null && contains(content, word) && material.entityOfActor[part.index]![actor]?.id === entity.id,
  );
}

/**
 * "Represents Vik, and Peter Lund of …": behind a comma a person is not joined to a place; "cut the grants, and not only for Vik": nor is a
 * phrase with a preposition to a noun without one. The conjunction belongs to another noun.
 */
function isOddlyJoined(material: Material, part: Part, { entity, token }: Participant): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[token]!;
  if (relation !== "conj") return false;
  const hasCase = (noun: number): boolean =>
    [...indexOf(part.reading).childrenOf(noun)].some((child) => tokens[child]!.relation === "case");
  if (hasCase(token) && !hasCase(head)) return true;
  const other = entityAt(material, part, head);
  const isUnlike = other !== undefined && (other.type === "place") !== (entity.type === "place");
  return isUnlike && tokens.slice(head, token).some(({ text }) => text === ",");
}

/** "Several Republicans", "three Democrats", "Tories who left" are some of a party and not the party; "two Danish officers" are not Denmark. */
function isMembers(part: Part, named: number): boolean {
  const { tokens } = part.reading;
  const isOfPeople = tokens[named]!.relation === "amod" && roleNounOf(tokens[tokens[named]!.head]?.lower ?? "") !== undefined;
  const token = isOfPeople ? tokens[named]!.head : named;
  if (tokens[token]!.fine !== (isOfPeople ? "NNS" : "NNPS")) return false;
  return indexOf(part.reading)
    .childrenOf(token)
    .some((child) =>
      child < token
        ? tokens[child]!.tag === "NUM" || someOfThem.has(tokens[child]!.lower)
        : tokens[child]!.relation === "acl:relcl" && !tokens.slice(token, child).some(({ text }) => text === ","),
    );
}

const someOfThem = new Set(
  "some several many few most other another fellow individual leading top senior prominent moderate former those".split(" "),
);

/** "The Harbour Act", "the Norland Vik Agreement" of which the name was cut before its last word. */
function isLaw({ entityById }: Material, part: Part, { entity, token }: Participant): boolean {
  if (lawEnding.test(entityById.get(entity.id)?.name ?? entity.name)) return true;
  const { tokens } = part.reading;
  const name = part.reading.names.find((one) => contains(one, tokens[token]!));
  let at = token;
  while (name !== undefined && at < tokens.length && tokens[at]!.start < name.end) at++;
  const next = name === undefined ? undefined : tokens[at];
  return next?.tag === "PROPN" && lawEnding.test(next.text);
}

const lawEnding = /\b(?:Act|Bill|Law|Code|Amendment|Constitution|Treaty|Accord|Agreement)$/;
