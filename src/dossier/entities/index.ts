export type { Entity, ReportRange } from "./entity.ts";
export { linkEntities } from "./link.ts";
export { bestByCountry, countriesOf } from "./countries.ts";
