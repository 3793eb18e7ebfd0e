import { randomBytes } from "node:crypto";
import type { Frame } from "../../editions/desk/index.ts";

/*
 * A page that is dear to make is kept and answered again to others. What belongs to one answer or one person alone stands in it as words
 * that no report can hold, because they are chosen anew each time the desk starts.
 */

const stand = (): string => `variorum-${randomBytes(16).toString("hex")}`;
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

/** A page as bytes, and where words of one answer stand in it. */
export interface MadePage {
  readonly bytes: Uint8Array;
  /** In the order of the page. */
  readonly places: readonly Place[];
}

interface Place {
  readonly at: number;
  readonly stand: string;
}

export function toMadePage(html: string): MadePage {
  const bytes = Buffer.from(html);
  const places: Place[] = [];
  for (const stand of [nonce, path, account, formToken])
    for (let at = bytes.indexOf(stand); at >= 0; at = bytes.indexOf(stand, at + stand.length)) places.push({ at, stand });
  return { bytes, places: places.toSorted((left, right) => left.at - right.at) };
}

/** The page for one answer. Its path stands in an address. Names of accounts, nonces and tokens hold no sign that means something in HTML. */
export function fillIn({ bytes, places }: MadePage, frame: Frame): Uint8Array<ArrayBuffer> {
  const words = new Map(
    [
      [nonce, frame.nonce] as const,
      [path, encodeURIComponent(frame.path)] as const,
      [account, frame.person?.account ?? ""] as const,
      [formToken, frame.formToken ?? ""] as const,
    ].map(([stand, word]) => [stand, Buffer.from(word)]),
  );
  let from = 0;
  const pieces = places.flatMap(({ at, stand }) => {
    const piece = bytes.subarray(from, at);
    from = at + stand.length;
    return [piece, words.get(stand)!];
  });
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
