const separator = /\s+[|–—\-•·:»/]\s+|\s*[|»]\s*/u;

/** A title without the outlet's name at its end or start: "Dam breaks - Example Post" gives "Dam breaks". */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  if (outlet === undefined || outlet === "") return title;
  const key = fold(outlet);
  const parts = title.split(new RegExp(`(${separator.source})`, "u"));
  if (parts.length >= 3 && sameName(fold(parts[parts.length - 1]!), key)) return parts.slice(0, -2).join("").trim();
  if (parts.length >= 3 && sameName(fold(parts[0]!), key)) return parts.slice(2).join("").trim();
  return title;
}

function sameName(part: string, outlet: string): boolean {
  return (
    part !== "" &&
    (part === outlet || part === `the${outlet}` || `the${part}` === outlet || part.replace(/(?:com|news|net|org)$/, "") === outlet)
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
