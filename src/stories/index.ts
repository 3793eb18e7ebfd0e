export type { Copy, Story } from "./story.ts";
