import {
  byNameCountry,
  capitalCountry,
  countryByCode,
  countryOf,
  demonymCountry,
  eventOf,
  foldName,
  mediaOf,
  organizationOf,
  placeOf,
  plainName,
} from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";

/** What the gazetteer knows of a name that is not a person's. */
export interface Identity {
  /** Equal for all names of one thing: "place:GB" for "Britain" and "the UK". */
  readonly key: string;
  /** ISO 3166-1 alpha-2 of the country that it is, is the capital of, or governs. */
  readonly country: string | null;
  readonly wikidata: string | null;
  /** True when the gazetteer has it; false when the key is only the name itself. */
  readonly known: boolean;
}

const companyForms = /[ ,]+(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|ag|gmbh|sa|nv|se|spa|group)\.?$/;
const ownAddress = /^(?:the|its|our|his|her|their) /;

/** The institutions that every state has, by the words that news names them with. */
const institutions: readonly (readonly [kind: string, words: RegExp])[] = [
  ["government", /^(?:federal |central |national )?(?:government|state|administration|regime|authorities|leadership)$/],
  ["foreign-ministry", /^(?:ministry of foreign affairs|foreign (?:affairs )?(?:ministry|office)|ministry for foreign affairs)$/],
  ["defence-ministry", /^(?:ministry of (?:national )?defen[cs]e|defen[cs]e (?:ministry|department))$/],
  ["interior-ministry", /^(?:ministry of (?:the )?interior|interior ministry|ministry of internal affairs|home (?:ministry|office))$/],
  ["ministry", /^(?:[a-z ]+ ministry|ministry of [a-z ,]+)$/],
  ["parliament", /^(?:parliament|national assembly|legislature|congress|senate|lower house|upper house)$/],
  ["military", /^(?:military|army|armed forces|troops|forces|defen[cs]e forces)$/],
  ["navy", /^(?:navy|coast guard|coastguard)$/],
  ["air-force", /^air force$/],
  ["police", /^(?:police|national police|police force)$/],
  ["state-media", /^(?:state|official|government|state-run|state-owned) (?:media|television|tv|news agency|radio)$/],
  ["embassy", /^(?:embassy|mission|consulate)$/],
  ["central-bank", /^(?:central bank|national bank)$/],
  ["supreme-court", /^(?:supreme court|constitutional court|high court)$/],
  ["delegation", /^delegation$/],
];

/** The kind of state institution that a phrase without its country names: "foreign ministry". Undefined for other phrases. */
export function institutionKind(phrase: string): string | undefined {
  const folded = foldName(plainName(phrase));
  return institutions.find(([, words]) => words.test(folded))?.[0];
}

export function identify(name: string, type: NameType): Identity {
  if (type === "place") return identifyPlace(name);
  if (type === "organization") return identifyOrganization(name);
  const event = eventOf(name);
  if (event !== undefined) return { key: `event:${foldName(event.name)}`, country: null, wikidata: null, known: true };
  return { key: `${type}:${foldName(plainName(name))}`, country: null, wikidata: null, known: false };
}

function identifyPlace(name: string): Identity {
  const country = countryOf(name);
  if (country !== undefined) return { key: `place:${country.code}`, country: country.code, wikidata: country.wikidata, known: true };
  const epithet = byNameCountry(name);
  if (epithet !== undefined) return identifyPlace(countryByCode(epithet)!.name);
  const capital = capitalCountry(name);
  if (capital !== undefined) {
    const seat = countryByCode(capital)!.capitals.find((other) => foldName(other) === foldName(plainName(name)));
    return { key: `place:${capitalKey(capital, seat ?? name)}`, country: capital, wikidata: null, known: true };
  }
  const place = placeOf(name) ?? placeOf(plainName(name).replace(/ (?:city|province|region|state|peninsula|island|oblast)$/i, ""));
  if (place === undefined) return { key: `place:${foldName(plainName(name))}`, country: null, wikidata: null, known: false };
  return { key: `place:${foldName(place.name)}`, country: null, wikidata: null, known: true };
}

/** Spellings of one capital ("Kyiv", "Kiev") meet; two capitals of one country ("La Paz", "Sucre") do not. */
function capitalKey(code: string, seat: string): string {
  const [first = ""] = countryByCode(code)!.capitals;
  const isSpelling = foldName(first)[0] === foldName(seat)[0];
  return `capital ${code} ${foldName(isSpelling ? first : seat)}`;
}

