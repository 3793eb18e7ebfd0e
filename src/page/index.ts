export { takeAsIs } from "./as-is.ts";
export { articleText } from "./article-text.ts";
export { renderPageMarkdown, toPageRecord } from "./editions.ts";
export type { PageRecord } from "./editions.ts";
export { renderColoured, renderExplanation } from "./explanation.ts";
export { extract } from "./extract.ts";
export type { Block, Removal, Report } from "./report.ts";
