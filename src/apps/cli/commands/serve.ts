import { join } from "node:path";
import { openMailFolders, streamReports } from "../../../intake/transport/index.ts";
import { startFollower } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import { createFetcher } from "../../../intake/transport/http/index.ts";
import { createLog } from "../../server/log.ts";
import type { Log } from "../../server/log.ts";
import { startRetention } from "../../server/retention.ts";
import { serve } from "../../server/serve.ts";
import { readMailSettings } from "../../mail-settings.ts";
import { openPost } from "../../post.ts";
import { readSettings } from "../../settings.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, openFolder, usualThreads } from "../data-folder.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { watchInterruption } from "../interruption.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { createProgress } from "../progress.ts";
import { readStream, playStream } from "../stream.ts";

const options = {
  ...dataOptions,
  port: { type: "value", short: "p", value: "N", help: "port on this machine; 4870 if absent, 0 for any free one" },
  host: {
    type: "value",
    value: "ADDRESS",
    help: "address to listen on; 127.0.0.1 if absent; others can reach the desk by others, which needs accounts",
  },
  "base-url": {
    type: "value",
    value: "URL",
    help: "address by which people reach the desk, also from mails, such as https://desk.example",
  },
  "trusted-proxy": { type: "value", value: "ADDRESSES", help: "addresses of proxies whose X-Forwarded-For is believed" },
  name: { type: "value", value: "NAME", help: "name of the desk" },
  zone: { type: "value", value: "ZONE", help: "time zone of times and days, such as Europe/Berlin; the system's if absent" },
  threads: { type: "value", value: "N", help: "threads that read pages; one for each processor if absent" },
  log: { type: "value", choices: ["events", "requests"], help: "what is told on standard error" },
  config: { type: "value", value: "FILE", help: "settings in TOML; variorum.toml in the folder if absent" },
  demo: { type: "flag", help: "play the demonstration stream: five invented events, half a minute, no network" },
  open: { type: "flag", help: "show the desk in the browser" },
} as const satisfies OptionSpecs;

/** The demonstration stream tells three days in about a minute. */
const demonstrationSpeed = 3_600;
const demonstrationFolder = join(import.meta.dirname, "../../../..", "examples", "demonstration");

export const serveCommand: Command = {
  options,
  details: [
    "Serves the desk of a folder on this machine: stories of the day, dossiers, search, people, corrections, an API. The folder is made",
    "when it is not there. Settings come from flags, then VARIORUM_PORT and so on, then the file. Ctrl-C ends it.",
    'Others reach it by --host or --base-url, when there is an administrator: see "variorum accounts --help".',
    "",
    "Examples:",
    "  variorum serve --data desk --demo --open",
    "  variorum serve --data desk --port 8080 --zone Europe/Oslo",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "serve");
  if (files.length > 0) throw usage(`Expected options only, but "${files[0]}" came`, "serve");
  const folder = dataFolder(io, chosen.data, "serve");
  const settings = readSettings(folder, chosen, io.environment, usualThreads, chosen.config);
  const mail = readMailSettings(folder, io.environment, chosen.config);
  const log = createLog(io);
  const told = createProgress({ stderr: { isTerminal: false, columns: undefined, write: (line) => logProgress(log, line) } });
  const desk = openFolder(folder, settings.threads, { onProgress: told.onProgress });
  const interruption = watchInterruption();
  const demonstration = createDemonstration(desk, log, interruption.signal);
  try {
    const fetcher = createFetcher(fetchingOf(io, folder, chosen.config));
    const post = mail === null ? undefined : await openPost(desk, settings, mail, log);
    const { play: playDemonstration, isPlaying: isDemonstrationPlaying } = demonstration;
    const served = await serve({ desk, settings, log, fetcher, playDemonstration, isDemonstrationPlaying, mailingList: post?.list });
    const onTrouble = (source: string, message: string): void => log("info", "source", { source, message });
    const follower = startFollower({ desk, fetcher, folders: openMailFolders(), onTrouble });
    const retention = startRetention(desk, settings, log);
    await io.stdout.write(`${settings.name} is at ${served.url}\n`);
    post?.start();
    if (desk.store.isRebuilding())
      log("error", "rebuild-unfinished", { message: 'A rebuild was not finished: run "variorum rebuild" when the desk may stand still.' });
    log("info", "start", { url: served.url, folder, ...desk.store.counts() });
    if (chosen.demo) void demonstration.play();
    if (chosen.open) {
      // A machine without a browser serves all the same: the address stands above.
      await io.open(served.url).catch((error: Error) => log("info", "not-opened", { message: error.message }));
    }
    await stopped(interruption.signal);
    await demonstration.ended();
    await follower.stop();
    await retention.stop();
    await post?.stop();
    await served.close();
    await fetcher.close();
    log("info", "stop");
    return 0;
  } finally {
    interruption.end();
    await desk.close();
  }
}

/** The log of a desk is lines of JSON, also at a terminal. */
function logProgress(log: Log, line: string): Promise<void> {
  log("info", "progress", { message: line.trim() });
  return Promise.resolve();
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

interface Demonstration {
  /** Begins to play; fulfilled when the first report is there. */
  readonly play: () => Promise<void>;
  readonly isPlaying: () => boolean;
  /** Fulfilled when nothing is played any more. */
  ended(): Promise<void>;
}

/** Plays the stream once, also when it is asked for twice. */
function createDemonstration(desk: Desk, log: Log, signal: AbortSignal): Demonstration {
  let playing: Promise<void> | undefined;
  let isPlaying = false;
  const first = Promise.withResolvers<void>();
  const onTrouble = (error: unknown): void => log("error", "demonstration", { message: (error as Error).message });
  const play = async (): Promise<void> => {
    const arrivals = await readStream(streamReports([demonstrationFolder], { cwd: demonstrationFolder }));
    for await (const { report } of playStream(arrivals.reports, demonstrationSpeed, signal)) {
      await desk.room();
      // Not waited for: the clock of the stream goes on.
      desk
        .take(report)
        .catch(onTrouble)
        .finally(() => first.resolve());
    }
  };
  return {
    play() {
      if (playing === undefined) {
        isPlaying = true;
        playing = play()
          .catch(onTrouble)
          .finally(() => {
            isPlaying = false;
            first.resolve();
          });
      }
      return first.promise;
    },
    isPlaying: () => isPlaying,
    ended: () => playing ?? Promise.resolve(),
  };
}
