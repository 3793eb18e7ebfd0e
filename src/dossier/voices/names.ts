import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";

/* Names inside of the words for a speaker whom the reading gave no actor, and what such a speaker is called. */

/**
 * The person whom the words name after all: behind an office with "of" ("Secretary of State Mara Holm"), or by the family name of one
 * person alone ("Rep. Holm" where the recogniser saw no name).
 */
export function personNamedIn(part: Part, source: Range): number | null {
  const { names, actors } = part.reading;
  const words = part.report.text.slice(source.start, source.end);
  const [tag = ""] = /\s\([RDI]-[^)]*\)$/.exec(words) ?? [];
  const name = names.findLast(
    (one) => contains(source, one) && one.end === source.end - tag.length && actors[one.actor]?.type === "person",
  );
  if (name !== undefined) return isOffice(part.report.text.slice(source.start, name.start).trim()) ? name.actor : null;
  const [, family] = /^(?:\p{Lu}\p{L}{1,4}\.\s+)?(\p{Lu}[\p{L}’'-]{2,})$/u.exec(words) ?? [];
  if (family === undefined || roleNounOf(family) !== undefined) return null;
  const bearers = actors.flatMap((actor, index) => (actor.type === "person" && actor.name.endsWith(` ${family}`) ? [index] : []));
  return bearers.length === 1 ? bearers[0]! : null;
}

/**
 * "Secretary of State", "former Speaker of the House", "House of Representatives Speaker": an office with what it is over, before the name of who holds
 * it. "A spokeswoman for Speaker" is before the name of somebody else.
 */
function isOffice(before: string): boolean {
  const [, words = ""] = /^(?:(?:[Tt]he\s+)?(?:(?:[Ff]ormer|[Aa]cting|[Dd]eputy|[Ii]nterim|[Tt]hen)[\s-]+)*)(.*)$/su.exec(before) ?? [];
  const all = words.split(/\s+/);
  const joint = all.findIndex((word) => /^(?:of|for)$/.test(word));
  const isTitle = (word: string | undefined): boolean => {
    const role = roleNounOf(word ?? "");
    return role?.kind === "office" && role.word === word!.toLowerCase();
  };
  const isRest = all.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the)$/.test(word));
  if (!isRest || all[0] === "") return false;
  // "Mayor of Halden Anna Holm" holds the first office, "House of Commons Speaker Anna Holm" the last.
  return joint < 0 ? isTitle(all.at(-1)) : isTitle(all[joint - 1]) ? !isTitle(all.at(-1)) : isTitle(all.at(-1)) && all[joint] === "of";
}

/** What an adjective or participle at the end of the words says of somebody goes on for at most so many tokens. */
const complementMax = 8;

/**
 * The words that call a speaker without a name, in the text as it stands: with the complement that an erring parse cut off ("people familiar" with
 * the matter), without an open bracket or dash at the end, and without a credit, a hashtag or an object before them that are no part of them.
 */
export function callingWords(part: Part, source: Range): Range {
  const { tokens } = part.reading;
  const inside = tokensIn(part, source);
  let [first, last] = [0, inside.length - 1];
  // "And activists", "just as a report": what joins the sentence to the one before is no part of them.
  while (first < last && /^(?:and|or|but|yet|also|just|as|to)$/.test(tokens[inside[first]!]!.lower)) first++;
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[inside[at]!]!;
    const before = tokens[inside[at - 1]!]!;
    // "(Coast Police) Relatives", "#tram pic.example/x A spokesman"
    if (before.text === ")" && tokens[inside[first]!]!.text === "(") first = at;
    if (/^(?:#|@\w|https?:|pic\.)|\.(?:com|co)\//i.test(before.text) && /^\p{Lu}/u.test(token.text)) first = at;
    // "Addressing the mourners one man said"
    if (/^(?:one|an?|some)$/.test(token.lower) && /^NNS?$/.test(before.fine) && tokens[inside[first]!]!.tag === "DET") first = at;
  }
  const words = inside.map((token) => tokens[token]!.text);
  const open = words.lastIndexOf("(");
  if (open > first && !words.includes(")", open)) last = open - 1;
  while (last > first && /^[-–—―]+$/.test(words[last]!)) last--;
  if (first > last) return source;
  // "A Halden aide on Friday": when they speak is no part of who they are.
  const time = part.reading.times.find((one) => one.end === tokens[inside[last]!]!.end);
  const day = time === undefined ? -1 : inside.findIndex((token) => tokens[token]!.start >= time.start);
  const stop = day > first + 1 && tokens[inside[day - 1]!]!.tag === "ADP" ? day - 1 : day;
  // "A report released on Friday" keeps the day.
  if (stop > first && tokens[inside[stop - 1]!]!.tag !== "VERB") last = stop - 1;
  return {
    start: tokens[inside[first]!]!.start,
    end: last < inside.length - 1 ? tokens[inside[last]!]!.end : endOfComplement(part, inside[last]!),
  };
}

function endOfComplement(part: Part, last: number): number {
  const { tokens } = part.reading;
  const { tag, fine, end } = tokens[last]!;
  const isOpen = (tag === "ADJ" || /^VB[GN]$/.test(fine)) && tokens[last - 1]?.tag === "NOUN";
  if (!isOpen) return end;
  let at = last + 1;
  const isInside = (token: number): boolean =>
    tokens[token] !== undefined &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(tokens[token]!.tag) &&
    !/^(?:who|which|that|whose)$/.test(tokens[token]!.lower);
  while (at - last <= complementMax && isInside(at)) at++;
  while (at - 1 > last && !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.tag)) at--;
  if (at - 1 > last) return tokens[at - 1]!.end;
  // "People familiar with how it was done": what goes on too long is left out.
  return /^(?:ADP|SCONJ)$/.test(tokens[last + 1]?.tag ?? "") ? tokens[last - 1]!.end : end;
}
