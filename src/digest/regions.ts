import type { DossierReport } from "../dossier/index.ts";

/**
 * Country codes that are sold as words and say nothing of where an outlet is: the list of generic country-code domains that Google
 * Search Central publishes, and "eu", which is no country.
 */
const soldAsWords: ReadonlySet<string> = new Set(
  "ad ai as bz cc cd co dj fm io la me ms nu sc sr su tv tk ws gg ly sh to vc eu".split(" "),
);

/** Codes whose domain differs from the code of the country (ISO 3166-1). */
const otherCodes: Readonly<Record<string, string>> = { uk: "GB" };

/**
 * The region that an outlet states: what the caller was told of the outlet, else the country of its address. The language tag of a
 * page is no sign: systems for publishing write "en-US" everywhere. Null when nothing is stated.
 */
export function regionOf(report: DossierReport, told: Readonly<Record<string, string>>): string | null {
  const given = report.outlet === null ? undefined : told[report.outlet];
  if (given !== undefined) return given;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(report.url ?? "")?.[1]?.toLowerCase();
  const code = host === undefined ? undefined : /\.([a-z]{2})\.?$/.exec(host)?.[1];
  if (code === undefined || soldAsWords.has(code)) return null;
  return otherCodes[code] ?? code.toUpperCase();
}
