import assert from "node:assert/strict";
import { test } from "node:test";
import type { View } from "../../src/dossier/material/view.ts";
import { WordIndex } from "../../src/dossier/claims/word-index.ts";
import type { Held, Wanted } from "../../src/dossier/claims/word-index.ts";
import { drawer } from "./drawer.ts";

const share = 0.2;
const valueWeight = 5;

interface Text {
  readonly view: View;
  readonly held: Held;
}

function makeTexts(draw: (below: number) => number, count: number): readonly Text[] {
  return Array.from({ length: count }, (): Text => {
    const words = Array.from({ length: 40 }, (_, at) => ({ word: `w${at}`, sentences: draw(3) })).filter(
      (_, at) => draw(1 + (at % 6)) === 0,
    );
    const values = new Set([`v${draw(4)}`]);
    return { view: {} as View, held: { sentences: 5 + draw(20), words, values } };
  });
}

/** Whether each text holds enough of what is wanted, reckoned anew. */
function reckon(texts: readonly Text[], { words, values }: Wanted): readonly boolean[] {
  const sentences = texts.reduce((sum, { held }) => sum + held.sentences, 0);
  const weighed = words.map((word) => {
    const held = texts.flatMap((text) => text.held.words.filter((one) => one.word === word));
    const times = held.reduce((sum, one) => sum + one.sentences, 0);
    return { word, weight: held.length === 0 ? 0 : Math.log(1 + sentences / Math.max(1, times)) };
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0) + values.length * valueWeight;
  return texts.map(({ held }) => {
    const ofWords = weighed.reduce((sum, { word, weight }) => sum + (held.words.some((one) => one.word === word) ? weight : 0), 0);
    const ofValues = values.filter((value) => held.values.has(value)).length * valueWeight;
    return whole === 0 || ofWords + ofValues >= share * whole;
  });
}

test("an index that is kept while texts come and go finds the texts that hold enough of what is wanted", () => {
  for (let seed = 1; seed <= 8; seed++) {
    const draw = drawer(seed);
    const texts = makeTexts(draw, 60);
    const wanted = Array.from({ length: 25 }, (): Wanted => {
      const words = new Set(Array.from({ length: 1 + draw(8) }, () => `w${draw(45)}`));
      return { words: [...words], values: draw(3) === 0 ? [`v${draw(5)}`] : [] };
    });
    const lists = [wanted.slice(0, 3), wanted.slice(3, 9), wanted.slice(9, 10), wanted.slice(5)];
    const kept = new WordIndex(share, valueWeight);
    // Mostly one text more, as a story grows; now and then some leave.
    let now = texts.slice(0, 30);
    for (let step = 30; step < texts.length; step++) {
      now = [...now, texts[step]!];
      if (draw(8) === 0) now = now.filter(() => draw(10) > 0);
      kept.update(now, ({ held }) => held);
      for (const one of wanted) {
        const enough = kept.holding(one);
        const found = now.map(({ view }) => enough[kept.rowOf(view)] === 1);
        assert.deepEqual(found, reckon(now, one), `seed ${seed}, step ${step}, ${JSON.stringify(one)}`);
      }
      for (const list of draw(4) === 0 ? [] : lists) {
        const enough = kept.holdingAny(list);
        const found = now.map(({ view }) => enough[kept.rowOf(view)] === 1);
        const each = list.map((one) => reckon(now, one));
        const any = now.map((_, at) => each.some((held) => held[at]));
        assert.deepEqual(found, any, `seed ${seed}, step ${step}, any of ${JSON.stringify(list)}`);
      }
    }
  }
});
