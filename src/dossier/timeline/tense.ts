import type { Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/*
 * What the verb of a time says of it: what is told as done is no plan, and what is announced is one, whatever the dates of the page say.
 */

/** A time of one text with the clause that it dates. */
export interface Dated {
  readonly part: Part;
  readonly time: Time;
  readonly clause: Clause;
  /** The clause that its words tell. */
  readonly telling: Clause;
  readonly value: string | null;
}

export const appointing: ReadonlySet<string> = new Set("set schedule slate plan expect book bill call fix".split(" "));

/** "Had prompted him to hint", "went on to win": what an infinitive below such a verb in the past tells has happened (Karttunen 1971). */
export function isBroughtAbout(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[verb]!;
  const governor = relation === "xcomp" && head >= 0 ? tokens[head]! : undefined;
  return governor !== undefined && /^VB[DN]$/.test(governor.fine) && bringing.has(governor.lemma);
}

const bringing = new Set(
  "prompt lead cause force drive push compel manage help go come start continue use get vote move try seek attempt fail refuse decline begin rush scramble take".split(
    " ",
  ),
);

/**
 * "Urged the council to act Friday": a bare day at the end of what is asked for is the day of the asking, as news write it; with a preposition
 * ("to act on Friday") it may be that of the act.
 */
export function isAskedThen({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  const governor = verb >= 0 && /^[xc]comp$/.test(tokens[verb]!.relation) ? tokens[tokens[verb]!.head] : undefined;
  const before = tokens[tokensIn(part, time)[0]! - 1];
  return time.precision === "day" && before?.tag !== "ADP" && governor?.fine === "VBD" && asking.has(governor.lemma);
}

const asking = new Set("urge press call ask beg implore demand vow pledge threaten offer".split(" "));

/** "Is running for office in November": the progressive of the present with a date is a plan, for what is past is told in the past (Leech 1971). */
export function isUnderWay({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  const { year, month, day } = time.partial;
  if (verb < 0 || tokens[verb]!.fine !== "VBG" || (year === null ? month === null : day !== null)) return false;
  return isProgressive(part, verb);
}

function isProgressive(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(verb)].some(
    (child) => /^(?:is|are|am|’s|’re|'s|'re)$/.test(tokens[child]!.lower) && tokens[child]!.relation === "aux",
  );
}

/** "Announced that they would meet on 15 June": the future from a verb of saying in the past; a date with its year fixes more than that. */
export function isForetold({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const { relation, head } = tokens[clause.head]!;
  // "Said Friday they would meet": the day is that of the saying.
  if (verbOf({ part, time, clause, telling }) === head) return false;
  if (relation !== "ccomp" || head < 0 || tokens[head]!.fine !== "VBD" || time.partial.year !== null || time.direction === null)
    return false;
  const auxiliaries = [...indexOf(part.reading).childrenOf(clause.head)]
    .map((child) => tokens[child]!)
    .filter((token) => token.head === clause.head && token.relation.startsWith("aux"));
  return auxiliaries.some(({ lower }) => lower === "would") && !auxiliaries.some(({ lower }) => lower === "have");
}

/** A verb that speaks of the future from now ("will open on Friday"); "plans to open in 2031" has a year of the text for its time. */
export function isAnnounced({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0) return false;
  const [event] = indexOf(part.reading).eventsOf(verb);
  if (event?.certainty === "future") return true;
  const governor = tokens[tokens[verb]!.head];
  // "Mayor Anna Holm to leave on 1 May": a headline leaves "is" out.
  const isHeadline = tokens[verb]!.fine === "VB" && tokens[verb]!.relation === "acl" && governor?.tag === "PROPN" && governor.head < 0;
  if (isHeadline) return true;
  // "Her campaign plans to bring a choir to Vik in December".
  if (tokens[verb]!.fine === "VB" && governor !== undefined && /^VB[ZP]$/.test(governor.fine) && planning.has(governor.lemma)) return true;
  if (time.partial.year === null || time.partial.day !== null) return false;
  if (tokens[verb]!.fine !== "VB" || governor === undefined || !/^(?:xcomp|ccomp|advcl)$/.test(tokens[verb]!.relation)) return false;
  // "Did fail to rise in 2004", misread as a present.
  if ([...indexOf(part.reading).childrenOf(tokens[verb]!.head)].some((child) => tokens[child]!.lower === "did")) return false;
  // "Is weighing whether to run in 2031".
  return /^VB[ZP]$/.test(governor.fine) || (governor.fine === "VBG" && isProgressive(part, tokens[verb]!.head));
}

const planning: ReadonlySet<string> = new Set("plan intend expect hope schedule aim prepare".split(" "));

/** What runs by a timetable is told in the present before it happens: "the fair begins on Friday" (Leech 1971). */
const scheduled: ReadonlySet<string> = new Set(
  "begin start open close end expire meet vote play resume reconvene depart return".split(" "),
);

/** Who is on the way is told in the progressive before it happens: "is heading to Vik for the weekend" (Leech 1971). */
const moving: ReadonlySet<string> = new Set(["go", "come", "head", "leave", "travel", "fly", "return"]);

/** "Is set to expire on 1 May", "will be on show this week", "the board meets on Friday": what the verb of a time puts ahead of now. */
export function isAhead({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const words = part.report.text.slice(time.start, time.end);
  if (clause !== telling || time.direction === "past" || ofNow.test(words)) return false;
  if (clause.own.some((token) => tokens[token]!.fine === "VBD")) return false;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0 && !tokensIn(part, time).some((token) => clause.own.includes(token))) return false;
  if (verb >= 0 && /^VB[DN]$/.test(tokens[verb]!.fine) && verb !== clause.head) return false;
  const { fine, lemma } = tokens[clause.head]!;
  const auxiliaries = [...indexOf(part.reading).childrenOf(clause.head)].filter((child) => /^(?:aux|cop)/.test(tokens[child]!.relation));
  const verbs = auxiliaries.map((child) => tokens[child]!.lower);
  if (verbs.some((word) => /^(?:will|’ll|'ll|shall)$/.test(word))) return !verbs.includes("have");
  // A year may be long past whatever else the verb says: "it can be read in a letter of 2031".
  if (time.partial.year !== null) return false;
  const isWeekday = time.partial.weekday !== null && time.precision === "day";
  const isOfTable = isWeekday || time.partial.month !== null || /\b(?:later|end)\b/i.test(words);
  if (/^VB[ZP]$/.test(fine) && isOfTable && verb === clause.head && scheduled.has(lemma)) return true;
  if (fine === "VBG" && moving.has(lemma) && isProgressive(part, clause.head)) return true;
  // "Must pass the bill this week"; "could" behind "said" tells no more than that (backshift).
  const isShifted = tokens[tokens[clause.head]!.head]?.fine === "VBD";
  const isOpen = verbs.some((word) => /^(?:must|should)$/.test(word) || (!isShifted && /^(?:can|could|may|might)$/.test(word)));
  // "Should be finished", "could be ready" are as open as "should meet".
  if (isOpen && (fine === "VB" || verbs.includes("be"))) return !verbs.includes("have");
  const isAppointed = (fine === "VBN" && appointing.has(lemma) && lemma !== "call") || /^(?:due|set)$/.test(tokens[clause.head]!.lower);
  return isAppointed && verbs.some((word) => /^(?:is|are)$/.test(word));
}

const ofNow = /\b(?:today|tonight|yesterday|this morning|this afternoon|recent|recently|ago|last|past|earlier|now)\b/i;

/** The time hangs on a verb in the past itself, not on an infinitive below one ("planned to leave on Friday"). */
export function isToldAsDone({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const verb = verbOf({ part, time, clause, telling });
  if (verb < 0) return false;
  if (
    (tokens[verb]!.fine === "VBD" && (tokens[verb]!.lemma === "call" || !appointing.has(tokens[verb]!.lemma))) ||
    isBroughtAbout(part, verb)
  )
    return true;
  const auxiliaries = [...indexOf(part.reading).childrenOf(verb)].filter((child) => tokens[child]!.relation.startsWith("aux"));
  const words = auxiliaries.map((child) => tokens[child]!.lower);
  // "A letter sent on 6 May": a participle behind its noun tells what has been done, unless it appoints ("a vote scheduled for 6 May").
  if (tokens[verb]!.fine === "VBN" && tokens[verb]!.relation === "acl" && words.length === 0) return !appointing.has(tokens[verb]!.lemma);
  return (
    tokens[verb]!.fine === "VBN" &&
    (tokens[verb]!.lemma === "call" || !appointing.has(tokens[verb]!.lemma)) &&
    words.some((word) => /^(?:had|have|has|was|were)$/.test(word)) &&
    !words.some((word) => modals.has(word))
  );
}

const finiteTags = /^VB[DZP]$/;

const modals = new Set("will would shall should may might can could must".split(" "));

/**
 * The clause that tells speaks of the past and of no intention: "listed a second sale the same day", "had to apologize Saturday". A time
 * with a preposition behind an infinitive ("was asked to vote on Friday") may be that of the infinitive, unless it dates the occasion of
 * what was said ("urged them to vote during an interview on Friday").
 */
export function isToldInPast({ part, time, clause, telling }: Dated): boolean {
  const { tokens } = part.reading;
  const { fine, lemma } = tokens[telling.head]!;
  // "Sailors were called to the pier on Friday" is done.
  if (intending.has(lemma) || (appointing.has(lemma) && lemma !== "call")) return false;
  const auxiliaries = [...indexOf(part.reading).childrenOf(telling.head)].filter((child) => tokens[child]!.relation.startsWith("aux"));
  const isPerfect = fine === "VBN" && auxiliaries.some((child) => /^(?:had|has|have)$/.test(tokens[child]!.lower));
  if (fine !== "VBD" && !isPerfect) return false;
  const dated = tokensIn(part, time);
  const opener = dated[0]!;
  if (/^(?:interview|conference|speech|briefing|debate|hearing|statement)$/.test(tokens[opener - 2]?.lemma ?? "")) return true;
  const governor = verbOf({ part, time, clause, telling });
  const verb = governor < 0 ? clause.head : governor;
  if (verb === telling.head) return true;
  if (tokens[verb]!.fine !== "VB") return clause.head === telling.head;
  const isOpen = /^(?:on|by|in|at|for|before|within)$/.test(tokens[opener - 1]?.lower ?? "");
  return !isOpen && tokens[verb]!.head === telling.head && tokens[verb]!.relation !== "ccomp";
}

const intending: ReadonlySet<string> = new Set(
  "plan intend expect prepare agree hope want vow pledge promise threaten appear seem look decide choose delay postpone invite nominate".split(
    " ",
  ),
);

/** A word of a clause means to do what it tells: "wanted a pier by May", "had hopes for May". */
export function intends(part: Part, { own }: Clause): boolean {
  return own.some((token) => intending.has(part.reading.tokens[token]!.lemma));
}

/**
 * "Many tales tell of the town during the siege of 1864", "her hopes are those of four years ago": the present with a time of the past on a
 * noun tells what is so now; the time only says which siege or hope. What says or dates something may do so in the present.
 */
export function isOfNow({ part, time, clause }: Dated): boolean {
  const { tokens, sentences } = part.reading;
  const { first, last } = sentences[clause.sentence]!;
  const dated = tokensIn(part, time);
  let at = dated.find((token) => !dated.includes(tokens[token]!.head)) ?? -1;
  for (let step = first; at >= first && at < last && step < last; step++, at = tokens[at]!.head) {
    const { fine, lemma } = tokens[at]!;
    if (/^VB[DN]$/.test(fine) || (/^VB[GPZ]$/.test(fine) && telling.has(lemma))) return false;
    if (/^VB[ZP]$/.test(fine)) return true;
    const verbs = [...indexOf(part.reading).childrenOf(at)].filter((child) => /^(?:aux|cop)/.test(tokens[child]!.relation));
    const [verb] = verbs.filter((child) => finiteTags.test(tokens[child]!.fine) || tokens[child]!.fine === "MD");
    if (verb !== undefined) return /^VB[ZP]$/.test(tokens[verb]!.fine) && tokens[verb]!.lemma === "be";
  }
  return false;
}

const telling: ReadonlySet<string> = new Set("say write tell report show date trace go recall remember".split(" "));

/** The verb that a time modifies; -1 for none. */
export function verbOf({ part, time, clause, telling }: Pick<Dated, "part" | "time" | "clause" | "telling">): number {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  let head = inside.find((token) => !inside.includes(tokens[token]!.head));
  const isOfNoun = head !== undefined && /^(?:compound|amod|nmod:poss|nummod)$/.test(tokens[head]!.relation);
  // Where the words are told by another clause than the parse hung the time on, its verb has the time ("said Friday she will leave").
  if (!isOfNoun && telling !== clause && telling.start < clause.start && finiteTags.test(tokens[telling.head]!.fine)) return telling.head;
  // "In late 2030 or early 2031": the second time hangs on the first.
  while (head !== undefined && tokens[head]!.relation === "conj" && tokens[head]!.head >= 0) head = tokens[head]!.head;
  if (head === undefined) return -1;
  // "Democrats on Friday vowed": between a subject and its verb a time is the verb's, whatever the parse hangs it on.
  const next = inside.at(-1)! + 1;
  const above = tokens[head]!.head;
  const isOfSubject = above >= 0 && above < head && tokens[above]!.relation.startsWith("nsubj") && tokens[above]!.head === next;
  if (isOfSubject && finiteTags.test(tokens[next]?.fine ?? "")) return next;
  const verb = /^(?:obl|advmod)/.test(tokens[head]!.relation) ? above : -1;
  if (verb < 0) return -1;
  if (tokens[verb]!.tag === "VERB") return verb;
  // "At her visit in May she was well": a predicate without a verb of its own has that of its copula.
  return [...indexOf(part.reading).childrenOf(verb)].find((child) => tokens[child]!.relation === "cop") ?? -1;
}
