import { createPool, rebuild } from "../../../desk/index.ts";
import { openSqliteStore } from "../../../store/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder, usualThreads } from "../data-folder.ts";
import { toHoldings } from "../holdings.ts";
import { watchInterruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { createProgress } from "../progress.ts";

export const rebuildCommand: Command = {
  options: dataOptions,
  details: [
    "Makes again all that is derived: readings, search, stories. Reports, their order and the corrections of people stay.",
    "Run it after an update that reads or groups otherwise. Dossiers are made anew when they are asked for.",
    "",
    "Example:",
    "  variorum rebuild --data desk",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { options } = parseOptions(args, dataOptions, "rebuild");
  const store = openSqliteStore(existingFolder(io, options.data, "rebuild"));
  const pool = createPool(usualThreads);
  const progress = createProgress(io);
  const interruption = watchInterruption();
  try {
    const isDone = await rebuild(store, pool, progress.onProgress, interruption.signal);
    await progress.end();
    if (!isDone) {
      await io.stderr.write("variorum: stopped on request. The rebuild is not finished: run it again, or the desk shows a part only.\n");
      return interruption.code();
    }
    const { reports, stories } = store.counts();
    await io.stdout.write(`Rebuilt: ${toHoldings({ reports, stories })}.\n`);
    return 0;
  } finally {
    interruption.end();
    await pool.close();
    store.close();
  }
}
