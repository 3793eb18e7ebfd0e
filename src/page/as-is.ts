import { limits, reportId } from "../kernel/index.ts";
import type { Found, Notice } from "../kernel/index.ts";
import type { Source } from "../intake/index.ts";
import { kindsOfKept } from "./plain/kinds.ts";
import { textBlocks } from "./plain/lines.ts";
import type { Block, Report } from "./report.ts";

/**
 * A source whose characters all are article text, for text that was taken out of its page before: nothing is removed, folded or moved,
 * so that offsets in the article are offsets in the file. Blocks are its lines, or its paragraphs where it is wrapped by hand.
 */
export function takeAsIs(source: Source): Report {
  const text = source.characters.slice(0, lengthToKeep(source.characters));
  const lines = textBlocks(text);
  const kinds = kindsOfKept(lines);
  const blocks = lines.map(({ start, end }, index): Block => ({ kind: kinds[index]!, start, end }));
  const [first] = blocks;
  const title = first?.kind === "title" ? lines[0]!.text : undefined;
  const { outlet, publisher, url, published } = source.given;
  return {
    id: reportId(source.file, outlet ?? "", url ?? "", text),
    source: source.id,
    file: source.file,
    format: source.format,
    outlet: given(outlet),
    outletInChrome: null,
    publisher: given(publisher),
    url: given(url),
    title:
      given(source.given.title) ??
      (title === undefined ? null : { value: title, from: "text", at: { source: source.id, ...rangeOf(first!) } }),
    bylines: [],
    published: given(published),
    modified: null,
    section: null,
    language: null,
    agency: null,
    text,
    blocks,
    map: { runs: text === "" ? [] : [{ kind: "copied", at: 0, length: text.length, sourceAt: 0, sourceLength: text.length }] },
    removed: [],
    notices: noticesOf(source, text),
  };
}

/** The limit, or one less where it would cut a character in two. */
function lengthToKeep(characters: string): number {
  const most = limits.plainCharacters;
  if (characters.length <= most) return characters.length;
  return (characters.charCodeAt(most - 1) & 0xfc00) === 0xd800 ? most - 1 : most;
}

function noticesOf(source: Source, text: string): readonly Notice[] {
  const lost = source.characters.length - text.length;
  if (lost === 0) return [];
  return [{ code: "text-cut", detail: `The text has more than ${limits.plainCharacters} characters; the last ${lost} were left out.` }];
}

function rangeOf({ start, end }: Block): { readonly start: number; readonly end: number } {
  return { start, end };
}

function given(value: string | undefined): Found<string> | null {
  return value === undefined || value === "" ? null : { value, from: "given" };
}
