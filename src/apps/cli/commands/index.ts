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
    name: "ask",
    summary: "answers a question with the words of reports, or says that they do not state it",
    usage: ['ask FILE|FOLDER|GLOB|- ... "QUESTION" [options]'],
    load: async () => (await import("./ask.ts")).askCommand,
  },
  {
    name: "digest",
    summary: "ranks the stories of a day, as text, page, feed or mail, and tells of known stories only what is new",
    usage: ["digest FOLDER|FILE|FILE.jsonl|- ... [options]"],
    load: async () => (await import("./digest.ts")).digestCommand,
  },
  {
    name: "page",
    summary: "takes the article out of a saved page and says what was left out and why",
    usage: ["page FILE|FOLDER|GLOB|- ... [options]"],
    load: async () => (await import("./page.ts")).pageCommand,
  },
  {
    name: "read",
    summary: "reads a report: names, speech, figures, times, events, with the offsets of each",
    usage: ["read FILE|FOLDER|GLOB|- ... [options]"],
    load: async () => (await import("./read.ts")).readCommand,
  },
  {
    name: "group",
    summary: "groups a pile of reports into stories",
    usage: ["group FOLDER|FILE|FILE.jsonl|- ... [options]"],
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
];
