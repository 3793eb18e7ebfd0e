declare const brand: unique symbol;

/** A string that names one kind of thing and cannot be mistaken for another kind's. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type SourceId = Id<"Source">;
export type ReportId = Id<"Report">;
export type EntityId = Id<"Entity">;
export type StoryId = Id<"Story">;

/**
 * 64 bits of FNV-1a over UTF-16 code units, as 13 base-36 digits. Pure, so that ids can be made where
 * `node:crypto` may not be imported; it names things and protects nothing.
 * Source: Fowler, Noll, Vo, "The FNV Non-Cryptographic Hash Algorithm", draft-eastlake-fnv.
 */
export function hashText(...parts: readonly string[]): string {
  // Two 32-bit lanes with different offset bases: JavaScript has no fast 64-bit product.
  // As integers with a sign: from an unsigned one on engines would calculate with fractions.
  let low = 0x811c9dc5 | 0;
  let high = 0xcbf29ce4 | 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const unit = part.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ (unit + 0x9e37), 0x01000193) ^ (low >>> 15);
    }
    // A separator that no text holds, so that ("ab","c") and ("a","bc") differ.
    low = Math.imul(low ^ 0x1ffff, 0x01000193);
    high = Math.imul(high ^ 0x1ffff, 0x01000193);
  }
  const value = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  return value.toString(36).padStart(13, "0");
}

export function sourceId(...parts: readonly string[]): SourceId {
  return `s${hashText(...parts)}` as SourceId;
}

export function reportId(...parts: readonly string[]): ReportId {
  return `r${hashText(...parts)}` as ReportId;
}

export function entityId(...parts: readonly string[]): EntityId {
  return `e${hashText(...parts)}` as EntityId;
}

export function storyId(...parts: readonly string[]): StoryId {
  return `st${hashText(...parts)}` as StoryId;
}
