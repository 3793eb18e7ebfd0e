import { StringDecoder } from "node:string_decoder";

/** What a person has typed so far, and whether they are done. */
export type HiddenLine =
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "interrupted" };

/**
 * One piece of what comes from a terminal that passes every key on: text is added, backspace takes back, Ctrl-U all of it, Enter and
 * Ctrl-D end, Ctrl-C interrupts. Other keys (arrows come as Escape and letters) change nothing.
 */
export function typeOn(line: string, keys: string): HiddenLine {
  let text = line;
  for (const key of keys.replaceAll(/\u001b(?:\[[\d;]*[ -/]*[@-~]|O.)?/g, "")) {
    if (key === "\r" || key === "\n" || key === "\u0004") return { kind: "done", text };
    if (key === "\u0003") return { kind: "interrupted" };
    if (key === "\u007f" || key === "\b") text = [...text].slice(0, -1).join("");
    else if (key === "\u0015") text = "";
    else if (key >= " ") text += key;
  }
  return { kind: "open", text };
}

interface Keyboard extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode(isRaw: boolean): unknown;
}

/** Asks at a terminal, without showing what is typed. Undefined where there is none, or when the person wants out. */
export async function askHidden(keyboard: Keyboard, screen: NodeJS.WritableStream, question: string): Promise<string | undefined> {
  if (keyboard.isTTY !== true) return undefined;
  const decoder = new StringDecoder("utf8");
  // Before the question, whose answer may come at once.
  keyboard.setRawMode(true);
  screen.write(question);
  keyboard.resume();
  try {
    return await new Promise<string | undefined>((resolve) => {
      let text = "";
      const stop = (answer: string | undefined): void => {
        keyboard.off("data", hear);
        keyboard.off("end", end);
        resolve(answer);
      };
      const hear = (bytes: Buffer): void => {
        const line = typeOn(text, decoder.write(bytes));
        if (line.kind === "open") text = line.text;
        else stop(line.kind === "done" ? line.text : undefined);
      };
      const end = (): void => stop(undefined);
      keyboard.on("data", hear);
      keyboard.on("end", end);
    });
  } finally {
    keyboard.setRawMode(false);
    keyboard.pause();
    screen.write("\n");
  }
}
