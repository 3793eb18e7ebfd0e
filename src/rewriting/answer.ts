/** A sentence that a model offers, and the lines that it names for it. */
export interface Offered {
  readonly text: string;
  readonly lines: readonly string[];
}

export type Answer =
  | { readonly kind: "sentences"; readonly sentences: readonly Offered[] }
  /** It is not what was asked for; `detail` says how. */
  | { readonly kind: "unreadable"; readonly detail: string };

/** A briefing has at most eight lines; who sends more has not read the request. The rest is not looked at. */
const sentencesMax = 16;

/**
 * Takes the sentences out of what a model wrote: one JSON object, also inside a code fence or between other words, because small
 * models like to add them. Total: any text gives an answer.
 */
export function readAnswer(text: string): Answer {
  const begin = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (begin < 0 || end < begin) return unreadable("no JSON object came");
  let value: unknown;
  try {
    value = JSON.parse(text.slice(begin, end + 1));
  } catch {
    // What it wrote is told by the notice; the parser's own message would quote it.
    return unreadable("the JSON is broken");
  }
  const sentences: unknown = (value as { sentences?: unknown } | null)?.sentences;
  if (!Array.isArray(sentences)) return unreadable('the JSON has no list "sentences"');
  return { kind: "sentences", sentences: sentences.slice(0, sentencesMax).map(toOffered) };
}

/** What has another shape becomes a sentence that fails the check, so that it is counted. */
function toOffered(value: unknown): Offered {
  const { text, lines } = (typeof value === "object" && value !== null ? value : {}) as { text?: unknown; lines?: unknown };
  return {
    text: typeof text === "string" ? text.trim() : "",
    lines: Array.isArray(lines) ? lines.filter((id) => typeof id === "string") : [],
  };
}

function unreadable(detail: string): Answer {
  return { kind: "unreadable", detail };
}
