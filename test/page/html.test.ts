import assert from "node:assert/strict";
import { test } from "node:test";
import { articleText } from "../../src/page/index.ts";
import { asParagraphs, blocksOf, pageAround, paragraphs, readHtml } from "./read-page.ts";

const [first, second, third, fourth, fifth] = paragraphs as readonly [string, string, string, string, string];
const body = asParagraphs(paragraphs);

test("a page gives its title and paragraphs and nothing of its chrome", () => {
  const report = readHtml(pageAround(body));
  assert.equal(report.title?.value, "Ferry runs aground at Lindow");
  assert.deepEqual(blocksOf(report), [
    ["title", "Ferry runs aground at Lindow"],
    ...paragraphs.map((text) => ["paragraph", text] as const),
  ]);
  assert.equal(articleText(report), paragraphs.join("\n\n"));
});

test("a standfirst that the head gives as the title, for those who search, does not take the place of the page's one heading", () => {
  const standfirst = "Why the ferry of Lindow ran aground on a calm evening";
  const page = (name: string, more = ""): string =>
    pageAround(body, `<meta property="og:title" content="Ferry of Lindow">`, standfirst)
      .replace(`<h1 class="headline">${standfirst}</h1>`, `<h1>A calm evening</h1>${more}<p class="${name}">${standfirst}</p>`)
      .replace("<title>", "<title>A calm evening. ");
  assert.equal(readHtml(page("article-dek")).title?.value, "A calm evening");
  assert.deepEqual(blocksOf(readHtml(page("article-dek"))).slice(0, 2), [
    ["title", "A calm evening"],
    ["standfirst", standfirst],
  ]);
  assert.equal(readHtml(page("headline")).title?.value, standfirst);
  assert.equal(readHtml(page("article-dek", "<h1>Sea and harbour</h1>")).title?.value, standfirst, "of two headings none is the one");
});

test("text of scripts and styles is never article text and never explained as a removed piece", () => {
  const report = readHtml(
    pageAround(
      `<script>document.write("<p>${first}</p>")</script>${body}<style>p::after{content:"A styled sentence that is long enough to look like prose."}</style>`,
    ),
  );
  assert.ok(!report.text.includes("document.write") && !report.text.includes("styled sentence"));
});

test("an opening before the first heading and a body split by a promotion are both kept", () => {
  const promotion =
    '<div class="newsletter-signup"><h3>Harbour notes</h3><p>Sign up for our weekly newsletter and get the stories in your inbox.</p><form><input name="e"><button>Sign up</button></form></div>';
  const report = readHtml(
    pageAround(
      `<div class="part">${asParagraphs([first, second])}</div>${promotion}<div class="part"><h2>What happens next</h2>${asParagraphs([third, fourth, fifth])}</div>`,
    ),
  );
  assert.equal(articleText(report), [first, second, "What happens next", third, fourth, fifth].join("\n\n"));
  assert.ok(report.removed.some((removal) => removal.kind === "newsletter"));
});

test("a note about the author at the end is removed, the same words about somebody else stay", () => {
  const body = (note: string): string => `<p class="by">By Mira Solano</p>${asParagraphs([first, second, third, fourth, note])}`;
  const own = "Mira Solano is a reporter at the Lindow Courier. She has covered the coast since 2019.";
  const other = own.replace("Mira Solano", "Edda Falk");
  const report = readHtml(pageAround(body(own)));
  assert.ok(!report.text.includes("Mira Solano is"));
  assert.ok(report.removed.some((removal) => removal.kind === "author-box"));
  assert.ok(readHtml(pageAround(body(other))).text.includes(other));
  const portrait = pageAround(`<h2>Edda Falk</h2>${asParagraphs([first, second, third, fourth, other])}`);
  assert.ok(readHtml(portrait).text.includes(other), "a heading is no byline");
});

