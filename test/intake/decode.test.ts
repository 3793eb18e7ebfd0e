import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeSource, looksBinary } from "../../src/intake/index.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = (mark ? "\ufeff" : "") + text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), order === "le");
  return bytes;
}

const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
  ["UTF-8 without a mark", utf8("Der Fluß stieg – schnell."), "utf-8", "Der Fluß stieg – schnell."],
  ["UTF-8 with a byte order mark", utf8("\ufeffThe river rose."), "utf-8", "The river rose."],
  ["UTF-16 little-endian with a mark", utf16("Река поднялась.", "le", true), "utf-16le", "Река поднялась."],
  ["UTF-16 big-endian with a mark", utf16("The river rose.", "be", true), "utf-16be", "The river rose."],
  ["UTF-16 without a mark", utf16("The river rose quickly.", "le", false), "utf-16le", "The river rose quickly."],
  [
    "Windows-1252 curly marks",
    latin("\x93The river rose,\x94 she said \x96 and it did."),
    "windows-1252",
    "“The river rose,” she said – and it did.",
  ],
  [
    "a declared Latin-1 page",
    latin('<html><head><meta charset="iso-8859-1"></head><body>caf\xe9 cr\xe8me</body></html>'),
    "windows-1252",
    "café crème",
  ],
  [
    "a declaration by http-equiv",
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xd0\xe5\xea\xe0'),
    "windows-1251",
    "Река",
  ],
];

for (const [name, bytes, charset, words] of cases) {
  test(`decoding reads ${name}`, () => {
    const { value } = decodeSource(bytes, { file: "report.txt" });
    assert.equal(value.charset, charset);
    assert.ok(value.characters.includes(words), value.characters);
    assert.ok(!value.characters.startsWith("\ufeff"));
  });
}

test("the character set of the transport outranks the declaration in the page", () => {
  const bytes = latin('<meta charset="windows-1252"><p>\xd0\xe5\xea\xe0</p>');
  assert.equal(decodeSource(bytes, { file: "a.html", httpCharset: "windows-1251" }).value.charset, "windows-1251");
});

test("a declaration that the bytes disprove is overruled with a notice", () => {
  const { value, notices } = decodeSource(utf8('<meta charset="windows-1252"><p>Größe, Höhe, Länge</p>'), { file: "a.html" });
  assert.equal(value.charset, "utf-8");
  assert.deepEqual(
    notices.map((notice) => notice.code),
    ["charset-wrong"],
  );
});

test("a page declared as UTF-8 with Windows-1252 bytes is read as Windows-1252", () => {
  const { value } = decodeSource(latin('<meta charset="utf-8"><p>caf\xe9 cr\xe8me \x97 d\xe9j\xe0</p>'), { file: "a.html" });
  assert.ok(value.characters.includes("café crème — déjà"));
});

test("a guessed character set is said to be guessed", () => {
  const { notices } = decodeSource(latin("The caf\xe9 opened at noon."), { file: "a.txt" });
  assert.deepEqual(
    notices.map((notice) => notice.code),
    ["charset-guessed"],
  );
});

test("single broken bytes in UTF-8 are replaced and counted", () => {
  const bytes = new Uint8Array([...utf8("Größe Höhe Länge "), 0xff, ...utf8(" Fläche Tür Öl ä ö ü ß é à")]);
  const { value, notices } = decodeSource(bytes, { file: "a.txt", httpCharset: "utf-8" });
  assert.equal(value.charset, "utf-8");
  assert.equal(value.characters.split("\ufffd").length - 1, 1);
  assert.deepEqual(
    notices.map((notice) => notice.code),
    ["charset-wrong"],
  );
});

const legacy: readonly (readonly [string, number[], string])[] = [
  ["Shift_JIS", [0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x90, 0xec, 0x82, 0xaa, 0x91, 0x9d, 0x82, 0xa6, 0x82, 0xbd], "shift_jis"],
  ["KOI8-R", [...latin("\xd2\xc5\xcb\xc1 \xd0\xcf\xc4\xce\xd1\xcc\xc1\xd3\xd8 \xd7\xcf \xd7\xd4\xcf\xd2\xce\xc9\xcb")], "koi8-r"],
  [
    "Windows-1251",
    [...latin("\xd0\xe5\xea\xe0 \xef\xee\xe4\xed\xff\xeb\xe0\xf1\xfc \xe2\xee \xe2\xf2\xee\xf0\xed\xe8\xea")],
    "windows-1251",
  ],
  [
    "GB18030",
    [0xba, 0xd3, 0xb5, 0xc4, 0xcb, 0xae, 0xce, 0xbb, 0xd4, 0xda, 0xc9, 0xcf, 0xc9, 0xfd, 0xa3, 0xac, 0xd5, 0xe2, 0xca, 0xc7, 0xb5, 0xc4],
    "gb18030",
  ],
];

for (const [name, bytes, charset] of legacy) {
  test(`undeclared ${name} is recognised by its letters`, () => {
    assert.equal(decodeSource(Uint8Array.from(bytes), { file: "a.txt" }).value.charset, charset);
  });
}

const formats: readonly (readonly [string, string, "html" | "text"])[] = [
  ["page.txt", "<!DOCTYPE html><html><body><p>One.</p></body></html>", "html"],
  ["page.html", "A plain line without any tag.", "text"],
  ["note.txt", "A line.\nAnother with 3 < 4 in it.", "text"],
  ["feed.txt", "<p>One paragraph.</p><p>Two paragraphs.</p>", "html"],
  ["page.htm", "\n<!-- saved by a tool -->\n<html><p>One.", "html"],
  ["letter.txt", "He wrote </p> once in a letter about markup.", "text"],
];

for (const [file, text, format] of formats) {
  test(`the format of ${JSON.stringify(text.slice(0, 40))} in ${file} is ${format}`, () => {
    assert.equal(decodeSource(utf8(text), { file }).value.format, format);
  });
}

test("binary bytes are told from text", () => {
  assert.equal(looksBinary(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0])), true);
  assert.equal(looksBinary(utf8("A text.\r\n\tWith a tab.")), false);
  assert.equal(looksBinary(utf16("A text in another encoding.", "le", true)), false);
});

test("the same bytes under the same name give the same id, other bytes another", () => {
  const id = (text: string): string => decodeSource(utf8(text), { file: "a.txt" }).value.id;
  assert.equal(id("One."), id("One."));
  assert.notEqual(id("One."), id("Two."));
});
