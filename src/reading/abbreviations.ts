/*
 * English abbreviations that are written with a stop, in classes by what may follow them. Own list, after the usage of
 * news agencies and of the English Web Treebank; it covers English and the titles of other languages that English news keeps.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Always followed by more of the same sentence: titles, ranks. Written with a capital. */
const titles = words(`
  mr mrs ms messrs mx dr prof rev hon fr sr st ste mt ft gen maj col lt cmdr capt sgt cpl pvt adm brig supt insp det gov sen sens
  rep reps pres amb atty asst assoc mlle mme lieut comdr v vs approx
`);

/** Abbreviations only before a number: "Jan. 5", "No. 10", "p. 3". */
const beforeNumbers = words("jan feb mar apr jun jul aug sep sept oct nov dec no nos vol fig pp p c ca art sec");

/** May also be the last word of a sentence. Written with a capital. */
const capitalised = words(`
  inc corp co cos ltd llc plc bros jr dept univ ave blvd rd hwy tue tues thu thurs fri esq govt ariz ark calif colo conn fla ga
  kan ky md mich minn mont neb nev okla tenn tex vt wis wyo
`);

/** May also be the last word of a sentence; written either way. */
const either = words("etc dept est v vs cf viz approx intl");

export type AbbreviationKind = "title" | "number" | "other";

/**
 * The class of an abbreviation, given without its last stop; undefined when it is none. Forms with inner stops ("U.S") are not
 * listed: they are known by their shape.
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  if (beforeNumbers.has(lower)) return "number";
  const capital = word !== lower;
  if (titles.has(lower) && (capital || either.has(lower))) return "title";
  return (capital && capitalised.has(lower)) || either.has(lower) ? "other" : undefined;
}
