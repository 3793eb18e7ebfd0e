import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readWatch } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { MailingList } from "../../../mailing/index.ts";
import type { Store, SubscriberRow } from "../../../ports/index.ts";
import { readMailSettings } from "../../mail-settings.ts";
import { openLetters } from "../../post.ts";
import { readSettings } from "../../settings.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder, openTold, usualThreads } from "../data-folder.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";

const options = {
  ...dataOptions,
  at: {
    type: "value",
    value: "TIME",
    help: 'add: time and zone, such as "07:00 Europe/Oslo" or "mon-fri 6:30 UTC"; 07:00 in the zone of the desk if absent',
  },
  watch: { type: "values", value: "TERM", help: "add: watch words, name:NAME, place:PLACE or story:ID for this subscriber" },
  confirmed: { type: "flag", help: "add: without the question, for somebody who has agreed elsewhere" },
  config: { type: "value", value: "FILE", help: "settings in TOML; variorum.toml in the folder if absent" },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const subscribersCommand: Command = {
  options,
  details: [
    "list     tells who gets the digest by mail, at what time, and who does not any more",
    "add      asks addresses whether they want it, at the next start of the desk; with --confirmed they get it at once",
    "remove   forgets addresses, their mails and their own watches",
    "export   writes all that is kept of the subscribers as JSON",
    "bounce   reads mails that a server sent back (FILE or -); addresses that take no mail get none any more",
    "",
    "The desk sends while it is served, when its settings have a table [mail] and a base-url.",
    "",
    "Examples:",
    '  variorum subscribers add ada@example.org --at "07:00 Europe/Oslo" --watch place:Lunde --data desk',
    "  variorum subscribers bounce returned.eml --data desk",
  ],
  run,
};

const verbs = ["list", "add", "remove", "export", "bounce"] as const;

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "subscribers");
  const [verb, ...named] = files;
  if (!verbs.some((known) => known === verb))
    throw usage(`Expected one of ${verbs.join(", ")}, but ${verb ?? "nothing"} came`, "subscribers");
  const needsNames = verb === "add" || verb === "remove" || verb === "bounce";
  if (needsNames && named.length === 0)
    throw usage(`Expected ${verb === "bounce" ? "a file or -" : "addresses"}, but none came`, "subscribers");
  const folder = existingFolder(io, chosen.data, "subscribers");
  const desk = await openTold(io, folder, 1);
  try {
    switch (verb) {
      case "add":
        return await addSubscribers(io, desk, folder, named, chosen);
      case "remove":
        return await removeSubscribers(io, desk.store, named);
      case "bounce":
        return await readBounces(io, await openList(io, desk, folder, chosen), named);
      case "export":
        await io.stdout.write(exportSubscribers(desk.store));
        return 0;
      default:
        await io.stdout.write(listSubscribers(desk.store));
        return 0;
    }
  } finally {
    await desk.close();
  }
}

/** The list of the folder, with the mail settings that its questions need. */
async function openList(io: Io, desk: Desk, folder: string, chosen: Options): Promise<MailingList> {
  const settings = readSettings(folder, {}, io.environment, usualThreads, chosen.config);
  const mail = readMailSettings(folder, io.environment, chosen.config);
  if (mail === null)
    throw new VariorumError(
      "settings-wrong",
      `${folder}: expected a table [mail] in the settings of the desk, but there is none. The manual of the desk tells how to write it.`,
    );
  const tools = await openLetters(desk.store, settings, mail);
  const { createMailingList } = await import("../../../mailing/index.ts");
  return createMailingList({ ...tools, store: desk.store });
}

async function addSubscribers(io: Io, desk: Desk, folder: string, addresses: readonly string[], chosen: Options): Promise<ExitCode> {
  const { store } = desk;
  const list = await openList(io, desk, folder, chosen);
  const { zone } = readSettings(folder, {}, io.environment, usualThreads, chosen.config);
  const schedule = chosen.at ?? `07:00 ${zone}`;
  const watches = chosen.watch.map((written) => readWatch(desk, toWritten(written)));
  for (const address of addresses) {
    if (chosen.confirmed) list.add({ address, schedule });
    else list.ask({ address, schedule });
    const subscriber = store.subscriberAt(address.trim());
    if (subscriber === undefined) {
      await io.stdout.write(`${address}: not asked, because too many were asked today. Try again tomorrow, or use --confirmed.\n`);
      continue;
    }
    store.transaction(() => {
      for (const watch of watches) store.addWatch({ ...watch, person: subscriber.person, addedAt: new Date().toISOString() });
    });
    const asked = chosen.confirmed
      ? "gets the digest"
      : subscriber.state === "active"
        ? "gets the digest already"
        : "is asked when the desk is served";
    await io.stdout.write(`${subscriber.address}: ${asked}, ${subscriber.schedule}.\n`);
  }
  return 0;
}

/** "place:Lunde"; what stands before another colon is part of the words. */
function toWritten(written: string): { readonly kind: string; readonly text: string } {
  const [, kind = "words", text = written] = /^(name|place|words|story):(.*)$/s.exec(written) ?? [];
  return { kind, text };
}

async function removeSubscribers(io: Io, store: Store, addresses: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const address of addresses) {
    const subscriber = store.subscriberAt(address.trim());
    if (subscriber === undefined) {
      await io.stderr.write(`variorum: ${address}: no subscriber has this address.\n`);
      code = 1;
      continue;
    }
    store.transaction(() => store.removeSubscriber(subscriber.id));
    await io.stdout.write(`${subscriber.address}: forgotten.\n`);
  }
  return code;
}

async function readBounces(io: Io, list: MailingList, files: readonly string[]): Promise<ExitCode> {
  for (const file of files) {
    const suspended = list.bounce(await readMail(io, file), true);
    const told = suspended.map(
      ({ address, state }) => `${address} ${state === "bounced" ? "gets no more mail" : "failed, and is tried again"}`,
    );
    await io.stdout.write(`${file}: ${told.length === 0 ? "of no subscriber" : told.join(", ")}.\n`);
  }
  return 0;
}

/** One character a byte, as the reader of bounces takes it. */
async function readMail(io: Io, file: string): Promise<string> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(chunk);
    return Buffer.concat(chunks).toString("latin1");
  }
  try {
    return readFileSync(resolve(io.cwd, file), "latin1");
  } catch (error) {
    throw new VariorumError("file-unreadable", `${file}: expected a mail, but ${(error as Error).message}. Check the path.`, {
      cause: error,
    });
  }
}

function listSubscribers(store: Store): string {
  const subscribers = store.subscribers();
  if (subscribers.length === 0) return 'No subscribers. "variorum subscribers add ADDRESS" asks one.\n';
  return subscribers.map((one) => `${one.state.padEnd(12)} ${one.address}  ${one.schedule}${nextWords(one)}\n`).join("");
}

function nextWords({ state, nextMs }: SubscriberRow): string {
  return state === "active" ? `  next ${new Date(nextMs).toISOString()}` : "";
}

/** What a reader may ask to see, and what another list needs to take them over. */
function exportSubscribers(store: Store): string {
  const subscribers = store.subscribers().map((one) => ({
    address: one.address,
    state: one.state,
    schedule: one.schedule,
    created: new Date(one.createdMs).toISOString(),
    watches: store.watches(one.person).map(({ kind, text }) => ({ kind, text })),
    mails: store.mailingsOf(one.id).map(({ kind, dueMs, state }) => ({ kind, due: new Date(dueMs).toISOString(), state })),
  }));
  return `${JSON.stringify({ format: "variorum.subscribers/1", subscribers }, null, 1)}\n`;
}
