import type { ModelAnswer } from "../ports/index.ts";

/** The text of the first choice. Total: any bytes give an answer. */
export function readCompletion(bytes: Uint8Array, name: string): ModelAnswer {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // The parser's own message would quote what came.
    return failed(name, "what came is no JSON");
  }
  const choices: unknown = (value as { choices?: unknown } | null)?.choices;
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const content: unknown = (first as { message?: { content?: unknown } | null } | null | undefined)?.message?.content;
  if (typeof content !== "string" || content.trim() === "") return failed(name, "it has no text");
  return { kind: "answer", text: content };
}

function failed(name: string, detail: string): ModelAnswer {
  return {
    kind: "failed",
    detail: `Expected a chat completion from ${name}, but ${detail}. Check that the address is one in the manner of OpenAI.`,
  };
}
