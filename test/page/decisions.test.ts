import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { barFor } from "../../src/page/html/bar.ts";
import { dropConsentText } from "../../src/page/html/consent-text.ts";
import { decideBlocks } from "../../src/page/html/decide.ts";
import { nameGroup, nameGroupsOf } from "../../src/page/html/name-words.ts";
import { continuationNotice } from "../../src/page/metadata/page-links.ts";
import { viewPage } from "../../src/page/html/page-view.ts";
import { isPhotoCredit } from "../../src/page/html/photo-credits.ts";
import { removalReason } from "../../src/page/html/removal-reasons.ts";
import { phraseRuleFor, withoutQuotations } from "../../src/page/phrase-match.ts";
import { phraseRules } from "../../src/page/phrases.ts";
import { isScriptText } from "../../src/page/script-text.ts";
import { goldenFolder, goldenNames } from "./golden-pages.ts";
import { asParagraphs, blocksOf, pageAround, paragraphs, readHtml } from "./read-page.ts";

/** [class and id, group that it names] */
const names: readonly (readonly [string, keyof typeof nameGroup, boolean])[] = [
  ["article-body", "body", true],
  ["articleBody", "body", true],
  ["c-article_body main", "body", true],
  ["x", "form", false],
  ["css-1a2b3c", "body", false],
  ["storyRelatedBox", "related", true],
  ["site footer", "footer", true],
  ["read more", "related", false],
  ["read-more", "related", true],
  ["READ-MORE", "related", true],
  ["download", "form", false],
  ["", "body", false],
];

for (const [name, group, holds] of names) {
  test(`the name "${name}" ${holds ? "says" : "does not say"} ${group}`, () => {
    assert.equal((nameGroupsOf(name) & nameGroup[group]) !== 0, holds);
  });
}

/** [address of the page, of the next page, is it the same article] */
const continuations: readonly (readonly [string | undefined, string, boolean])[] = [
  ["https://a.example/story", "https://a.example/story/2", true],
  ["https://a.example/story/", "https://a.example/story/page/2/", true],
  ["https://a.example/story", "https://a.example/story?page=2", true],
  ["https://a.example/story.html", "https://a.example/story-2.html", true],
  ["https://a.example/story.html", "/story_2.html", true],
  [undefined, "?page=2", true],
  ["https://a.example/story", "https://a.example/another-story", false],
  ["https://a.example/story", "https://a.example/story-of-a-bridge", false],
  ["https://a.example/", "https://a.example/page/2", false],
  [undefined, "https://a.example/story/2", false],
];

for (const [url, next, same] of continuations) {
  test(`${next} ${same ? "continues" : "does not continue"} ${url ?? "a page without address"}`, () => {
    const links = { nextPage: { value: next, from: "html" as const }, amp: null };
    assert.equal(continuationNotice(links, url).length, same ? 1 : 0);
  });
}

/** [text, kind] of what stands on pages and in letters and is no report. */
const prompts: readonly (readonly [string, string | undefined])[] = [
  ["If you buy something through a link on this page, we may earn a small commission.", "affiliate"],
  ["This post contains affiliate links.", "affiliate"],
  ["When you visit our website, we store cookies on your browser to collect information.", "consent"],
  ["Strictly necessary cookies are always active.", "consent"],
  ["Do Not Sell My Personal Information", "consent"],
  ["View this email in your browser", "newsletter"],
  ["Unsubscribe from this list", "newsletter"],
  ["The post Ferry runs aground appeared first on Lindow Courier.", "self-promotion"],
  ["[Related: How the harbour was dredged]", "related"],
  ["Lire aussi : le port rouvre lundi", "related"],
  ["À lire également", "related"],
  ["“Ferry runs aground” Read more", "related"],
  ["Читайте также: порт снова открыт", "related"],
  ["Don’t miss", "related"],
  ["Email address", "form"],
  ["Loading", "form"],
  ["(Advertisement)", "advertisement"],
  ["ShareTweetPin it", "share"],
  ["Newsletter abbestellen", "newsletter"],
  ["L’article Le port rouvre est apparu en premier sur Lindow.", "self-promotion"],
  ["The commission found that the links between the two firms were legal.", undefined],
  ["She bakes cookies on a stove that her grandmother bought in 1931.", undefined],
  ["The post office in Lindow was first opened in 1902 and closed last year.", undefined],
];

