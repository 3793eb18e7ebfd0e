import { isInvisible } from "./characters.ts";

/** Lower case, curly marks made straight, invisible characters dropped: the form under which words are looked up. */
export function straighten(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0x7e) return straightenSlowly(text);
  }
  return text.toLowerCase();
}

const STRAIGHT = new Map([
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["＇", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‐", "-"],
  ["‑", "-"],
]);

function straightenSlowly(text: string): string {
  let out = "";
  for (const character of text) {
    if (!isInvisible(character.charCodeAt(0))) out += STRAIGHT.get(character) ?? character;
  }
  return out.toLowerCase();
}
