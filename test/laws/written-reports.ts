import fc from "fast-check";
import { lighthouse, lighthouseElsewhere, orchestra, toPage } from "../apps/reports.ts";

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly file: string;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export function write(file: string, text: string): WrittenReport {
  return { file, bytes: encode(text) };
}

/** Paragraphs that may stand in a report about the lighthouse, with figures, quotations, names, dates and odd characters. */
const paragraphs: readonly string[] = [
  "The coast office said on Thursday that 12 lighthouses would lose their keepers by 2030.",
  "“It is a sad day,” said Maria Olsen, who runs the café on the pier. “But nobody can stop the clock.”",
  "Brandt climbed 214 steps every evening. The lamp weighs 3.5 tonnes and can be seen for 40 kilometres.",
  "According to the harbour police, about 300 people came; the coast office spoke of 200.",
  "Piet Okafor told the Gull Head Gazette that the tower would open to visitors in May. He denied that it would be sold.",
  "The computer costs €90,000 a year. “That is less than the paint,” an official said.",
  "What happens to the fog horn? Nobody knows yet.",
  "The tower — 31 metres of granite — survived the storm of 12 January 1953 📯 without a scratch.",
  "Brandt’s father, grandfather and great-grandmother kept the light before her, the Gazette wrote.",
  "A ship may no longer call the keeper: “The line is dead”, as one captain put it.",
];

/** A report of the lighthouse: a title, some of the paragraphs in some order, as text or as a page, in one of several line ends. */
export const lighthouseReport: fc.Arbitrary<string> = fc
  .record({
    head: fc.constantFrom(lighthouse, lighthouseElsewhere),
    chosen: fc.shuffledSubarray([...paragraphs], { minLength: 1, maxLength: 6 }),
    form: fc.constantFrom("text", "page", "windows"),
  })
  .map(({ head, chosen, form }) => {
    const text = `${head.trim()}\n\n${chosen.join("\n\n")}\n`;
    return form === "page" ? toPage(text) : form === "windows" ? text.replaceAll("\n", "\r\n") : text;
  });

export const fixedReports: readonly WrittenReport[] = [
  write("gull.txt", lighthouse),
  write("shore.html", toPage(lighthouseElsewhere)),
  write("music.txt", orchestra),
];
