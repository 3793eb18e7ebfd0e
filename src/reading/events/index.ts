export { certaintyOfClause } from "./certainty.ts";
export { findEvents } from "./find-events.ts";
export { ownerOf } from "./participants.ts";
