import { contains, sharedLength } from "../../kernel/index.ts";
import type { Statement } from "./alignment.ts";
import type { Clause, Material, Part, NumberList } from "../material/index.ts";
import type { Coding } from "./coded-wording.ts";
import { sortedList, participantsOf, indexOf, tokensIn, contentStems, keptByView } from "../material/index.ts";

/** What is asked of a statement when it was found alike with others (`common-ground.ts`), as sorted numbers of terms. */
export interface GroundFacts {
  /** The persons who are its subject; not sorted. */
  readonly subjects: readonly number[];
  /** The persons whose words it is, when it is somebody's; not sorted. */
  readonly speakers: readonly number[];
  /** Whom and what it names; its figures, times and occasions with a name; its figures alone. */
  readonly entities: NumberList;
  readonly occasions: NumberList;
  readonly figures: NumberList;
  /** Stems of its words: all, those that it writes small, and those that do not only name or describe a person. */
  readonly words: NumberList;
  readonly plain: NumberList;
  readonly told: NumberList;
  /** "If she had paid", "whether she paid", "what she paid": nothing is said to be so. */
  readonly isSupposition: boolean;
}

/** Asks of the material only what the view of the statement's text holds. */
export function groundFacts(material: Material, { part: index, clause, terms }: Statement, coding: Coding): GroundFacts {
  const part = material.parts[index]!;
  const { tokens } = part.reading;
  const isDescribing = describing(material, part);
  const [words, plain, told]: [number[], number[], number[]] = [[], [], []];
  for (const { stem, token } of contentStems(part, clause.own)) {
    const term = `w:${stem}`;
    const word = coding.termOf(term);
    words.push(word);
    if (/^\P{Lu}/u.test(tokens[token]!.text)) plain.push(word);
    if (terms.has(term) && isDescribing[token] === 0) told.push(word);
  }
  const named: number[] = [];
  const dated: number[] = [];
  const counted: number[] = [];
  for (const term of terms) {
    if (term.startsWith("e:")) named.push(coding.termOf(term));
    else if ("ftn".includes(term[0]!)) dated.push(coding.termOf(term));
    if (term.startsWith("f:")) counted.push(coding.termOf(term));
  }
  return {
    subjects: findPersons(material, part, clause).map((person) => coding.termOf(`e:${person}`)),
    speakers: findSpeakers(material, part, clause).map((person) => coding.termOf(`e:${person}`)),
    entities: sortedList(named),
    occasions: sortedList(dated),
    figures: sortedList(counted),
    words: sortedList(words),
    plain: sortedList(plain),
    told: sortedList(told),
    isSupposition: isSupposition(part, clause),
  };
}

/** 1 for the tokens that name a person or say what somebody is. */
const describing = keptByView((material, part): Uint8Array => {
  const found = new Uint8Array(part.reading.tokens.length);
  const persons = material.places[part.index]!.filter((place) => place.entity.type === "person");
  for (const range of [...material.roles[part.index]!, ...persons]) {
    for (const token of tokensIn(part, range)) if (contains(range, part.reading.tokens[token]!)) found[token] = 1;
  }
  return found;
});

function isSupposition({ reading: { tokens } }: Part, { own, head, kind }: Clause): boolean {
  const isCondition = (token: number): boolean => /^(?:if|whether|unless)$/.test(tokens[token]!.lower);
  const isAsked = kind === "content" && /^(?:what|who|whom|whose|which|why|how)$/.test(tokens[own[0]!]!.lower);
  return (
    isAsked ||
    isCondition(own[0]!) ||
    own.some((token) => isCondition(token) && tokens[token]!.head === head && tokens[token]!.relation === "mark")
  );
}

/** Who says most of a clause. */
function findSpeakers(material: Material, part: Part, clause: Clause): readonly string[] {
  const sources = part.reading.utterances.flatMap(({ kind, source, content }) =>
    kind !== "term" && source !== null && sharedLength(content, clause) > (clause.end - clause.start) / 2 ? tokensIn(part, source) : [],
  );
  return personsHeading(material, part, sources);
}

function personsHeading(material: Material, part: Part, heads: readonly number[]): readonly string[] {
  return participantsOf(material, part, heads).flatMap(({ entity, heads: isHead }) =>
    isHead && entity.type === "person" ? [entity.id] : [],
  );
}

/** Who is the subject of a clause; of "who was mayor until May" the noun that it hangs on. */
function findPersons(material: Material, part: Part, clause: Clause): readonly string[] {
  const { tokens } = part.reading;
  const subjects = indexOf(part.reading)
    .childrenOf(clause.head)
    .filter((token) => tokens[token]!.relation.startsWith("nsubj"));
  const heads = subjects.map((token) => (relativePronouns.has(tokens[token]!.lower) ? tokens[clause.head]!.head : token));
  return personsHeading(
    material,
    part,
    heads.filter((head) => head >= 0),
  );
}

const relativePronouns: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);
