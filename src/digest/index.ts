export { asOf } from "./as-of.ts";
export { dayOf, isOfDays, isWithin } from "./day.ts";
export type { Days } from "./day.ts";
export type {
  Digest,
  DigestEntry,
  DigestLine,
  DigestReport,
  FormerFigure,
  FoundWatch,
  LeftOut,
  NewSince,
  Reason,
  ShownFigure,
  ShownStory,
  Watch,
} from "./digest.ts";
export { remember } from "./known.ts";
export type { NamedStory } from "./known.ts";
export { hasMoved, newSince } from "./news.ts";
export { findNews } from "./since.ts";
export { rankDigest } from "./rank.ts";
export type { DigestInput, DigestOptions } from "./rank.ts";
export { findWatched } from "./watches.ts";
