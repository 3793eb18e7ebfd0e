import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rankDigest } from "../../src/digest/index.ts";
import { renderMail, renderQuestionMail } from "../../src/editions/index.ts";
import { toDossier } from "../digest/dossiers.ts";
import { hostileWords, toSampleDigests } from "./sample-digest.ts";

const { second } = toSampleDigests();
const hostile = toSampleDigests(hostileWords).second;
const unsubscribe = "https://desk.example/u/v1.token";

describe("the headers of a digest's mail", () => {
  const cases: readonly (readonly [
    title: string,
    options: Parameters<typeof renderMail>[1],
    headers: Readonly<Record<string, string | undefined>>,
  ])[] = [
    [
      "offer one click by HTTPS",
      { unsubscribe },
      { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
    ],
    [
      "do not promise one click by HTTP",
      { unsubscribe: "http://desk.example/u" },
      { "List-Unsubscribe": "<http://desk.example/u>", "List-Unsubscribe-Post": undefined },
    ],
    [
      "name the way by mail beside the other",
      { unsubscribe, unsubscribeMail: "mailto:leave@desk.example" },
      { "List-Unsubscribe": `<${unsubscribe}>, <mailto:leave@desk.example>` },
    ],
    [
      "offer nothing that was not handed in",
      {},
      { "List-Unsubscribe": undefined, "List-Unsubscribe-Post": undefined, "List-Id": undefined },
    ],
    [
      "take no line end, no script and no address that is none",
      { unsubscribe: "javascript:alert(1)", unsubscribeMail: "mailto:a@b\r\nBcc: c@d", listId: "a\r\nBcc: c@d" },
      { "List-Unsubscribe": undefined, "List-Unsubscribe-Post": undefined, "List-Id": undefined },
    ],
    ["name the list", { listId: "Morning <digest.example.org>" }, { "List-Id": "Morning <digest.example.org>" }],
  ];
  for (const [title, options, expected] of cases) {
    it(title, () => {
      const { headers } = renderMail(second, options);
      for (const [name, value] of Object.entries(expected)) assert.equal(headers[name], value, name);
    });
  }
});

describe("the HTML part", () => {
  it("loads nothing and runs nothing", () => {
    for (const digest of [second, hostile]) {
      const { html } = renderMail(digest, { unsubscribe });
      assert.doesNotMatch(html, /<script|<img|<link|<iframe|<form|@import|url\(|src=|background=|javascript:/i);
    }
  });

  it("carries its styles on its elements, colours for the dark, and a preheader that is not seen", () => {
    const { html } = renderMail(second);
    const bare = [...html.matchAll(/<(?:h1|h2|p|a)\b[^>]*>/g)].filter(([element]) => !element.includes('style="'));
    assert.deepEqual(bare.map(String), []);
    assert.match(html, /<meta name="color-scheme" content="light dark"\/>/);
    assert.match(html, /@media \(prefers-color-scheme:dark\)/);
    assert.match(
      html,
      /<div style="display:none;mso-hide:all;[^"]*">2 stories, 1 of them with what is new · Coins under the market of Tarn/,
    );
  });

  it("leads each line to its words, and to the way out", () => {
    const { html } = renderMail(second, { unsubscribe, web: "https://desk.example/digest" });
    assert.match(html, /<a href="https:\/\/echo\.example\/quarry\?a=1&amp;b=2#:~:text=/);
    assert.match(html, /<a href="https:\/\/desk\.example\/u\/v1\.token"[^>]*><bdi>Unsubscribe<\/bdi><\/a>/);
    assert.match(html, /Read on the web/);
  });

  /** What programs that many read mail with do not know or take out: caniemail.com, and Word's engine in Outlook for Windows. */
  const unsupported =
    /(?:^|[;{"])\s*(?:position|float|object-fit|transform|animation|transition|filter)\s*:|display\s*:\s*(?:flex|grid|inline-flex)|var\(|calc\(|@import|@font-face|url\(/i;
  const question = renderQuestionMail({ desk: "Harbour desk", schedule: "07:00 Europe/Oslo", link: "https://desk.example/mail/v1.x" });

  it("keeps to what mail programs know: tables and simple blocks, and a style element of each kind, of which one may be dropped", () => {
    for (const html of [renderMail(second, { unsubscribe }).html, question.html]) {
      assert.doesNotMatch(html, unsupported);
      const elements = new Set([...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name));
      const simple = "html head meta title style body table tr td div h1 h2 p a bdi span".split(" ");
      assert.deepEqual(
        [...elements].filter((name) => !simple.includes(name!)),
        [],
      );
      for (const [table] of html.matchAll(/<table[^>]*>/g)) assert.match(table, /role="presentation"/);
      const sheets = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet]) => sheet!);
      assert.deepEqual(
        sheets.map(
          (sheet) => [/max-width:480px/, /prefers-color-scheme:dark/, /\[data-ogs[bc]\]/].filter((kind) => kind.test(sheet)).length,
        ),
        [1, 1, 1],
      );
    }
  });

  it("writes a line of Arabic from right to left", () => {
    const text = "أغلق الميناء يوم الأحد بعد أن جنحت عبارة في مدخله الشمالي.";
    const dossiers = [toDossier({ story: "st1", title: text, reports: [{ id: "r1", sentences: [text, `${text} ولم يصب أحد.`] }] })];
    assert.match(renderMail(rankDigest({ date: "2026-03-10", dossiers })).html, /<h2 [^>]*dir="rtl"/);
    assert.doesNotMatch(renderMail(second).html, /dir=/);
  });

  it("stays below what mail programs cut off with headlines of thousands of letters, and keeps the way out", () => {
    const dossiers = Array.from({ length: 60 }, (_, at) => {
      const title = `Story ${at} ${"has a headline without end ".repeat(200)}`.trim();
      return toDossier({ story: `st${at}`, title, reports: [{ id: `r${at}`, sentences: [title, `Sentence of story ${at} ends here.`] }] });
    });
    const { html, subject } = renderMail(rankDigest({ date: "2026-03-10", dossiers }), { unsubscribe });
    assert.ok(new TextEncoder().encode(html).length <= 100_000);
    assert.match(html, /Story \d+ has a headline/);
    assert.match(html, /Unsubscribe/);
    assert.match(subject, /^Digest of 10 March 2026: Story 0 has a headline .{80,140} \w+…$/);
  });

  it("of the question has a button, the address of the link in words, and colours for the dark", () => {
    assert.match(
      question.html,
      /<td[^>]*background-color:#0b5fa5[^>]*><a href="https:\/\/desk\.example\/mail\/v1\.x"[^>]*>Yes, I want it<\/a><\/td>/,
    );
    assert.match(question.html, /<bdi>https:\/\/desk\.example\/mail\/v1\.x<\/bdi>/);
    assert.match(question.html, /@media \(prefers-color-scheme:dark\)/);
    assert.match(question.html, /word-break:break-word/);
    assert.match(question.text, /^https:\/\/desk\.example\/mail\/v1\.x$/m);
  });

  it("stays below what mail programs cut off, whatever comes; the text part keeps everything", () => {
    const sentence = (at: number, line: number) => `Sentence ${line} of story ${at}: ${`word${at}x${line} `.repeat(40)}ends here.`;
    const dossiers = Array.from({ length: 60 }, (_, at) =>
      toDossier({
        story: `st${at}`,
        title: `Story ${at} has a headline`,
        reports: [{ id: `r${at}`, sentences: [`Story ${at} has a headline`, ...[0, 1, 2, 3].map((line) => sentence(at, line))] }],
      }),
    );
    const { html, text } = renderMail(rankDigest({ date: "2026-03-10", dossiers }, { entriesMax: 60 }));
    assert.ok(new TextEncoder().encode(html).length <= 100_000);
    for (const at of [0, 30, 59]) {
      assert.match(html, new RegExp(`Story ${at} has a headline`));
      assert.match(text.replaceAll(/\s+/g, " "), new RegExp(`Sentence 3 of story ${at}:`));
    }
  });
});

describe("the text part", () => {
  it("has lines that mail may have, and the way out", () => {
    const { text } = renderMail(hostile, { unsubscribe });
    for (const line of text.split("\n")) assert.ok(line.length <= 76 || line.includes("https://"), line);
    assert.match(text, /^Unsubscribe: https:\/\/desk\.example\/u\/v1\.token$/m);
  });
});

it("the subject names the first story on one line", () => {
  assert.equal(
    renderMail(second).subject,
    "Digest of 11 March 2026: The quarry above Brennick was closed after a slope slid into the pit.",
  );
  assert.doesNotMatch(renderMail(hostile).subject, /[\r\n\u0000-\u001f\u202e]/);
  assert.equal(renderMail({ ...second, entries: [] }).subject, "Digest of 11 March 2026");
});
