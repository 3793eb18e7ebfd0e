import assert from "node:assert/strict";
import { test } from "node:test";
import { keptLatest, Places } from "../../src/dossier/kept.ts";
import type { Keeping } from "../../src/dossier/kept.ts";

test("what two steps keep with one thing stays apart, and with another thing nothing is kept", () => {
  const places = new Places<Keeping>();
  const [voice, act] = [places.next<string>(), places.next<number>()];
  const [one, other] = [{ kept: places.room() }, { kept: places.room() }];
  voice.set(one, "own");
  act.set(one, 7);
  assert.deepEqual([voice.get(one), act.get(one)], ["own", 7]);
  assert.deepEqual([voice.get(other), act.get(other)], [undefined, undefined]);
});

test("what was asked last is not looked for again, and another thing of the list is", () => {
  let searches = 0;
  const find = keptLatest((one: object, other: object) => [one, other, ++searches]);
  const [vik, halden] = [{}, {}];
  assert.equal(find(vik, halden), find(vik, halden));
  assert.equal(searches, 1);
  assert.deepEqual(find(vik, vik), [vik, vik, 2]);
  assert.deepEqual(find(vik, halden), [vik, halden, 3]);
});
