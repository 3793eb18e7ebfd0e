export { buildTimeline } from "./timeline.ts";
