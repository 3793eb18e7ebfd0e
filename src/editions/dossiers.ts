/** The editions of a dossier for people, and nothing else: what `variorum collate` loads when it starts. */
export { renderJson } from "./json/render-json.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export { renderText } from "./text/render-text.ts";
export { renderHtml } from "./web/render-html.tsx";