for (const [text, kind] of prompts) {
  test(`"${text.slice(0, 50)}" is ${kind ?? "no prompt"}`, () => {
    assert.equal(phraseRuleFor(text)?.kind, kind);
  });
}

test("looking at a text's words first finds the same rule as trying every pattern", () => {
  const texts = [
    ...prompts.map(([text]) => text),
    ...goldenNames().flatMap((name) => readFileSync(join(goldenFolder, name, "removed.txt"), "utf8").split("\n")),
  ].map((line) => line.replace(/^[\w -]+ \([\w-]+\): /, ""));
  for (const text of texts) {
    const plain = withoutQuotations(text).trim();
    const slow = phraseRules.find((rule) => text.length <= rule.longest && rule.pattern.test(plain));
    assert.equal(phraseRuleFor(text), slow, text);
  }
});

test("data and statements of programs are no text, prose about them is", () => {
  assert.ok(isScriptText('{"layout":2,"align":"Center","text":"Buy now","hue":213,"brightness":0.83}'));
  assert.ok(isScriptText("window.dataLayer = window.dataLayer || []; function gtag(){ dataLayer.push(arguments); } gtag('js');"));
  assert.ok(!isScriptText("Prizes went to three programs (2031): one that draws maps, one that counts bees (2029); and one that sleeps."));
  assert.ok(!isScriptText(paragraphs.join(" ")));
});

test("a table of figures in the article is kept as a whole, row by row", () => {
  const rows = [
    ["Year", "Passengers", "Trips"],
    ["2029", "41,200", "3,104"],
    ["2030", "39,870", "3,090"],
    ["2031", "12,400", "988"],
  ];
  const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const body = `${asParagraphs(paragraphs.slice(0, 3))}${table}${asParagraphs(paragraphs.slice(3))}`;
  const kept = blocksOf(readHtml(pageAround(body))).flatMap(([kind, text]) => (kind === "table-row" ? [text] : []));
  assert.deepEqual(
    kept,
    rows.map((row) => row.join("\t")),
  );
});

const choices = [
  "When you visit our website, we store cookies on your browser to collect information about your preferences and your device.",
  "Cookie list",
  "Strictly necessary cookies keep the site working and cannot be switched off in our systems, whatever you choose below.",
  "Performance cookies count visits, so that the pages can be made better for everybody who reads them in the evening.",
  "Social media cookies are set by services that were added to the site so that readers can share what they have read here.",
  "Targeting cookies build a profile of your interests and show you advertisements on other sites that fit what you like.",
];

/** What a model might say that takes every paragraph for the article. */
function keptOf(texts: readonly string[]): readonly string[] {
  const view = viewPage(pageAround(asParagraphs(texts)));
  const kept = decideBlocks(
    view,
    Float32Array.from(view.blocks, (block) => (texts.includes(block.text) ? 0.97 : 0)),
  );
  return view.blocks.filter((_, index) => kept[index]).map((block) => block.text);
}

test("a dialogue about cookies behind the article is dropped as a whole, whatever the model says", () => {
  assert.deepEqual(keptOf([...paragraphs, ...choices]), paragraphs);
});

test("a report about cookies is no such dialogue", () => {
  const view = viewPage(
    asParagraphs([choices[0]!, choices[2]!, choices[3]!, "Three firms were fined on Monday for what they had stored."]),
  );
  const kept = view.blocks.map(() => true);
  dropConsentText(view, kept);
  assert.deepEqual(kept, [true, true, true, true]);
});

