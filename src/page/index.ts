export { extract } from "./extract.ts";
export { articleText } from "./article-text.ts";
export type { Block, Removal, Report } from "./report.ts";
