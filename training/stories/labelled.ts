import type { Labelled } from "./fit.ts";

interface Line {
  readonly id: string;
  readonly story: string;
  readonly title?: string;
  readonly text: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly lang?: string;
}

/** Reads a labelled stream: one JSON object a line, in order of arrival. */
export function readLabelled(lines: string): Labelled[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, story, title, text, date, source, url, lang } = JSON.parse(line) as Line;
      const input = {
        id,
        title: title || null,
        text,
        published: date ?? null,
        outlet: source || null,
        url: url || null,
        language: lang ?? null,
      };
      return { input, gold: story };
    });
}
