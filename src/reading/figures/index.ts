export { findFigures } from "./find.ts";
