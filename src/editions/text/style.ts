/** What a piece of a line is; the colours follow from it. `witness` is the position of the report among all reports. */
export type Style = "headline" | "heading" | "strong" | "faint" | `witness-${number}`;

const codes: Readonly<Record<string, string>> = { headline: "1", heading: "1", strong: "1", faint: "2" };

/** Six colours that most terminals keep apart on light and dark ground; the letter always stands beside them. */
const witnessCodes = ["36", "33", "32", "35", "34", "31"];

export function witnessStyle(index: number): Style {
  return `witness-${index % witnessCodes.length}`;
}

/** ECMA-48 SGR codes around the text; nothing at all when colour is not wanted. */
export function paint(text: string, style: Style | undefined, color: boolean): string {
  if (!color || style === undefined || text === "") return text;
  const code = style.startsWith("witness-") ? `1;${witnessCodes[Number(style.slice("witness-".length))] ?? "39"}` : codes[style];
  return `\u001b[${code}m${text}\u001b[0m`;
}
