import { isFirstName } from "../../lexicon/index.ts";
import type { Layers, Mention } from "./mention.ts";
import type { PersonName } from "./person-names.ts";

/**
 * Full names that lend their family name to a first name before them: "Mia and Ada Vale". Of relatives a report calls neither by the family name
 * alone, so that "Vale" is somebody else.
 *
 * @param parsed - the names by their words
 */
export function namesOfRelatives(
  { tokens }: Layers,
  mentions: readonly Mention[],
  parsed: ReadonlyMap<string, PersonName>,
): ReadonlySet<PersonName> {
  const families = new Set([...parsed.values()].filter(({ words }) => words.length > 1).map(({ family }) => family));
  const isLoneFirstName = (name: PersonName | undefined): boolean =>
    name?.words.length === 1 && isFirstName(name.words[0]!) && !families.has(name.words[0]!);
  const byEnd = new Map(mentions.map((mention) => [mention.last, mention]));
  const found = new Set<PersonName>();
  for (const { text, first } of mentions) {
    const before = byEnd.get(first - 1);
    if (before === undefined || !/^(?:and|&)$/.test(tokens[first - 1]!.lower)) continue;
    const name = parsed.get(text)!;
    if (name.words.length > 1 && isLoneFirstName(parsed.get(before.text))) found.add(name);
  }
  return found;
}
