import { firstNameRows } from "./first-names.generated.ts";
import { knownPersonRows } from "./known-persons.generated.ts";
import { foldName, NameIndex } from "./name-key.ts";
import { lazy, rowsOf } from "./table.ts";
import { titleRows } from "./titles.generated.ts";

export type Gender = "f" | "m";
/** address: "Mr"; office: "president"; rank: "general"; role: "analyst"; kin: "son". */
export type RoleKind = "address" | "office" | "rank" | "role" | "kin";

export interface RoleNoun {
  readonly word: string;
  readonly kind: RoleKind;
  readonly gender: Gender | null;
}

export interface KnownPerson {
  readonly fullName: string;
  readonly gender: Gender;
}

const firstNames = lazy(() => new Map(rowsOf(firstNameRows).map(([name = "", gender = ""]) => [foldName(name), gender])));

const roles = lazy(() => {
  const found = new Map<string, RoleNoun>();
  for (const [word = "", kind, gender] of rowsOf(titleRows)) {
    found.set(word, { word, kind: kind as RoleKind, gender: gender === "f" || gender === "m" ? gender : null });
  }
  return found;
});

/** Gender that a first name tells; null for unknown names and for names of both. */
export function genderOfFirstName(name: string): Gender | null {
  const gender = firstNames().get(foldName(name));
  return gender === "f" || gender === "m" ? gender : null;
}

export function isFirstName(name: string): boolean {
  return firstNames().has(foldName(name));
}

const knownPersons = lazy(() => {
  const index = new NameIndex<KnownPerson>();
  for (const [name = "", fullName = "", gender] of rowsOf(knownPersonRows))
    index.add(name, { fullName, gender: gender === "f" ? "f" : "m" });
  return index;
});

/** A person of history whom news calls by this one name: "Napoleon". Others may bear the name too. */
export function knownPersonOf(name: string): KnownPerson | undefined {
  return knownPersons().find(name);
}

/** The entry of a title or role noun, of one word or several ("prime minister"), in singular or plural, in any case. */
export function roleNounOf(words: string): RoleNoun | undefined {
  const table = roles();
  const folded = /\s\s|[^\S ]/.test(words) ? words.toLowerCase().replace(/\s+/g, " ") : words.toLowerCase();
  const found = table.get(folded);
  if (found !== undefined) return found;
  if (folded.endsWith("men")) return table.get(`${folded.slice(0, -3)}man`);
  if (folded.endsWith("ies")) return table.get(`${folded.slice(0, -3)}y`);
  if (folded.endsWith("ves") && table.has(`${folded.slice(0, -3)}fe`)) return table.get(`${folded.slice(0, -3)}fe`);
  return folded.endsWith("s") ? table.get(folded.slice(0, -1)) : undefined;
}

/** True for words that stand before a name as a title: "Mr", "President", "Gen.". */
export function isTitle(words: string): boolean {
  const kind = roleNounOf(words)?.kind;
  return kind === "address" || kind === "office" || kind === "rank";
}

/** True for nouns that say what a person is: offices, ranks, occupations, kin. Not for forms of address. */
export function isRoleNoun(words: string): boolean {
  const kind = roleNounOf(words)?.kind;
  return kind !== undefined && kind !== "address";
}
