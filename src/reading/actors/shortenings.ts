import { foldName, isAcronym, plainName } from "../../lexicon/index.ts";

const linkWords = new Set(["of", "the", "and", "for", "in", "on", "to", "de", "&"]);
/** Words that many organizations share; alone they are descriptions, not short names. */
const generic = new Set(
  "university institute ministry council party bank court department office agency committee commission association union group company club foundation center centre school college hospital church police army force forces government parliament house state national international united new royal federal central american british general security world people public first second north south east west daily news times post press the foreign board fund league city county district society trust service network authority media u.s. us uk u.k. eu u.n. un".split(
    " ",
  ),
);

/** Nouns by which a report goes on to call the one body whose name ends with them: "the Council". */
const institutionNouns = new Set(
  `university institute ministry council department agency committee commission association union foundation board bank college chamber
  court academy hospital times post journal tribune herald gazette`.split(/\s+/),
);

/** "Council" beside "Reef City Council": right only inside one report that names no other council. */
export function isBareNounOf(short: string, long: string): boolean {
  const noun = foldName(plainName(short));
  return institutionNouns.has(noun) && foldName(plainName(long)).endsWith(` ${noun}`);
}

/** The noun of a newspaper alone: many papers end with it, and each goes by it at home. */
export function isBarePaper(name: string): boolean {
  return /^(?:times|post|journal|tribune|herald|gazette)$/.test(foldName(plainName(name)));
}

/** What is left out of the name of a panel, a department or an agency where its field says enough. */
const panels = new Set("committee subcommittee commission panel department agency administration".split(" "));

/** Words after the own name of a body, which are left out when the name is known. */
const bodies = new Set(
  "institute institution foundation group company corporation corp inc ltd plc association society alliance airlines airways motors industries holdings university party movement front organization organisation endowment federation union radio television tv magazine news tournament championship festival".split(
    " ",
  ),
);

/** Keys that a name shares with every name that it may shorten: initials, first and last word. For comparing few pairs only. */
export function shorteningKeys(name: string): readonly string[] {
  const words = foldName(plainName(name))
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  const [first = ""] = words;
  const initials = (of: readonly string[]): string => of.map((word) => word[0]).join("");
  const letters = isAcronym(name) ? foldName(name).replace(/[^a-z0-9]/g, "") : initials(words.filter((word) => !linkWords.has(word)));
  return [...new Set([`first ${first}`, `last ${words[words.length - 1] ?? ""}`, `letters ${letters}`, `letters ${initials(words)}`])];
}

/** True when the letters of an acronym are the first letters of the words of a longer name: "IAEA", "International Atomic Energy Agency". */
export function isAcronymOf(short: string, long: string): boolean {
  if (!isAcronym(short) || !long.includes(" ")) return false;
  const letters = foldName(short).replace(/[^a-z0-9]/g, "");
  const words = foldName(plainName(long))
    .split(/[\s-]+/)
    .filter((word) => word !== "");
  const content = words.filter((word) => !linkWords.has(word));
  const initials = content.map((word) => word[0]).join("");
  // Two letters fit too much: "D.C." is no District Council.
  return letters.length >= 3 && (letters === initials || letters === words.map((word) => word[0]).join(""));
}

/**
 * True when one name is a beginning or an end of the other that can stand alone: "Hartwell" for "Hartwell Foundation", "Security
 * Council" for "UN Security Council", but never "Ministry" or "National", nor "University of Oslo" for its hospital.
 */
export function isShortFormOf(short: string, long: string): boolean {
  const shortWords = foldName(plainName(short)).split(" ");
  const longWords = foldName(plainName(long)).split(" ");
  if (shortWords.length >= longWords.length || longWords.length > 8) return false;
  if (shortWords.every((word) => generic.has(word) || linkWords.has(word)) && shortWords.length < 2) return false;
  const starts = shortWords.every((word, index) => word === longWords[index]);
  const offset = longWords.length - shortWords.length;
  const ends = shortWords.every((word, index) => word === longWords[offset + index]);
  // "House Judiciary" of a report that names the House Judiciary Committee.
  if (starts && offset === 1 && shortWords.length > 1 && panels.has(longWords[longWords.length - 1]!)) return true;
  if (starts) return offset <= 2 && bodies.has(longWords[longWords.length - 1]!) && !shortWords.some((word) => generic.has(word));
  // "The Courier" of a report that names the National Courier.
  const isTitled = longWords.length === 2 && generic.has(longWords[0]!) && !generic.has(shortWords[0]!);
  return ends && (shortWords.length > 1 || isTitled);
}
