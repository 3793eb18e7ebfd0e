import { readFileSync } from "node:fs";
import type { FetcherSettings } from "../../intake/transport/http/index.ts";
import { readFetchSettings } from "../fetch-settings.ts";
import type { Io } from "./io.ts";

/** How the command fetches; commands on a folder heed the settings in it. */
export function fetchingOf(io: Io, folder?: string, file?: string): FetcherSettings {
  return { version: readVersion(), ...readFetchSettings(io.environment, folder, file) };
}

export function readVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
