import type { DossierReport } from "../dossier/index.ts";
import { mediaOf } from "../lexicon/organizations.ts";

/**
 * Country codes that are sold as words and say nothing of where an outlet is: the list of generic country-code domains that Google
 * Search Central publishes, and "eu", which is no country.
 */
const soldAsWords: ReadonlySet<string> = new Set(
  "ad ai as bz cc cd co dj fm io la me ms nu sc sr su tv tk ws gg ly sh to vc eu".split(" "),
);

/** Codes whose domain differs from the code of the country (ISO 3166-1). */
const otherCodes: Readonly<Record<string, string>> = { uk: "GB" };

/** Domains that are of no country and no trade: where a well-known outlet has one of them, its name says where it is. */
const ofEverybody: ReadonlySet<string> = new Set(["com", "org", "net"]);

/** Names of the list of media that outlets of several countries bear, each with a domain of the name. */
const ofSeveralCountries: ReadonlySet<string> = new Set(
  [
    "Channel 4|Channel 5|Channel One|NTV|SBS|CTV|The Herald|The Nation|The National|The Sun|Daily Star|The Daily Star|Daily Mirror",
    "New York Daily News|El Comercio|El Mundo|El Nacional|El Tiempo|El Universal|La Nación|La Vanguardia|O Globo|Vanguard|Punch|Pravda",
    "The Independent|The Observer|The Week|The Wire",
  ].flatMap((names) => names.split("|")),
);

/**
 * The region that an outlet states: what the caller was told of the outlet, else the country of its address, else where a well-known one is
 * that states its name at an address made of it. The language tag of a page is no sign: systems for publishing write "en-US" everywhere. Null
 * when nothing is stated.
 */
export function regionOf(report: DossierReport, told: Readonly<Record<string, string>>): string | null {
  const given = report.outlet === null ? undefined : told[report.outlet];
  if (given !== undefined) return given;
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(report.url ?? "")?.[1]?.toLowerCase();
  const [domain, name] = host?.replace(/\.$/, "").split(".").toReversed() ?? [];
  if (domain === undefined || name === undefined) return null;
  if (/^[a-z]{2}$/.test(domain) && !soldAsWords.has(domain)) return otherCodes[domain] ?? domain.toUpperCase();
  return report.outlet !== null && ofEverybody.has(domain) ? countryOfWellKnown(report.outlet, name) : null;
}

/** A name alone may be anybody's, and so may a domain; both together are the outlet that the list means. */
function countryOfWellKnown(outlet: string, domain: string): string | null {
  const known = mediaOf(outlet);
  if (known === undefined || ofSeveralCountries.has(known.name)) return null;
  const isItsOwn = [known.name, ...known.otherNames].some((name) => lettersOf(name) === lettersOf(domain));
  return isItsOwn ? known.country : null;
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]/g, "");
}
