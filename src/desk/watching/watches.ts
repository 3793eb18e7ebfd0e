import { VariorumError } from "../../kernel/index.ts";
import type { PersonKey, WatchRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { parseQuery } from "../search/query.ts";
import { nameKey } from "../threads/rows.ts";

export type WrittenWatch = Pick<WatchRow, "kind" | "text">;

/** Each watch is looked for on every page that ranks; a reader who watches more watches everything. */
const watchesMax = 100;
const textCharactersMax = 200;
const kinds = ["name", "place", "words", "story"] as const;

/** Watches something for a person; false when they watch it already. Throws `usage` or `no-match` for what cannot be watched. */
export function addWatch(desk: Pick<Desk, "store" | "grouper">, person: PersonKey, written: unknown, now: string): boolean {
  const { store } = desk;
  const watch = readWatch(desk, written);
  return store.transaction(() => {
    if (store.watches(person).length >= watchesMax)
      throw new VariorumError("usage", `Expected at most ${watchesMax} watches, but there are as many already. Remove one first.`);
    // What is there already is shown, and is not news.
    if (store.lookedAt(person) === undefined) store.setLookedAt(person, store.lastEntry());
    return store.addWatch({ person, ...watch, addedAt: now });
  });
}

/** The watch of a person for this very thing: a name in any spelling of its letters, a story also when it was merged since. */
export function findWatch(
  { store, grouper }: Pick<Desk, "store" | "grouper">,
  person: PersonKey,
  wanted: WrittenWatch,
): WatchRow | undefined {
  const toKey = ({ kind, text }: WrittenWatch): string => {
    switch (kind) {
      case "name":
      case "place":
        return nameKey(text);
      case "words":
        return text.trim().replaceAll(/\s+/g, " ");
      case "story":
        return grouper.resolve(text) ?? text;
    }
  };
  return store.watches(person).find((watch) => watch.kind === wanted.kind && toKey(watch) === toKey(wanted));
}

/** A watch as a form or an option writes it: `{ kind, text }`. */
export function readWatch({ grouper }: Pick<Desk, "grouper">, written: unknown): WrittenWatch {
  const { kind: said, text: typed } = (written ?? {}) as { readonly kind?: unknown; readonly text?: unknown };
  const kind = kinds.find((one) => one === said);
  const text = typeof typed === "string" ? typed.trim().replaceAll(/\s+/g, " ") : "";
  if (kind === undefined) throw wrong(`a watch of kind ${kinds.join(", ")}`, String(said));
  if (text === "" || text.length > textCharactersMax)
    throw wrong(`something to watch of 1 to ${textCharactersMax} characters`, text.slice(0, 60));
  switch (kind) {
    case "name":
    case "place":
      if (!/[\p{L}\p{N}]/u.test(nameKey(text))) throw wrong("a name", text);
      return { kind, text };
    case "words": {
      const { filter, terms } = parseQuery(text);
      if (terms.length === 0 && filter.outlet === null && filter.speaker === null) throw wrong("words to look for", text);
      return { kind, text };
    }
    case "story": {
      const story = grouper.resolve(text);
      if (story === undefined) throw new VariorumError("no-match", `Expected a story of this desk, but there is none for “${text}”.`);
      return { kind, text: story };
    }
  }
}

function wrong(expected: string, came: string): VariorumError {
  return new VariorumError("usage", `Expected ${expected}, but “${came}” came. Go back and correct it.`);
}
