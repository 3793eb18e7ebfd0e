import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Desk } from "../../src/desk/index.ts";
import type { Mailer, OutgoingMail } from "../../src/ports/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { baseUrl, openListDesk } from "./list-desk.ts";
import type { ListDesk } from "./list-desk.ts";
import { linkIn, openPostOffice } from "./post-office.ts";
import type { PostOffice } from "./post-office.ts";

const dayMs = 86_400_000;
/** The evening before the demonstration's second day: its reports are of 14 and 15 June. */
const evening = Date.UTC(2026, 5, 14, 20);
const morning = Date.UTC(2026, 5, 15, 7);

describe("digests by mail", () => {
  /** A desk that has read the demonstration stream; each test gets a copy. */
  const template = mkdtempSync(join(tmpdir(), "variorum-sending-"));
  let office: PostOffice;
  before(async () => {
    office = await openPostOffice();
    const desk = openTestDesk(template);
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    await desk.close();
  });
  after(async () => {
    await office.close();
    rmSync(template, { recursive: true, force: true });
  });

  const withList = (work: (desk: Desk, on: ListDesk) => Promise<void>, mailer?: Mailer): Promise<void> =>
    withFolder(async (folder) => {
      office.mails.length = 0;
      cpSync(join(template, "desk.db"), join(folder, "desk.db"));
      const desk = openTestDesk(folder);
      try {
        await work(desk, openListDesk(desk, office, evening, mailer));
      } finally {
        await desk.close();
      }
    });

  it("come at the subscriber's time, once, tell what is new, and end by one click", () =>
    withList(async (desk, on) => {
      on.list.add({ address: "ada@example.org", schedule: "09:00 Europe/Oslo" });
      await on.sending.round();
      assert.equal(office.mails.length, 0);
      on.nowMs = morning;
      await Promise.all([on.sending.round(), on.sending.round()]);
      await on.sending.round();
      assert.equal(office.mails.length, 1);
      const [first] = office.mails;
      assert.match(first!.subject!, /^Digest of 15 June 2026: /);
      const header = (name: string): string => first!.headers.find(({ key }) => key === name)?.value ?? "";
      assert.match(header("list-unsubscribe"), new RegExp(`^<${baseUrl}/mail/v1\\.unsubscribe\\.`));
      assert.deepEqual([header("list-unsubscribe-post"), header("list-id")], ["List-Unsubscribe=One-Click", "<digest.desk.example>"]);
      assert.match(first!.html!, new RegExp(`href="${baseUrl}/report/r\\w+\\?at=\\d+-\\d+#lit"`));

      on.nowMs = morning + dayMs;
      await on.sending.round();
      assert.equal(office.mails.length, 2);
      const [told, again] = office.mails.map((mail) => new Set(mail.text!.split("\n").filter((line) => line.startsWith("    – "))));
      assert.deepEqual(
        [...again!].filter((line) => told!.has(line)),
        [],
      );
      on.nowMs = morning + 2 * dayMs;
      await on.sending.round();
      assert.equal(office.mails.length, 2, "nothing new, no mail");

      const token = linkIn(first).slice(`${baseUrl}/mail/`.length);
      assert.equal(on.list.answer({ method: "POST", token, body: "List-Unsubscribe=One-Click" }).kind, "done");
      assert.equal(desk.store.subscribers()[0]!.state, "unsubscribed");
      on.nowMs = morning + 30 * dayMs;
      await on.sending.round();
      assert.equal(office.mails.length, 2);
    }));

  it("raise what the subscriber watches, with its words", () =>
    withList(async (desk, on) => {
      const { person } = on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      desk.store.addWatch({ person, kind: "words", text: "shopkeepers", addedAt: "2026-06-14T00:00:00.000Z" });
      on.nowMs = morning + dayMs / 2;
      await on.sending.round();
      assert.match(office.mails[0]!.text!.replaceAll(/\s+/g, " "), /^.{0,200}tram.{0,300}you watch shopkeepers \([^)]*“[^”]*shopkeepers/is);
    }));

  it("are sent again with the same Message-ID and the same words when the process died before it had marked them", () => {
    const sent: OutgoingMail[] = [];
    const dying: Mailer = {
      send: (mail) => {
        sent.push(mail);
        // The process dies after the server has taken the mail: nothing of this round is written any more.
        return Promise.reject(new Error("killed"));
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return withList(async (desk, on) => {
      on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      on.nowMs = morning;
      await on.sending.round();
      assert.deepEqual(on.told, ["killed"]);
      const next = openListDesk(desk, office, morning + 60_000);
      await next.sending.round();
      await next.sending.round();
      assert.equal(office.mails.length, 1);
      assert.equal(office.mails[0]!.messageId, `<${sent[0]!.messageId}>`);
      assert.equal(office.mails[0]!.text!.trim(), sent[0]!.text.trim());
    }, dying);
  });

  it("wait longer each time for a server that is away, and give up after the last time", () => {
    let tries = 0;
    const away: Mailer = {
      send: () => {
        tries++;
        return Promise.reject(new VariorumError("mail-failed", "nobody answers"));
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return withList(async (desk, on) => {
      const { id } = on.list.add({ address: "ada@example.org", schedule: "mon 07:00 UTC" });
      on.nowMs = morning;
      const minutes: number[] = [];
      for (let minute = 0; minute < 1_000; minute++) {
        const before = tries;
        await on.sending.round();
        if (tries > before) minutes.push(minute);
        on.nowMs += 60_000;
      }
      assert.deepEqual(minutes, [0, 1, 6, 21, 81, 261, 741]);
      const [mailing] = desk.store.mailingsOf(id);
      assert.deepEqual([mailing!.state, mailing!.mail, mailing!.memory], ["given-up", null, null]);
      assert.equal(desk.store.subscriber(id)!.state, "active");
    }, away);
  });

  it("tell next time what a mail told that never arrived", () => {
    let isAway = true;
    const sent: OutgoingMail[] = [];
    const mailer: Mailer = {
      send: (mail) => {
        if (isAway) return Promise.reject(new VariorumError("mail-failed", "nobody answers"));
        sent.push(mail);
        return Promise.resolve({ response: "250 OK", messageId: mail.messageId });
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return withList(async (_desk, on) => {
      on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      on.nowMs = morning;
      await on.sending.round();
      isAway = false;
      on.nowMs = morning + dayMs;
      await on.sending.round();
      assert.equal(sent.length, 1, "the one of yesterday was given up for the newer one");
      assert.match(sent[0]!.subject, /16 June/);
      assert.doesNotMatch(sent[0]!.text, /New since/);
    }, mailer);
  });

  it("are made up once for a time at which the desk was off", () =>
    withList(async (_desk, on) => {
      on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      on.nowMs = morning + 1.2 * dayMs;
      await on.sending.round();
      await on.sending.round();
      assert.equal(office.mails.length, 1);
    }));

  it("are not sent again when the server has taken them and the disk is full, but marked when there is room", () => {
    const sent: OutgoingMail[] = [];
    let isFull = false;
    const mailer: Mailer = {
      send: (mail) => {
        sent.push(mail);
        isFull = sent.length === 1;
        return Promise.resolve({ response: "250 OK", messageId: mail.messageId });
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return withList(async (desk, on) => {
      const [ada, bo] = ["ada@example.org", "bo@example.org"].map((address) => on.list.add({ address, schedule: "07:00 UTC" }));
      const transaction = desk.store.transaction.bind(desk.store);
      desk.store.transaction = (work) => {
        if (isFull) throw new VariorumError("store-full", "no room");
        return transaction(work);
      };
      on.nowMs = morning;
      for (let rounds = 0; rounds < 3; rounds++) await on.sending.round();
      assert.equal(sent.length, 1, "no mail leaves that could not be marked");
      assert.ok(on.told.length >= 3 && on.told.every((message) => message === "no room"));
      isFull = false;
      on.nowMs += 10 * 60_000;
      await on.sending.round();
      await on.sending.round();
      assert.deepEqual(sent.map((mail) => mail.to).toSorted(), ["ada@example.org", "bo@example.org"]);
      assert.deepEqual(
        [ada, bo].map((subscriber) => desk.store.mailingsOf(subscriber!.id).map(({ state }) => state)),
        [["sent"], ["sent"]],
      );
    }, mailer);
  });

  it("do not wait for a mail that cannot be composed, which is given up in the end", () => {
    const sent: string[] = [];
    const mailer: Mailer = {
      send: (mail) => {
        if (mail.to === "ada@example.org") return Promise.reject(new TypeError("no such character"));
        sent.push(mail.to);
        return Promise.resolve({ response: "250 OK", messageId: mail.messageId });
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
    return withList(async (desk, on) => {
      const { id } = on.list.add({ address: "ada@example.org", schedule: "mon 07:00 UTC" });
      on.list.add({ address: "bo@example.org", schedule: "mon 07:00 UTC" });
      on.nowMs = morning;
      await on.sending.round();
      assert.deepEqual(sent, ["bo@example.org"]);
      for (let hours = 0; hours < 48; hours++) {
        on.nowMs += 3_600_000;
        await on.sending.round();
      }
      assert.equal(desk.store.mailingsOf(id)[0]!.state, "given-up");
      assert.equal(on.told.filter((message) => message === "no such character").length, 7);
    }, mailer);
  });

  it("come once when the clock is set back after they were sent, by an hour or by half a day", () =>
    withList(async (_desk, on) => {
      on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      on.nowMs = morning + 5_000;
      await on.sending.round();
      for (const hours of [1, 12]) {
        on.nowMs = morning - hours * 3_600_000;
        await on.sending.round();
        const restarted = openListDesk(_desk, office, on.nowMs);
        await restarted.sending.round();
        restarted.nowMs = morning + 60_000;
        await restarted.sending.round();
      }
      assert.equal(office.mails.length, 1);
    }));

  it("do not wait for next year when the clock ran ahead for a moment, and tell nothing twice", () =>
    withList(async (desk, on) => {
      const { id } = on.list.add({ address: "ada@example.org", schedule: "07:00 UTC" });
      on.nowMs = evening + 1.5 * dayMs;
      await on.sending.round();
      on.nowMs = evening;
      await on.sending.round();
      assert.deepEqual([office.mails.length, desk.store.subscriber(id)!.nextMs], [1, morning]);
      on.nowMs = morning;
      await on.sending.round();
      const told = office.mails.flatMap((mail) => mail.text!.split("\n").filter((line) => line.startsWith("    – ")));
      assert.ok(told.length > 0);
      assert.equal(new Set(told).size, told.length);
    }));

  it("are written down one by one, so that the desk answers in between", () =>
    withList(async (desk, on) => {
      for (let reader = 0; reader < 5; reader++) on.list.add({ address: `reader${reader}@example.org`, schedule: "07:00 UTC" });
      const addMailing = desk.store.addMailing.bind(desk.store);
      let turn = 0;
      const turns = new Set<number>();
      desk.store.addMailing = (mailing) => {
        turns.add(turn);
        return addMailing(mailing);
      };
      on.nowMs = morning;
      const round = on.sending.round();
      let isOver = false;
      const count = (): void => {
        turn++;
        if (!isOver) setImmediate(count);
      };
      setImmediate(count);
      await round;
      isOver = true;
      assert.equal(turns.size, 5);
    }));
});
