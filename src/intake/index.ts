export type { GivenFacts, Source } from "./source.ts";
