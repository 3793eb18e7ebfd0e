import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseBounce } from "../../src/subscription/index.ts";

/** A notification in the form of RFC 3464, its parts given. */
function toMail(status: string, returned = "", encoding = ""): string {
  return [
    "From: MAILER-DAEMON@mx.example.net",
    "To: digest@example.org",
    "Subject: Undelivered mail",
    "Content-Type: multipart/report; report-type=delivery-status;",
    '\tboundary="b=1 x"',
    "",
    "This is a MIME message.",
    "--b=1 x",
    "Content-Type: text/plain",
    "",
    "Sorry, it did not work out. Action: failed",
    "--b=1 x",
    `Content-Type: message/delivery-status${encoding}`,
    "",
    status,
    ...(returned === "" ? [] : ["--b=1 x", "Content-Type: message/rfc822", "", returned]),
    "--b=1 x--",
    "",
  ].join("\r\n");
}

const about = "Reporting-MTA: dns; mx.example.net\r\nArrival-Date: Tue, 10 Mar 2026 07:00:00 +0000";
const ada =
  "Final-Recipient: rfc822; ada@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n no such user";

describe("a notification of delivery", () => {
  it("tells who did not get which mail, and why", () => {
    const bounce = parseBounce(
      toMail(`${about}\r\n\r\n${ada}`, "Message-ID: <digest-2026-03-10-x@example.org>\r\nSubject: Digest\r\n\r\nbody"),
    );
    assert.deepEqual(bounce, {
      recipients: [
        { address: "ada@example.org", action: "failed", status: "5.1.1", permanent: true, diagnostic: "550 5.1.1 no such user" },
      ],
      messageId: "digest-2026-03-10-x@example.org",
      reportedBy: "mx.example.net",
    });
  });

  const cases: readonly (readonly [title: string, group: string, expected: Readonly<Record<string, unknown>>])[] = [
    [
      "a full mailbox fails, but not for ever",
      "Final-Recipient: rfc822;a@b.c\r\nAction: failed\r\nStatus: 4.2.2",
      { permanent: false, status: "4.2.2" },
    ],
    ["a delay is no failure", "Final-Recipient: rfc822;a@b.c\r\nAction: delayed\r\nStatus: 5.0.0", { action: "delayed", permanent: false }],
    [
      "success is none either",
      "Final-Recipient: rfc822;a@b.c\r\nAction: delivered\r\nStatus: 2.0.0",
      { action: "delivered", permanent: false },
    ],
    [
      "case and spaces do not matter",
      "FINAL-RECIPIENT : rfc822 ;  a@b.c \r\naction:  FAILED\r\nstatus: 5.7.1 (refused)",
      { address: "a@b.c", permanent: true },
    ],
    [
      "the address that we sent to counts, not where it was forwarded",
      "Original-Recipient: rfc822;ada@example.org\r\nFinal-Recipient: rfc822;x@elsewhere.example\r\nAction: failed\r\nStatus: 5.1.1",
      { address: "ada@example.org" },
    ],
    [
      "a word that no standard knows is told as unknown",
      "Final-Recipient: rfc822;a@b.c\r\nAction: exploded",
      { action: "unknown", status: null, permanent: false },
    ],
  ];
  for (const [title, group, expected] of cases) {
    it(title, () => {
      const [recipient] = parseBounce(toMail(`${about}\r\n\r\n${group}`))!.recipients;
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, recipient![key as keyof typeof recipient]])), expected);
    });
  }

  it("may tell of several recipients, with Unix line ends", () => {
    const second = ada.replace("ada@", "bob@");
    const bounce = parseBounce(toMail(`${about}\r\n\r\n${ada}\r\n\r\n\r\n${second}`).replaceAll("\r\n", "\n"));
    assert.deepEqual(
      bounce?.recipients.map((recipient) => recipient.address),
      ["ada@example.org", "bob@example.org"],
    );
  });

  it("may be encoded for transport", () => {
    const status = `${about}\r\n\r\n${ada}`;
    const base64 = Buffer.from(status)
      .toString("base64")
      .replaceAll(/(.{60})/g, "$1\r\n");
    const quoted = status.replaceAll("=", "=3D").replace("no such user", "no such=\r\n user");
    for (const [encoding, body] of [
      ["base64", base64],
      ["quoted-printable", quoted],
    ] as const) {
      const bounce = parseBounce(toMail(body, "", `\r\nContent-Transfer-Encoding: ${encoding}`));
      assert.equal(bounce?.recipients[0]?.address, "ada@example.org", encoding);
    }
  });

  it("that was cut off is read as far as it goes", () => {
    const mail = toMail(`${about}\r\n\r\n${ada}`);
    assert.equal(parseBounce(mail.slice(0, mail.indexOf("Diagnostic")))?.recipients[0]?.status, "5.1.1");
  });
});

describe("no notification is", () => {
  const cases = [
    ["an answer of a person who quotes one", `Subject: Re: digest\r\nContent-Type: text/plain\r\n\r\n> ${ada}`],
    ["a note about holidays", "Subject: Away\r\nAuto-Submitted: auto-replied\r\nContent-Type: text/plain\r\n\r\nI am away."],
    ["a report without a recipient", toMail(about)],
    ["an empty mail", ""],
    ["noise", "\u0000\u0001--\r\n\r\n--\r\n".repeat(500)],
    ["a part that only looks like one", "Content-Type: message/delivery-status\r\n\r\n" + about],
  ] as const;
  for (const [title, mail] of cases) it(title, () => assert.equal(parseBounce(mail), undefined));

  it("a hundred parts in parts in parts, which are read in no time", () => {
    let mail = "x";
    for (let depth = 0; depth < 100; depth++) {
      mail = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${mail}\r\n--b${depth}--`;
    }
    assert.equal(parseBounce(mail), undefined);
  });
});
