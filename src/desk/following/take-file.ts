import { VariorumError } from "../../kernel/index.ts";
import type { Desk } from "../desk.ts";

/** Takes in what a source brought, as fast as the desk has room. One page that cannot be read is told in `unread`. True when it is new. */
export async function takeFile(desk: Desk, file: Parameters<Desk["take"]>[0], unread: string[]): Promise<boolean> {
  await desk.room();
  try {
    return (await desk.take(file)).kind === "stored";
  } catch (error) {
    // It was set aside; a store that cannot be written ends the visit.
    if (!(error instanceof VariorumError) || error.code !== "reading-failed") throw error;
    unread.push(error.message);
    return false;
  }
}
