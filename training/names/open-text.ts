import { join } from "node:path";
import { cutSentences } from "../../src/reading/sentences.ts";
import { readFromArchive } from "../archive.ts";
import { readConll } from "./corpora.ts";

type Text = readonly (readonly string[])[];

/** Sentences that are taken for one document where the text does not say where documents end. */
const CHUNK = 25;

/**
 * Open text for the student, as documents of sentences of words: Voice of America, Wikinews, wikigold, and the articles
 * of the page data. All of it is in the public domain or under CC BY or Apache-2.0 (see models/names.md).
 */
export function readOpenText(folder: string): Text[] {
  const conll = (path: string): Text[] => readConll(join(folder, path)).flatMap((document) => chunks(document.map(({ words }) => words)));
  return [
    ...conll("names/gmb-voa.conll"),
    ...conll("open-text/meantime_tok.conll"),
    ...conll("names/wikigold.conll"),
    ...pages(join(folder, "..", "page", "news-421.tar.gz")),
    ...pages(join(folder, "..", "page", "articles-793.tar.gz")),
  ];
}

function pages(archive: string): Text[] {
  const articles = JSON.parse(readFromArchive(archive, "/gold.json")) as Readonly<
    Record<string, { readonly text: string; readonly title: string | null }>
  >;
  return Object.values(articles).map(({ text, title }) => sentencesOf(`${title ?? ""}\n\n${text}`));
}

function sentencesOf(text: string): Text {
  const blocks: { start: number; end: number; kind: "paragraph" }[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ start: at, end: at + line.length, kind: "paragraph" });
    at += line.length + 1;
  }
  const { ranges, sentences } = cutSentences(text, blocks);
  return sentences.map(({ first, last }) =>
    ranges.starts.slice(first, last).map((start, index) => text.slice(start, ranges.ends[first + index])),
  );
}

function chunks(sentences: Text): Text[] {
  const found: Text[] = [];
  for (let at = 0; at < sentences.length; at += CHUNK) found.push(sentences.slice(at, at + CHUNK));
  return found;
}
