import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { splitMailbox } from "../../../src/intake/formats/index.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const split = (text: string): readonly string[] => splitMailbox(bytes(text)).value.map((mail) => new TextDecoder().decode(mail.bytes));

const parting = "From gull@gull.example Tue Jun  3 07:00:00 2025\n";
const mail = (number: number, body = "Words.\n"): string => `${parting}Subject: ${number}\nFrom: gull@gull.example\n\n${body}\n`;

describe("a mailbox", () => {
  const table: readonly (readonly [what: string, written: string, mails: readonly string[]])[] = [
    ["of two mails", mail(1) + mail(2), [mail(1).slice(parting.length), mail(2).slice(parting.length)]],
    ["of one mail", mail(1), [mail(1).slice(parting.length)]],
    [
      "with line ends of the network",
      mail(1).replaceAll("\n", "\r\n") + mail(2).replaceAll("\n", "\r\n"),
      [1, 2].map((number) => mail(number).slice(parting.length).replaceAll("\n", "\r\n")),
    ],
    [
      "with quoted lines gives them without the mark, and those quoted twice with one",
      `${parting}Subject: 1\n\n>From here on.\n>>From there.\n> From afar.\n`,
      ["Subject: 1\n\nFrom here on.\n>From there.\n> From afar.\n"],
    ],
    [
      "whose writer forgot to quote is parted by mails only, not by sentences",
      `${parting}Subject: 1\n\nHalden sailed.\n\nFrom Torvik it came back.\nThe end.\n\n${mail(2)}`,
      ["Subject: 1\n\nHalden sailed.\n\nFrom Torvik it came back.\nThe end.\n\n", mail(2).slice(parting.length)],
    ],
    ["that ends in the middle of a header", `${mail(1)}${parting}Subj`, [mail(1).slice(parting.length) + `${parting}Subj`]],
    ["of nothing", "", []],
  ];
  for (const [what, written, mails] of table) it(what, () => assert.deepEqual(split(written), mails));

  it("of 2,500 mails gives the last 2,000, with their places, and says so", () => {
    const { value, notices } = splitMailbox(bytes(Array.from({ length: 2_500 }, (_, at) => mail(at + 1)).join("")));
    assert.deepEqual([value.length, value[0]?.number, value.at(-1)?.number], [2_000, 501, 2_500]);
    assert.match(new TextDecoder().decode(value.at(-1)?.bytes), /^Subject: 2500\n/);
    assert.deepEqual(
      notices.map((notice) => notice.code),
      ["entries-left-out"],
    );
  });

  it("with a mail larger than any source gives the others and says so", () => {
    const { value, notices } = splitMailbox(bytes(mail(1) + mail(2, `${"x".repeat(16_000_000)}\n`) + mail(3)));
    assert.deepEqual([value.map((one) => one.number), notices.map((notice) => notice.code)], [[1, 3], ["record-passed-over"]]);
  });
});
