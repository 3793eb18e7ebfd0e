/*
 * What steps find of a thing is kept with the thing, each at a place of its own. Weak maps would do the same, but of a story of hundreds of
 * reports they hold a hundred thousand entries: all of them are gone through whenever garbage is collected, and each look costs more.
 */

/** A thing with which steps keep what they find of it, as long as it is there. */
export interface Keeping {
  readonly kept: unknown[];
}

/** Where one step keeps what it finds of things of one kind. */
export interface Place<K extends Keeping, T> {
  get(one: K): T | undefined;
  set(one: K, found: T): void;
}

/** Keeps what was found last: several steps ask the same of one thing, one right after the other. */
export function keptLatest<A extends readonly unknown[], T>(find: (...asked: A) => T): (...asked: A) => T {
  let latest: { readonly asked: A; readonly found: T } | undefined;
  return (...asked) => {
    if (latest?.asked.length === asked.length && latest.asked.every((one, at) => one === asked[at])) return latest.found;
    const found = find(...asked);
    latest = { asked, found };
    return found;
  };
}

/** The places of one kind of thing. */
export class Places<K extends Keeping> {
  #count = 0;

  next<T>(): Place<K, T> {
    const place = this.#count++;
    return {
      get: ({ kept }) => kept[place] as T | undefined,
      set: ({ kept }, found) => {
        kept[place] = found;
      },
    };
  }

  /** Of just the length: a story has tens of thousands of clauses. */
  room(): unknown[] {
    return Array.from({ length: this.#count }, () => undefined);
  }
}
