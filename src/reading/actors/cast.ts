import { mediaOf, organizationOf } from "../../lexicon/index.ts";
import type { Gender, OrganizationKind } from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import type { Identity } from "./identity.ts";
import type { Layers, Mention } from "./mention.ts";
import type { Role } from "./roles.ts";

/** An actor while its report is read: who it is, where it is named and what it is called. */
export interface Member {
  readonly index: number;
  readonly type: NameType;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly gender: Gender | null;
  /** Of places, organizations and events; null for persons. */
  readonly identity: Identity | null;
  /** What kind of organization it is, where the lexicon or a role says so. */
  readonly kind: OrganizationKind | null;
}

/** A place where somebody stands in the text, and how much a later pronoun may look back at it. */
export interface Standing {
  /** Undefined for a person without a name ("a farmer"), for whom a pronoun may stand as well. */
  readonly member: Member | undefined;
  /** Of persons without a name, what the noun tells. */
  readonly nounGender: Gender | null;
  readonly token: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
  /** Inside quotation marks. */
  readonly isQuoted: boolean;
}

export function kindOfOrganization(mentions: readonly Mention[]): OrganizationKind | null {
  for (const mention of mentions) {
    const known = organizationOf(mention.text) ?? mediaOf(mention.text);
    if (known !== undefined) return known.kind;
  }
  return null;
}

/** For each token 1 when it stands between quotation marks. Marks are paired inside a block; a lone mark quotes nothing. */
export function quotedTokens(layers: Layers): Uint8Array {
  const { tokens, sentences } = layers;
  const quoted = new Uint8Array(tokens.length);
  let open = -1;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = -1;
    block = sentence.block;
    for (let at = sentence.first; at < sentence.last; at++) {
      const mark = tokens[at]!.text;
      if (mark === "“" || (mark === '"' && open < 0)) open = at;
      else if ((mark === "”" || mark === '"') && open >= 0) {
        quoted.fill(1, open, at);
        open = -1;
      }
    }
  }
  return quoted;
}

const speechVerbs = new Set(
  "say tell add ask answer reply note claim argue warn insist explain write announce state declare report suggest admit acknowledge deny confirm believe think predict stress tweet continue conclude recall remark observe respond".split(
    " ",
  ),
);

export function isSpeechVerb(lemma: string): boolean {
  return speechVerbs.has(lemma);
}

/** True when the tokens from `first` up to `last` are the subject of a clause: by the parse, else because a verb follows. */
export function standsAsSubject(layers: Layers, first: number, last: number): boolean {
  const verb = verbAfter(layers, last);
  for (let at = first; at < last; at++) {
    const token = layers.tokens[at]!;
    if (token.relation.startsWith("nsubj") && (token.head < first || token.head >= last)) return true;
    // "The first lady, Anna Holm, left", "Senator Anna Holm left": what stands in apposition to a subject, or behind its title, is the subject.
    if (
      /^(?:appos|flat)/.test(token.relation) &&
      token.head >= 0 &&
      token.head < first &&
      layers.tokens[token.head]!.relation.startsWith("nsubj")
    )
      return true;
    if (token.head >= 0 && (token.head < first || token.head >= last)) return false;
  }
  return verb >= 0;
}

/** The verb that follows directly, or after a phrase set off by commas; -1 when none does. */
export function verbAfter(layers: Layers, last: number): number {
  const { tokens } = layers;
  let at = last;
  if (tokens[at]?.lower === ",") {
    let close = at + 1;
    while (close < tokens.length && close - at < 16 && tokens[close]!.lower !== "," && tokens[close]!.lower !== ".") close++;
    if (tokens[close]?.lower !== ",") return -1;
    at = close + 1;
  }
  while (tokens[at]?.tag === "ADV" || tokens[at]?.tag === "AUX") {
    if (
      tokens[at]!.tag === "AUX" &&
      tokens[at + 1]?.tag !== "VERB" &&
      tokens[at + 1]?.tag !== "ADV" &&
      tokens[at + 1]?.tag !== "AUX" &&
      tokens[at + 1]?.tag !== "PART"
    )
      return at;
    at++;
  }
  const token = tokens[at];
  return token !== undefined && token.tag === "VERB" && token.fine !== "VBG" && (token.fine !== "VBN" || at > last) ? at : -1;
}

/** True when a verb of saying has the tokens as its subject: "Holm said", "said Holm". */
export function standsAsSpeaker(layers: Layers, first: number, last: number): boolean {
  const { tokens } = layers;
  const after = verbAfter(layers, last);
  if (after >= 0 && isSpeechVerb(tokens[after]!.lemma)) return true;
  const before = tokens[first - 1];
  const quoteBefore = tokens[first - 2];
  return before !== undefined && isSpeechVerb(before.lemma) && quoteBefore !== undefined && /^[,”"'’]+$/.test(quoteBefore.text);
}
