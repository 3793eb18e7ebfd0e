import { overlaps } from "../../kernel/index.ts";
import type { DossierDifference, Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material } from "../material/index.ts";
import { compareText, quoteOf } from "../material/index.ts";
import { difference, groupBy } from "./difference.ts";
import type { Findings } from "./difference.ts";

/**
 * Names that are written in several ways: the same words with other letters, of persons also with other marks or spaces ("Park Jong
 * Su", "Park Jong-su"); not shorter or longer forms.
 */
export function findSpellingDifferences({ material }: Findings): readonly DossierDifference[] {
  return material.entities.flatMap((entity) => {
    let found = spellingsOf.get(entity);
    if (found === undefined) spellingsOf.set(entity, (found = findSpellings(material, entity)));
    return found;
  });
}

/** What was found of an entity: it is the same object as long as the same names of the same texts are it. */
const spellingsOf = new WeakMap<Entity, readonly DossierDifference[]>();

function findSpellings(material: Material, entity: Entity): readonly DossierDifference[] {
  if (entity.aliases.length === 0) return [];
  const spellings = [...groupBy(mentions(material, entity), (quote) => quote.text)];
  const rival = spellings.filter(([text]) =>
    spellings.some(
      ([other]) => other !== text && isOtherSpelling(text, other) && (entity.type === "person" || plain(text) !== plain(other)),
    ),
  );
  const sides = [...rival].sort(([a], [b]) => compareText(a, b)).map(([label, quotes]) => ({ label, quotes: quotes.slice(0, 1) }));
  return difference(material, "spelling", entity.name, sides);
}

function mentions(material: Material, entity: Entity): readonly Quote[] {
  return entity.mentions.flatMap((mention) => {
    const part = material.parts[material.partOf.get(mention.report) ?? -1];
    const isTitle = part?.report.blocks.some((block) => block.kind === "title" && overlaps(block, mention));
    return part && !isTitle ? [quoteOf(part, mention)] : [];
  });
}

/** As many words when hyphens count as spaces, and few letters changed. Case alone is no other spelling of a name. */
export function isOtherSpelling(left: string, right: string): boolean {
  // "The government's" names the government, and "Holm Jr" is "Holm Jr.".
  if (bare(left) === bare(right)) return false;
  // "The Holms" are a family, and "two Harbour Funds" several.
  if (`${left}s` === right || `${right}s` === left) return false;
  const [a, b] = [plain(left), plain(right)];
  if (left.toLowerCase() === right.toLowerCase() || a.replace(/ /g, "").length < 5) return false;
  // "Norland's government", "the Norlandish government": two ways to say whose it is.
  if (/['’]s /.test(left) !== /['’]s /.test(right)) return false;
  if (a === b) return left.replace(/[’']/g, "'") !== right.replace(/[’']/g, "'");
  return a.split(" ").length === b.split(" ").length && editDistance(a, b) <= Math.max(1, Math.floor(a.length / 8)) && a[0] === b[0];
}

function bare(name: string): string {
  return name.replace(/['’]s?$/, "").replace(/\.$/, "");
}

function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[-–]/g, " ")
    .replace(/[’'.,]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Levenshtein distance; names are short, so the plain table is enough. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
