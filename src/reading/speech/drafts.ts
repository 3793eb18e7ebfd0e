import type { Range } from "../../kernel/index.ts";
import type { Utterance } from "../reading.ts";
import { sentenceOf } from "../token-at.ts";
import type { Attribution } from "./attribution.ts";
import type { SpeechInput } from "./find-utterances.ts";
import { isMedium, mediumsOf } from "./mediums.ts";
import type { Medium } from "./mediums.ts";
import type { Belonging } from "./passages.ts";
import { isUnnamed, resolveSpeakers } from "./speakers.ts";
import { rangeOf } from "./syntax.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isTerm } from "./terms.ts";

/** An utterance before all of them are put in order: links are keys, not places. */
export interface Draft extends Omit<Utterance, "continues"> {
  readonly key: string;
  readonly order: number;
  readonly carriesOn: string | null;
}

interface Said {
  readonly source: Range | null;
  readonly actor: number | null;
  readonly cue: Range | null;
  readonly mediums: readonly Medium[];
  readonly manner: Utterance["manner"];
  readonly unnamed: boolean;
}

/** What goes on without a cue is stated, whatever the cue before it was. */
const withoutCue = { source: null, cue: null, manner: "statement" } as const;

const nobody: Said = { source: null, actor: null, cue: null, mediums: [], manner: "statement", unnamed: false };

/** Utterances of one level of nesting: the reported clauses, then the passages in marks. */
export function draftUtterances(
  syntax: Syntax,
  attributions: readonly Attribution[],
  belonging: readonly Belonging[],
  input: SpeechInput,
  isNested: boolean,
): Draft[] {
  const level = isNested ? "n" : "o";
  const speakers = resolveSpeakers(syntax, attributions, input);
  const said = attributions.map((attribution, index) => describe(syntax, attribution, speakers[index] ?? null, input));
  const drafts: Draft[] = [];
  attributions.forEach((attribution, index) => drafts.push(...draftClauses(syntax, attribution, said[index]!, `${level}a${index}`)));
  const stretches = passageStretches(syntax);
  syntax.marks.passages.forEach((passage, index) => {
    const stretch = stretches[index];
    if (passage.within >= 0 || stretch === undefined) return;
    const { attribution, continues } = belonging[index]!;
    const holder = attribution >= 0 ? attributions[attribution] : undefined;
    // What the speaker of a transcript puts in marks is somebody else's.
    const owner = holder?.kind === "turn" ? undefined : holder;
    const relayed = owner !== undefined && continues < 0 && !isPerson(said[attribution]!, input) && isRelayedPhrase(syntax, stretch, owner);
    const words = owner === undefined ? nobody : relayed ? relay(said[attribution]!, syntax, owner, input) : said[attribution]!;
    drafts.push({
      kind: isTerm(syntax, stretch.first, stretch.last, owner) && continues < 0 ? "term" : "direct",
      content: passage.content,
      outer: passage.outer,
      sentence: sentenceAt(syntax, stretch.first),
      ...(continues >= 0 && !sharesCue(attributions[attribution]!, stretch) ? { ...words, ...withoutCue } : words),
      key: `${level}p${index}`,
      order: 1,
      carriesOn: continues < 0 ? null : `${level}p${continues}`,
    });
  });
  return drafts;
}

function describe(syntax: Syntax, attribution: Attribution, actor: number | null, input: SpeechInput): Said {
  const source = attribution.source ? (rangeOf(syntax, attribution.source) ?? null) : null;
  return {
    source,
    actor,
    cue: { start: syntax.tokens[attribution.cue.first]!.start, end: syntax.tokens[attribution.cue.last - 1]!.end },
    mediums: mediumsOf(syntax, attribution, input.names),
    manner: attribution.negated && attribution.manner === "statement" ? "denial" : attribution.manner,
    unnamed: isUnnamed(syntax, attribution.source, actor, input),
  };
}

