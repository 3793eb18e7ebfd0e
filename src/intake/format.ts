/** Signs of a whole page in its first characters. */
const pageStart = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Closing tags that prose does not hold; a feed body or a saved fragment has several. */
const closingTag = /<\/(?:p|div|a|li|ul|h[1-6]|article|section|span|strong|em|blockquote|table)\s*>/gi;

/** How far the signs are looked for: pages with long comments on top show their first tag late. */
const lookedAt = 20_000;

/**
 * HTML or plain text, by content first and by name second: a page saved as `.txt` is read as a page, a text saved as `.html`
 * without any tag is read as text.
 */
export function findFormat(characters: string, file: string): "html" | "text" {
  const head = characters.slice(0, lookedAt);
  const page = pageStart.exec(head);
  if (page && head.slice(0, page.index).replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?\?>|\s+/g, "") === "") return "html";
  const named = /\.(?:x?html?|shtml|aspx?|php|jsp)$/i.test(file);
  const closing = head.match(closingTag)?.length ?? 0;
  if (named) return page || closing > 0 || /<[a-z][^<>]*>/i.test(head) ? "html" : "text";
  return closing >= 2 && /^\s*</.test(head) ? "html" : closing >= 6 ? "html" : "text";
}
