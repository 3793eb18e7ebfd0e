import type { Token } from "../reading.ts";

const reach = 10;
const modals: ReadonlySet<string> = new Set(["will", "'ll", "shall", "would", "may", "might", "could", "must", "should", "can"]);

/** Tense of the verb nearest to a token, by Penn tags: the one before it first, then the one after it. */
export function tokenTense(tokens: readonly Token[], at: number): "past" | "present" | "future" | null {
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance++) {
      const token = tokens[at + step * distance];
      if (!token || (token.tag === "PUNCT" && /^[.!?]$/.test(token.text))) break;
      const tense = tenseOf(tokens, at + step * distance);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseOf(tokens: readonly Token[], at: number): "past" | "present" | "future" | null {
  const token = tokens[at]!;
  if (pointsForward.has(token.lower) && tokens[at - 1]?.text !== "-") return "future";
  if (token.tag !== "VERB" && token.tag !== "AUX") return null;
  if (token.fine === "MD" || modals.has(token.lower)) return "future";
  if (token.fine === "VBD") return "past";
  const before = tokens[at - 1];
  if (token.fine === "VB") return before?.lower === "to" || before?.fine === "MD" || tokens[at - 2]?.fine === "MD" ? "future" : null;
  if (token.fine === "VBN") return participleTense(tokens, at);
  if (token.fine === "VBZ" || token.fine === "VBP") return token.tag === "AUX" ? null : "present";
  return null;
}

/** Words that announce, whatever their form: "is expected in December", "until mid-November". */
const pointsForward: ReadonlySet<string> = new Set(
  "expected scheduled due planned slated payable effective upcoming until till".split(" "),
);

/** "will be held" and "to be held" are ahead, "is held" is now, "was held" and a bare "held" are past. */
function participleTense(tokens: readonly Token[], at: number): "past" | "present" | "future" {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[at - back]?.lower;
    if (word === "be") return "future";
    if (word === "is" || word === "are" || word === "'s") return "present";
    if (word === "was" || word === "were" || word === "had" || word === "has" || word === "have") return "past";
  }
  return "past";
}
