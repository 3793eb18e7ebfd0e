export type { Entity, ReportRange } from "./entity.ts";
export { linkEntities } from "./link.ts";
