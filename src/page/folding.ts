import { copyText, decodeText } from "./text-runs.ts";
import type { RunText } from "./text-runs.ts";

/** True for every character that separates words and nothing more; all of them become one space. */
export function isSpace(unit: number): boolean {
  return (
    unit <= 32 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x85
  );
}

/** Characters that are not seen and only break words for a computer: soft hyphen, zero-width space, word joiner, byte order mark. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;
}

/**
 * Appends `source[start, end)` with white space folded to single spaces and invisible characters left out. A text never starts
 * with a space. A single space is copied; everything else that becomes a space is a decoded run.
 */
export function foldInto(into: RunText, source: string, start: number, end: number): void {
  let from = start;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit > 32 && unit < 0x85) {
      at++;
      continue;
    }
    if (isInvisible(unit)) {
      copyText(into, source, from, at);
      from = ++at;
      continue;
    }
    if (!isSpace(unit)) {
      at++;
      continue;
    }
    let close = at + 1;
    while (close < end && isSpace(source.charCodeAt(close))) close++;
    if (unit === 32 && close === at + 1 && (at > from || into.text !== "") && !(at === from && endsWithSpace(into.text))) {
      // The common case stays inside its copied run.
      at = close;
      continue;
    }
    copyText(into, source, from, at);
    foldSpace(into, at, close);
    from = at = close;
  }
  copyText(into, source, from, end);
}

/** Appends one space for `[start, end)`, unless the text is empty or ends with one. */
export function foldSpace(into: RunText, start: number, end: number): void {
  if (into.text !== "" && !endsWithSpace(into.text)) decodeText(into, " ", start, end);
}

function endsWithSpace(text: string): boolean {
  const unit = text.charCodeAt(text.length - 1);
  return unit === 32 || unit === 10;
}
