import type { Io, Terminal } from "./io.ts";
import { usage } from "./options.ts";

export const colorChoices: readonly string[] = ["auto", "always", "never"];

/** Wider lines are hard to read, so that a wide terminal is not filled. */
const widestText = 100;
const narrowest = 30;
const widest = 400;
const usualWidth = 80;

/**
 * Whether to colour. The option decides; then NO_COLOR and FORCE_COLOR (no-color.org, force-color.org); then whether a person reads
 * at a terminal that knows colours.
 */
export function wantsColor(io: Io, out: Terminal | undefined, choice: string | undefined): boolean {
  if (choice === "always" || choice === "never") return choice === "always";
  if ((io.environment["NO_COLOR"] ?? "") !== "") return false;
  const forced = io.environment["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return out?.isTerminal === true && io.environment["TERM"] !== "dumb";
}

/** Columns for text: the option, the terminal up to a readable width, or 80 for files and pipes. */
export function textWidth(out: Terminal | undefined, choice: string | undefined, command: string): number {
  if (choice === undefined) return Math.max(narrowest, Math.min(out?.columns ?? usualWidth, widestText));
  const width = Number(choice);
  if (!Number.isInteger(width) || width < narrowest || width > widest) {
    throw usage(`Expected --width with a number of columns from ${narrowest} to ${widest}, but "${choice}" came`, command);
  }
  return width;
}
