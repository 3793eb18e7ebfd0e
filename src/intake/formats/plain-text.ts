import { decodeReferences } from "./xml/element.ts";

/** Longer titles and names are a wrong element; the longest headline seen has 300 characters. */
export const lineCharactersMax = 1_000;

/** Longer addresses are refused by most servers. */
const addressCharactersMax = 8_192;

/**
 * One line of plain text out of a title or a name that may hold markup. Nobody agrees whether a feed's title is text or HTML: what looks
 * like a tag is left out, references are decoded, control characters go. The result is text and is never shown as HTML.
 */
export function toLine(content: string): string {
  const text = content.includes("<") ? content.replace(/<(?:!--[^<>]*|\/?[A-Za-z][^<>]*)>/g, " ") : content;
  const line = decodeReferences(text)
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]+/g, " ")
    .trim();
  return line.length <= lineCharactersMax ? line : line.slice(0, lineCharactersMax).replace(/[\ud800-\udbff]$/, "");
}

/** An absolute http or https address ; undefined for everything else, `javascript:` above all. */
export function toAddress(written: string, base: string | undefined): string | undefined {
  const trimmed = written.trim();
  if (trimmed === "" || trimmed.length > addressCharactersMax) return undefined;
  const address = URL.parse(trimmed, base);
  return address !== null && isWeb(address) && address.hostname !== "" ? address.href : undefined;
}

function isWeb(address: URL): boolean {
  return address.protocol === "http:" || address.protocol === "https:";
}
