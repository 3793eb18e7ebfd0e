import type { Io } from "../cli/io.ts";

/** What happens to the desk, one line of JSON each. */
export type Log = (level: "info" | "error", event: string, details?: Readonly<Record<string, unknown>>) => void;

export function createLog(io: Io): Log {
  return (level, event, details = {}) => {
    void io.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...details })}\n`);
  };
}
