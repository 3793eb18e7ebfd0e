import type { Range } from "../kernel/index.ts";

const anyMark = /["“”«»‘]/;
/** Straight single marks are marks only where no letter touches them outside: "it's" and "the boys' room" hold none. */
const passage = /“([^“”]*)”|«([^«»]*)»|"([^"]*)"|(?<![\p{L}\p{N}])[‘']([^‘]*?)[’'](?![\p{L}\p{N}])/gu;

/** Passages in quotation marks, with their marks, and whether a mark is left over. */
export function findQuotations(text: string): { readonly passages: readonly Range[]; readonly whole: boolean } {
  const passages: Range[] = [];
  let rest = "";
  let from = 0;
  for (const match of text.matchAll(passage)) {
    passages.push({ start: match.index, end: match.index + match[0].length });
    rest += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  rest += text.slice(from);
  return { passages, whole: !anyMark.test(rest) };
}

/**
 * Every passage in marks stands in one of the lines, character by character but for the shape of the marks and the white space, and
 * inside marks there too.
 */
export function areVerbatim(text: string, lines: readonly string[]): boolean {
  const { passages, whole } = findQuotations(text);
  if (!whole) return false;
  const said = lines.flatMap((line) => findQuotations(line).passages.map((range) => inside(line, range)));
  return passages.every((range) => {
    const words = inside(text, range);
    return words !== "" && said.some((other) => ` ${other} `.includes(` ${words} `));
  });
}

/** The words of a passage; a comma or stop before the closing mark belongs to the sentence around it. */
function inside(text: string, { start, end }: Range): string {
  return text
    .slice(start + 1, end - 1)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,]$/, "");
}
