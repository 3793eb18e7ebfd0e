import type { Tag } from "./reading.ts";

export function lemmaOf(lower: string, tag: Tag, _fine: string): string {
  return tag === "NOUN" && lower.endsWith("s") ? lower.slice(0, -1) : lower;
}
