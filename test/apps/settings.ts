import type { Settings } from "../../src/apps/settings.ts";

/** Those of a desk on this machine, on any free port. */
export const localSettings: Settings = {
  name: "Desk",
  host: "127.0.0.1",
  port: 0,
  zone: "UTC",
  threads: 1,
  log: "events",
  "base-url": null,
  "trusted-proxy": [],
  pageDays: null,
  reportDays: null,
};
