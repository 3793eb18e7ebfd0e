export { collectFigures, reportsOf } from "./figures.ts";
