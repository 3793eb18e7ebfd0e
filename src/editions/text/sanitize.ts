/**
 * Makes the words of a report harmless for a terminal. Control characters could move the cursor, change colours, set the
 * window's title or send keys (CWE-150), and bidirectional overrides could show words in another order (CVE-2021-42574), so
 * control characters are shown as the pictures that Unicode has for them and the overrides as replacement characters.
 */
export function toTerminalText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll("\u007f", "\u2421")
    .replaceAll(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
