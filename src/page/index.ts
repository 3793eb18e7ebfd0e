export type { Block, Removal, Report } from "./report.ts";
