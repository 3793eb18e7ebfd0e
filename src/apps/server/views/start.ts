import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Desk } from "../../../desk/index.ts";
import type { StartView } from "../../../editions/desk/index.ts";
import { readListing, sourcesOf } from "../../../intake/formats/index.ts";
import type { ListedSource } from "../../../intake/formats/index.ts";
import { assert } from "../../../kernel/index.ts";

const starterFile = join(import.meta.dirname, "../../../..", "examples", "sources", "starter.opml");

let starter: readonly ListedSource[] | undefined;

/** Feeds that a newcomer may follow with one button, read from a list that anybody can read and change. */
export function readStarterSources(): readonly ListedSource[] {
  if (starter === undefined) {
    const { value } = readListing(readFileSync(starterFile));
    assert(value?.kind === "opml", "the list of starter sources is OPML");
    starter = sourcesOf(value);
  }
  return starter;
}

/** How a desk begins. */
export function gatherStart({ store }: Desk, isPlaying: boolean): StartView {
  return {
    isPlaying,
    followed: store.followed().length,
    starter: readStarterSources().map(({ title, feed }) => ({ title, feed })),
  };
}
