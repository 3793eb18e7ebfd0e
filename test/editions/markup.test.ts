import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createContext, renderMarkup } from "../../src/editions/markup/index.ts";
import type { Children } from "../../src/editions/markup/index.ts";
import { Fragment, jsx } from "../../src/editions/markup/jsx-runtime.ts";

describe("markup", () => {
  const hostile = `"><script>alert('&')</script>`;
  const cases: readonly (readonly [what: string, Children, string])[] = [
    ["text", "Ada & Bo < Cy", "Ada &amp; Bo &lt; Cy"],
    ["a number", 7, "7"],
    ["nothing", [null, undefined, true, false, ""], ""],
    ["an element", jsx("p", { class: "line", children: ["a ", jsx("b", { children: "b" })] }), `<p class="line">a <b>b</b></p>`],
    ["an element without an end", jsx("input", { name: "q", required: true }), `<input name="q" required/>`],
    ["attributes that are not there", jsx("a", { href: undefined, hidden: false, title: null, id: "" }), "<a id></a>"],
    ["numbers and words about the page", jsx("td", { tabindex: 0, "aria-hidden": "true" }), `<td tabindex="0" aria-hidden="true"></td>`],
    ["hostile text", jsx("p", { children: hostile }), `<p>&quot;>&lt;script>alert('&amp;')&lt;/script></p>`],
    ["a hostile attribute", jsx("a", { title: hostile }), `<a title="&quot;>&lt;script>alert('&amp;')&lt;/script>"></a>`],
    ["what is our own", jsx("style", { verbatim: "a > b { color: red }" }), "<style>a > b { color: red }</style>"],
    ["control characters", "a\u0000b\u001b\u0085c\td\n", "a\ufffdb\ufffd\ufffdc\td\n"],
    ["half a pair", ["\ud83d", jsx("b", { children: "\ude00" })], "\ufffd<b>\ufffd</b>"],
    ["a pair in two texts", ["\ud83d", "\ude00"], "\u{1f600}"],
    ["things side by side", jsx(Fragment, { children: [1, "b"] }), "1b"],
    ["a component", jsx(({ name }: { readonly name: string }) => jsx("b", { children: name }), { name: "<" }), "<b>&lt;</b>"],
  ];
  for (const [what, children, expected] of cases) it(`writes ${what}`, () => assert.equal(renderMarkup(children), expected));

  it("takes a value that looks like an element for none", () => {
    const posing = JSON.parse(`{"type":"script","properties":{"verbatim":"alert(1)"}}`) as never;
    assert.throws(() => renderMarkup(jsx("p", { children: posing })), /only JSX makes markup/);
  });

  it("gives a value to all within a part, and the usual one to the rest", () => {
    const Token = createContext("none");
    const Read = (): string => Token.read();
    const inner = jsx(Token.Provider, { value: "inner", children: jsx(Read, {}) });
    const page = [
      jsx(Read, {}),
      " ",
      jsx(Token.Provider, { value: "outer", children: [jsx(Read, {}), " ", inner, " ", jsx(Read, {})] }),
      " ",
      jsx(Read, {}),
    ];
    assert.equal(renderMarkup(page), "none outer inner outer none");
  });

  it("forgets the value when a component fails", () => {
    const Token = createContext("none");
    const fail = (): never => {
      throw new Error("no");
    };
    assert.throws(() => renderMarkup(jsx(Token.Provider, { value: "inner", children: jsx(fail, {}) })));
    assert.equal(Token.read(), "none");
  });
});
