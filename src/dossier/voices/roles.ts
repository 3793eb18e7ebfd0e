import type { Range } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import { quoteOf } from "../material/index.ts";
import type { Part } from "../material/index.ts";
import { isOwner } from "../who.ts";

/** The role that this report gives a speaker: beside the utterance if there, else its first. One that leans on words elsewhere is none. */
export function roleIn(part: Part, speaker: Entity, utterance: Utterance): Quote | null {
  const roles = speaker.roles.filter(({ report, start, end }) => {
    const words = part.report.text.slice(start, end);
    return report === part.report.id && !isOwner(words) && !leansOnOthers(words);
  });
  const within = (outer: Range | null, inner: Range): boolean => !!outer && outer.start <= inner.start && inner.end <= outer.end;
  const chosen = roles.find((role) => within(utterance.source, role)) ?? roles[0];
  return chosen ? quoteOf(part, chosen) : null;
}

/** A relation to somebody whom the role itself does not name, or what somebody was at a time that the sentence tells. */
function leansOnOthers(role: string): boolean {
  return opensOnOthers.test(role) || isOfItsTime.test(role) || isOfCommonNoun(role) || isBareRelation(role);
}

/** "His former lawyer", "another guest", "fellow senator": whose lawyer, and besides whom, stands in the words before, and not beside the line. */
const opensOnOthers = /^(?:(?:his|her|their|its|my|our|your|one|another|other|same) |(?:a |the )?fellow (?!(?:at|of|with|in|for|on)\s))/iu;

/** "Then governor", "the harbour master at the time", "the next mayor": nothing beside the line says when. */
const isOfItsTime = /^(?:(?:the )?then[\s-]|the next )|,? at the time$/iu;

/** "The group’s director", "party’s nominee": which group? An office is told apart by its holder's story ("the president's lawyer"). */
function isOfCommonNoun(role: string): boolean {
  const [, noun] = /^(?:the |this |that )?(?:(?!of )\p{Ll}+ )*?(\p{Ll}[\p{Ll}-]*)['’]s? /u.exec(role) ?? [];
  return noun !== undefined && roleNounOf(noun) === undefined;
}

/** "Son", "old colleague", "successor", "the aide": of whom? "Mr. Vale’s successor" and "a cousin of the mayor" say it. */
function isBareRelation(role: string): boolean {
  if (/['’]s? |\s(?:of|to|for|with|at|in)\s/u.test(role)) return false;
  const words = role.split(/\s+/u);
  if (words.length === 2 && /^the$/iu.test(words[0]!) && /^\p{Ll}+$/u.test(words[1]!)) return true;
  const last = words.at(-1)!.toLowerCase();
  return (words.length === 1 && last === "member") || relational.has(last) || roleNounOf(last)?.kind === "kin";
}

/** Nouns that say who somebody is to another, and not what he is. */
const relational = new Set(
  "successor predecessor colleague friend partner rival opponent challenger ally counterpart neighbor neighbour accomplice teammate heir descendant boss sibling aide".split(
    " ",
  ),
);
