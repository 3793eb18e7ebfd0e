export { collectRelations } from "./collected.ts";
export { findRelations } from "./relations.ts";
export type { RelationTold } from "./relations.ts";
