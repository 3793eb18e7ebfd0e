import type { Range } from "../../kernel/index.ts";
import type { Block } from "../../page/index.ts";
import type { Actor, Name, Reference, Sentence, Token, Utterance } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { findAttributions } from "./attributions.ts";
import { pairMarks } from "./marks.ts";
import type { Marks } from "./marks.ts";
import { draftUtterances } from "./drafts.ts";
import type { Draft } from "./drafts.ts";
import { nestedView } from "./nested.ts";
import { attributePassages } from "./passages.ts";
import { namesSpeaker, withWholeNames } from "./speakers.ts";
import { viewSyntax } from "./syntax.ts";
import type { Syntax } from "./syntax.ts";

export interface SpeechInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
}

/**
 * Everything that the report says somebody said, wrote, asked, thought or promised, and every passage in quotation marks, in text
 * order (the longer one first where two begin together). Each quoted passage is an utterance of its own (`direct` or `term`); a
 * reported clause is one more (`indirect`, or `mixed` when it holds a quoted passage). The steps:
 *  1. quotation marks are paired
 *  2. cues outside of marks find their source and their content (verbs, nouns, "according to", the colon)
 *  3. passages find the attribution that they belong to or carry on
 *  4. the same for quotations inside of quotations
 *  5. sources are resolved to actors, media to the chain
 * A speaker is never guessed: a passage that nobody is said to have uttered has no source.
 */
export function findUtterances(given: SpeechInput): Utterance[] {
  // A name whose actor is not known yet counts as a name without an actor.
  const input = { ...given, names: given.names.map((name) => (name.actor in given.actors ? name : { ...name, actor: -1 })) };
  const marks = pairMarks(input.text, input.blocks);
  const syntax = viewSyntax(input.text, input.blocks, input.tokens, input.sentences, marks);
  const isHeadline = (block: number): boolean => input.blocks[block]?.kind === "title" || input.blocks[block]?.kind === "heading";
  const speaker = (range: Range): boolean => namesSpeaker(input, input.text, range);
  const attributions = findAttributions(syntax, isHeadline, speaker).map((found) => withWholeNames(syntax, found, input.names));
  const drafts = draftLevel(syntax, attributions, input, false);
  const inner = nestedView(syntax);
  if (inner)
    drafts.push(
      ...draftLevel(
        inner.syntax,
        findAttributions(
          inner.syntax,
          () => false,
          () => false,
        ),
        input,
        true,
        inner.sentenceNumbers,
      ),
    );
  return inTextOrder(drafts);
}

function draftLevel(
  syntax: Syntax,
  attributions: readonly Attribution[],
  input: SpeechInput,
  isNested: boolean,
  sentenceNumbers?: readonly number[],
): Draft[] {
  const belonging = attributePassages(syntax, attributions, input.blocks);
  const drafts = draftUtterances(syntax, attributions, belonging, input, isNested);
  return sentenceNumbers === undefined ? drafts : drafts.map((draft) => ({ ...draft, sentence: sentenceNumbers[draft.sentence] ?? 0 }));
}

/** Sorts the drafts and turns their links into places in the sorted list. */
function inTextOrder(drafts: readonly Draft[]): Utterance[] {
  const ordered = [...drafts].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end || a.order - b.order);
  const place = new Map<string, number>();
  ordered.forEach((draft, index) => place.set(draft.key, index));
  return ordered.map(({ key: _key, order: _order, carriesOn, ...utterance }) => ({
    ...utterance,
    continues: carriesOn === null ? null : (place.get(carriesOn) ?? null),
  }));
}

/** The quotation marks of a text: its passages, and the marks without a partner (for a notice). */
export function findMarks(text: string, blocks: readonly Range[]): Marks {
  return pairMarks(text, blocks);
}
