import { createDays } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";
import type { Digest } from "../../digest/index.ts";
import { readMailSettings } from "../mail-settings.ts";
import { openLetters } from "../post.ts";
import { localPerson } from "../server/person.ts";
import { readSettings } from "../settings.ts";
import { existingFolder, openTold, usualThreads } from "./data-folder.ts";
import type { Io } from "./io.ts";

export interface DeskDigestOptions {
  readonly data: string | undefined;
  readonly date: string | undefined;
  readonly zone: string | undefined;
  readonly "dry-run": boolean;
}

/** The digest of a day from the folder of a desk, as its own page tells it; null with `--dry-run`, which tells what would be sent. */
export async function readDeskDigest(io: Io, chosen: DeskDigestOptions): Promise<Digest | null> {
  const folder = existingFolder(io, chosen.data, "digest");
  const settings = readSettings(folder, { zone: chosen.zone }, io.environment, usualThreads);
  const desk = await openTold(io, folder, settings.threads);
  try {
    if (chosen["dry-run"]) {
      await tellMails(io, desk, folder, settings);
      return null;
    }
    const days = createDays(desk, settings.zone, Date.now);
    const date = chosen.date ?? days.newest();
    const watches = desk.store.watches(localPerson);
    await days.prepare(date, watches);
    return days.of(date, watches).digest;
  } finally {
    await desk.close();
  }
}

/** What each subscriber would get if it were sent now. Nothing is sent, and no mail is written down. */
async function tellMails(io: Io, desk: Desk, folder: string, settings: ReturnType<typeof readSettings>): Promise<void> {
  const subscribers = desk.store.subscribers().filter((one) => one.state === "active");
  if (subscribers.length === 0) return io.stderr.write("variorum: no subscribers, so that no mail would be sent.\n");
  const mail = readMailSettings(folder, io.environment);
  // A preview needs no mail server: the sender and the address of the desk stand for themselves.
  const from = mail ?? { from: "digest@localhost" };
  const tools = await openLetters(desk.store, { name: settings.name, "base-url": settings["base-url"] ?? "http://localhost" }, from);
  const { draftDigest } = await import("../../mailing/index.ts");
  for (const subscriber of subscribers) {
    const draft = await draftDigest({ desk, ...tools }, subscriber);
    const due = new Date(subscriber.nextMs).toISOString();
    const what = draft.mail === null ? "would send nothing, because nothing is new," : `would send "${draft.mail.subject}"`;
    await io.stdout.write(`${subscriber.address}: ${what} now; the next time is ${due} (${subscriber.schedule}).\n`);
  }
  if (mail === null) await io.stderr.write("variorum: note: the settings have no table [mail], so that the desk sends nothing.\n");
}
