import type { StoryInput } from "./story-input.ts";

/**
 * 53 bits that tell one text from another: two lanes of FNV-1a over the characters of title, lead and text. A number, because a
 * stream makes thousands a second and keeps 200,000.
 */
export function fingerprintOf(input: StoryInput): number {
  let low = 0x811c9dc5 | 0;
  let high = 0xcbf29ce4 | 0;
  for (const part of [input.title ?? "", input.lead ?? "", input.text]) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b) ^ (low >>> 15);
    }
    // A separator that no text holds, so that a word moved from the title to the lead is a change.
    low = Math.imul(low ^ 0x1ffff, 0x01000193);
    high = Math.imul(high ^ 0x1ffff, 0x85ebca6b);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The same as text, for those who keep versions. */
export function writeFingerprint(fingerprint: number): string {
  return fingerprint.toString(36).padStart(11, "0");
}
