import { runWidth } from "./text-runs.ts";
import type { RunText } from "./text-runs.ts";

/** What a run is, as in `RunText.runs`. */
const copied = 0;
const decoded = 1;

const space = 32;
const lineEnd = 10;

/** From here on ideograms, kana and Korean syllables are found, and with them a few rare scripts. */
export const firstWide = 0x3040;

/**
 * A text under construction from one source. It is kept as runs and cut out of the source at the end: a string that grows piece by
 * piece is read slowly ever after.
 */
export class RunBuilder {
  readonly source: string;
  /** Code units so far. */
  length = 0;
  /** The last code unit; -1 for an empty text. */
  last = -1;
  /** True when the text may hold characters that count for several letters. */
  wide = false;
  #runs: number[] = [];
  /** Texts of the decoded runs, in order. */
  #decoded: string[] = [];

  constructor(source: string) {
    this.source = source;
  }

  /** True when a space would stand at the start or behind another space or line end. */
  get takesNoSpace(): boolean {
    return this.last < 0 || this.last === space || this.last === lineEnd;
  }

  /** Appends `source[start, end)` as it stands. Neighbouring copied runs are one. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const runs = this.#runs;
    const run = runs.length - runWidth;
    if (run >= 0 && runs[run] === copied && runs[run + 2]! + runs[run + 3]! === start) {
      runs[run + 1]! += end - start;
      runs[run + 3]! += end - start;
    } else runs.push(copied, end - start, start, end - start);
    this.length += end - start;
    this.last = this.source.charCodeAt(end - 1);
  }

  /** Appends `text` that stands for `source[start, end)`: a character reference, folded white space, a line break. */
  decode(text: string, start: number, end: number): void {
    if (text === "") return;
    this.#runs.push(decoded, text.length, start, end - start);
    this.#decoded.push(text);
    this.length += text.length;
    this.last = text.charCodeAt(text.length - 1);
    this.wide ||= this.last >= firstWide;
  }

  /** Drops white space at the end, so that a block ends with a letter or a mark. */
  trimEnd(): void {
    const runs = this.#runs;
    while (this.last === space || this.last === lineEnd) {
      const run = runs.length - runWidth;
      this.length--;
      if (runs[run] === decoded) {
        // White space that was decoded is a run of its own.
        runs.length = run;
        this.#decoded.pop();
      } else if (runs[run + 1] === 1) runs.length = run;
      else {
        // White space is one code unit on both sides in a copied run.
        runs[run + 1]! -= 1;
        runs[run + 3]! -= 1;
      }
      this.last = this.#findLast();
    }
  }

  #findLast(): number {
    const runs = this.#runs;
    const run = runs.length - runWidth;
    if (run < 0) return -1;
    if (runs[run] === copied) return this.source.charCodeAt(runs[run + 2]! + runs[run + 1]! - 1);
    const text = this.#decoded[this.#decoded.length - 1]!;
    return text.charCodeAt(text.length - 1);
  }

  /** The text so far; the builder is empty afterwards. */
  take(): RunText {
    const runs = this.#runs;
    const text = runs.length === runWidth && runs[0] === copied ? this.source.slice(runs[2], runs[2]! + runs[1]!) : this.#join();
    this.#runs = [];
    this.#decoded = [];
    this.length = 0;
    this.last = -1;
    this.wide = false;
    return { text, runs };
  }

  #join(): string {
    const runs = this.#runs;
    const parts: string[] = [];
    let next = 0;
    for (let run = 0; run < runs.length; run += runWidth) {
      const start = runs[run + 2]!;
      parts.push(runs[run] === copied ? this.source.slice(start, start + runs[run + 1]!) : this.#decoded[next++]!);
    }
    return parts.join("");
  }
}
