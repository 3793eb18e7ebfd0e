import { createMemory } from "../../dossier/index.ts";
import type { Memory } from "../../dossier/index.ts";
import type { ReportId, StoryId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type { Reading } from "../../reading/index.ts";

/** A report as the store has it. */
export interface PackedText {
  readonly body: Uint8Array;
  readonly reading: Uint8Array | undefined;
}

/** A report of a story, unpacked, with the bytes that it was unpacked from. */
export interface KeptText extends PackedText {
  readonly unpacked: { readonly report: Report; readonly reading: Reading };
}

/** What a thread keeps of a story when it has compiled it: its reports unpacked, and what compiling found in them. */
export interface KeptStory {
  readonly texts: ReadonlyMap<ReportId, KeptText>;
  readonly memory: Memory;
}

/** A smaller story is compiled sooner than anybody notices: nothing of it is kept. */
const reportsMin = 20;
/** A thread keeps the stories that it compiled last, up to so many reports, each with somewhat less than a megabyte: half a gigabyte at most. A larger story is not kept. */
const reportsMax = 600;

/** Big stories that a thread has compiled. What is kept changes how long the next dossier takes and never what is in it. */
export class KeptStories {
  /** The one that was compiled last comes last. */
  readonly #stories = new Map<StoryId, KeptStory>();

  /** What is kept of a story, which is then no longer kept: a compilation that fails must leave nothing behind. */
  take(id: StoryId): KeptStory {
    const kept = this.#stories.get(id);
    this.#stories.delete(id);
    return kept ?? { texts: new Map(), memory: createMemory() };
  }

  keep(id: StoryId, story: KeptStory): void {
    if (story.texts.size < reportsMin || story.texts.size > reportsMax) return;
    this.#stories.delete(id);
    this.#stories.set(id, story);
    for (const [other] of this.#stories) {
      if (this.reports <= reportsMax) break;
      this.#stories.delete(other);
    }
  }

  /** How many reports are kept. */
  get reports(): number {
    return this.#stories.values().reduce((sum, { texts }) => sum + texts.size, 0);
  }
}

/** They are the same bytes: what was unpacked from the one is what would be unpacked from the other. */
export function isSamePacked(left: PackedText, right: PackedText): boolean {
  if (left.reading === undefined || right.reading === undefined) return false;
  return isSame(left.body, right.body) && isSame(left.reading, right.reading);
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && Buffer.compare(left, right) === 0;
}
