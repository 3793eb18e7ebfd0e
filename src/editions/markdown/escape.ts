/**
 * Words of a report as Markdown that shows exactly these words (CommonMark 0.31 backslash escapes, GitHub's tables, strike-through,
 * bare addresses, mathematics and short codes for pictographs included). One line: white space is folded, so that no
 * line of a report can begin a block of the document.
 */
export function toMarkdownText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&$^]/g, "\\$&")
    .replaceAll(/:(?=\/\/|[\w+-]+:)/g, "\\:")
    .replaceAll(/\b(www)\./gi, "$1\\.")
    .replace(/^[-+=]/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** An address between angle brackets: what could end the address or begin markup is percent-encoded. */
export function toMarkdownAddress(address: string): string {
  return `<${address.replaceAll(/[<>\\\s|`]/g, (sign) => encodeURIComponent(sign))}>`;
}
