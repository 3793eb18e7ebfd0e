import { randomBytes } from "node:crypto";
import type { Frame } from "../../editions/desk/index.ts";

/*
 * A page that is dear to make is kept and answered again to others. What belongs to one answer or one person alone stands in it as words
 * that no report can hold, because they are chosen anew each time the desk starts.
 */

const stand = (): string => `variorum-${randomBytes(16).toString("hex")}`;
const anyStand = /variorum-[0-9a-f]{32}/g;
const nonce = stand();
const account = stand();
const formToken = stand();
const path = stand();

/** The frame for a page that will be kept. Pages of different roles and displays are different pages. */
export function toKeptFrame(frame: Frame): Frame {
  return {
    ...frame,
    nonce,
    path,
    person: frame.person === null || frame.person.account === null ? frame.person : { ...frame.person, account },
    formToken: frame.formToken === null ? null : formToken,
  };
}

/** The kept page for one answer. Its path stands in an address. Names of accounts, nonces and tokens hold no sign that means something in HTML. */
export function fillIn(page: string, frame: Frame): string {
  const words = new Map([
    [nonce, frame.nonce],
    [path, encodeURIComponent(frame.path)],
    [account, frame.person?.account ?? ""],
    [formToken, frame.formToken ?? ""],
  ]);
  return page.replaceAll(anyStand, (stand) => words.get(stand) ?? stand);
}
