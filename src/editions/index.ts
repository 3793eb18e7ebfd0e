export { renderJson } from "./json/render-json.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export { renderText } from "./text/render-text.ts";
export { renderHtml } from "./web/render-html.tsx";
export { renderReading } from "./reading/render-reading.ts";
export { renderReadingJson } from "./reading/reading-json.ts";
