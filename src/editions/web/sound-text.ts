/**
 * Control characters have no place in HTML (a parser drops or replaces them), and half a surrogate pair is no character: reports
 * may hold both. Done once for the whole page, so that no component can forget it.
 */
export function toSoundText(html: string): string {
  return html.toWellFormed().replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}
