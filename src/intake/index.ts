export { decodeBytes, decodeSource, looksBinary } from "./decode.ts";
export type { SourceFacts } from "./decode.ts";
export type { GivenFacts, Source } from "./source.ts";
