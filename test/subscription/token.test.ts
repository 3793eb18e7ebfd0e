import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createHmacSigner } from "../../src/mailer/index.ts";
import { answerLink, makeToken, readToken } from "../../src/subscription/index.ts";
import type { Grant } from "../../src/subscription/index.ts";

const signer = createHmacSigner(new Uint8Array(32).fill(7));
const now = 1_773_000_000_000;
const grant = (change: Partial<Grant> = {}): Grant => ({ purpose: "unsubscribe", subscriber: "s-1", expiresMs: null, ...change });

describe("a token", () => {
  for (const subscriber of ["s-1", "ada@example.org", "a.b~c d", "ünï 🐟", "", "../x?y=z&"]) {
    it(`brings back "${subscriber}" and holds only signs that a mail program leaves alone`, () => {
      const token = makeToken(grant({ subscriber }), signer);
      assert.match(token, /^[\w.~-]+$/);
      assert.deepEqual(readToken(token, signer, now), { kind: "valid", grant: grant({ subscriber }) });
    });
  }

  const token = makeToken(grant({ expiresMs: now + 1000 }), signer);
  const other = createHmacSigner(new Uint8Array(32).fill(8));
  const cases = [
    ["is forged when a letter of it is changed", token.replace("s-1", "s-2"), now, "forged"],
    ["is forged when its purpose is changed", token.replace("unsubscribe", "confirm"), now, "forged"],
    ["is forged when its end is put off", token.replace(String(now + 1000), "-"), now, "forged"],
    ["is forged when another key signed it", makeToken(grant(), other), now, "forged"],
    ["is forged without a signature", token.slice(0, token.lastIndexOf(".") + 1), now, "forged"],
    ["is malformed when a part is missing", token.slice(0, token.lastIndexOf(".")), now, "malformed"],
    ["is malformed when it is empty", "", now, "malformed"],
    ["is malformed when it is very long", `${token}${"x".repeat(2000)}`, now, "malformed"],
    ["is expired at its end", token, now + 1000, "expired"],
  ] as const;
  for (const [title, written, at, why] of cases) {
    it(title, () => assert.deepEqual(readToken(written, signer, at), { kind: "refused", why }));
  }

  it("that never expires works after ten years", () => {
    assert.equal(readToken(makeToken(grant(), signer), signer, now + 10 * 365 * 86_400_000).kind, "valid");
  });
});

it("a short key is refused", () => {
  assert.throws(() => createHmacSigner(new Uint8Array(31)), { code: "usage" });
});

describe("a request to the link of a mail", () => {
  const way = makeToken(grant(), signer);
  const question = makeToken(grant({ purpose: "confirm", expiresMs: now + 1000 }), signer);
  const cases: readonly (readonly [title: string, method: string, token: string, body: string, expected: string | number])[] = [
    ["GET never unsubscribes", "GET", way, "", "ask"],
    ["GET with the one-click body neither", "GET", way, "List-Unsubscribe=One-Click", "ask"],
    ["HEAD neither", "HEAD", way, "", "ask"],
    ["GET does not confirm: programs that scan mail follow links", "GET", question, "", "ask"],
    ["POST as RFC 8058 has it unsubscribes", "POST", way, "List-Unsubscribe=One-Click", "one-click"],
    ["the button of the page unsubscribes", "POST", way, "confirm=yes", "button"],
    ["the button confirms", "POST", question, "confirm=yes", "button"],
    ["one click does not confirm", "POST", question, "List-Unsubscribe=One-Click", 400],
    ["an empty POST does nothing", "POST", way, "", 400],
    ["another method does nothing", "DELETE", way, "confirm=yes", 405],
    ["a forged token does nothing", "POST", way.replace("s-1", "s-2"), "confirm=yes", 403],
    ["half a token does nothing", "POST", way.slice(0, 9), "confirm=yes", 400],
  ];
  for (const [title, method, token, body, expected] of cases) {
    it(title, () => {
      const answer = answerLink({ method, token, body }, signer, now);
      assert.equal(answer.kind === "refuse" ? answer.status : answer.kind === "done" ? answer.by : answer.kind, expected);
    });
  }

  it("an old question is gone", () => {
    const answer = answerLink({ method: "POST", token: question, body: "confirm=yes" }, signer, now + 1000);
    assert.ok(answer.kind === "refuse" && answer.status === 410);
  });
});