/** Chambers that news names alike with and without their country: "the U.S. Senate", "the Senate". */
const chambers = /^(?:(?:the )?(?:u\.s\.|us|united states) )?(senate|congress|house)(?: of representatives)?$/;

function identifyOrganization(name: string): Identity {
  const [, chamber] = chambers.exec(foldName(plainName(name))) ?? [];
  if (chamber !== undefined) return { key: `organization:${chamber}`, country: null, wikidata: null, known: true };
  const state = stateInstitution(name);
  if (state !== undefined) return state;
  // "The Hill" with its article is the paper, and no hill by whose name a parliament goes.
  const paper = /^The /.test(name) ? mediaOf(name) : undefined;
  if (paper !== undefined && organizationOf(name)?.table === "government")
    return { key: `organization:${foldName(paper.name)}`, country: null, wikidata: paper.wikidata, known: true };
  const organization = organizationOf(name) ?? organizationOf(withoutForm(name)) ?? withoutCountry(name);
  if (organization !== undefined) {
    const governs = organization.table === "government" ? organization.country : null;
    const seat = governs !== null && organization.kind === "government" && isSeatOfGovernment(organization.name);
    const key = seat ? `organization:government ${governs}` : `organization:${foldName(organization.name)}`;
    return { key, country: governs, wikidata: organization.wikidata, known: true };
  }
  const plain = foldName(plainName(name)).replace(ownAddress, "").replaceAll("'", "");
  const bare = plain.replace(companyForms, "").trim();
  return { key: `organization:${bare === "" ? plain : bare}`, country: null, wikidata: null, known: false };
}

/** "Law and Justice Party" for "Law and Justice", "Workers Party" for "Workers' Party": what the gazetteer has in a shorter writing. */
function withoutForm(name: string): string {
  return plainName(name).replace(/(?<=\S \S+ \S+) party$/i, "");
}

/** "U.S. Justice Department" for "Justice Department", which the gazetteer has for that country. */
function withoutCountry(name: string): ReturnType<typeof organizationOf> {
  const space = plainName(name).indexOf(" ");
  const country = space < 0 ? undefined : countryOf(plainName(name).slice(0, space));
  const found = country === undefined ? undefined : organizationOf(plainName(name).slice(space + 1));
  return found !== undefined && found.country === country!.code ? found : undefined;
}

/** By-names of the executive as a whole, which stand for the government: "Downing Street" and "the British government" are one. */
const seats = new Set([
  "Kremlin",
  "Downing Street",
  "Élysée",
  "Blue House",
  "Zhongnanhai",
  "Casa Rosada",
  "Planalto",
  "Miraflores",
  "Aso Rock",
  "Malacañang",
  "Palazzo Chigi",
  "Moncloa",
  "Bankova",
]);

function isSeatOfGovernment(name: string): boolean {
  return seats.has(name);
}

/** "Denmark's foreign ministry", "the Danish Foreign Ministry", "Foreign Ministry of Denmark", "the U.S. military". */
export function stateInstitution(name: string): Identity | undefined {
  const plain = plainName(name);
  const words = plain.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const owner = words.slice(0, count).join(" ");
    const country = demonymCountry(owner) ?? countryOf(owner)?.code;
    const kind = country === undefined ? undefined : institutionKind(words.slice(count).join(" "));
    if (country !== undefined && kind !== undefined) return institutionOf(country, kind, words.slice(count).join(" "));
  }
  const of = /^(.+?) of (?:the )?(.+)$/i.exec(plain);
  const country = of?.[2] === undefined ? undefined : countryOf(of[2])?.code;
  const kind = country === undefined ? undefined : institutionKind(of![1]!);
  return country === undefined || kind === undefined ? undefined : institutionOf(country, kind, of![1]!);
}

/** The government of a country, by whatever name. */
export function governmentIdentity(country: string): Identity {
  return { key: `organization:government ${country}`, country, wikidata: null, known: true };
}

function institutionOf(country: string, kind: string, words: string): Identity {
  const part = kind === "ministry" || kind === "embassy" ? foldName(words) : kind;
  return { key: `organization:${part} ${country}`, country, wikidata: null, known: true };
}
