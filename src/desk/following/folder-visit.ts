import { setImmediate } from "node:timers/promises";
import { readMail, reportOfMail, splitMailbox } from "../../intake/formats/index.ts";
import { findDocumentKind, isMailbox } from "../../intake/index.ts";
import { planFolder } from "../../intake/schedule.ts";
import type { SourceState } from "../../intake/schedule.ts";
import type { LyingFile, MailFolders, Store } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { inLanes } from "./lanes.ts";
import { takeFile } from "./take-file.ts";
import type { Visited } from "./visit.ts";

export interface FolderContext {
  readonly desk: Desk;
  readonly folders: MailFolders;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** A look under way. */
interface Round extends FolderContext {
  readonly source: string;
  readonly address: string;
  /** Mails of this look, so that two files with one mail do not pass at the same time. */
  readonly mails: Set<string>;
  readonly unread: string[];
  taken: number;
  /** Mails that may still be read in this look. */
  left: number;
}

/** Mails read in one look; the next one goes on with the rest. */
const mailsMax = 1_000;

/** Files that are read or wait to be committed. */
const filesAtOnce = 4;

/** Questions to the store between which others have their turn: some milliseconds. */
const asksAtOnce = 500;

/** A file that nobody has written to for so long is whole. A younger one is whole when the next look finds it unchanged. */
const settledMs = 60_000;

/**
 * One look into a folder of mails. A file counts as read in the state in which it was found, a mail by its Message-ID or, without one, by
 * its words: each is read once, in however many files it lies. Only a file that was written anew under its name may bring the same mail
 * again, because it may have been half a mail before.
 */
export async function visitFolder(context: FolderContext, state: SourceState): Promise<Visited> {
  const { desk, folders, signal } = context;
  const at = context.now();
  const look = await folders.look(state.url);
  if (look.kind === "failed") {
    const row = { at: new Date(at).toISOString(), kind: "failed", detail: look.detail, entries: 0, taken: 0 };
    const next = planFolder(state, { at, trouble: look.detail, isLeft: false });
    return { state: next, title: null, row, kind: "failed", pagesMissed: 0 };
  }
  const fresh = await findFresh(desk.store, state.id, look.files);
  const before = new Set(state.tries.map(([key]) => key));
  const isSettled = (file: LyingFile): boolean => file.isWhole || before.has(stateKeyOf(file)) || at - file.changedAt >= settledMs;
  const settled = fresh.filter(isSettled);
  const waiting = fresh.filter((file) => !isSettled(file)).slice(0, mailsMax);
  const round: Round = { ...context, source: state.id, address: state.url, mails: new Set(), unread: [], taken: 0, left: mailsMax };
  const results = await inLanes(settled, filesAtOnce, (file) => (signal.aborted ? Promise.resolve("later") : takeLyingFile(round, file)));
  const isLeft = waiting.length > 0 || results.includes("later");
  const next = {
    ...planFolder(state, { at, trouble: null, isLeft }),
    tries: waiting.map((file) => [stateKeyOf(file), 1] as const),
  };
  const detail = [look.doubt, round.unread[0] === undefined ? null : troubleOf(round)].filter((one) => one !== null).join(" ") || null;
  const kind = settled.length === 0 ? "not-modified" : "page";
  const row = { at: new Date(at).toISOString(), kind, detail, entries: look.files.length, taken: round.taken };
  const isQuiet = kind === "not-modified" && state.health === "well" && isTold(desk.store, state.id, detail);
  return { state: next, title: null, row, kind, pagesMissed: 0, isQuiet };
}

/** The last visit that was written down says it, too, and perhaps what else could not be read: that must not vanish after a minute. */
function isTold(store: Store, source: string, detail: string | null): boolean {
  return detail === null || (store.visits(source)[0]?.detail ?? "").includes(detail);
}

/** Files that were not read in their state, the newest first. Others have their turn in between: a question takes microseconds, and there may be thousands. */
async function findFresh(store: Store, source: string, files: readonly LyingFile[]): Promise<readonly LyingFile[]> {
  const fresh: LyingFile[] = [];
  for (const [at, file] of files.entries()) {
    if (at % asksAtOnce === 0) await setImmediate();
    if (!store.isSeen(source, stateKeyOf(file))) fresh.push(file);
  }
  return fresh.toSorted((left, right) => right.changedAt - left.changedAt);
}

function troubleOf({ unread }: Round): string {
  const others = unread.length > 1 ? ` So it is with ${unread.length - 1} more.` : "";
  return `${unread[0]}${others}`;
}

/** A file in one state: written to, it is another. Moved inside a Maildir it is the same. */
function stateKeyOf({ name, size, changedAt }: LyingFile): string {
  return `file ${size} ${changedAt} ${name}`;
}

async function takeLyingFile(round: Round, file: LyingFile): Promise<"done" | "later"> {
  if (round.left <= 0) return "later";
  const found = await round.folders.read(round.address, file);
  if (found.kind === "gone") return "done";
  if (found.kind === "failed") round.unread.push(found.detail);
  else if (found.bytes.length !== file.size) return "later";
  else if (file.holds === "mailbox" && isMailbox(found.bytes, file.path)) {
    if (!(await takeMailbox(round, file, found.bytes))) return "later";
  } else {
    round.left--;
    await takeMail(round, { bytes: found.bytes, shown: file.path, file: file.name });
  }
  markSeen(round.desk.store, round.source, [stateKeyOf(file)], round.now());
  return "done";
}

/** False when some of its mails wait for the next look. */
async function takeMailbox(round: Round, file: LyingFile, bytes: Uint8Array): Promise<boolean> {
  const { value: mails, notices } = splitMailbox(bytes);
  round.unread.push(...notices.map((notice) => `${file.path}: ${notice.detail}`));
  for (const { number, bytes: one } of mails.toReversed()) {
    if (round.left <= 0 || round.signal.aborted) return false;
    // A mail that is known costs a parse and no wait: readers of the desk must not stand behind two thousand of them.
    await setImmediate();
    await takeMail(round, { bytes: one, shown: `${file.path}#${number}`, file: null });
  }
  return true;
}

/** `file`: the name of the file that holds this mail and nothing else. */
async function takeMail(
  round: Round,
  one: { readonly bytes: Uint8Array; readonly shown: string; readonly file: string | null },
): Promise<void> {
  const { desk, source, unread, mails } = round;
  const { bytes, shown, file } = one;
  if (findDocumentKind(bytes, `${shown}.eml`) !== "mail") {
    unread.push(`${shown}: expected a mail, but ${bytes.length === 0 ? "it is empty" : "it has no headers of one"}.`);
    return;
  }
  const { value: mail } = await readMail(bytes);
  const report = mail === undefined ? undefined : reportOfMail(mail);
  if (mail === undefined || report === undefined) {
    unread.push(`${shown}: expected a mail, but ${mail === undefined ? "its parts cannot be told apart" : "it holds no text"}.`);
    return;
  }
  const key = `mail ${mail.entry.key}`;
  const fileKey = file === null ? null : `${key} in ${file}`;
  if (mails.has(key)) return;
  mails.add(key);
  const isOwnAgain = fileKey !== null && desk.store.isSeen(source, fileKey);
  if (desk.store.isSeen(source, key) && !isOwnAgain) return;
  const { suffix: _, ...carried } = report;
  if (file === null) round.left--;
  if (await takeFile(desk, { ...carried, file: shown, given: {} }, unread)) round.taken++;
  markSeen(desk.store, source, fileKey === null ? [key] : [key, fileKey], round.now());
}

function markSeen(store: Store, source: string, keys: readonly string[], at: number): void {
  store.transaction(() => {
    for (const key of keys) store.markSeen(source, key, new Date(at).toISOString());
  });
}
