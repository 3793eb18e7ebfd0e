import { spawn } from "node:child_process";
import type { WriteStream } from "node:tty";
import { askHidden } from "./hidden-line.ts";
import type { Io, Terminal } from "./io.ts";

/** The real process as a command sees it. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    environment: process.env,
    stdin: process.stdin,
    stdout: toTerminal(process.stdout),
    stderr: toTerminal(process.stderr),
    open: openWithSystem,
    askHidden: (question) => askHidden(process.stdin, process.stderr, question),
  };
}

function toTerminal(stream: WriteStream): Terminal {
  let readerGone = false;
  // `variorum ... | head` closes the pipe early: its reader has what it wants, which is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EOF") throw error;
    readerGone = true;
  });
  return {
    isTerminal: stream.isTTY ?? false,
    columns: stream.isTTY ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve) => {
        if (readerGone) resolve();
        else stream.write(text, () => resolve());
      }),
  };
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

function openWithSystem(path: string): Promise<void> {
  const [command, ...first] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, path], { stdio: "ignore", detached: true });
    child.on("error", reject);
    child.on("spawn", () => {
      child.unref();
      resolve();
    });
  });
}
