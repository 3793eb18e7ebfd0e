import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { composeMail, createSmtpMailer } from "../../src/mailer/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { OutgoingMail } from "../../src/ports/index.ts";

const mail: OutgoingMail = {
  from: "Morning digest <digest@example.org>",
  to: "Ada Holm <ada@example.org>",
  subject: "Digest of 10 March 2026: Øresund – “shut” 🐟",
  html: "<p>Grüße 🐟</p>",
  text: "Grüße 🐟\n.\nA line that is a dot stands above.\n",
  headers: {
    "List-Unsubscribe": "<https://desk.example/u/v1.unsubscribe.s-1.-.abcdefghijklmnopqrstuvwxyz0123456789abcdefghijkl>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  },
  dateMs: Date.UTC(2026, 2, 10, 7),
  messageId: "digest-2026-03-10-x@example.org",
};

describe("a composed mail", () => {
  it("gives back what it was made of", async () => {
    const read = await PostalMime.parse(await composeMail(mail));
    assert.equal(read.subject, mail.subject);
    assert.deepEqual(read.from, { name: "Morning digest", address: "digest@example.org" });
    assert.equal(read.messageId, `<${mail.messageId}>`);
    assert.equal(new Date(read.date!).getTime(), mail.dateMs);
    assert.equal(read.html?.trim(), mail.html);
    assert.equal(read.text?.replaceAll("\r\n", "\n").trim(), mail.text.trim());
    for (const [name, value] of Object.entries(mail.headers)) {
      assert.equal(read.headers.find((header) => header.key === name.toLowerCase())?.value, value);
    }
  });

  it("is the same bytes each time, in ASCII and lines of at most 998 characters", async () => {
    const bytes = await composeMail(mail);
    assert.deepEqual(bytes, await composeMail(mail));
    assert.ok(bytes.every((byte) => byte < 128));
    assert.ok(
      bytes
        .toString("latin1")
        .split("\r\n")
        .every((line) => line.length <= 998),
    );
  });

  it("takes no header from a line end in a value", async () => {
    const hostile = { ...mail, subject: "a\r\nBcc: eve@example.net", to: "ada@example.org\r\nBcc: eve@example.net" };
    const read = await PostalMime.parse(await composeMail(hostile));
    assert.equal(read.bcc, undefined);
  });
});

describe("sending by SMTP", () => {
  const received: { from: string; to: readonly string[]; raw: Buffer }[] = [];
  let logins = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, done) => {
      logins++;
      return password === "s3cret/"
        ? done(null, { user: username })
        : done(Object.assign(new Error("Invalid login"), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith("nobody@")) done(Object.assign(new Error("No such user"), { responseCode: 550 }));
      else if (address.startsWith("full@")) done(Object.assign(new Error("Mailbox full"), { responseCode: 452 }));
      else done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        done();
      });
    },
  });
  let port = 0;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
    port = (server.server.address() as { port: number }).port;
  });
  after(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it("brings the mail to the server whole", async () => {
    await using mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`);
    const delivery = await mailer.send(mail);
    assert.match(delivery.response, /^250/);
    const [came] = received;
    assert.deepEqual([came!.from, came!.to], ["digest@example.org", ["ada@example.org"]]);
    const read = await PostalMime.parse(came!.raw);
    assert.equal(read.subject, mail.subject);
    assert.match(read.text!, /A line that is a dot stands above/);
    assert.equal(read.headers.find(({ key }) => key === "list-unsubscribe-post")?.value, "List-Unsubscribe=One-Click");
  });

  it("logs in with the name and password of the address", async () => {
    await using mailer = createSmtpMailer(`smtp://ada:s3cret%2F@127.0.0.1:${port}`);
    assert.match((await mailer.send(mail)).response, /^250/);
  });

  const failures = [
    ["says that a mail is refused for ever", "nobody@example.org", "mail-refused"],
    ["says that a mail may be taken later", "full@example.org", "mail-failed"],
  ] as const;
  for (const [title, to, code] of failures) {
    it(title, async () => {
      await using mailer = createSmtpMailer(`smtp://127.0.0.1:${port}`);
      await assert.rejects(mailer.send({ ...mail, to }), { code });
    });
  }

  it("says that no server answers, and never tells the password", async () => {
    await using mailer = createSmtpMailer("smtp://ada:hidden-word@127.0.0.1:1", { timeoutMs: 2000 });
    await assert.rejects(mailer.send(mail), (error: Error & { code: string }) => {
      assert.equal(error.code, "mail-failed");
      assert.doesNotMatch(error.message, /hidden-word/);
      return true;
    });
  });

  it("does not send a password in the clear to another machine: this server offers no TLS", async () => {
    const before = logins;
    await using mailer = createSmtpMailer(`smtp://ada:s3cret%2F@127.0.0.2:${port}`, { timeoutMs: 2000 });
    await assert.rejects(mailer.send(mail), VariorumError);
    assert.equal(logins, before);
  });

  for (const address of ["", "mail.example.org", "http://mail.example.org", "smtp://"]) {
    it(`refuses "${address}" as the address of a server`, () => {
      assert.throws(() => createSmtpMailer(address), { code: "usage" });
    });
  }
});
