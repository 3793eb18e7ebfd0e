import { readFileSync } from "node:fs";
import type { FetcherSettings } from "../../intake/transport/http/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { Io } from "./io.ts";

/** How the command fetches: who is responsible, and what an administrator allows, come from the environment. */
export function fetchingOf(io: Io): FetcherSettings {
  const contact = io.environment["VARIORUM_CONTACT"];
  const allow = (io.environment["VARIORUM_ALLOW"] ?? "")
    .split(",")
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "");
  const spacing = io.environment["VARIORUM_SPACING_MS"];
  return {
    version: readVersion(),
    allow,
    ...(contact === undefined ? {} : { contact }),
    ...(spacing === undefined ? {} : { spacingMs: toMilliseconds(spacing) }),
  };
}

function toMilliseconds(written: string): number {
  if (/^\d{1,6}$/.test(written)) return Number(written);
  throw new VariorumError("usage", `Expected VARIORUM_SPACING_MS as a whole number of milliseconds, but "${written}" came.`);
}

export function readVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
