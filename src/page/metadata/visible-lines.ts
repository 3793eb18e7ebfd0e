import { findDate } from "./dates.ts";
import type { WrittenDate } from "./dates.ts";

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particle = String.raw`(?:de|da|do|dos|van|von|der|den|del|della|di|le|la|bin|al|el|ibn|y|e|zu|ter|ten|of|the|for)`;
const name = String.raw`${nameWord}(?:\s+(?:${nameWord}|${particle})){0,6}`;
const by = String.raw`(?:by|von|par|por|di|door|av|af|words by|written by|reported by|text:|author:)`;
const names = String.raw`${name}(?:\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b|\|)\s*${name}){0,7}`;

// Names begin with capitals, so the whole pattern is case-sensitive and the introducing word is written in both cases.
const bylinePattern = new RegExp(String.raw`^(?:${bothCases(by)})\s+(${names})\s*(?:[,|–—-]\s*[^.!?]{0,60})?$`, "u");
const teaserPattern = new RegExp(
  String.raw`^(?:${bothCases(by)})\s+${names}\s*(?:[,|·•–—-]?\s*(?:[Pp]ublished|PUBLISHED|[Uu]pdated|[Ll]ast updated|\d{1,3} \w+ ago|\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{L}{3,9}).{0,40})?$`,
  "u",
);

/** The names in a line that is a byline and nothing else, "By Ann Example and Bo Muster"; undefined for every other line. */
export function bylineLine(text: string): { readonly names: string; readonly start: number } | undefined {
  if (text.length > 160 || !byOpenings.has(openingOf(text))) return undefined;
  const found = bylinePattern.exec(text);
  return found ? { names: found[1]!, start: text.indexOf(found[1]!) } : undefined;
}

/** The first two letters of the words of `by`: most lines begin otherwise, and the pattern is dear. */
const byOpenings: ReadonlySet<number> = new Set(["by", "vo", "pa", "po", "di", "do", "av", "af", "wo", "wr", "te", "au"].map(openingOf));

function openingOf(text: string): number {
  // Letters differ from their capitals in one bit.
  return ((text.charCodeAt(0) | 32) << 8) | (text.charCodeAt(1) | 32);
}

/** A byline as lists of other reports have it, with or without "Published" and a date. */
export function isTeaserByline(text: string): boolean {
  return text.length <= 120 && teaserPattern.test(text);
}

const dateLabel =
  /^(?:first |last |originally )?(?:published|posted|updated|modified|created|date|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publicerad|опубликовано)?(?: (?:on|at|am|le|el|il|op))?\s*[:|–-]?\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)?[,.]?\s*$/i;

const longestDateLine = 100;

type LineDate = WrittenDate & { readonly modified: boolean };

/** The date of a line that holds a date and nothing else; `modified` when the line says so. */
export function dateLine(text: string): LineDate | undefined {
  return text.length > longestDateLine ? undefined : asDateLine(text, findDate(text));
}

/** As `dateLine`, for those who know the first date of the line. */
export function asDateLine(text: string, found: WrittenDate | undefined): LineDate | undefined {
  if (!found || text.length > longestDateLine) return undefined;
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  if (!dateLabel.test(before)) return undefined;
  if (!/^[\s.,|•·()-]*(?:[A-Z]{1,4}T?)?[\s.,|•·()-]*(?:\d{1,3} min(?:ute)?s? read)?$/.test(after)) return undefined;
  return { ...found, modified: /updated|modified|aktualisiert|mis à jour|actualizado|aggiornato/i.test(before) };
}

function bothCases(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => `(?:${word}|${word[0]!.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`);
}
