import type { Io } from "../../src/apps/cli/io.ts";
import { runProgram } from "../../src/apps/cli/program.ts";

export interface RecordedRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that were shown with the system's program. */
  readonly opened: readonly string[];
}

export interface RunSettings {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Columns of a terminal; without it the output is a pipe. */
  readonly terminal?: number;
  readonly cannotOpen?: boolean;
  /** What is typed at the terminal, unseen, one line a question; without it nobody sits there. */
  readonly hidden?: readonly string[];
}

/** Runs the program with streams of its own and keeps what it wrote. */
export async function run(args: readonly string[], settings: RunSettings): Promise<RecordedRun> {
  const written = { stdout: "", stderr: "" };
  const opened: string[] = [];
  const hidden = [...(settings.hidden ?? [])];
  const record = (stream: "stdout" | "stderr") => ({
    isTerminal: settings.terminal !== undefined,
    columns: settings.terminal,
    write: async (text: string): Promise<void> => {
      written[stream] += text;
    },
  });
  const io: Io = {
    cwd: settings.cwd,
    environment: settings.environment ?? {},
    stdin: toStream(settings.stdin ?? ""),
    stdout: record("stdout"),
    stderr: record("stderr"),
    open: async (path) => {
      if (settings.cannotOpen) throw new Error("spawn xdg-open ENOENT");
      opened.push(path);
    },
    askHidden: async (question) => {
      written.stderr += question;
      return hidden.shift();
    },
  };
  const code = await runProgram(args, io);
  return { code, ...written, opened };
}

async function* toStream(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (content.length > 0) yield typeof content === "string" ? new TextEncoder().encode(content) : content;
}
