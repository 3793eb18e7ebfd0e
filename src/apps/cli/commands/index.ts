import type { CommandEntry } from "../command.ts";

/** In the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: "collate",
    summary: "makes one dossier out of several reports of one event",
    usage: ["collate FILE|FOLDER|GLOB|URL|- ... [options]", "collate --manifest reports.json [options]"],
    load: async () => (await import("./collate.ts")).collateCommand,
  },
  {
    name: "ask",
    summary: "answers a question with the words of reports, or says that they do not state it",
    usage: ['ask FILE|FOLDER|GLOB|- ... "QUESTION" [options]'],
    load: async () => (await import("./ask.ts")).askCommand,
  },
  {
    name: "digest",
    summary: "ranks the stories of a day, as text, page, feed or mail, and tells of known stories only what is new",
    usage: ["digest FOLDER|FILE|FILE.jsonl|- ... [options]", "digest --data DIR [--date YYYY-MM-DD] [--dry-run] [options]"],
    load: async () => (await import("./digest.ts")).digestCommand,
  },
  {
    name: "page",
    summary: "takes the article out of a saved page and says what was left out and why",
    usage: ["page FILE|FOLDER|GLOB|URL|- ... [options]"],
    load: async () => (await import("./page.ts")).pageCommand,
  },
  {
    name: "fetch",
    summary: "shows what a feed, a sitemap, a list or a page on the web brings, finds the feeds of a site, keeps pages",
    usage: ["fetch URL|FILE ... [--discover] [--save FOLDER] [options]"],
    load: async () => (await import("./fetch.ts")).fetchCommand,
  },
  {
    name: "read",
    summary: "reads a report: names, speech, figures, times, events, with the offsets of each",
    usage: ["read FILE|FOLDER|GLOB|URL|- ... [options]"],
    load: async () => (await import("./read.ts")).readCommand,
  },
  {
    name: "group",
    summary: "groups a pile of reports into stories",
    usage: ["group FOLDER|FILE|FILE.jsonl|URL|- ... [options]"],
    load: async () => (await import("./group.ts")).groupCommand,
  },
  {
    name: "find",
    summary: "finds the story of a text, a file or an address among the stories of a state file",
    usage: ["find TEXT|URL|FILE --state FILE [options]"],
    load: async () => (await import("./find.ts")).findCommand,
  },
  {
    name: "story",
    summary: "shows a story of a state file, why its reports are in it, and takes a person's word about it",
    usage: ["story ID --state FILE [--why] [options]"],
    load: async () => (await import("./story.ts")).storyCommand,
  },
  {
    name: "add",
    summary: "reads saved pages into the folder of a desk",
    usage: ["add FILE|FOLDER|GLOB|- ... --data DIR"],
    load: async () => (await import("./add.ts")).addCommand,
  },
  {
    name: "serve",
    summary: "serves a desk on this machine: stories of the day, dossiers, search, corrections",
    usage: ["serve --data DIR [--port N] [--demo] [options]"],
    load: async () => (await import("./serve.ts")).serveCommand,
  },
  {
    name: "sources",
    summary: "follows feeds and news sitemaps, and tells how they are",
    usage: ["sources add|test|remove ADDRESS ... --data DIR", "sources list|export --data DIR"],
    load: async () => (await import("./sources.ts")).sourcesCommand,
  },
  {
    name: "subscribers",
    summary: "tells who gets the digest of a desk by mail, adds and removes them, reads bounces",
    usage: [
      "subscribers add|remove ADDRESS ... --data DIR",
      "subscribers list|export --data DIR",
      "subscribers bounce FILE|- ... --data DIR",
    ],
    load: async () => (await import("./subscribers.ts")).subscribersCommand,
  },
  {
    name: "accounts",
    summary: "makes and changes the accounts of a desk that others can reach",
    usage: [
      "accounts add|password|role NAME [--role reader|editor|admin] --data DIR",
      "accounts list --data DIR",
      'accounts token NAME --for "WORDS" [--role ROLE] --data DIR',
      "accounts remove|revoke NAME|ID --data DIR",
    ],
    load: async () => (await import("./accounts.ts")).accountsCommand,
  },
  {
    name: "replay",
    summary: "takes pages into a desk by their own times, as if they came today",
    usage: ["replay FILE|FOLDER|GLOB ... --data DIR [--speed N]"],
    load: async () => (await import("./replay.ts")).replayCommand,
  },
  {
    name: "check",
    summary: "looks whether the folder of a desk is sound",
    usage: ["check --data DIR"],
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "rebuild",
    summary: "makes again all that a desk derived from its reports",
    usage: ["rebuild --data DIR"],
    load: async () => (await import("./rebuild.ts")).rebuildCommand,
  },
  {
    name: "prune",
    summary: "lets go of old pages and reports that nothing holds, by rules",
    usage: ["prune --data DIR [--page-days N] [--report-days N] [--dry-run]"],
    load: async () => (await import("./prune.ts")).pruneCommand,
  },
  {
    name: "backup",
    summary: "copies a desk into one file, also while it is served",
    usage: ["backup --data DIR --to FILE"],
    load: async () => (await import("./backup.ts")).backupCommand,
  },
];
