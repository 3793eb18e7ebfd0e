/** Everything that a command may touch outside itself; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Shows a file with the program that the system has for it. Rejects when there is none. */
  open(path: string): Promise<void>;
  /** Asks for a line at the terminal without showing it. Undefined where nobody sits at one, or when they want out. */
  askHidden(question: string): Promise<string | undefined>;
}

export interface Terminal {
  /** Resolves when more may be written. After the reader has gone, writes are dropped. */
  write(text: string): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of a terminal; undefined for files and pipes. */
  readonly columns: number | undefined;
}
