import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashText } from "../../src/kernel/index.ts";

test("a hash is thirteen base-36 digits, the same for the same parts", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => /^[0-9a-z]{13}$/.test(hashText(...parts)) && hashText(...parts) === hashText(...parts)),
  );
});

test("where one part ends and the next begins makes a difference", () => {
  assert.notEqual(hashText("ab", "c"), hashText("a", "bc"));
  assert.notEqual(hashText("a"), hashText("a", ""));
});

test("a hundred thousand short texts have no two equal hashes", () => {
  const seen = new Set<string>();
  for (let index = 0; index < 100_000; index++) seen.add(hashText(`report ${index}`, String(index * 7)));
  assert.equal(seen.size, 100_000);
});