/** What users of such tools find in their articles, as the markup that brings it there. */
const intruders: readonly (readonly [string, string, string])[] = [
  [
    "a cookie banner",
    '<div id="cookie-consent" class="cookie-banner" role="dialog"><p>We use cookies and similar methods to show you content that fits your interests. You can change your choice at any time.</p><button>Accept</button></div>',
    "use cookies",
  ],
  [
    "a newsletter box",
    '<div class="newsletter-box"><p>Get the morning newsletter delivered to your inbox every day.</p></div>',
    "morning newsletter",
  ],
  [
    "a paywall prompt",
    '<div class="paywall"><p>Subscribe now to continue reading this story and support the newsroom.</p></div>',
    "continue reading",
  ],
  [
    "a related list",
    '<aside class="related"><h3>Read more</h3><ul><li><a href="/x">A bridge was promised ten years ago and never came</a></li></ul></aside>',
    "A bridge was promised",
  ],
  ["a share bar", '<ul class="share-bar"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li></ul>', "Tweet"],
  [
    "a hidden text",
    '<p style="display:none">This hidden sentence repeats words of the article for search machines only.</p>',
    "hidden sentence",
  ],
  [
    "a form message",
    '<form class="subscribe"><p>Thank you for signing up. You will receive a confirmation email.</p></form>',
    "Thank you for signing",
  ],
  [
    "an author box",
    '<div class="author-bio"><p>Ina Moor writes about the sea and has been with the paper since 2019. Follow her on Mastodon.</p></div>',
    "has been with the paper",
  ],
  [
    "a comment",
    '<section id="comments" class="comments"><div class="comment"><p>I was on that ferry and it was much worse than they say here, believe me.</p></div></section>',
    "much worse than they say",
  ],
];

for (const [name, markup, words] of intruders) {
  test(`${name} after the article does not become article text`, () => {
    const report = readHtml(pageAround(`${body}${markup}`));
    assert.ok(!report.text.includes(words), report.text);
    assert.ok(report.text.includes(fifth));
  });
}

test("words on both sides of a block border are not glued, words inside one stay whole", () => {
  const report = readHtml(
    pageAround(
      `<p>${first}</p><p>The <b>cap</b>tain and the <span>har</span><span>bour</span> master spoke to reporters<br>on the quay<wbr> after midnight, and both left early.</p>${asParagraphs([second, third])}`,
    ),
  );
  assert.ok(report.text.includes("The captain and the harbour master spoke to reporters\non the quay after midnight"), report.text);
});

test("character references and white space are decoded and folded", () => {
  const report = readHtml(
    pageAround(
      `<p>The ferry&rsquo;s crew &mdash; all  of\n\t them &#8212; left&nbsp;the ship &amp; swam&#x21; They reached the beach after an hour in the cold water.</p>${asParagraphs([second, third])}`,
    ),
  );
  assert.ok(report.text.includes("The ferry’s crew — all of them — left the ship & swam! They"), report.text);
});

test("headings, lists, quotations and tables keep their kinds", () => {
  const markup = `${asParagraphs([first, second])}<h2>What is known so far?</h2>${asParagraphs([third])}<ul><li>The rudder failed at a quarter past six in the evening.</li><li>All passengers are safe and at home again.</li></ul>
<blockquote><p>We will sail again before the summer, and with the same crew as before.</p></blockquote>${asParagraphs([fourth])}<table><tr><td>Passengers of the ferry</td><td>41</td></tr><tr><td>Members of the crew</td><td>6</td></tr></table>${asParagraphs([fifth])}`;
  const blocks = blocksOf(readHtml(pageAround(markup)));
  const kindOf = (words: string): string | undefined => blocks.find(([, text]) => text.includes(words))?.[0];
  assert.equal(kindOf("What is known"), "heading");
  assert.equal(kindOf("The rudder failed at"), "list-item");
  assert.equal(kindOf("sail again"), "quotation");
  const row = blocks.find(([, text]) => text.includes("Passengers of the ferry"));
  if (row) assert.deepEqual(row, ["table-row", "Passengers of the ferry\t41"]);
});

test("a correction is kept as such", () => {
  const note = "Correction: An earlier version of this article gave the wrong year for the founding of the cooperative.";
  const kind = blocksOf(readHtml(pageAround(`${body}<p class="correction">${note}</p>`))).find(([, text]) => text === note)?.[0];
  assert.ok(kind === undefined || kind === "update");
});

test("Chinese and Japanese pages are read", () => {
  const japanese = [
    "渡し船が火曜日の夜、浅瀬に乗り上げた。港湾事務所によると、舵が故障したという。",
    "乗客四十一人は真夜中までに全員が岸に着いた。「けが人はいなかった」と港長は述べた。",
    "運航する組合は来年の春に船を入れ替える予定だった。潜水士が木曜日に船底を調べる。",
  ];
  const report = readHtml(pageAround(asParagraphs(japanese), "", "渡し船が座礁"));
  for (const text of japanese) assert.ok(report.text.includes(text), report.text);
});

