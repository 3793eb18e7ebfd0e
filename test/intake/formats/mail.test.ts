import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readMail, reportOfMail } from "../../../src/intake/formats/index.ts";
import type { Mail } from "../../../src/intake/formats/index.ts";
import { newsletter } from "./written-mails.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");

async function read(text: string): Promise<Mail> {
  const { value } = await readMail(bytes(text));
  assert.ok(value !== undefined);
  return value;
}

describe("a mail", () => {
  it("gives sender, subject, date, list and its HTML part, each from its header", async () => {
    const { value, notices } = await readMail(bytes(newsletter));
    assert.ok(value !== undefined);
    const { entry } = value;
    assert.deepEqual(
      [value.from?.value, value.list?.value, entry.title?.value, entry.title?.where, entry.published?.value, entry.published?.written],
      [
        "The Gull \u00e9 Shore",
        "morning.gull.example",
        "Ferry runs aground, caf\u00e9 open",
        "mail Subject",
        "2025-06-03T07:00:00+02:00",
        "Tue, 03 Jun 2025 07:00:00 +0200",
      ],
    );
    assert.deepEqual([entry.url?.value, entry.guid?.value], ["https://gull.example/letters/7", "seven@gull.example"]);
    assert.deepEqual(
      [entry.body?.format, entry.body?.value.trim()],
      ["html", "<p>The ferry \u201cPetrel\u201d ran aground \u2013 nobody was hurt.</p>"],
    );
    assert.deepEqual(
      notices.map((notice) => notice.code),
      ["attachment-left-out"],
    );
  });

  it("becomes a report whose claims come from the mail", async () => {
    const report = reportOfMail(await read(newsletter));
    assert.deepEqual(report?.claimed, {
      from: "mail",
      outlet: "The Gull \u00e9 Shore",
      url: "https://gull.example/letters/7",
      title: "Ferry runs aground, caf\u00e9 open",
      published: "2025-06-03T07:00:00+02:00",
      bylines: [],
    });
  });

  it("of plain text is plain text", async () => {
    const { entry } = await read("From: a@b.example\nSubject: x\n\nHello\nthere\n");
    assert.deepEqual([entry.body?.format, entry.body?.value.trim().replaceAll("\r", "")], ["text", "Hello\nthere"]);
  });

  it("that a browser made of a page is that page", async () => {
    const saved =
      "From: <Saved by Browser>\nSnapshot-Content-Location: https://gull.example/ferry\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=A\n\n--A\nContent-Type: text/html; charset=utf-8\n\n<p>x</p>\n--A--\n";
    assert.deepEqual(reportOfMail(await read(saved))?.claimed, { from: "address", url: "https://gull.example/ferry" });
  });

  const odd: readonly (readonly [what: string, text: string, hasBody: boolean])[] = [
    ["without a body", "From: a@b.example\nSubject: x\n\n", false],
    [
      "with attachments only",
      "From: a@b.example\nMIME-Version: 1.0\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n",
      false,
    ],
    [
      "whose parts never end",
      "From: a@b.example\nContent-Type: multipart/mixed; boundary=A\n\n--A\nContent-Type: text/plain\n\nHello",
      true,
    ],
    ["in an unknown character set", "From: a@b.example\nContent-Type: text/plain; charset=klingon\n\nHello\n", true],
    ["with broken base64", "From: a@b.example\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!SGVsbG8=!!\n", true],
  ];
  for (const [what, text, hasBody] of odd) {
    it(`${what} is read as far as it goes`, async () => assert.equal((await read(text)).entry.body !== null, hasBody));
  }

  it("that nests beyond every honest mail is passed over", async () => {
    let text = "From: a@b.example\n";
    for (let depth = 0; depth < 60; depth++) text += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
    const { value, notices } = await readMail(bytes(`${text}\nHello`));
    assert.deepEqual([value, notices.map((notice) => notice.code)], [undefined, ["record-passed-over"]]);
  });

  it("with a megabyte of headers is passed over", async () => {
    const { value } = await readMail(bytes(`From: a@b.example\n${"X-Flood: x\n".repeat(100_000)}\nHello`));
    assert.equal(value, undefined);
  });
});
