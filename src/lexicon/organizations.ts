import { governmentRows } from "./governments.generated.ts";
import { mediaRows } from "./media.generated.ts";
import { NameIndex } from "./name-key.ts";
import { organizationRows } from "./organizations.generated.ts";
import { lazy, listOf, rowsOf } from "./table.ts";

export type GovernmentKind = "government" | "parliament" | "defence" | "foreign" | "court" | "police" | "intelligence" | "treasury";
export type MediaKind = "newspaper" | "magazine" | "agency" | "broadcaster" | "site";
export type OrganizationKind =
  | "intergovernmental"
  | "party"
  | "armed-group"
  | "company"
  | "charity"
  | "sport"
  | "research"
  | "union"
  | GovernmentKind
  | MediaKind;

export interface Organization {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2 of the home country; null for international ones. */
  readonly country: string | null;
  readonly kind: OrganizationKind;
  readonly wikidata: string | null;
  /** Which table it is from: "government" stands for the government, or a part of it, of `country`. */
  readonly table: "government" | "media" | "organization";
}

function indexOf(rows: string, table: Organization["table"]): NameIndex<Organization> {
  const index = new NameIndex<Organization>();
  for (const [name = "", otherNames, country = "", kind, wikidata = ""] of rowsOf(rows)) {
    const organization: Organization = {
      name,
      otherNames: listOf(otherNames),
      country: country === "" ? null : country,
      kind: kind as OrganizationKind,
      wikidata: wikidata === "" ? null : wikidata,
      table,
    };
    index.add(name, organization);
    for (const other of organization.otherNames) index.add(other, organization);
  }
  return index;
}

const governments = lazy(() => indexOf(governmentRows, "government"));
const media = lazy(() => indexOf(mediaRows, "media"));
const organizations = lazy(() => indexOf(organizationRows, "organization"));

/** True when the name of a known organization may begin with this word. */
export function opensOrganizationName(word: string, folded: string): boolean {
  return governments().opensWith(word, folded) || organizations().opensWith(word, folded) || media().opensWith(word, folded);
}

/** A known organization by name, acronym or by-name: "Downing Street", "UN", "NHK". */
export function organizationOf(name: string): Organization | undefined {
  return governments().find(name) ?? organizations().find(name) ?? media().find(name) ?? withoutStops(name);
}

/** "R.N.C.", as some papers write what others write "RNC". */
function withoutStops(name: string): Organization | undefined {
  return /^(?:the )?(?:\p{Lu}\.){3,}$/iu.test(name) ? organizations().find(name.replaceAll(".", "")) : undefined;
}

/** The government, or part of one, for which a by-name stands: "the Élysée", "Downing Street", "the Pentagon". */
export function governmentOf(name: string): Organization | undefined {
  return governments().find(name);
}

/** A known newspaper, magazine, agency, broadcaster or site. */
export function mediaOf(name: string): Organization | undefined {
  return media().find(name);
}

export function isMediaName(name: string): boolean {
  return mediaOf(name) !== undefined;
}
