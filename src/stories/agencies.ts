/*
 * Credit lines of news agencies: a dateline "(AP) —" at the head of a text, or a credit at its foot. A name inside the text is no
 * credit: papers quote agencies all the time. Covers the agencies that English-language papers print most; others are read by the
 * page stage from metadata, or given.
 */

/** How a credit is written, and the agency that it means. */
const agencies: Readonly<Record<string, string>> = {
  AP: "AP",
  "Associated Press": "AP",
  Reuters: "Reuters",
  REUTERS: "Reuters",
  AFP: "AFP",
  "Agence France-Presse": "AFP",
  UPI: "UPI",
  PA: "PA",
  "Press Association": "PA",
  dpa: "dpa",
  DPA: "dpa",
  TASS: "TASS",
  "ITAR-TASS": "TASS",
  Interfax: "Interfax",
  Xinhua: "Xinhua",
  Kyodo: "Kyodo",
  Yonhap: "Yonhap",
  ANSA: "ANSA",
  EFE: "EFE",
  PTI: "PTI",
  IANS: "IANS",
  AAP: "AAP",
};

const names: string = Object.keys(agencies)
  .sort((left, right) => right.length - left.length)
  .join("|");

/** "WASHINGTON (AP) -", "(Reuters) —", "MOSCOW, March 3. /TASS/." */
const dateline: RegExp = new RegExp(`(?:\\((${names})\\)\\s*[-\\u2013\\u2014:]|/(${names})/\\s*[.-])`, "u");

/** "Copyright 2020 The Associated Press", "Reporting by ... Reuters", "— AFP" as the last words. */
const credit: RegExp = new RegExp(
  `(?:copyright|\\u00a9|\\(c\\)|reporting by|source:|all rights reserved)[^\\n]{0,80}?\\b(${names})\\b|[\\u2013\\u2014-]\\s*(${names})\\s*$`,
  "iu",
);

const headCharacters = 250;
const footCharacters = 400;

/** The agency that a text credits; null when it credits none. */
export function readAgency(text: string): string | null {
  const head = dateline.exec(text.slice(0, headCharacters));
  const found = head ?? credit.exec(text.slice(-footCharacters).trimEnd());
  const written = found?.[1] ?? found?.[2];
  if (written === undefined) return null;
  return agencies[written] ?? Object.entries(agencies).find(([name]) => name.toLowerCase() === written.toLowerCase())?.[1] ?? null;
}
