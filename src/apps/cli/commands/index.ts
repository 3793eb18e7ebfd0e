import type { CommandEntry } from "../command.ts";

/** In the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "collate",
    summary: "makes one dossier out of several reports of one event",
    usage: ["collate FILE|FOLDER|GLOB|- ... [options]", "collate --manifest reports.json [options]"],
    load: async () => (await import("./collate.ts")).collateCommand,
  },
  {
    name: "page",
    summary: "takes the article out of a saved page and says what was left out and why",
    usage: ["page FILE|FOLDER|GLOB|- ... [options]"],
    load: async () => (await import("./page.ts")).pageCommand,
  },
];