test("a dialogue may be longer than a short report when the page itself calls it one", () => {
  const report = paragraphs.slice(0, 2);
  const html = pageAround(`${asParagraphs(report)}<div class="privacy-modal">${asParagraphs(choices)}</div>`);
  const view = viewPage(html);
  const kept = view.blocks.map(({ text }) => report.includes(text) || choices.includes(text));
  dropConsentText(view, kept);
  assert.deepEqual(
    view.blocks.filter((_, index) => kept[index]).map(({ text }) => text),
    report,
  );
});

/** What is left of a report and one more paragraph, of which a model is sure, in an element so named. */
function keptBeside(name: string, added: string): readonly string[] {
  const texts = [...paragraphs, added];
  const view = viewPage(pageAround(`${asParagraphs(paragraphs)}<div class="${name}"><div><p>${added}</p></div></div>`));
  const kept = decideBlocks(
    view,
    Float32Array.from(view.blocks, ({ text }) => (texts.includes(text) ? 0.97 : 0)),
  );
  return view.blocks.filter((_, index) => kept[index]).map(({ text }) => text);
}

/** [class, does it say that the text is none of the article's] */
const chromeNames: readonly (readonly [string, boolean])[] = [
  ["wp-caption alignleft", true],
  ["imageCaption", true],
  ["captioned-text", false],
  ["post-attachment small", true],
  ["twitter-tweet", true],
  ["fb-post", true],
  ["comment depth-1", true],
  ["comment_body_1041", true],
  ["commentList", true],
  ["no-comments", false],
  ["author-bio", true],
  ["biology", false],
  ["legal-disclaimer", true],
  ["article-card-excerpt", true],
  ["modal fade", true],
  ["sidebar", true],
  ["has-sidebar", false],
  ["btn", true],
  ["story-part", false],
];

for (const [name, drops] of chromeNames) {
  test(`a text in an element called "${name}" is ${drops ? "dropped, whatever the model says" : "kept"}`, () => {
    const added = "The boat lay on the sandbank until the tide rose again in the early hours of the morning.";
    assert.deepEqual(keptBeside(name, added), drops ? paragraphs : [...paragraphs, added]);
  });
}

test("an article under an odd name is kept, one with more comments than text loses them, and a removed text says what its element is called", () => {
  const whole = viewPage(`<div class="modal">${asParagraphs(paragraphs)}</div><p>Read on the ferry by everybody who waited for it.</p>`);
  const likely = Float32Array.from(whole.blocks, () => 0.97);
  assert.deepEqual(decideBlocks(whole, likely), [true, true, true, true, true, true]);
  const long = paragraphs.map((text) => text.repeat(3));
  const discussed = viewPage(`${asParagraphs(long)}<div class="comments">${asParagraphs(long.map((text) => `I read that ${text}`))}</div>`);
  assert.deepEqual(
    decideBlocks(discussed, new Float32Array(10).fill(0.97)),
    Array.from({ length: 10 }, (_, index) => index < 5),
  );
  const tweet = `<blockquote class="bluesky-embed"><p>${paragraphs[3]}</p></blockquote>`;
  const view = viewPage(pageAround(`${asParagraphs(paragraphs.slice(0, 3))}${tweet}`));
  const index = view.blocks.findIndex(({ text }) => text === paragraphs[3]);
  assert.deepEqual(removalReason(view, view.blocks[index]!, 0.97), {
    kind: "embed",
    step: "names",
    reason: 'stands in an element whose class or id names an embedded message ("bluesky-embed")',
  });
});

