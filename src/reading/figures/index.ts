export { isBound } from "./hedges.ts";
export { findFigures } from "./find.ts";
