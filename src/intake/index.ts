export { decodeBytes, decodeSource, looksBinary } from "./decode.ts";
export type { SourceFacts } from "./decode.ts";
export type { ClaimedFacts, GivenFacts, Source } from "./source.ts";
export { findDocumentKind, isMailbox } from "./document-kind.ts";
export type { DocumentKind } from "./document-kind.ts";
