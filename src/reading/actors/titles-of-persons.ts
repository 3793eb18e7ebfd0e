import { roleNounOf } from "../../lexicon/index.ts";
import type { Layers, Mention } from "./mention.ts";

/* Of two persons of one family name the title tells which is meant: "former Mayor Vale" is Jon Vale, whom the report calls ex-mayor. */

/** Titles have at most so many words: "attorney general", "vice president". */
const titleTokensMax = 3;

/** The office right before a name, the longest: "vice president" rather than "president". */
export function titleBefore({ text, tokens }: Layers, { first }: Mention): string | undefined {
  for (let from = Math.max(0, first - titleTokensMax); from < first; from++) {
    const words = text.slice(tokens[from]!.start, tokens[first - 1]!.end);
    const role = roleNounOf(words.replace(/^ex-/i, ""));
    if (role?.kind === "office") return role.word;
  }
  return undefined;
}

/** The offices that stand before the full names of each person. */
export function titlesOfHomes<Home>(
  layers: Layers,
  mentions: readonly Mention[],
  homes: ReadonlyMap<string, Home>,
): ReadonlyMap<Home, ReadonlySet<string>> {
  const found = new Map<Home, Set<string>>();
  for (const mention of mentions) {
    const home = homes.get(mention.text);
    const title = home === undefined ? undefined : titleBefore(layers, mention);
    if (home === undefined || title === undefined) continue;
    const known = found.get(home);
    if (known) known.add(title);
    else found.set(home, new Set([title]));
  }
  return found;
}

/** Those who bear the title, where some of them do. */
export function withTitle<Home>(candidates: Home[], titles: ReadonlyMap<Home, ReadonlySet<string>>, title: string | undefined): Home[] {
  if (title === undefined || candidates.length < 2) return candidates;
  const bearers = candidates.filter((home) => titles.get(home)?.has(title) === true);
  return bearers.length > 0 ? bearers : candidates;
}
