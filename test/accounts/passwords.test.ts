import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hashPassword, isOutdated, isPassword, usualCost } from "../../src/accounts/index.ts";
import { cheap, password } from "./nora.ts";

describe("a hashed password", () => {
  it("is right for its password only, and does not hold it", async () => {
    const hashed = await hashPassword(password, cheap);
    assert.match(hashed, /^\$scrypt\$ln=4,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    assert.ok(!hashed.includes(password));
    assert.equal(await isPassword(password, hashed), true);
    assert.equal(await isPassword(`${password} `, hashed), false);
    assert.equal(await isPassword("", hashed), false);
  });

  it("is another one each time, because its salt is", async () => {
    assert.notEqual(await hashPassword(password, cheap), await hashPassword(password, cheap));
  });

  it("is right however a keyboard composes its letters", async () => {
    assert.equal(await isPassword("caf\u0065\u0301 at noon", await hashPassword("caf\u00e9 at noon", cheap)), true);
  });

  it("works at the usual cost, and is outdated at another", async () => {
    const hashed = await hashPassword(password);
    assert.equal(await isPassword(password, hashed), true);
    assert.equal(isOutdated(hashed), false);
    assert.equal(isOutdated(await hashPassword(password, cheap)), true);
    assert.ok(128 * 2 ** usualCost.ln * usualCost.r <= 2 ** 25, "one hash takes 32 MiB at most");
  });

  const broken = ["", "secret", "$scrypt$ln=4,r=8,p=1$c2FsdA$aGFzaA", "$scrypt$ln=40,r=8,p=1$c2FsdA$", "$scrypt$ln=4,r=8,p=1$$"];
  for (const hashed of broken) {
    it(`fits nothing when it reads "${hashed}"`, async () => assert.equal(await isPassword(password, hashed), false));
  }
});
