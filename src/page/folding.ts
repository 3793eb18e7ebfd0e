import { firstWide } from "./run-builder.ts";
import type { RunBuilder } from "./run-builder.ts";

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
 * Appends `source[start, end)` with white space folded to single spaces and invisible characters left out, up to the first `stop`
 * (a code unit, -1 for none) whose offset it gives, or `end`. A text never starts with a space. A single space is copied; everything
 * else that becomes a space is a decoded run.
 */
export function foldInto(into: RunBuilder, start: number, end: number, stop: number): number {
  const { source } = into;
  let from = start;
  let at = start;
  while (at < end) {
    const unit = source.charCodeAt(at);
    if (unit > 32 && unit < 0x85) {
      if (unit === stop) break;
      at++;
      continue;
    }
    if (isInvisible(unit)) {
      into.copy(from, at);
      from = ++at;
      continue;
    }
    if (!isSpace(unit)) {
      into.wide ||= unit >= firstWide;
      at++;
      continue;
    }
    let close = at + 1;
    while (close < end && isSpace(source.charCodeAt(close))) close++;
    if (unit === 32 && close === at + 1 && (at > from || !into.takesNoSpace)) {
      // The common case stays inside its copied run.
      at = close;
      continue;
    }
    into.copy(from, at);
    foldSpace(into, at, close);
    from = at = close;
  }
  into.copy(from, at);
  return at;
}

/** Appends one space for `[start, end)`, unless the text is empty or ends with one. */
export function foldSpace(into: RunBuilder, start: number, end: number): void {
  if (!into.takesNoSpace) into.decode(" ", start, end);
}