/** The reported clauses of an attribution; what is quotation from end to end is left to its passages. */
function draftClauses(syntax: Syntax, attribution: Attribution, said: Said, key: string): Draft[] {
  const drafts: Draft[] = [];
  attribution.contents.forEach((content, index) => {
    const parts = partsOf(syntax, content);
    if (!parts.hasWordsOutside) return;
    const verbatim = isVerbatim(syntax, attribution, content);
    const range = verbatim ? wholeRange(syntax, content) : rangeOf(syntax, content);
    if (range === undefined) return;
    drafts.push({
      kind: verbatim ? "direct" : parts.hasPassage ? "mixed" : "indirect",
      content: range,
      outer: range,
      sentence: attribution.sentence,
      ...said,
      key: `${key}.${index}`,
      order: 0,
      carriesOn: index > 0 && drafts.length > 0 ? `${key}.0` : null,
    });
  });
  return drafts;
}

/** Block quotations and the turns of a transcript are somebody's words without marks. */
function isVerbatim(syntax: Syntax, attribution: Attribution, content: Stretch): boolean {
  return attribution.kind === "turn" || content.first >= syntax.sentences[attribution.sentence]!.last;
}

function wholeRange(syntax: Syntax, { first, last }: Stretch): Range | undefined {
  return first < last ? { start: syntax.tokens[first]!.start, end: syntax.tokens[last - 1]!.end } : undefined;
}

function partsOf(syntax: Syntax, content: Stretch): { hasPassage: boolean; hasWordsOutside: boolean } {
  let hasPassage = false;
  let hasWordsOutside = false;
  for (let index = content.first; index < content.last; index++) {
    if (syntax.passage[index]! >= 0) hasPassage = true;
    else if (/[\p{L}\p{N}]/u.test(syntax.tokens[index]!.text)) hasWordsOutside = true;
  }
  return { hasPassage, hasWordsOutside };
}

/**
 * An outlet that reports a clause is its speaker, but words in marks that only complete a preposition inside that clause ("the
 * anniversary of “…”, according to the Courier") are a phrase that the outlet passes on: who said them is not stated.
 */
function isRelayedPhrase(syntax: Syntax, passage: Stretch, owner: Attribution): boolean {
  if (owner.source === undefined || !isMedium(syntax, owner.source)) return false;
  const before = syntax.tokens[passage.first - 1];
  const isInside = owner.contents.some((content) => content.first < passage.first && passage.last <= content.last);
  const hasVerb = syntax.tokens.slice(passage.first, passage.last).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.fine));
  return isInside && before?.tag === "ADP" && !hasVerb;
}

function isPerson({ actor }: Said, { actors }: SpeechInput): boolean {
  return actor !== null && actors[actor]?.type === "person";
}

function relay(said: Said, syntax: Syntax, owner: Attribution, _input: SpeechInput): Said {
  const range = owner.source ? rangeOf(syntax, owner.source) : undefined;
  return { ...said, source: null, actor: null, unnamed: false, mediums: range ? [{ range, actor: said.actor }] : [] };
}

/** The cue stands in or beside the content that holds the passage; a passage in a later sentence has none of its own. */
function sharesCue(attribution: Attribution, passage: Stretch): boolean {
  return attribution.contents.some((content) => content.first < passage.last && passage.first < content.last);
}

function passageStretches(syntax: Syntax): readonly (Stretch | undefined)[] {
  const found: (Stretch | undefined)[] = syntax.marks.passages.map(() => undefined);
  for (let token = 0; token < syntax.tokens.length; token++) {
    const passage = syntax.passage[token]!;
    if (passage < 0) continue;
    const before = found[passage];
    found[passage] = before ? { first: before.first, last: token + 1 } : { first: token, last: token + 1 };
  }
  return found;
}

function sentenceAt(syntax: Syntax, token: number): number {
  return Math.min(sentenceOf(syntax.sentences, token), Math.max(0, syntax.sentences.length - 1));
}
