const marks = /\p{M}/gu;
const plainAscii = /^[ -~]*$/;
const acronym = /^(?:\p{Lu}\.?){2,6}s?$/u;

/** The characters of a name in one writing: straight marks, plain hyphens and spaces, no leading article, no possessive ending. */
export function plainName(name: string): string {
  let plain = name;
  // Most names are plain already; the general path is for the others.
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

/** Finds rows by name. Acronyms are found in their own case only; other names in any case and without diacritics. */
export class NameIndex<Row> {
  readonly #acronyms = new Map<string, Row>();
  readonly #names = new Map<string, Row>();

  /** The first row that claims a name keeps it: tables are ordered by weight. */
  add(name: string, row: Row): void {
    const plain = plainName(name);
    const [map, key] = isAcronym(plain) ? [this.#acronyms, plain] : [this.#names, foldName(plain)];
    if (key !== "" && !map.has(key)) map.set(key, row);
  }

  find(name: string): Row | undefined {
    const plain = plainName(name);
    return this.#acronyms.get(plain) ?? this.#names.get(foldName(plain));
  }
}
