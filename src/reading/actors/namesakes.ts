import { roleNounOf } from "../../lexicon/index.ts";
import type { Gender } from "../../lexicon/index.ts";
import type { Layers, Mention } from "./mention.ts";
import type { PersonName } from "./person-names.ts";
import { titleBefore } from "./titles-of-persons.ts";

/* Persons whom a report calls by the family name alone, while the only one whom it names in full with it is a relative of theirs. */

/** What is asked of somebody named in full. */
export interface Bearer {
  readonly fullNames: readonly PersonName[];
  readonly gender: Gender | null;
}

/** An office in apposition begins within so many tokens behind a name: "Anna Vale, the former mayor". */
const appositionTokensMax = 5;

/** The bare names of those who are never named in full. */
export interface Namesakes {
  /** Names that are theirs wherever they stand alone, but right behind the full name of the relative. */
  readonly bare: ReadonlySet<string>;
  /** Mentions with an office before them that are theirs: "President Vale" beside "his wife, Anna Vale". */
  readonly withOffice: ReadonlySet<Mention>;
}

/**
 * Who is meant beside the relatives who bear their family name:
 *  1. "Mr Vale" beside Maria Vale alone. Where the report speaks of "Ms Vale" too, the name without a title is hers;
 *  2. "President Vale" beside "his wife, Maria Vale": whom a report brings in as somebody's relative, and to whose full name it never gives an office,
 *     is not the one in office; nor is she to whom it gives none where there is a "Mr Vale";
 *  3. "President Vale" beside Maria Vale or Jon Vale Jr. alone: a woman or a junior who is president is named as such.
 */
export function namesakesOf(
  layers: Layers,
  mentions: readonly Mention[],
  parsed: ReadonlyMap<string, PersonName>,
  bearersOf: (word: string) => readonly Bearer[],
): Namesakes {
  const offices = new Map<PersonName, string[]>();
  const relatives = new Set<PersonName>();
  for (const mention of mentions) {
    const name = parsed.get(mention.text)!;
    if (name.words.length === 1) continue;
    const office = officeOf(layers, mention);
    if (office !== undefined) offices.set(name, [...(offices.get(name) ?? []), office]);
    if (isNamedAsKin(layers, mention)) relatives.add(name);
  }
  const bare = new Set<string>();
  const withOffice = new Set<Mention>();
  const single = mentions.filter(({ text }) => parsed.get(text)!.words.length === 1);
  for (const [text, own] of Map.groupBy(single, ({ text }) => text)) {
    const bearers = bearersOf(parsed.get(text)!.words[0]!);
    if (bearers.length === 0) continue;
    const strangers = new Set(
      own.filter((one) => one.titleGender !== null && bearers.every(({ gender }) => gender !== null && gender !== one.titleGender)),
    );
    const holds = (name: PersonName, office?: string): boolean =>
      office === undefined ? offices.has(name) : offices.get(name)?.includes(office) === true;
    const isOut = ({ fullNames, gender }: Bearer, office: string): boolean =>
      office === "president" && (gender === "f" || fullNames.every(({ generation }) => generation === "jr"))
        ? !fullNames.some((name) => holds(name, office))
        : !fullNames.some((name) => holds(name)) && (strangers.size > 0 || fullNames.some((name) => relatives.has(name)));
    const inOffice = new Set(
      own.filter((mention) => {
        const office = titleBefore(layers, mention);
        return office !== undefined && bearers.every((bearer) => isOut(bearer, office));
      }),
    );
    for (const mention of inOffice) withOffice.add(mention);
    // Beside "President Vale" the "Mr Vale" is his as well and not that of his son.
    const isTheirs = (mention: Mention): boolean =>
      strangers.has(mention) || inOffice.has(mention) || (mention.titleGender === "m" && inOffice.size > 0);
    const isOthers = (mention: Mention): boolean =>
      (mention.titleGender !== null || titleBefore(layers, mention) !== undefined) && !isTheirs(mention);
    if (strangers.size + inOffice.size > 0 && !own.some(isOthers)) bare.add(text);
  }
  return { bare, withOffice };
}

/** "Her son Erik Vale", "First Lady Mary Vale". */
export function isNamedAsKin({ tokens }: Layers, { first }: Mention): boolean {
  const at = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const before = tokens[at]?.lower ?? "";
  return roleNounOf(before)?.kind === "kin" || (before === "lady" && tokens[at - 1]?.lower === "first");
}

/** The office before the name or in apposition behind it; "the president's son" behind it is none. */
function officeOf(layers: Layers, mention: Mention): string | undefined {
  const title = titleBefore(layers, mention);
  const { tokens } = layers;
  if (title !== undefined || tokens[mention.last]?.text !== ",") return title;
  const behind = tokens.slice(mention.last + 1, mention.last + 2 + appositionTokensMax);
  const stop = behind.findIndex(({ text }) => /^[.,;]$/.test(text));
  const at = behind.findIndex(({ lower }) => roleNounOf(lower)?.kind === "office");
  return at >= 0 && (stop < 0 || at < stop) && !/^['’]s?$/.test(behind[at + 1]?.text ?? "") ? behind[at]!.lower : undefined;
}
