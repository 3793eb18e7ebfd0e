export { QuotationIndex } from "./quotation-index.ts";
export type { QuotationPair } from "./quotation-index.ts";
export { tellingClause } from "./telling-clauses.ts";
export { collectVoices, quoted } from "./voices.ts";
export { needsCue } from "./with-cue.ts";
