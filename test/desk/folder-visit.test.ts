import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { gatherOutlets } from "../../src/apps/server/views/outlets.ts";
import { folderAddress, followFolder, sourceIdOf, startFollower, stateOf, textOf } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { visitFolder } from "../../src/desk/following/folder-visit.ts";
import type { Visited } from "../../src/desk/following/visit.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import { isDue, startSource } from "../../src/intake/schedule.ts";
import type { SourceState } from "../../src/intake/schedule.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import { fetcherOf } from "./followed-feeds.ts";
import { boxOf, mailOf } from "./followed-mails.ts";
import { openTestDesk } from "./reports.ts";

describe("a look into a folder of mails", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "variorum-mails-")));
  const now = Date.parse("2026-06-16T08:00:00Z");
  let desk: Desk;
  let folder: string;
  let state: SourceState;
  let count = 0;
  before(() => {
    mkdirSync(join(root, "desk"));
    desk = openTestDesk(join(root, "desk"));
  });
  after(async () => {
    await desk.close();
    rmSync(root, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = join(root, `mails-${++count}`);
    mkdirSync(folder);
    state = startSource(`d${count}`, folderAddress(folder), now);
  });
  /** A file that was written so long before the first look. */
  const put = (name: string, content: string | Uint8Array, secondsBefore = 3_600): void => {
    writeFileSync(join(folder, name), content);
    utimesSync(join(folder, name), now / 1_000 - secondsBefore, now / 1_000 - secondsBefore);
  };
  const look = async (secondsLater = 0, other: Desk = desk): Promise<Visited> => {
    const context = {
      desk: other,
      folders: openMailFolders(),
      now: () => now + secondsLater * 1_000,
      signal: new AbortController().signal,
    };
    const visited = await visitFolder(context, state);
    state = visited.state;
    return visited;
  };
  /** Titles differ from test to test, because the desk takes the same words once. */
  const title = (words: string): string => `${words} at Halden quay ${count}`;

  it("takes in what lies there, each once, and says when it looks again", async () => {
    put("one.eml", mailOf(title("Crane falls")));
    put("two.eml", mailOf(title("Ferry waits")));
    const first = await look();
    assert.deepEqual([first.row.entries, first.row.taken, first.row.detail, first.state.health], [2, 2, null, "well"]);
    assert.equal(state.nextVisitAt, now + 60_000);
    const second = await look(60);
    assert.deepEqual([second.row.taken, second.isQuiet], [0, true]);
    put("three.eml", mailOf(title("Harbour opens")));
    assert.equal((await look(120)).row.taken, 1);
    const facts = [...desk.store.reportsAfter(0)].find((report) => report.file === "three.eml");
    assert.equal(facts?.outlet, "The Gull");
  });

  it("takes a mail in two files once, by its Message-ID or else by its words", async () => {
    put("a.eml", mailOf(title("Pilot rescued"), "twin"));
    put("b.eml", mailOf(title("Pilot found"), "twin"));
    put("c.eml", mailOf(title("Buoy adrift"), null));
    put("d.eml", mailOf(title("Buoy adrift"), null));
    assert.equal((await look()).row.taken, 2);
    put("e.eml", mailOf(title("Pilot thanks crew"), "twin"));
    assert.equal((await look(60)).row.taken, 0);
  });

  it("leaves a file that is being written until two looks find it unchanged", async () => {
    const words = mailOf(title("Storm warning"));
    put("a.eml", words.slice(0, 200), 2);
    const first = await look();
    assert.deepEqual([first.row.taken, state.nextVisitAt], [0, now + 15_000]);
    put("a.eml", words.slice(0, 400), -14);
    assert.equal((await look(15)).row.taken, 0);
    put("a.eml", words, -29);
    assert.equal((await look(30)).row.taken, 0);
    const last = await look(45);
    assert.deepEqual([last.row.taken, last.row.detail, state.tries], [1, null, []]);
  });

  it("reads a file again that was half a mail when it was read, and not one that only lost its place", async () => {
    const words = mailOf(title("Lock gate gives way"));
    put("a.eml", words.slice(0, words.length / 2));
    assert.equal((await look()).row.taken, 1);
    put("a.eml", words, 600);
    assert.equal((await look(60)).row.taken, 1);
    renameSync(join(folder, "a.eml"), join(folder, "b.eml"));
    assert.equal((await look(120)).row.taken, 0);
  });

  it("of a Maildir takes new mails at once, and none again that was read and marked", async () => {
    for (const sub of ["new", "cur", "tmp"]) mkdirSync(join(folder, sub));
    put("new/1750.M1.host", mailOf(title("Nets cut")), 0);
    put("tmp/1751.M2.host", mailOf(title("Half a mail")), 0);
    assert.equal((await look()).row.taken, 1);
    renameSync(join(folder, "new/1750.M1.host"), join(folder, "cur/1750.M1.host:2,S"));
    const second = await look(60);
    assert.deepEqual([second.row.taken, second.row.kind], [0, "not-modified"]);
  });

  it("of a mailbox takes each mail, and those that are added later", async () => {
    const [one, two, three] = ["Tug sinks", "Tug raised", "Tug sold"].map((words) => mailOf(title(words)));
    put("list.mbox", boxOf(one!, two!));
    assert.equal((await look()).row.taken, 2);
    appendFileSync(join(folder, "list.mbox"), boxOf(three!));
    utimesSync(join(folder, "list.mbox"), now / 1_000, now / 1_000);
    assert.equal((await look(120)).row.taken, 1);
  });

  it("is not troubled by mails that are deleted, and keeps their reports", async () => {
    put("a.eml", mailOf(title("Pier painted")));
    await look();
    rmSync(join(folder, "a.eml"));
    const second = await look(60);
    assert.deepEqual([second.row.entries, second.row.detail, state.health], [0, null, "well"]);
  });

  it("tells what it could not read once for each file and goes on with the others", async () => {
    put("empty.eml", "");
    put(
      "picture.eml",
      Uint8Array.from({ length: 5_000 }, (_, at) => (at * 131) % 256),
    );
    put("silent.eml", "From: a@gull.example\nSubject: s\nMessage-ID: <silent@gull.example>\n\n");
    put("good.eml", mailOf(title("Light lit")));
    const first = await look();
    assert.equal(first.row.taken, 1);
    assert.match(first.row.detail ?? "", /\.eml: expected a mail, but .*So it is with 2 more\./);
    assert.deepEqual([state.health, (await look(60)).isQuiet], ["well", true]);
  });

  it("opens no attachment: what is packed in a mail stays packed", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000)).toString("base64");
    const mail = mailOf(title("Dredger stuck"))
      .replace(
        "Content-Type: text/plain; charset=utf-8\n",
        "Content-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: text/plain; charset=utf-8\n",
      )
      .concat(`--A\nContent-Type: application/gzip\nContent-Encoding: gzip\nContent-Transfer-Encoding: base64\n\n${bomb}\n--A--\n`);
    put("bomb.eml", mail);
    assert.equal((await look()).row.taken, 1);
    const report = [...desk.store.reportsAfter(0)].find((one) => one.file === "bomb.eml")!;
    assert.ok(textOf(desk.store, report).length < 10_000);
  });

  it("says that the folder is gone, looks again, and is well when it is back", async () => {
    put("a.eml", mailOf(title("Slipway closed")));
    await look();
    renameSync(folder, `${folder}-away`);
    const gone = await look(60);
    assert.deepEqual([state.health, state.trouble?.reason, gone.row.kind], ["failing", "folder", "failed"]);
    assert.match(gone.row.detail ?? "", /^mails-\d+: expected a folder of mails, but it is gone/);
    // Never given up, however long.
    for (let month = 1; month <= 14; month++) await look(month * 2_600_000);
    assert.equal(state.health, "failing");
    assert.ok(isDue(state, now + 14 * 2_600_000_000 + 300_000));
    renameSync(`${folder}-away`, folder);
    const back = await look(40_000_000);
    assert.deepEqual([state.health, state.trouble, back.row.taken], ["well", null, 0]);
  });

  it("ends when the disk is full, marks nothing as read, and takes all when there is room", async () => {
    put("a.eml", mailOf(title("Yacht aground")));
    const full = { ...desk, take: () => Promise.reject(new VariorumError("store-full", "no room")) };
    await assert.rejects(look(0, full), /no room/);
    assert.equal((await look()).row.taken, 1);
  });

  it("is made by the follower, which writes down what happened and not that nothing did", async () => {
    put("a.eml", mailOf(title("Bridge lifted")));
    const address = folderAddress(folder);
    const id = sourceIdOf(address);
    assert.deepEqual([followFolder(desk.store, folder, 0), followFolder(desk.store, folder, 0)], [true, false]);
    const fetcher = fetcherOf({});
    const follower = startFollower({ desk, fetcher, folders: openMailFolders(), onTrouble: () => undefined, lookEveryMs: 1 });
    const current = (): SourceState => stateOf(desk.store.followed().find((source) => source.id === id)!);
    while (current().lastVisitAt === null) await new Promise((resolve) => setTimeout(resolve, 2));
    desk.store.transaction(() => {
      const source = desk.store.followed().find((one) => one.id === id)!;
      desk.store.putFollowed({ ...source, state: JSON.stringify({ ...current(), nextVisitAt: 0, lastVisitAt: 1 }) });
    });
    while (current().lastVisitAt === 1) await new Promise((resolve) => setTimeout(resolve, 2));
    await follower.stop();
    assert.deepEqual([fetcher.asked, desk.store.visits(id).map((visit) => visit.taken)], [[], [1]]);
    const shown = gatherOutlets(desk).followed.find((source) => source.id === id);
    assert.deepEqual([shown?.title, shown?.url, shown?.kind, shown?.health], [`mails-${count}`, null, "folder", "well"]);
    desk.store.transaction(() => desk.store.removeFollowed(id));
  });
});
