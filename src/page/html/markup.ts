/** Small readers of HTML source text; offsets are UTF-16 code units of `source`. */

/** The offset after the comment, declaration, processing instruction or CDATA section that starts at `open`. */
export function skipDeclaration(source: string, open: number): number {
  if (source.startsWith("--", open + 2)) {
    // "<!-->" and "<!--->" are whole comments.
    const end = source.indexOf("-->", open + 2);
    return end < 0 ? source.length : end + 3;
  }
  if (source.startsWith("[CDATA[", open + 2)) {
    const end = source.indexOf("]]>", open);
    return end < 0 ? source.length : end + 3;
  }
  const end = source.indexOf(">", open);
  return end < 0 ? source.length : end + 1;
}

/** The ">" that ends a start tag; one inside a quoted value does not. Gives the length of the source when there is none. */
export function endOfTag(source: string, from: number): number {
  let at = from;
  for (;;) {
    const close = source.indexOf(">", at);
    if (close < 0) return source.length;
    const quote = openQuote(source, at, close);
    if (quote === 0) return close;
    const end = source.indexOf(quote === 34 ? '"' : "'", close);
    // A quotation mark that is never closed was no quotation mark.
    if (end < 0) return close;
    at = end + 1;
  }
}

/** The quotation mark that is open at `to`, or 0. A mark opens a value only after "=" or white space. */
function openQuote(source: string, from: number, to: number): number {
  let quote = 0;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 34 && unit !== 39) continue;
    if (quote !== 0) {
      if (unit === quote) quote = 0;
    } else {
      const before = source.charCodeAt(at - 1);
      if (before === 61 || before <= 32) quote = unit;
    }
  }
  return quote;
}

/** True when the tag name at `from` is `name`, whatever its case. */
export function namesTag(source: string, from: number, name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    if ((source.charCodeAt(from + at) | 32) !== name.charCodeAt(at)) return false;
  }
  const after = source.charCodeAt(from + name.length);
  return Number.isNaN(after) || after <= 32 || after === 62 || after === 47;
}

export function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** White space only; a lone reference to a no-break space counts, because editors fill empty lines with it. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit <= 32 || unit === 0xa0) continue;
    if (unit !== 38 || !source.startsWith("&nbsp;", at)) return false;
    at += 5;
  }
  return true;
}
