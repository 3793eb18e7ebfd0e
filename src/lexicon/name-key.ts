import { ownText } from "../kernel/index.ts";

const marks = /\p{M}/gu;
const alreadyPlain = /^(?!the )[\w.-]+(?: [\w.-]+)*$/i;
const plainAscii = /^[ -~]*$/;
const acronym = /^(?:\p{Lu}\.?){2,6}s?$/u;

/** The characters of a name in one writing: straight marks, plain hyphens and spaces, no leading article, no possessive ending. */
export function plainName(name: string): string {
  // Most names are plain already; the general path is for the others.
  if (alreadyPlain.test(name)) return name;
  let plain = name;
  if (/[^\w .-]/.test(plain)) {
    plain = plain
      .replace(/[\u2018\u2019\u02bc\u02bb\u0060\u00b4]/g, "'")
      .replace(/[\u2010-\u2013\u00ad]/g, "-")
      .replace(/'s$|'$/i, "");
  }
  return plain.replace(/\s+/g, " ").trim().replace(/^the /i, "");
}

/** Lower case without diacritics, so that "Brasília" and "BRASILIA" meet. */
export function foldName(name: string): string {
  return (plainAscii.test(name) ? name : name.normalize("NFD").replace(marks, "")).toLowerCase();
}

/** True for "US", "U.N.", "NATO": a word in capitals that means something else in small letters ("us"). */
export function isAcronym(name: string): boolean {
  return acronym.test(name);
}

/** A name as the indices look for it: as written, and folded. */
interface NameKeys {
  readonly plain: string;
  readonly folded: string;
}

/** Keys of names seen before: a report asks for the same names again and again. Emptied when full; only the speed depends on it. */
const seen = new Map<string, NameKeys>();
const seenMax = 4_096;

function keysOf(name: string): NameKeys {
  const known = seen.get(name);
  if (known !== undefined) return known;
  const own = ownText(name);
  const plain = plainName(own);
  const keys = { plain, folded: foldName(plain) };
  if (seen.size >= seenMax) seen.clear();
  seen.set(own, keys);
  return keys;
}

/** Finds rows by name. Acronyms are found in their own case only; other names in any case and without diacritics. */
export class NameIndex<Row> {
  readonly #acronyms = new Map<string, Row>();
  readonly #names = new Map<string, Row>();
  readonly #firstWords = new Set<string>();

  /** The first row that claims a name keeps it: tables are ordered by weight. */
  add(name: string, row: Row): void {
    const plain = plainName(name);
    const [map, key] = isAcronym(plain) ? [this.#acronyms, plain] : [this.#names, foldName(plain)];
    if (key === "" || map.has(key)) return;
    map.set(key, row);
    const space = key.indexOf(" ");
    this.#firstWords.add(space < 0 ? key : key.slice(0, space));
  }

  /** True when a name of the index may begin with this word, in this case or folded. */
  opensWith(word: string, folded: string): boolean {
    return this.#firstWords.has(word) || this.#firstWords.has(folded);
  }

  find(name: string): Row | undefined {
    const { plain, folded } = keysOf(name);
    return this.#acronyms.get(plain) ?? this.#names.get(folded);
  }
}
