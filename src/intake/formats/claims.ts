import type { Notice } from "../../kernel/index.ts";
import { toIsoDate } from "./dates.ts";
import type { Claim, Content, DateClaim } from "./entry.ts";
import { toAddress, toLine } from "./plain-text.ts";
import { childOf, contentOf } from "./xml/element.ts";
import type { Element } from "./xml/element.ts";

/** What the readers of one document share: its characters, its address, and what is doubtful. */
export interface Document {
  readonly characters: string;
  /** Address that the document came from; relative links are resolved against it. */
  readonly address: string | undefined;
  readonly doubts: Doubts;
}

/** Counts of what is doubtful, so that a hostile document gives a few notices and not a million. */
export interface Doubts {
  readonly unsafeLinks: string[];
  readonly unreadDates: string[];
  unsafeLinkCount: number;
  unreadDateCount: number;
}

export function noDoubts(): Doubts {
  return { unsafeLinks: [], unreadDates: [], unsafeLinkCount: 0, unreadDateCount: 0 };
}

/** So many values are shown of each kind of doubt. */
const shownMax = 3;

export function toNotices(doubts: Doubts): readonly Notice[] {
  const notices: Notice[] = [];
  if (doubts.unsafeLinkCount > 0) {
    const detail = `Expected links that begin with http:// or https://, but ${doubts.unsafeLinkCount} others came (${doubts.unsafeLinks.join(", ")}). They were left out.`;
    notices.push({ code: "link-unsafe", detail });
  }
  if (doubts.unreadDateCount > 0) {
    const detail = `${doubts.unreadDateCount} dates could not be read without guessing (${doubts.unreadDates.join(", ")}). Their entries have no date.`;
    notices.push({ code: "date-unread", detail });
  }
  return notices;
}

/** The first of the children that holds a line of text. */
export function lineClaim(document: Document, element: Element, ...names: readonly string[]): Claim<string> | null {
  for (const name of names) {
    const child = childOf(element, name);
    const value = child === undefined ? "" : toLine(contentOf(document.characters, child));
    if (child !== undefined && value !== "") return { value, ...placeOf(element, child) };
  }
  return null;
}

export function dateClaim(document: Document, element: Element, ...names: readonly string[]): DateClaim | null {
  for (const name of names) {
    const child = childOf(element, name);
    const written = child === undefined ? "" : toLine(contentOf(document.characters, child));
    if (child !== undefined && written !== "") return { ...toDate(document, written), ...placeOf(element, child) };
  }
  return null;
}

export function toDate(document: Document, written: string): { readonly written: string; readonly value: string | null } {
  const value = toIsoDate(written) ?? null;
  if (value === null) {
    document.doubts.unreadDateCount++;
    if (document.doubts.unreadDates.length < shownMax) document.doubts.unreadDates.push(quoted(written));
  }
  return { written, value };
}

export function addressClaim(
  document: Document,
  element: Element,
  base: string | undefined,
  ...names: readonly string[]
): Claim<string> | null {
  for (const name of names) {
    const child = childOf(element, name);
    const written = child === undefined ? "" : contentOf(document.characters, child).trim();
    const value = written === "" ? undefined : safeAddress(document, written, base);
    if (child !== undefined && value !== undefined) return { value, ...placeOf(element, child) };
  }
  return null;
}

/** The address, or undefined and a doubt. */
export function safeAddress(document: Document, written: string, base: string | undefined): string | undefined {
  const address = toAddress(written, base ?? document.address);
  if (address === undefined) {
    document.doubts.unsafeLinkCount++;
    if (document.doubts.unsafeLinks.length < shownMax) document.doubts.unsafeLinks.push(quoted(written));
  }
  return address;
}

export function contentClaim(document: Document, element: Element, ...names: readonly string[]): Content | null {
  for (const name of names) {
    const child = childOf(element, name);
    const value = child === undefined ? "" : contentOf(document.characters, child).trim();
    if (child !== undefined && value !== "") return { value, format: "html", ...placeOf(element, child) };
  }
  return null;
}

export function placeOf(parent: Element, child: Element): Pick<Claim<string>, "where" | "at"> {
  return { where: `${parent.name} > ${child.name}`, at: child.inner };
}

function quoted(text: string): string {
  const line = toLine(text);
  return `"${line.length > 60 ? `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, "")}\u2026` : line}"`;
}
