import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A port that nobody listens on: the address of a desk has to be known before it is served, because links are made with it. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
