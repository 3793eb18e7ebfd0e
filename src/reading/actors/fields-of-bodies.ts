import { isAcronym, isFirstName, monthWords, organizationOf, placeOf, weekdayWords } from "../../lexicon/index.ts";
import type { Token } from "../reading.ts";
import { isBodyHead } from "./head-nouns.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt, startsCapital } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";

/** A body of the state with the first of its fields: "Office of Roads". */
const withField =
  /(?:^| )(?:Office|Bureau|Department|Ministry|Institute|Committee|Commission|Council|Agency|Division) (?:of|for|on) [^ ]+$/;

/** "Bureau of Roads, Rails, Bridges and Tunnels": more fields than this are a list of something else. */
const fieldsMax = 4;

/** What a panel is set up for follows its name: "Select Committee on Reefs". */
const panel = /(?:^| )(?:Committee|Subcommittee|Commission|Caucus|Panel|Task Force)$/;

/** "House Reefs" and "Harbours Committee" of "House Reefs and Harbours Committee": what stands before "and" ends with no noun of a body. */
function isHalf(tokens: readonly Token[], left: Mention, right: Mention): boolean {
  if (left.type !== "organization" || right.type !== "organization" || right.first !== left.last + 1) return false;
  if (tokens[left.last]!.lower !== "and" || right.last - right.first !== 2 || !panel.test(right.text)) return false;
  const end = tokens[left.last - 1]!.lower;
  const isWhole = isBodyHead(end) || isOrganizationNoun(end) || isAcronym(tokens[left.last - 1]!.text);
  return left.last - left.first > 1 && !isWhole && organizationOf(left.text) === undefined;
}

/** The token behind "on Reefs and Harbour Works" of a panel; a day or a month says when it met. */
function endOfSubject(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== "on") return last;
  let at = last + 1;
  const isJoined = (): boolean => at > last + 1 && /^(?:and|&)$/.test(tokens[at]?.text ?? "") && isFieldWord(tokens[at + 1]);
  while (at - last <= subjectMax && ((isWord(tokens[at]) && !isCalendarWord(tokens[at]!.lower)) || isJoined())) at++;
  return at > last + 1 ? at : last;
}

const subjectMax = 6;

function isCalendarWord(word: string): boolean {
  return weekdayWords.has(word) || monthWords.has(word);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text);
}

/** A body that is called by several fields, and whose name the recogniser cut behind the first: "Office of Roads and Bridges". */
export function withAllFields(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const grown: Mention[] = [];
  for (const mention of mentions) {
    const before = grown.at(-1);
    if (before !== undefined && mention.first < before.last) continue;
    if (before !== undefined && isHalf(layers.tokens, before, mention)) {
      grown[grown.length - 1] = mentionAt(layers, before.first, mention.last, "organization");
      continue;
    }
    const from = mention.type === "organization" && panel.test(mention.text) ? endOfSubject(layers.tokens, mention.last) : mention.last;
    const isField = mention.type === "organization" && from === mention.last && withField.test(mention.text);
    const last = isField ? endOfFields(layers.tokens, from) : from;
    grown.push(last === mention.last ? mention : mentionAt(layers, mention.first, last, "organization"));
  }
  return grown;
}

/** The token behind the last field, where "and" and a field end the list; else `last`. */
function endOfFields(tokens: readonly Token[], last: number): number {
  let at = last;
  for (let field = 0; field < fieldsMax; field++) {
    const comma = tokens[at]?.lower === ",";
    const joint = comma ? at + 1 : at;
    const isLast = /^(?:and|&)$/.test(tokens[joint]?.lower ?? "");
    const word = isLast ? joint + 1 : joint;
    if ((!comma && !isLast) || !isFieldWord(tokens[word]) || startsCapital(tokens[word + 1] ?? tokens[last]!)) return last;
    if (isLast) return word + 1;
    at = word + 1;
  }
  return last;
}

/** A common word with a capital: no place, body, person or acronym. */
function isFieldWord(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
  return placeOf(token.text) === undefined && organizationOf(token.text) === undefined && !isFirstName(token.text);
}
