import assert from "node:assert/strict";
import { it } from "node:test";
import { createKept } from "../../src/desk/index.ts";

const lengthOf = (text: string): number => text.length;

it("what was asked for longest ago goes first when all together weighs too much", () => {
  const kept = createKept(6, lengthOf);
  const made: string[] = [];
  const ask = (key: string): string => kept.get(key, () => (made.push(key), key));
  for (const key of ["aa", "bb", "cc", "aa", "dd", "aa", "bb"]) assert.equal(ask(key), key);
  assert.deepEqual(made, ["aa", "bb", "cc", "dd", "bb"]);
});

it("what is heavier alone than all may be is made each time, and drives nothing out", () => {
  const kept = createKept(3, lengthOf);
  let made = 0;
  const ask = (key: string): void => void kept.get(key, () => (made++, key));
  for (const key of ["abc", "abcd", "abcd", "abc"]) ask(key);
  assert.equal(made, 3);
});

it("a value that asks for others while it is made is kept beside them", () => {
  const kept = createKept(10, lengthOf);
  const outer = (): string => kept.get("outer", () => `<${kept.get("inner", () => "in")}>`);
  assert.deepEqual([outer(), outer(), kept.get("inner", () => "again")], ["<in>", "<in>", "in"]);
});
