import { indexAgain } from "../../../desk/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import { openSqliteStore } from "../../../store/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder } from "../data-folder.ts";
import { toHoldings } from "../holdings.ts";
import type { Io } from "../io.ts";
import { parseOptions } from "../options.ts";
import { createProgress } from "../progress.ts";

export const checkCommand: Command = {
  options: dataOptions,
  details: [
    "Reads the whole database and what must hold between its parts, and tells of pages and dossiers that were set aside. Changes nothing, but for what an update of Variorum asks for. What is derived can be made again",
    'with "variorum rebuild"; a damaged file needs a backup.',
    "",
    "Example:",
    "  variorum check --data desk",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { options } = parseOptions(args, dataOptions, "check");
  const folder = existingFolder(io, options.data, "check");
  const store = openSqliteStore(folder);
  try {
    const progress = createProgress(io);
    indexAgain(store, progress.onProgress);
    await progress.end();
    const { reports, stories, faults } = store.check();
    if (faults.length > 0) {
      const cure = 'Run "variorum rebuild"; if it stays, bring back a backup.';
      throw new VariorumError("store-unsound", `${folder}: expected a sound store, but ${faults.join("; ")}. ${cure}`);
    }
    await io.stdout.write(`Sound: ${toHoldings({ reports, stories })}.\n`);
    // Not a fault of the store: what is kept is whole, and waits for a Variorum that can make more of it.
    for (const { file, why } of store.pagesSetAside()) await io.stdout.write(`Set aside, page ${file}: ${why}\n`);
    for (const { story, why } of store.dossiersAside()) await io.stdout.write(`Set aside, dossier of ${story}: ${why}\n`);
    return 0;
  } finally {
    store.close();
  }
}
