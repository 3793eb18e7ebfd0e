import type { Range } from "../../kernel/index.ts";
import { formatLimits } from "./limits.ts";

/**
 * Where the items of a JSON Feed stand: the objects in the list "items" of the outermost object. `end` is behind the last whole one, 0
 * when there is none. One pass over the characters; works on a file that was cut, which no JSON parser does.
 */
export function findJsonItems(characters: string): { readonly items: readonly Range[]; readonly end: number } {
  const items: Range[] = [];
  let end = 0;
  let depth = 0;
  let listed = false;
  let key = "";
  let start = 0;
  for (let at = 0; at < characters.length && items.length <= formatLimits.feedEntries; at++) {
    switch (characters.charCodeAt(at)) {
      case 34: {
        const closing = endOfString(characters, at);
        if (depth === 1) key = characters.slice(at + 1, closing);
        at = closing;
        break;
      }
      case 123:
      case 91:
        depth++;
        if (depth === 2) listed = characters[at] === "[" && key === "items";
        if (depth === 3) start = at;
        break;
      case 125:
      case 93:
        if (depth === 3 && listed && characters[at] === "}") {
          end = at + 1;
          items.push({ start, end });
        }
        depth--;
        if (depth === 1) listed = false;
        break;
    }
  }
  return { items, end };
}

function endOfString(characters: string, at: number): number {
  for (let position = at + 1; position < characters.length; position++) {
    const unit = characters.charCodeAt(position);
    if (unit === 92) position++;
    else if (unit === 34) return position;
  }
  return characters.length;
}
