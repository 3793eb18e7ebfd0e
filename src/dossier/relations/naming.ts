import { contains } from "../../kernel/index.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part, Participant } from "../material/index.ts";

/*
 * How a party is named, and what makes a name doubtful.
 */

/** "COURIER Holm": the capitals of a credit or a headline and a name in small letters are two. */
export function isGrownTogether({ entityById }: Material, { entity }: Participant): boolean {
  const words = (entityById.get(entity.id)?.name ?? entity.name).split(/\s+/);
  return (
    words.length === 2 && words.some((word) => /^\p{Lu}{4,}['’]?$/u.test(word)) && words.some((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
  );
}

/** How a party is named where the relation is told. */
export type Naming = "name" | "family-name" | "pronoun";

/** "Holm" alone may be any of the Holms; "Mrs. Holm", "Anna" and "Anna Holm" are not. */
export function namingOf(part: Part, { entity, token }: Participant): Naming {
  const { tokens } = part.reading;
  if (tokens[token]!.tag === "PRON" || tokens[token]!.fine === "PRP$") return "pronoun";
  const name = part.reading.names.find((one) => contains(one, tokens[token]!));
  const written = name === undefined ? "" : part.report.text.slice(name.start, name.end).trim().toLowerCase();
  if (written !== familyNameOf(entity.name)) return "name";
  return feminineTitles.test(tokens[token - 1]?.lower ?? "") ? "name" : "family-name";
}

const feminineTitles = /^(?:mrs|ms|miss|lady|madame|frau|senora)\.?$/;

/** Persons of whose family name others of the story are spoken of more: whom the name alone means is in doubt. */
export function rarerNamesakes({ entities }: Material): (entity: Entity) => boolean {
  const most = new Map<string, number>();
  for (const { type, name, mentions } of entities) {
    if (type === "person") most.set(familyNameOf(name), Math.max(most.get(familyNameOf(name)) ?? 0, mentions.length));
  }
  return ({ type, name, mentions }) => type === "person" && mentions.length < (most.get(familyNameOf(name)) ?? 0);
}

function familyNameOf(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/,? (?:jr|sr|i{2,3}|iv)\.?$/, "")
    .split(/\s+/);
  return words.at(-1) ?? "";
}
