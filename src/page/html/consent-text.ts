import { nameNear } from "./kinds.ts";
import { nameGroup } from "./name-words.ts";
import type { PageView } from "./page-view.ts";

/** Single sentences about cookies also stand in reports; so many close together are a dialogue of choices. */
const fewestSentences = 3;

/** Other lines of such a dialogue ("Cookie List", "Back") between two sentences about cookies. */
const widestGap = 10;

/** A text of which more than this share speaks of cookies is a report about them. */
const mostOfText = 0.5;

/** Where the page itself calls it a dialogue ("privacy-modal"), it may be longer than a short report. */
const mostOfNamed = 0.9;
const nameReach = 3;

/** Drops dialogues of consent as a whole: what stands between their sentences about cookies belongs to them. */
export function dropConsentText(view: PageView, kept: boolean[]): void {
  let all = 0;
  const runs: { first: number; last: number; sentences: number }[] = [];
  view.blocks.forEach((block, index) => {
    if (kept[index]) all += block.text.length;
    if (view.phraseOf(block)?.kind !== "consent") return;
    const run = runs[runs.length - 1];
    if (run && index - run.last <= widestGap) {
      run.last = index;
      run.sentences++;
    } else runs.push({ first: index, last: index, sentences: 1 });
  });
  for (const { first, last, sentences } of runs) {
    if (sentences < fewestSentences) continue;
    let own = 0;
    let named = true;
    for (let index = first; index <= last; index++) {
      if (!kept[index]) continue;
      own += view.blocks[index]!.text.length;
      named &&= nameNear(view, view.blocks[index]!, nameGroup.consent, nameReach);
    }
    if (own <= (named ? mostOfNamed : mostOfText) * all) kept.fill(false, first, last + 1);
  }
}
