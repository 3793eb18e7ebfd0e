import { wordStems } from "../dossier/index.ts";
import type { Dossier } from "../dossier/index.ts";
import { backgroundTexts, backgroundWords } from "../stories/index.ts";

/** A name or rare word of a story, how it is written there, and how much of the story it is. */
export interface Term {
  readonly key: string;
  readonly text: string;
  readonly weight: number;
  readonly isName: boolean;
}

/** A name says more about what a story is than a word does, and more so the more often it stands. */
const wordWeight = 0.5;

/** Share of texts from which a word is an everyday one: "government" or "report" makes no story new or old. */
const everydayShare = 1 / 40;

/**
 * What a story is about: its names, and the rare words of its headline and brief, heaviest first. The words of names are counted
 * with the names only.
 */
export function termsOf(dossier: Dossier): readonly Term[] {
  const terms = new Map<string, Term>();
  const inNames = new Set<string>();
  for (const { name, aliases, mentions } of dossier.entities) {
    terms.set(foldTerm(name), { key: foldTerm(name), text: name, weight: Math.log2(1 + mentions.length), isName: true });
    for (const written of [name, ...aliases]) for (const stem of wordStems(written)) inNames.add(stem);
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const texts = [dossier.title?.text ?? "", ...dossier.brief.map((id) => claims.get(id)?.text ?? "")];
  for (const [word] of texts.join(" ").matchAll(/\p{L}{4,}/gu)) {
    const [key] = wordStems(word);
    if (key === undefined || inNames.has(key) || isEveryday(word) || terms.has(key)) continue;
    terms.set(key, { key, text: word.toLowerCase(), weight: wordWeight, isName: false });
  }
  return [...terms.values()].sort((left, right) => right.weight - left.weight || (left.key < right.key ? -1 : 1));
}

/** Keys by which later stories meet this one: also the other spellings of its names. */
export function termKeys(dossier: Dossier): readonly string[] {
  const aliases = dossier.entities.flatMap((entity) => entity.aliases.map(foldTerm));
  return [...new Set([...termsOf(dossier).map((term) => term.key), ...aliases])];
}

/** Lower case without diacritics and marks, so that "São Paulo’s" and "SAO PAULO" meet. */
export function foldTerm(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’']s\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

let everyday: ReadonlySet<string> | undefined;

function isEveryday(word: string): boolean {
  // Line k holds the words of about 2^(k/2) texts.
  everyday ??= new Set(
    backgroundWords.filter((_, line) => 2 ** (line / 2) >= backgroundTexts * everydayShare).flatMap((words) => words.split(" ")),
  );
  return everyday.has(word.toLowerCase());
}
