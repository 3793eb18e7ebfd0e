import assert from "node:assert/strict";
import { it } from "node:test";
import { fillIn, toKeptFrame, toMadePage } from "../../src/apps/server/kept-page.ts";
import type { Frame } from "../../src/editions/desk/index.ts";

const frameOf = (nonce: string, account: string, formToken: string, path: string): Frame =>
  ({ nonce, path, formToken, person: { account, role: "editor" } }) as unknown as Frame;

it("a kept page has the words of each answer and none of another's", () => {
  const first = frameOf("nonce-1", "ada", "token-1", "/story/a?b=c");
  const stands = toKeptFrame(first);
  const html = `<p nonce="${stands.nonce}">Zoë ${stands.person!.account} ${stands.formToken}</p><a href="${stands.path}">…</a>${stands.nonce}`;
  const made = toMadePage(html);
  const expected = ({ nonce, person, formToken, path }: Frame): string =>
    `<p nonce="${nonce}">Zoë ${person!.account} ${formToken}</p><a href="${encodeURIComponent(path)}">…</a>${nonce}`;
  const second = frameOf("nonce-2", "bo", "token-2", "/");
  assert.equal(Buffer.from(fillIn(made, first)).toString(), expected(first));
  assert.equal(Buffer.from(fillIn(made, second)).toString(), expected(second));
});
