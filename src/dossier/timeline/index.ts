export { isGlued } from "./captions.ts";
export { buildTimeline } from "./timeline.ts";