test("the beginning of an article before a wall is kept and the cut is said", () => {
  const report = readHtml(
    pageAround(
      `${asParagraphs([first, second, third])}<div class="paywall"><h3>Subscribe to continue reading</h3><p>Subscribe or log in to continue reading this article.</p></div>`,
    ),
  );
  assert.ok(report.text.includes(second) && !report.text.includes("log in"));
  assert.ok(report.notices.some((notice) => notice.code === "cut-by-wall"));
});

for (const chrome of [
  "Please enable JavaScript to view the comments.",
  "Please enable cookies to sign up for our newsletter.",
  "Join our forum to keep talking about ferries, and if you have a tip, write to us.",
  "Log in to continue the conversation.",
])
  test(`"${chrome}" below an article is no wall`, () => {
    const report = readHtml(pageAround(`${asParagraphs([first, second, third])}<div class="comments"><p>${chrome}</p></div>`));
    assert.ok(report.text.includes(third) && !report.text.includes(chrome));
    assert.deepEqual(
      report.notices.filter((notice) => notice.code === "cut-by-wall"),
      [],
    );
  });

test("a page that asks for JavaScript and holds no text is a wall", () => {
  const report = readHtml(
    "<!doctype html><html><body><h1>One moment</h1><p>Please enable JavaScript and cookies to continue.</p></body></html>",
  );
  assert.ok(report.notices.some((notice) => notice.code === "wall-only"));
});

test("a page that is only a wall has no article and says so", () => {
  const report = readHtml(
    '<!doctype html><html><body><div class="paywall"><h1>Almost there</h1><p>Log in or register to continue reading this article.</p></div></body></html>',
  );
  assert.equal(articleText(report), "");
  assert.ok(report.notices.some((notice) => notice.code === "wall-only"));
});

test("a list of links is said to be one", () => {
  const links = Array.from(
    { length: 40 },
    (_, index) => `<li><a href="/${index}">Headline number ${index} about something in town</a></li>`,
  ).join("");
  const report = readHtml(`<!doctype html><html><body><h1>News</h1><ul class="story-list">${links}</ul></body></html>`);
  assert.equal(articleText(report), "");
  assert.deepEqual(
    report.notices.map((notice) => notice.code),
    ["link-list"],
  );
});

/** Broken markup and what must still be read. */
const broken: readonly (readonly [string, string])[] = [
  ["without any end tag", `<html><body><article><h1>Ferry runs aground<p>${paragraphs.join("<p>")}`],
  ["with stray end tags", `<html><body></div></p><article>${asParagraphs(paragraphs)}</span></article></div></body>`],
  [
    "with an unclosed quotation mark in a tag",
    `<html><body><article><p class="a>${first}</p>${asParagraphs([second, third, fourth])}</article>`,
  ],
  ["with an unclosed comment at its end", `<html><body><article>${asParagraphs(paragraphs)}</article><!-- never closed`],
  [
    "in capital letters",
    `<HTML><BODY><SCRIPT>var x = "</p>";</SCRIPT><ARTICLE>${asParagraphs(paragraphs).toUpperCase()}</ARTICLE></BODY></HTML>`,
  ],
];

for (const [name, markup] of broken) {
  test(`a page ${name} is read`, () => {
    const report = readHtml(markup);
    assert.ok(report.text.toLowerCase().includes(second.toLowerCase()), report.text);
  });
}

test("100,000 nested elements are read with a notice and without a deep stack", () => {
  const report = readHtml(`<html><body>${"<div>".repeat(100_000)}${asParagraphs(paragraphs)}`);
  assert.ok(report.notices.some((notice) => notice.code === "too-deep"));
  assert.ok([...report.blocks, ...report.removed].length >= paragraphs.length);
});

test("an empty page, a page of tags alone and a page of a script alone have no article", () => {
  for (const markup of [
    "<html></html>",
    `<html><body>${"<br><hr>".repeat(50)}</body></html>`,
    "<html><script>var text = 1;</script></html>",
  ]) {
    const report = readHtml(markup);
    assert.equal(report.text, "");
    assert.ok(report.notices.some((notice) => notice.code === "no-article"));
  }
});

test("a body that stands only in script data is not made up from it", () => {
  const data = JSON.stringify({ "@type": "NewsArticle", headline: "Ferry runs aground", articleBody: paragraphs.join(" ") });
  const report = readHtml(
    `<!doctype html><html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`,
  );
  assert.equal(report.text, "");
  assert.equal(report.title?.value, "Ferry runs aground");
  assert.ok(report.notices.some((notice) => notice.code === "no-article"));
});
