import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Desk } from "../../src/desk/index.ts";
import { openTestDesk } from "../desk/reports.ts";
import { baseUrl, openListDesk } from "./list-desk.ts";
import type { ListDesk } from "./list-desk.ts";
import { bounceOf, linkIn, openPostOffice } from "./post-office.ts";
import type { PostOffice } from "./post-office.ts";

const noon = Date.UTC(2026, 5, 14, 12);
const dayMs = 86_400_000;
const wish = { address: "ada@example.org", schedule: "07:00 UTC", person: "local" };

describe("a mailing list", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-list-"));
  let desk: Desk;
  let office: PostOffice;
  let on: ListDesk;
  before(async () => {
    office = await openPostOffice();
    desk = openTestDesk(folder);
  });
  after(async () => {
    await desk.close();
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    desk.store.transaction(() => {
      for (const { id } of desk.store.subscribers()) desk.store.removeSubscriber(id);
    });
    office.mails.length = 0;
    office.refusals.clear();
    on = openListDesk(desk, office, noon);
  });

  const tokenOf = (link: string): string => link.slice(`${baseUrl}/mail/`.length);
  const follow = (method: string, body = "") => on.list.answer({ method, token: tokenOf(linkIn(office.mails.at(-1))), body });

  it("asks first, and only the button of the page that its link leads to subscribes", async () => {
    on.list.ask(wish);
    await on.sending.round();
    const [question] = office.mails;
    assert.deepEqual([question!.to![0]!.address, question!.subject], ["ada@example.org", "Do you want the digest of Test desk?"]);
    assert.match(question!.html!, new RegExp(`href="${baseUrl}/mail/v1\\.confirm\\.`));
    assert.equal(follow("GET").kind, "ask");
    assert.equal(desk.store.subscriberAt("ADA@example.org")!.state, "pending");
    assert.equal(follow("POST", "confirm=yes").kind, "done");
    const subscriber = desk.store.subscriberAt("ada@example.org")!;
    assert.deepEqual([subscriber.state, subscriber.nextMs], ["active", Date.UTC(2026, 5, 15, 7)]);
  });

  it("refuses a link that has died, one that was changed, and one of a subscriber who is gone", async () => {
    on.list.ask(wish);
    await on.sending.round();
    const token = tokenOf(linkIn(office.mails[0]));
    const answer = (written: string): unknown => {
      const { kind, ...rest } = on.list.answer({ method: "POST", token: written, body: "confirm=yes" });
      return [kind, (rest as { status?: number }).status];
    };
    assert.deepEqual(answer(token.replace("confirm", "unsubscribe")), ["refuse", 403]);
    on.nowMs += 3 * dayMs;
    assert.deepEqual(answer(token), ["refuse", 410]);
    on.nowMs = noon;
    desk.store.removeSubscriber(desk.store.subscribers()[0]!.id);
    assert.deepEqual(answer(token), ["refuse", 410]);
  });

  it("asks one address twice a day at most, all together a hundred times, and somebody who is subscribed never", async () => {
    for (let times = 0; times < 4; times++) {
      on.list.ask(wish);
      on.nowMs++;
    }
    await on.sending.round();
    assert.equal(office.mails.length, 2);
    follow("POST", "confirm=yes");
    on.list.ask({ ...wish, schedule: "09:00 UTC" });
    assert.equal(desk.store.subscriberAt(wish.address)!.schedule, "07:00 UTC");
    for (let reader = 0; reader < 120; reader++) on.list.ask({ ...wish, address: `reader${reader}@example.org` });
    assert.equal(desk.store.questionsSince(noon - dayMs), 100);
    assert.equal(desk.store.subscriberAt("reader110@example.org"), undefined);
    on.nowMs += dayMs;
    on.list.ask({ ...wish, address: "reader110@example.org" });
    assert.equal(desk.store.subscriberAt("reader110@example.org")!.state, "pending");
  });

  it("sends and asks on when the clock ran ahead for a while: what it put off is not waited for", async () => {
    on.nowMs = noon + 300 * dayMs;
    office.refusals.set(wish.address, { code: 451, message: "4.7.1 Come again later" });
    on.list.ask(wish);
    await on.sending.round();
    on.nowMs++;
    on.list.ask(wish);
    office.refusals.clear();
    on.nowMs = noon;
    await on.sending.round();
    assert.equal(office.mails.length, 2, "the one that was refused and the one that was asked for after it");
    on.list.ask(wish);
    await on.sending.round();
    assert.equal(office.mails.length, 3, "questions of a day to come are not counted as of today");
  });

  it("forgets who never answered", async () => {
    on.list.ask(wish);
    await on.sending.round();
    on = openListDesk(desk, office, noon + 8 * dayMs);
    await on.sending.round();
    assert.deepEqual(desk.store.subscribers(), []);
  });

  it("suspends an address for good when its mailbox is not there, by the mail that came back", async () => {
    on.list.ask(wish);
    await on.sending.round();
    const messageId = office.mails[0]!.messageId!;
    assert.deepEqual(on.list.bounce(bounceOf("<other@desk.example>", wish.address), false), []);
    assert.deepEqual(on.list.bounce(bounceOf(messageId, wish.address, "4.2.2"), false), [{ address: wish.address, state: "pending" }]);
    assert.deepEqual(on.list.bounce(bounceOf(messageId, wish.address), false), [{ address: wish.address, state: "bounced" }]);
    assert.throws(() => on.list.bounce("Subject: holidays\r\n\r\nI am away.", true), { code: "bounce-unread" });
  });

  it("believes a person who brings a bounce without the mail that came back", () => {
    on.list.add(wish);
    assert.deepEqual(on.list.bounce(bounceOf("", wish.address), false), []);
    assert.deepEqual(on.list.bounce(bounceOf("", "Ada@Example.org"), true), [{ address: wish.address, state: "bounced" }]);
  });

  it("suspends an address that the server says is not there, and not for what the server has against us", async () => {
    for (const address of ["gone@example.org", "policy@example.org", "unclear@example.org"]) on.list.ask({ ...wish, address });
    office.refusals.set("gone@example.org", { code: 550, message: "5.1.1 No such user" });
    office.refusals.set("policy@example.org", { code: 550, message: "5.7.1 Relaying denied" });
    office.refusals.set("unclear@example.org", { code: 550, message: "Go away" });
    await on.sending.round();
    const states = desk.store.subscribers().map(({ address, state, failedMs }) => [address, state, failedMs.length]);
    assert.deepEqual(states.toSorted(), [
      ["gone@example.org", "bounced", 1],
      ["policy@example.org", "pending", 0],
      ["unclear@example.org", "pending", 1],
    ]);
    assert.deepEqual(on.told, ["refused", "refused", "refused"]);
  });

  const wrong: readonly (readonly [string, string])[] = [
    ["", "07:00 UTC"],
    ["ada", "07:00 UTC"],
    ["ada@example.org, eve@example.org", "07:00 UTC"],
    ["ada@example.org\r\nBcc: eve@example.org", "07:00 UTC"],
    ["Ada <ada@example.org>", "07:00 UTC"],
    [`${"a".repeat(250)}@example.org`, "07:00 UTC"],
    ["ada@example.org", "25:00 UTC"],
    ["ada@example.org", "07:00 Moon/Base"],
    ["ada@example.org", ""],
  ];
  for (const [address, schedule] of wrong) {
    it(`refuses ${JSON.stringify(address.slice(0, 40))} at ${JSON.stringify(schedule)}`, () => {
      assert.throws(() => on.list.ask({ address, schedule }), { code: "usage" });
      assert.deepEqual(desk.store.subscribers(), []);
    });
  }
});