/** [text, does it end with the credit of a picture, or open with it] */
const captions: readonly (readonly [string, boolean])[] = [
  ["The ferry on the sandbank on Monday. (Ann Holm/Getty Images)", true],
  ["The ferry on the sandbank on Monday. (AP Photo/Ann Holm)", true],
  ["The ferry on the sandbank on Monday. REUTERS/Ann Holm", true],
  ["The ferry on the sandbank on Monday. | Ann Holm/AFP via Getty Images", true],
  ["The ferry on the sandbank. Photo: Ann Holm", true],
  ["The ferry on the sandbank. (Photo by Ann Holm)", true],
  ["Foto: Ann Holm", true],
  ["The ferry on the sandbank Credit: Lindow Courier", true],
  ["Photo by Ann Holm The ferry on the sandbank on Monday", true],
  ["SUBMITTED PHOTO: Edda Falk on the bridge of the ferry", true],
  ["To the captain’s credit: nobody was hurt, and nobody panicked.", false],
  ["Photographs of the hull were shown to the council.", false],
  ["The mayor told Reuters that the ferry would be back by Friday.", false],
  ["The photo: it shows the ferry on the sandbank, and nobody knows who took it or when that was.", false],
  ["The company (listed in Lindow) sold its pictures to Getty Images.", false],
  ["The harbour (photo) was dredged again.", false],
  ["Two boats, one question: who pays?", false],
];

for (const [text, holds] of captions) {
  test(`"${text}" ${holds ? "gives" : "does not give"} the credit of a picture`, () => {
    assert.equal(isPhotoCredit(text), holds);
  });
}

/** [what, tags and likelihoods of blocks in one element, which are kept] */
const courses: readonly (readonly [string, readonly (readonly [tag: string, likely: number])[], string])[] = [
  ["a doubted block between two kept ones of its kind is kept", [["p", 0.9], ["p", 0.2], ["p", 0.9]], "+++"],
  ["one that is built otherwise is not", [["p", 0.9], ["div", 0.2], ["p", 0.9]], "+-+"],
  ["one that is most unlikely is not", [["p", 0.9], ["p", 0.1], ["p", 0.9]], "+-+"],
  ["two in a row are no gap", [["p", 0.9], ["p", 0.2], ["p", 0.2], ["p", 0.9]], "+--+"],
  ["what is doubted before the body begins is dropped", [["p", 0.5], ["p", 0.9], ["p", 0.5]], "-++"],
  ["without a sure block nobody knows where the body begins", [["p", 0.5], ["p", 0.7], ["p", 0.5]], "+++"],
]; // prettier-ignore

for (const [what, blocks, expected] of courses) {
  test(`the course of the text: ${what}`, () => {
    const html = blocks.map(([tag], index) => `<${tag}>${paragraphs[index % paragraphs.length]} ${index}.</${tag}>`).join("");
    const view = viewPage(`<main><article>${html}</article></main>`);
    const kept = decideBlocks(
      view,
      Float32Array.from(blocks, ([, likely]) => likely),
    );
    assert.equal(kept.map((keep) => (keep ? "+" : "-")).join(""), expected);
  });
}

/** [likelihoods of paragraphs of one length, how many are taken] */
const bars: readonly (readonly [string, readonly number[], number])[] = [
  ["of which the model is sure has the usual bar", [0.02, 0.97, 0.95, 0.38, 0.96, 0.01], 3],
  ["of which the model is unsure has a lower one", [0.02, 0.25, 0.22, 0.24, 0.3, 0.01], 4],
  ["with one sure block among unsure ones has a lower one", [0.02, 0.9, 0.3, 0.31, 0.3, 0.3, 0.3, 0.01], 6],
  ["with nothing that is at all likely has no article", [0.02, 0.12, 0.1, 0.15, 0.01], 0],
];

for (const [what, likely, taken] of bars) {
  test(`a page ${what}`, () => {
    const view = viewPage(likely.map((_, index) => `<p>${"The harbour was dredged again. ".repeat(4)}${index}</p>`).join(""));
    const bar = barFor(view, Float32Array.from(likely));
    assert.equal(likely.filter((value) => value >= bar).length, taken);
  });
}
