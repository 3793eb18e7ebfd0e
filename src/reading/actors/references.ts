import { compareRanges } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import type { Gender } from "../../lexicon/index.ts";
import type { Reference } from "../reading.ts";
import { quotedTokens, standsAsSpeaker, standsAsSubject } from "./cast.ts";
import type { Member, Standing } from "./cast.ts";
import { resolveDescription } from "./descriptions.ts";
import { firstTokenFrom } from "../token-at.ts";
import type { Layers, Mention } from "./mention.ts";
import { isPronoun, resolvePronoun } from "./pronouns.ts";

export interface NamedCast {
  readonly mentions: readonly Mention[];
  readonly memberOf: ReadonlyMap<Mention, Member>;
  readonly members: readonly Member[];
}

/**
 * Pronouns and descriptions in reading order; each one that is resolved can be looked back at by the next. Pronouns inside
 * quotation marks are left alone: whoever is quoted sees other persons than the reader does.
 */
export function findReferences(layers: Layers, cast: NamedCast): Reference[] {
  const { tokens, sentences } = layers;
  const quoted = quotedTokens(layers);
  const endsAt = mentionsByLastToken(cast.mentions);
  const taken = takenTokens(layers, cast);
  const standings: Standing[] = [];
  const learned = new Map<Member, Gender>();
  const references: Reference[] = [];
  const stand = (member: Member | undefined, first: number, last: number, sentence: number, nounGender: Gender | null = null): void => {
    const isSubject = standsAsSubject(layers, first, last);
    if (member === undefined && !isSubject) return;
    const isSpeaker = standsAsSpeaker(layers, first, last);
    standings.push({ member, nounGender, token: last - 1, sentence, isSubject, isSpeaker, isQuoted: quoted[first] === 1 });
  };
  sentences.forEach((sentence, number) => {
    let resolvedTo = -1;
    for (let at = sentence.first; at < sentence.last; at++) {
      const mention = endsAt.get(at);
      if (mention !== undefined) stand(cast.memberOf.get(mention)!, mention.first, mention.last, number);
      if (at <= resolvedTo) continue;
      if (isPronoun(tokens[at]!.lower)) {
        const member = quoted[at] === 1 ? undefined : resolvePronoun(layers, at, standings, learned);
        if (member === undefined) continue;
        references.push({ start: tokens[at]!.start, end: tokens[at]!.end, actor: member.index });
        stand(member, at, at + 1, number);
        continue;
      }
      const description = resolveDescription(layers, at, cast.members, standings);
      if (description !== undefined && taken[description.token] === 0) {
        references.push({ start: description.start, end: description.end, actor: description.member.index });
        stand(description.member, at, description.token + 1, number);
        resolvedTo = description.token;
      } else if (taken[at] === 0 && tokens[at]!.tag === "NOUN") {
        const role = roleNounOf(tokens[at]!.lower);
        if (role?.word === tokens[at]!.lower) stand(undefined, at, at + 1, number, role.gender);
      }
    }
  });
  for (const mention of cast.mentions) {
    if (mention.isDescription === true)
      references.push({ start: mention.start, end: mention.end, actor: cast.memberOf.get(mention)!.index });
  }
  return references.sort(compareRanges);
}

/** The longest name that ends at each token. */
function mentionsByLastToken(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const endsAt = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = endsAt.get(mention.last - 1);
    if (other === undefined || other.first > mention.first) endsAt.set(mention.last - 1, mention);
  }
  return endsAt;
}

/** For each token 1 when it is part of a name or of a role: no description begins anew there. */
function takenTokens(layers: Layers, cast: NamedCast): Uint8Array {
  const taken = new Uint8Array(layers.tokens.length);
  for (const mention of cast.mentions) taken.fill(1, mention.first, mention.last);
  for (const member of cast.members) {
    for (const role of member.roles) {
      for (let at = firstTokenFrom(layers.tokens, role.start); at < taken.length && layers.tokens[at]!.start < role.end; at++)
        taken[at] = 1;
    }
  }
  return taken;
}
